package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What a relative pronoun stands for: "Mara Velden, a Democrat, who", "Mara Velden (D-Orl.), who", "one engineer who". */
final class Antecedents {
    private static final int LOOK_BACK = 160;
    private static final int NEAR = 9;
    private static final int MOST_NEARER = 4;
    private static final Set<String> OPENERS =
            Set.of(",", "(", "of", "at", "in", "for", "from", "with", "-", "\u2013", "\u2014");

    private final String text;
    private final Cast cast;

    Antecedents(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** The person an apposition such as "a Democrat" explains, who is named right before it; or null. */
    @Nullable
    Figure explained(Span apposition) {
        int start = apposition.start();
        String first = apposition.of(text).toLowerCase(Locale.ROOT).split("[\\s\\u00A0]", 2)[0];
        if (!Lexicon.DETERMINERS.contains(first) || start < 3 || !text.startsWith(", ", start - 2)) {
            return null;
        }
        Span name = cast.lastNameIn(new Span(Math.max(0, start - LOOK_BACK), start));
        Figure figure = name == null || name.end() != start - 2 ? null : cast.at(name.start());
        return figure != null && figure.isPerson() ? figure : null;
    }

    /**
     * The words a relative pronoun stands for: the name of the last person before it in its sentence where only an apposition
     * or what belongs to the name stands between, else the noun phrase right before it; or null.
     *
     * @param pronoun where the pronoun begins
     * @param sentence where its sentence begins
     */
    @Nullable
    Span of(int pronoun, int sentence) {
        int from = Math.max(sentence, pronoun - LOOK_BACK);
        if (from >= pronoun) {
            return null;
        }
        Span name = cast.lastNameIn(new Span(from, pronoun));
        Figure figure = name == null ? null : cast.at(name.start());
        if (name != null && figure != null && figure.isPerson() && belongs(new Span(name.end(), pronoun))) {
            return name;
        }
        return phrase(Tokens.tokens(text, new Span(from, pronoun)));
    }

    /**
     * The person before "who" whose office is named with a body that stands nearer: "Mara Velden, envoy to the Orland Union,
     * who"; or null.
     *
     * @param pronoun where the pronoun begins
     * @param sentence where its sentence begins
     */
    @Nullable
    Figure officeHolder(int pronoun, int sentence) {
        int from = Math.max(sentence, pronoun - LOOK_BACK);
        int end = pronoun;
        for (int nearer = 0; nearer < MOST_NEARER && end > from; nearer++) {
            Span name = cast.lastNameIn(new Span(from, end));
            Figure figure = name == null ? null : cast.at(name.start());
            if (name == null || figure == null) {
                return null;
            }
            if (figure.isPerson()) {
                return nearer > 0 && isOffice(new Span(name.end(), pronoun)) ? figure : null;
            }
            end = name.start();
        }
        return null;
    }

    /** True for an apposition that holds an office: ", the envoy to the Orland Union,". */
    private boolean isOffice(Span between) {
        List<String> words = Tokens.tokens(text, between).stream()
                .map(word -> word.of(text).toLowerCase(Locale.ROOT))
                .toList();
        return words.size() > 2
                && words.getFirst().equals(",")
                && words.indexOf(",") == 0
                && words.subList(1, words.size() - 1).stream()
                        .noneMatch(word -> ",;:\u201C\u201D\"".contains(word) || word.equals("and"))
                && words.stream().anyMatch(Lexicon.ROLES::contains);
    }

    /** True for words between a name and a pronoun that explain the name. */
    private boolean belongs(Span between) {
        List<Span> words = Tokens.tokens(text, between);
        return words.isEmpty()
                || OPENERS.contains(words.getFirst().of(text))
                        && words.stream().noneMatch(word -> ";:\u201C\u201D\"".contains(word.of(text)));
    }

    /** The words from the last determiner on, if they are few and no mark stands among them. */
    private @Nullable Span phrase(List<Span> words) {
        int end = words.size();
        end -= end > 0 && words.get(end - 1).of(text).equals(",") ? 1 : 0;
        for (int at = end - 1; at >= Math.max(0, end - NEAR); at--) {
            String word = words.get(at).of(text).toLowerCase(Locale.ROOT);
            if (!Character.isLetterOrDigit(word.charAt(0))) {
                return null;
            }
            if (Lexicon.DETERMINERS.contains(word) && at < end - 1) {
                return new Span(words.get(at).start(), words.get(end - 1).end());
            }
        }
        return null;
    }
}
