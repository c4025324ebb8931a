package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells likelihoods of what is so already, only not known for sure: "it is probably a lie", "they are likely thinking of it",
 * "it is likely that the dam is old", "she probably knows". What is due at a time to come is none: "a vote is likely on Monday".
 */
final class Guesses {
    private static final Set<String> BE = Set.of(
            "is", "are", "was", "were", "am", "isn't", "aren't", "wasn't", "weren't", "'s", "it's", "that's", "he's",
            "she's", "they're", "we're", "i'm", "you're", "this's", "there's");
    private static final Set<String> STATES = Set.of(
            "is", "are", "isn't", "aren't", "has", "have", "it's", "he's", "she's", "they're", "there's", "that's");
    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final Set<String> OPENING = Set.of(
            "to",
            "going",
            "about",
            "set",
            "due",
            "bound",
            "headed",
            "if",
            "unless",
            "later",
            "soon",
            "sometime",
            "eventually",
            "next",
            "be",
            "likely",
            "unlikely",
            "expected");
    /** Words behind a likelihood that tell whether it is of what is to come. */
    private static final int REACH = 8;

    private Guesses() {}

    /**
     * True for a likelihood of what is so.
     *
     * @param words the sentence
     * @param cue the cue
     * @param predicate its predicate
     */
    static boolean isGuess(Words words, Cue cue, Predicate predicate) {
        if (cue.kind() != Cue.Kind.SCALE && cue.kind() != Cue.Kind.OUTLOOK) {
            return false;
        }
        int verb = predicate.finite();
        if (verb >= cue.to()) {
            return isState(words, verb) && !isAhead(words, verb + 1, predicate);
        }
        boolean scale = cue.kind() == Cue.Kind.SCALE;
        boolean adverb = scale && !words.form(cue.to()).equals("to") && words.isWord(cue.to());
        return adverb && isOfNow(words, cue, predicate);
    }

    private static boolean isOfNow(Words words, Cue cue, Predicate predicate) {
        if (BE.contains(words.form(predicate.beforeAdverbs(cue.from())))) {
            return !isTime(cue.to(), predicate) && !isAhead(words, cue.to(), predicate);
        }
        if (predicate.finite() >= 0 && predicate.finite() < cue.from()) {
            return false;
        }
        return switch (predicate.part(cue.to())) {
            case THIRD, PRESENT -> !words.form(cue.to() + 1).equals("to") && !isAhead(words, cue.to() + 1, predicate);
            default -> false;
        };
    }

    private static boolean isState(Words words, int verb) {
        return STATES.contains(words.form(verb)) && !words.form(verb + 1).equals("to");
    }

    /** "Likely on Monday", "likely before". */
    private static boolean isTime(int at, Predicate predicate) {
        return switch (predicate.part(at)) {
            case PREPOSITION, CONJUNCTION, COMMA, STOP, DASH, QUOTE, BRACKET -> true;
            default -> false;
        };
    }

    private static boolean isAhead(Words words, int from, Predicate predicate) {
        for (int at = from; at < Math.min(words.size(), from + REACH); at++) {
            String form = words.form(at);
            boolean modal = predicate.part(at) == PartOfSpeech.MODAL && !predicate.isPerfect(at + 1);
            if (modal
                    || Supposed.isGoing(form)
                    || OPENING.contains(form)
                    || TIMES.contains(form)
                    || form.endsWith("'ll")) {
                return true;
            }
            if (!words.isWord(at)) {
                return false;
            }
        }
        return false;
    }
}
