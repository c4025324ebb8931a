package news.parallax.analysis.attribution;

import java.util.Set;
import news.parallax.analysis.attribution.Subject.Place;
import org.jspecify.annotations.Nullable;

/** Who speaks where somebody is spoken of: "by other surgeons" of "has been called a quack by other surgeons". */
final class Agent {
    private static final int REACH = 8;
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private Agent() {}

    /** Who stands behind "by" in the clause of a passive cue, or null. */
    static @Nullable Subject of(Words words, Range cue) {
        int by = isPassive(words, cue) ? by(words, cue) : -1;
        Range agent = by < 0 || !canSpeak(words, by + 1) ? null : new NounPhrases(words).after(by + 1, true);
        return agent == null ? null : new Subject(agent, null, Place.BEHIND);
    }

    private static boolean isPassive(Words words, Range cue) {
        for (int at = Math.max(0, cue.from() - 2); at < cue.to(); at++) {
            if (BE.contains(words.lower(at)) && !words.lower(cue.to() - 1).endsWith("ing")) {
                return true;
            }
        }
        return words.lower(cue.to()).equals("by") && words.lower(cue.to() - 1).endsWith("ed");
    }

    private static int by(Words words, Range cue) {
        int last = Math.min(words.size(), cue.to() + REACH);
        for (int at = cue.to() - 1; at < last && !words.isFiniteVerb(at + 1); at++) {
            if (words.lower(at).equals("by")) {
                return at;
            }
            if (at >= cue.to() && words.isBreak(at)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean canSpeak(Words words, int at) {
        return FirstSubject.startsPhrase(words, at) && !Lexicon.CALENDAR.contains(words.lower(at));
    }
}
