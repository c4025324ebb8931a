package news.parallax.analysis.forecast;

import java.util.List;
import java.util.Set;
import news.parallax.model.Finding.HolderKind;
import news.parallax.text.Clauses;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells decisions and promises from expectations: "we will repay it", "the board said it would mend the dam" announce what
 * the speaker does, which is a statement of theirs; "we will see floods", "it would fail" expect what happens.
 *
 * <p>A clause announces where its subject is whoever speaks, and its verb is something one does. What befalls one (a table
 * of verbs), what hangs on a condition, and what is held likely or not is left an expectation.
 */
final class Intentions {
    private static final Set<String> PASSIVE_VERBS = WordList.words("en/befalling-verbs");
    private static final Set<String> SPEAKERS = Set.of("i", "we", "i'm", "we're", "i've", "we've");
    private static final Set<String> BODIES = Set.of("it", "they");
    private static final Set<String> PERSONS = Set.of("he", "she");
    private static final Set<String> ANYBODY = Set.of("he", "she", "it", "they");
    private static final Set<String> MODALS = Set.of("will", "would", "won't", "wouldn't", "shall");
    private static final Set<String> TO_BE = Set.of("am", "are", "is", "was", "were", "not");
    private static final Set<String> TIMES = Set.of(
            "earlier",
            "later",
            "also",
            "instead",
            "then",
            "week",
            "month",
            "year",
            "morning",
            "night",
            "afternoon",
            "evening");
    private static final Set<String> JOINING = Set.of("and", "but", "or");
    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "i'm", "we're", "i've", "we've", "he", "she", "it", "they", "you", "who", "that");
    private static final int REACH = 40;
    private static final Set<String> ADDING = Set.of("saying", "adding");
    private static final Set<String> PROMISES =
            Set.of("pledge", "pledges", "promise", "promises", "vow", "vows", "swore", "swears", "pledging", "vowing");
    private static final Set<String> STARTS = Set.of("that", "and", "but", "so", ",", "\u201C", "\"");

    private Intentions() {}

    /** True where a holder tells what they will do themselves. */
    static boolean isIntention(Words words, Candidate candidate, Holder holder) {
        Cue cue = candidate.cue();
        if (holder.isAuthor() || !candidate.owner().equals(cue) || !announces(words, cue)) {
            return false;
        }
        int verb = behindAdverbs(words, cue.to());
        return isSpeaker(words, cue, holder)
                && verb < words.size()
                && (!PASSIVE_VERBS.contains(words.form(verb)) || isDoing(words, verb) || isDefied(words, cue, verb))
                && !words.forms().subList(cue.to(), verb).contains("only")
                && Circumstances.condition(words, cue.from()) == null;
    }

    /** "Will be retiring", "will run for mayor": what one does, behind a verb that otherwise befalls one. */
    private static boolean isDoing(Words words, int verb) {
        String next = words.form(verb + 1);
        boolean runs = words.form(verb).equals("run") && next.equals("for");
        return runs || words.form(verb).equals("be") && next.endsWith("ing") && !PASSIVE_VERBS.contains(next);
    }

    /** "We will not be intimidated": what one will not let happen. */
    private static boolean isDefied(Words words, Cue cue, int verb) {
        List<String> modal = words.forms().subList(cue.from(), verb);
        boolean not = modal.contains("not")
                || modal.contains("never")
                || cue.first(words).endsWith("n't");
        return not && words.form(verb).equals("be") && words.form(verb + 1).endsWith("ed");
    }

    private static boolean announces(Words words, Cue cue) {
        return switch (cue.kind()) {
            case MODAL ->
                MODALS.contains(cue.first(words)) || words.form(cue.to() - 1).equals("to");
            case COMMIT -> words.form(cue.to() - 1).equals("to");
            default -> false;
        };
    }

    private static int behindAdverbs(Words words, int from) {
        int at = from;
        while (at < words.size()
                && (words.form(at).endsWith("ly")
                        || words.form(at).equals("not")
                        || words.form(at).equals("never")
                        || words.form(at).equals("only")
                        || words.form(at).equals("also"))) {
            at++;
        }
        return at;
    }

    private static boolean isSpeaker(Words words, Cue cue, Holder holder) {
        int at = cue.from() - 1;
        while (at > 0 && isBetween(words.form(at))) {
            at--;
        }
        at = JOINING.contains(words.form(at)) ? joined(words, at) : at;
        String subject = words.form(at);
        if (SPEAKERS.contains(subject)) {
            return true;
        }
        boolean first = STARTS.contains(words.form(at - 1))
                || isSaid(words, at - 1)
                || words.isCapital(at - 1) && words.form(at - 2).equals("told");
        return first && subjects(holder.kind()).contains(subject);
    }

    /** "I thank them and will help": the pronoun before a joined verb, where no other subject stands between. */
    private static int joined(Words words, int conjunction) {
        int at = conjunction - 1;
        while (at > Math.max(0, conjunction - REACH)
                && !SUBJECTS.contains(words.form(at))
                && !Clauses.isReporting(words.form(at))) {
            at--;
        }
        return at;
    }

    /** An adverb or a form of "be" between a subject and its cue. */
    private static boolean isBetween(String form) {
        return !SPEAKERS.contains(form) && (TO_BE.contains(form) || form.endsWith("ly"));
    }

    /** The pronouns that can mean the holder who speaks. */
    private static Set<String> subjects(HolderKind kind) {
        return switch (kind) {
            case PERSON -> PERSONS;
            case ANONYMOUS -> ANYBODY;
            case INSTITUTION, GROUP -> BODIES;
            case DOCUMENT, AUTHOR -> Set.of();
        };
    }

    /** "She said he": the subject opens what is said. */
    private static boolean isSaid(Words words, int at) {
        String form = words.form(at);
        return Clauses.isReporting(form)
                || ADDING.contains(form)
                || PROMISES.contains(form)
                || form.endsWith("day")
                || TIMES.contains(form);
    }
}
