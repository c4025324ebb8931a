package news.parallax.question;

import java.util.List;
import java.util.Set;
import news.parallax.text.ContentWords;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * A question, read.
 *
 * @param text as asked
 * @param kind what it asks for
 * @param negated whether it asks for the opposite ("will X not ...")
 * @param stems stems of its content words, sorted
 */
record Inquiry(String text, Kind kind, boolean negated, Set<String> stems) {
    private static final Set<String> NEGATIONS = WordList.words("en/negations");
    private static final Set<String> FUTURE =
            Set.of("will", "would", "could", "can", "may", "might", "shall", "is", "are");

    /** What a question asks for. */
    enum Kind {
        /** Whether something will happen. */
        WILL,
        /** Whether something happened or is so. */
        DID,
        /** Who said or did something. */
        WHO,
        /** For what reason. */
        WHY,
        /** A figure. */
        HOW_MANY,
        /** Anything else: when, where, what. */
        WHAT
    }

    /** Reads a question; what is not recognised asks {@link Kind#WHAT}. */
    static Inquiry of(String text) {
        Words words = Words.of(text.strip());
        String first = words.form(0);
        String second = words.form(1);
        boolean negated = words.forms().stream().anyMatch(form -> NEGATIONS.contains(form));
        return new Inquiry(text.strip(), kind(first, second), negated, ContentWords.stems(subject(text, words)));
    }

    private static Kind kind(String first, String second) {
        if (first.equals("how")
                && List.of("many", "much", "large", "big", "long", "far").contains(second)) {
            return Kind.HOW_MANY;
        }
        if (first.equals("how") && List.of("likely", "probable").contains(second) || FUTURE.contains(first)) {
            return Kind.WILL;
        }
        return switch (first) {
            case "did", "was", "were", "has", "have", "had", "does", "do" -> Kind.DID;
            case "who", "whom", "whose" -> Kind.WHO;
            case "why" -> Kind.WHY;
            default -> Kind.WHAT;
        };
    }

    /** The question without the word that asks. */
    private static String subject(String text, Words words) {
        return words.size() < 2 ? text : text.strip().substring(words.span(1, 2).start());
    }

    /** Share of the question's content that a text has, 0..1. */
    double covered(String other) {
        return ContentWords.containment(stems, ContentWords.stems(other));
    }
}
