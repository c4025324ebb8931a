package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.Words;

/** Tells whether the verb behind a cue is negated: "may not", "would never", "may decide he won't". */
final class Negation {
    private static final Set<String> WORDS = Set.of(
            "not",
            "never",
            "won't",
            "wouldn't",
            "don't",
            "doesn't",
            "isn't",
            "aren't",
            "can't",
            "cannot",
            "couldn't",
            "no",
            "nobody",
            "nothing",
            "neither",
            "hardly",
            "didn't");
    private static final Set<String> HARMLESS =
            Set.of("only", "just", "merely", "matter", "choice", "doubt", "question", "wonder", "guilty");
    /** "Not quite ready". */
    private static final Set<String> DEGREES =
            Set.of("quite", "yet", "really", "even", "fully", "at", "all", "currently");
    /** "May fall if there is no wall": another clause. */
    private static final Set<String> ENDS = Set.of("if", "unless", "because", "when", "while");

    private static final int REACH = 5;

    private Negation() {}

    /** "Don't seem to be", "has not committed to": a negation that belongs to a phrase that has none of its own. */
    static boolean leads(Words words, Cue cue) {
        boolean phrase = cue.kind() == Cue.Kind.APPEAR || cue.kind() == Cue.Kind.COMMIT;
        int last = cue.from() - 1;
        while (DEGREES.contains(words.form(last))) {
            last--;
        }
        String before = words.form(last);
        return phrase && (before.equals("not") || before.endsWith("n't") || before.equals("never"));
    }

    /**
     * "Not only", "not just", "no choice but" and "no matter what" negate nothing, nor does the "not" of "more likely
     * than not" and of "a plea of not guilty".
     */
    static boolean follows(Words words, Cue cue) {
        int from = cue.likelihood() == null ? cue.to() - 1 : cue.to();
        for (int at = from; at < Math.min(words.size(), cue.to() + REACH); at++) {
            String form = words.form(at);
            if (WORDS.contains(form)) {
                return !HARMLESS.contains(words.form(at + 1));
            }
            if (at >= cue.to() && (!words.isWord(at) || ENDS.contains(form))) {
                return false;
            }
        }
        return false;
    }
}
