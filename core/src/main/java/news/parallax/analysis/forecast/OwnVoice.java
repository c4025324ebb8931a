package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * What counts as a forecast when the author speaks.
 *
 * <p>A report says "will meet on Friday" of a schedule and "would later resign" of the past. In the author's own voice
 * "would" needs a condition and "will" must not stand beside a date; other cues are forecasts as they are.
 */
final class OwnVoice {
    private static final Set<String> TIMES = Set.copyOf(WordList.words("en/time-words"));
    private static final Set<String> MODALS = Set.of("would", "wouldn't", "could", "couldn't", "might", "will");
    private static final Set<String> OPEN_SUBJECTS = Set.of("to", "that", "this", "such");
    private static final Set<String> PAST = Set.of("was", "were", "had");
    private static final int REACH = 40;

    private OwnVoice() {}

    static boolean admits(Words words, Cue cue) {
        if (cue.kind() == Cue.Kind.EXPECT || cue.kind() == Cue.Kind.BELIEF) {
            return false;
        }
        if (cue.kind() != Cue.Kind.MODAL) {
            return true;
        }
        return switch (cue.first(words)) {
            case "would", "wouldn't" ->
                Circumstances.condition(words, cue.from()) != null || hasOpenSubject(words, cue);
            case "could" -> !near(words, cue, PAST);
            case "couldn't", "cannot", "can" -> false;
            case "may", "might" -> true;
            default -> !near(words, cue, TIMES);
        };
    }

    /** "Rendering help would be", "This would", "To invest would": the subject itself is hypothetical. */
    private static boolean hasOpenSubject(Words words, Cue cue) {
        String first = words.isWord(0) ? words.form(0) : words.form(1);
        boolean gerund = first.endsWith("ing") && first.length() > 4;
        return gerund || OPEN_SUBJECTS.contains(first) || hasOtherModal(words, cue);
    }

    private static boolean hasOtherModal(Words words, Cue cue) {
        for (int at = Math.max(0, cue.from() - REACH); at < Math.min(words.size(), cue.to() + REACH); at++) {
            if (MODALS.contains(words.form(at)) && (at < cue.from() || at >= cue.to())) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Words words, Cue cue, Set<String> forms) {
        for (int at = Math.max(0, cue.from() - REACH); at < Math.min(words.size(), cue.to() + REACH); at++) {
            if (forms.contains(words.form(at))) {
                return true;
            }
        }
        return false;
    }
}
