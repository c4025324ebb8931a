package news.parallax.eval.names;

import java.util.List;
import news.parallax.model.Span;
import news.parallax.text.Tokens;
import news.parallax.text.TypedName;

/**
 * A sentence with its right names.
 *
 * @param document name of its document, unique over all corpora
 * @param text the sentence
 * @param names its names, in order, not overlapping
 */
public record NamedSentence(String document, String text, List<TypedName> names) {
    /** Copies the list. */
    public NamedSentence {
        names = List.copyOf(names);
    }

    /** The tag of each token: 0 outside, then first, inside and last of each kind. */
    public int[] tags(List<Span> tokens) {
        int[] tags = new int[tokens.size()];
        for (TypedName name : names) {
            int first = -1;
            int last = -1;
            for (int at = 0; at < tags.length; at++) {
                if (tokens.get(at).overlaps(name.span())) {
                    first = first < 0 ? at : first;
                    last = at;
                }
            }
            for (int at = first; first >= 0 && at <= last; at++) {
                int place = at == first ? 1 : at == last ? 3 : 2;
                tags[at] = 3 * name.kind().ordinal() + place;
            }
        }
        return tags;
    }

    /** Where its words and marks stand. */
    public List<Span> tokens() {
        return Tokens.tokens(text);
    }
}
