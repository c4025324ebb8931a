package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Span;

/**
 * Names and what they name, by a small linear model ({@code names.model}, see its card in {@code doc/models}). {@link
 * Names} finds capitals; this says person, organisation, place or other, from the words around, and where one name ends
 * and the next begins. It reads running text; lines of capitals or with a capital on every word tell it little.
 *
 * <p>The features are the usual ones (Ratinov and Roth, Design Challenges and Misconceptions in Named Entity Recognition,
 * CoNLL 2009): words, shapes and endings around a token, word classes, lists of first names, places, titles and heads of
 * organisations.
 */
public final class NameTagger {
    private NameTagger() {}

    /** Holds the model, so that the trainer can ask for features where there is none yet. */
    private static final class Model {
        private static final SequenceModel NAMES = SequenceModel.of(NameTagger.class, "names.model");
    }

    /** The names of a text, in order, not overlapping; lines with a capital on nearly every word are left out. */
    public static List<TypedName> names(String text) {
        List<TypedName> names = new ArrayList<>();
        for (Span sentence : Sentences.sentences(text, new Span(0, text.length()))) {
            List<Span> tokens = Tokens.tokens(text, sentence);
            if (!Names.isTitleCase(text, tokens)) {
                names.addAll(names(text, tokens, Model.NAMES.tags(features(text, tokens))));
            }
        }
        return names;
    }

    /** The names of one sentence of a text, in order, not overlapping. */
    public static List<TypedName> names(String text, Span sentence) {
        List<Span> tokens = Tokens.tokens(text, sentence);
        return names(text, tokens, Model.NAMES.tags(features(text, tokens)));
    }

    /** The names that tags mark: 0 outside, then first, inside and last of each kind. */
    public static List<TypedName> names(String text, List<Span> tokens, int[] tags) {
        List<TypedName> names = new ArrayList<>();
        int at = 0;
        while (at < tags.length) {
            int end = at + 1;
            if (tags[at] % 3 == 1) {
                while (end < tags.length && (tags[end] == tags[at] + 1 || tags[end] == tags[at] + 2)) {
                    end++;
                }
                Span last = tokens.get(end - 1);
                int length = Names.withoutPossessive(last.of(text)).length();
                names.add(new TypedName(
                        new Span(tokens.get(at).start(), last.start() + length), NameKind.at(tags[at] / 3)));
            }
            at = end;
        }
        return names;
    }

    /** The features of each token of a sentence; public for the trainer, which must see the same. */
    public static int[][] features(String text, List<Span> tokens) {
        NameView view = new NameView(text, tokens);
        FeatureRow row = new FeatureRow();
        int[][] rows = new int[tokens.size()][];
        for (int at = 0; at < rows.length; at++) {
            view.add(row, at);
            rows[at] = row.take();
        }
        return rows;
    }
}
