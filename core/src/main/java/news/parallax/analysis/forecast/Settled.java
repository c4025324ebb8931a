package news.parallax.analysis.forecast;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells cues that speak of what is so already, or of what somebody thinks of it: "were more likely to vote", "has been
 * unwilling to pay", "a city that depends on rail", "it would be wrong to wait", "dousing the prospects of".
 */
final class Settled {
    private static final Set<String> PAST = Set.of("was", "were", "been", "had");
    private static final Set<String> QUOTATION_ENDS = Set.of("\u201D", "\u2019", "\"", "'");
    private static final Set<String> SAYING = Set.of("say", "says", "said");
    private static final Set<String> TOPIC = Set.of("about", "over", "regarding");
    private static final Set<String> WAS = Set.of("was", "were");
    private static final Set<String> FEELINGS = Set.of("afraid", "worried", "concerned", "alarmed", "fearful");
    private static final Set<String> SEEMED = Set.of("been", "appeared", "seemed");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "you");
    private static final Set<String> COMPARED = Set.of("more", "less");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    private static final Set<String> VALUES = WordList.words("en/value-words");
    private static final Set<String> ARTICLES = Set.of("a", "an", "so", "much", "very", "more", "far", "the");
    private static final Set<String> IS = Set.of("is", "are", "was", "were", "that's", "it's");
    private static final Set<String> LESSENING = WordList.words("en/lessening-verbs");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "am", "'s", "again", "now", "also");
    private static final Set<String> JOINING = Set.of("and", "but", "so", "\u201C", "\"");
    private static final Set<String> SHORT = Set.of("have", "be", "do", "has");
    private static final Set<String> ENDS = Set.of("", ".", ",", ";", "!", "\u201D");
    private static final Set<String> EFFECTS =
            Set.of("enough", "good", "great", "healthy", "useful", "helpful", "serious", "normal", "true", "bad");
    private static final Set<String> SURE = Set.of("sure", "certain", "clear", "guarantee", "guaranteed", "guarantees");
    private static final Set<String> TALK = WordList.words("en/talk-nouns");
    private static final Set<String> PASSING = Set.of("past", "ignore", "ignored", "ignoring");
    private static final Set<String> SHOWING = Set.of("show", "prove", "demonstrate", "establish");
    private static final Set<String> OWING =
            Set.of("failed", "fails", "fail", "had", "has", "have", "need", "needs", "needed", "unable", "required");
    private static final Set<String> QUESTIONS =
            Set.of("whether", "how", "what", "who", "if", "when", "where", "which", "whom");
    private static final Set<String> OUTCOMES = Set.of(
            "much",
            "lot",
            "it",
            "this",
            "everything",
            "fate",
            "future",
            "outcome",
            "result",
            "success",
            "answer",
            "chances",
            "survival",
            "hopes");
    private static final Set<String> ASKED =
            Set.of("i", "we", "you", "he", "she", "it", "they", "anybody", "anyone", "there", "this", "that", "the");
    private static final Set<String> AHEAD = WordList.words("en/future-words");
    private static final int DISMISSAL = 8;
    private static final int SUBJECT = 6;
    private static final int MATRIX = 5;
    /** Words before a cue that are looked at; it bounds the cost of a sentence without end. */
    private static final int REACH = 40;

    private static final int BEFORE = 3;
    private static final int BEHIND = 3;

    private Settled() {}

    /** True where nothing is left to expect. */
    static boolean isSettled(Words words, Cue cue) {
        return switch (cue.kind()) {
            case DEPEND -> isOfWhatIs(words, cue);
            case COMMIT -> isDisposedAlready(words, cue);
            case OUTLOOK -> isNoOutlook(words, cue);
            case SCALE -> isNoLikelihood(words, cue);
            case MODAL -> isNoModal(words, cue);
            case INCENTIVE, FEAR -> isOfOldOrOfAnybody(words, cue);
            case EXPECT -> isComparedOrDenied(words, cue);
            case BELIEF, PASSIVE, RISK, APPEAR, NONE -> false;
        };
    }

    /** "Just like we expect them to", "not because they expect". */
    private static boolean isComparedOrDenied(Words words, Cue cue) {
        String opener = words.form(cue.from() - 2);
        return PRONOUNS.contains(words.form(cue.from() - 1))
                && (opener.equals("like")
                        || opener.equals("because")
                                && words.form(cue.from() - 3).equals("not"));
    }

    /** "You can't afford to", "was afraid that", "was also seen as too risky". */
    private static boolean isOfOldOrOfAnybody(Words words, Cue cue) {
        String before = words.form(cue.from() - 1);
        boolean seen = before.equals("as")
                && !Collections.disjoint(words.forms().subList(Math.max(0, cue.from() - MATRIX), cue.from()), WAS);
        return before.equals("you") || seen || FEELINGS.contains(cue.first(words)) && WAS.contains(before);
    }

    /** "A city that depends on rail", "the plea depends on good faith": how it is, and nothing to come. */
    private static boolean isOfWhatIs(Words words, Cue cue) {
        boolean standing = cue.first(words).startsWith("depend") && !isAhead(words, cue);
        return standing || RELATIVES.contains(words.form(cue.from() - 1)) || isMaxim(words, cue);
    }

    private static boolean isAhead(Words words, Cue cue) {
        List<String> near =
                words.forms().subList(Math.max(0, cue.from() - REACH), Math.min(words.size(), cue.to() + REACH));
        return words.forms().subList(Math.max(0, cue.from() - SUBJECT), cue.from()).stream()
                        .anyMatch(OUTCOMES::contains)
                || QUESTIONS.contains(words.form(cue.to()))
                || QUESTIONS.contains(cue.last(words))
                || near.stream().anyMatch(AHEAD::contains);
    }

    /** "Where you stand depends on where you sit". */
    private static boolean isMaxim(Words words, Cue cue) {
        return words.forms()
                .subList(Math.max(0, cue.from() - REACH), cue.from())
                .contains("you");
    }

    private static boolean isNoLikelihood(Words words, Cue cue) {
        return isValued(words, cue)
                || isRanked(words, cue)
                || isDone(words, cue)
                || isMentioned(words, cue)
                || isToBeShown(words, cue)
                || isAttached(words, cue)
                || isAnswer(words, cue);
    }

    /** "I don't know, probably not": an answer to what stands elsewhere. */
    private static boolean isAnswer(Words words, Cue cue) {
        int behind = words.form(cue.to()).equals("not") ? cue.to() + 1 : cue.to();
        boolean quoted = QUOTATION_ENDS.contains(words.form(behind));
        return !words.isWord(cue.from() - 1) && !words.isWord(behind) && !(quoted && behind == cue.to());
    }

    /** "It was shot high, likely to ensure", "in a speech likely to": what another verb or noun is like. */
    private static boolean isAttached(Words words, Cue cue) {
        return words.form(cue.to()).equals("to") && words.form(cue.from() - 1).equals(",") && cue.from() > 2;
    }

    /** "I say probably, because": a word that is spoken of. */
    private static boolean isMentioned(Words words, Cue cue) {
        return SAYING.contains(words.form(cue.from() - 1)) && !words.isWord(cue.to());
    }

    private static boolean isNoOutlook(Words words, Cue cue) {
        return isComparedOnce(words, cue)
                || isLessened(words, cue)
                || isTopic(words, cue)
                || isSubject(words, cue)
                || isProportion(words, cue)
                || words.form(cue.from() - 1).equals("as");
    }

    private static boolean isNoModal(Words words, Cue cue) {
        return isWish(words, cue)
                || isInverted(words, cue)
                || isInDoubt(words, cue)
                || isDismissed(words, cue)
                || isToBeShown(words, cue)
                || isBlessing(words, cue)
                || isOrdained(words, cue)
                || isCutShort(words, cue);
    }

    /** "Has been unwilling to", "a sign threatening to", "are they willing to": no word of somebody's now. */
    private static boolean isDisposedAlready(Words words, Cue cue) {
        String before = words.form(cue.from() - 1);
        return SEEMED.contains(before)
                || PRONOUNS.contains(before) && IS.contains(words.form(cue.from() - 2))
                || cue.first(words).equals("threatening") && !BE.contains(before)
                || before.equals("be") && words.form(cue.from() - 2).equals("to");
    }

    /** "Were slightly more likely to". */
    private static boolean isComparedOnce(Words words, Cue cue) {
        List<String> before = words.forms().subList(Math.max(0, cue.from() - BEFORE), cue.from());
        return COMPARED.contains(cue.first(words)) && before.stream().anyMatch(PAST::contains);
    }

    /** "Are dousing the prospects of", "downplayed the chance that". */
    private static boolean isLessened(Words words, Cue cue) {
        List<String> before = words.forms().subList(Math.max(0, cue.from() - BEFORE), cue.from());
        return before.stream().anyMatch(LESSENING::contains);
    }

    /** "Talks about Lind's prospects for": what is spoken about. */
    private static boolean isTopic(Words words, Cue cue) {
        List<String> before = words.forms().subList(Math.max(0, cue.from() - BEFORE), cue.from());
        return before.stream().anyMatch(TOPIC::contains) && !cue.last(words).equals("that");
    }

    /** "The possibility that he was hurt could delay it": what is expected stands behind. */
    private static boolean isSubject(Words words, Cue cue) {
        return cue.from() <= 1
                && words.form(0).equals("the")
                && (cue.last(words).equals("that") || words.form(cue.to()).equals("that"));
    }

    /** "The older the dam, the more likely it is": how two things go together; "the odds are as good as". */
    private static boolean isProportion(Words words, Cue cue) {
        boolean more = words.form(cue.from() - 1).equals("the") && COMPARED.contains(cue.first(words));
        return more || cue.first(words).equals("odds") && words.form(cue.to()).equals("as");
    }

    /** "That's probably the worst time": a value and no likelihood. */
    private static boolean isValued(Words words, Cue cue) {
        return IS.contains(words.form(cue.from() - 1)) && valuesNext(words, cue.to());
    }

    /** "Probably the greatest player": a rank and no likelihood. */
    private static boolean isRanked(Words words, Cue cue) {
        String rank = words.form(cue.to() + 1);
        return words.form(cue.to()).equals("the") && (rank.endsWith("est") || rank.equals("most"));
    }

    /** "Would be wiser": nothing comes of it; "would be enough", "would be good for jobs" expects something. */
    private static boolean isWish(Words words, Cue cue) {
        int be = words.form(cue.to()).equals("only") ? cue.to() + 1 : cue.to();
        int value = be + 1;
        return cue.first(words).equals("would")
                && words.form(be).equals("be")
                && valuesNext(words, value)
                && words.forms().subList(value, Math.min(words.size(), value + BEHIND)).stream()
                        .noneMatch(EFFECTS::contains);
    }

    /** "Probably has never happened before", "likely because it was late". */
    private static boolean isDone(Words words, Cue cue) {
        String next = words.form(cue.to());
        return next.equals("because")
                || (next.equals("has") || next.equals("have"))
                        && !words.form(cue.to() + 1).equals("to");
    }

    /** "Neither will anyone else", "“will anybody know" inside a sentence. */
    private static boolean isInverted(Words words, Cue cue) {
        String before = words.form(cue.from() - 1);
        boolean asks = before.equals("\u201C") && ASKED.contains(words.form(cue.to()));
        return before.equals("neither") || before.equals("nor") || asks;
    }

    /** "It is no sure thing that", "couldn't guarantee that": what follows is left open. */
    private static boolean isInDoubt(Words words, Cue cue) {
        for (int at = cue.from() - 1; at > Math.max(0, cue.from() - REACH); at--) {
            if (words.form(at).equals("that")) {
                List<String> matrix = words.forms().subList(Math.max(0, at - MATRIX), at);
                return matrix.stream().anyMatch(SURE::contains)
                        && matrix.stream().anyMatch(Settled::isNegation);
            }
        }
        return false;
    }

    /** "Rejected talk that it could", "denied reports that she would": nothing the speaker expects. */
    private static boolean isDismissed(Words words, Cue cue) {
        for (int at = cue.from() - 1;
                at > Math.max(0, cue.from() - REACH) && !words.form(at).equals(",");
                at--) {
            if (words.form(at).equals("that")) {
                List<String> matrix = words.forms().subList(Math.max(0, at - DISMISSAL), at);
                return matrix.stream().anyMatch(TALK::contains)
                        && (matrix.stream().anyMatch(LESSENING::contains) || isPassedOver(words, at));
            }
        }
        return false;
    }

    /** "Looked past warnings that": those of others; fears have a holder of their own. */
    private static boolean isPassedOver(Words words, int that) {
        return PASSING.contains(words.form(that - 2)) && !words.form(that - 1).startsWith("fear");
    }

    /** "Failed to show it would", "has to prove that it is likely to": what nobody has said is so. */
    private static boolean isToBeShown(Words words, Cue cue) {
        for (int at = cue.from() - 1; at > Math.max(1, cue.from() - DISMISSAL); at--) {
            if (SHOWING.contains(words.form(at))) {
                return words.form(at - 1).equals("to") && OWING.contains(words.form(at - 2));
            }
        }
        return false;
    }

    private static boolean isNegation(String form) {
        return form.equals("no") || form.equals("not") || form.endsWith("n't");
    }

    /** "May she rest": a wish. */
    private static boolean isBlessing(Words words, Cue cue) {
        return cue.first(words).equals("may")
                && (cue.from() == 0 || cue.from() == 1 && JOINING.contains(words.form(0)));
    }

    /** "The dues shall be paid": a law, where nobody says it of themselves. */
    private static boolean isOrdained(Words words, Cue cue) {
        String before = words.form(cue.from() - 1);
        return cue.first(words).equals("shall") && !before.equals("we") && !before.equals("i");
    }

    /** "The rights that a citizen would have": what is expected stands in another clause. */
    private static boolean isCutShort(Words words, Cue cue) {
        return SHORT.contains(words.form(cue.to())) && ENDS.contains(words.form(cue.to() + 1));
    }

    private static boolean valuesNext(Words words, int value) {
        int from = words.isWord(value) ? value : value + 1;
        for (int at = from; at < Math.min(words.size(), from + BEHIND); at++) {
            if (VALUES.contains(words.form(at))) {
                return true;
            }
            if (!ARTICLES.contains(words.form(at))) {
                return false;
            }
        }
        return false;
    }
}
