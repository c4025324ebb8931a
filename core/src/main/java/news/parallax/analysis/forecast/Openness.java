package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells cues about something open from the same words about the past, about permission, or about nothing at all.
 *
 * <p>"May have caused" and "was likely caused" are guesses about what happened; "risks" can be a noun; "ready to wear"
 * without a verb of being is an adjective. Each test looks at a few words around the cue.
 */
final class Openness {
    private static final Set<String> PAST_BEFORE = Set.of("had", "been", "was", "were", "wasn't", "weren't");
    private static final Set<String> BE = Set.of(
            "is",
            "are",
            "be",
            "he's",
            "she's",
            "it's",
            "they're",
            "we're",
            "i'm",
            "was",
            "were",
            "being",
            "isn't",
            "aren't",
            "remains",
            "remain",
            "seems",
            "seem",
            "appears",
            "appear",
            "not",
            "more",
            "less",
            "fully",
            "also",
            "still",
            "now",
            "always",
            "very",
            "highly",
            "increasingly",
            "him",
            "them",
            "leader",
            "already",
            "stands",
            "stand",
            "'s",
            "likely",
            "himself",
            "itself",
            "themselves",
            "has",
            "have",
            "having");
    private static final Set<String> ATTITUDES =
            Set.of("prepared", "ready", "willing", "committed", "determined", "unwilling", "reluctant", "unable");
    private static final Set<String> DETERMINERS = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "no",
            "any",
            "some",
            "such",
            "of",
            "in",
            "and",
            "new",
            "latest",
            "security",
            "health");

    private static final Set<String> LEVELS = Set.of(
            "increasing",
            "growing",
            "rising",
            "falling",
            "shrinking",
            "high",
            "higher",
            "low",
            "lower",
            "slim",
            "good",
            "little",
            "real",
            "strong",
            "remote",
            "small",
            "increased",
            "raised",
            "fading",
            "diminishing",
            "dim",
            "greater",
            "is",
            "are",
            "no",
            "stood",
            "raises",
            "raising",
            "increases");

    private static final Set<String> BEFORE_BARE = Set.of(",", "now", "also", "still", "not");
    private static final Set<String> PARTICIPLES = WordList.words("en/irregular-participles");
    private static final Set<String> NOUNS_TOO =
            Set.of("plan", "plans", "promise", "promises", "pledge", "pledges", "vow", "vows", "offers", "aims");
    /** "Set out plans to", "announced plans to": the noun, whose subject plans nothing there. */
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "out",
            "announced",
            "unveiled",
            "outlined",
            "detailed",
            "scrapped",
            "dropped",
            "made",
            "make",
            "with",
            "on",
            "about",
            "up",
            "laid",
            "details",
            "original",
            "current",
            "previous",
            "own");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> REPORTED = Set.of("point", "pointed", "points", "argue", "argued", "contend");
    /** What somebody could not do, or cannot, is a fact, unless it hangs on a condition. */
    private static final Set<String> INABILITIES = Set.of("cannot", "can", "can't", "couldn't");

    private static final Set<String> ADVERBS =
            Set.of("again", "also", "already", "even", "ever", "just", "never", "not", "once", "still");
    private static final Set<String> GUESSES = Set.of("may", "might");
    private static final Set<String> WISHING = Set.of("hoping", "wishing", "praying", "wondering", "dreading");
    private static final Set<String> JOINED = Set.of("and", "or", "but", "in", "by");
    private static final Set<String> PAST_AUXILIARIES = Set.of("did", "didn't", "had");
    private static final int AUXILIARY_REACH = 5;
    private static final Set<String> SHORTFALLS = Set.of("fall", "falls", "fell");
    private static final int ANALYSTS_REACH = 9;
    private static final Set<String> ANALYSTS =
            Set.of("analysts", "experts", "observers", "commentators", "economists", "forecasters", "others");
    private static final Set<String> ABOUT = Set.of("of", "about", "over", "among", "for");

    private Openness() {}

    /** True for "ready to", "unwilling to": words for how somebody is disposed, which others may say of them. */
    static boolean isAttitude(String last, String beforeLast) {
        return ATTITUDES.contains(last)
                || ATTITUDES.contains(beforeLast)
                || beforeLast.equals("readiness")
                || beforeLast.equals("willingness");
    }

    /** "The likelihood of war is growing" says something, "to raise the possibility of" does not. */
    private static boolean hasLevel(Words words, Cue cue) {
        String last = cue.last(words);
        if (!last.equals("of")
                && !last.equals("for")
                && !cue.first(words).endsWith("s")
                && !last.equals("possibility")) {
            return true;
        }
        for (int at = Math.max(0, cue.from() - 3); at < Math.min(words.size(), cue.to() + 9); at++) {
            if (LEVELS.contains(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Fears that", "he fears"; not "fears about", "a fear of heights". */
    private static boolean isFear(Words words, Cue cue) {
        String last = cue.last(words);
        String next = words.form(cue.to());
        if (last.equals("that") || next.equals("that")) {
            return !cue.first(words).equals("warning") || !DETERMINERS.contains(words.form(cue.from() - 1));
        }
        return !last.equals("of") && !ABOUT.contains(next) && (opensLater(words, cue) || isFearing(words, cue));
    }

    /** "A widespread fear: that ...". */
    private static boolean opensLater(Words words, Cue cue) {
        for (int at = cue.to(); at < Math.min(words.size(), cue.to() + 12); at++) {
            if (words.form(at).equals(":") && words.form(at + 1).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /** The verb: "he fears a revolution". */
    private static boolean isFearing(Words words, Cue cue) {
        String before = words.form(cue.from() - 1);
        boolean noun = before.endsWith("ing")
                || before.endsWith("'s")
                || DETERMINERS.contains(before)
                || words.isCapital(cue.from());
        return words.isWord(cue.to())
                && words.isWord(cue.from() - 1)
                && !noun
                && !cue.first(words).equals("fear");
    }

    static boolean isOpen(Words words, Cue cue) {
        return switch (cue.kind()) {
            case NONE -> false;
            case SCALE -> Cues.isPredicate(words, cue) && !isOfPast(words, cue);
            case MODAL -> isModal(words, cue);
            case COMMIT -> isDisposition(words, cue);
            case FEAR -> isFear(words, cue);
            case OUTLOOK -> hasLevel(words, cue);
            case RISK, EXPECT, PASSIVE, APPEAR -> isVerbal(words, cue);
            case BELIEF, INCENTIVE, DEPEND -> true;
        };
    }

    /** "The fund will help people likely to lose": what a noun is like, and another verb before it. */
    private static boolean isOfNoun(Words words, Cue cue) {
        if (!words.form(cue.to()).equals("to") || !RelativeClauses.isNoun(words, cue.from() - 1)) {
            return false;
        }
        for (int at = cue.from() - 2; at >= Math.max(0, cue.from() - ANALYSTS_REACH) && words.isWord(at); at--) {
            if (Clauses.isAuxiliary(words.form(at)) || words.form(at).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "Likely to have broken", and what is no likelihood of its clause. */
    private static boolean isOfPast(Words words, Cue cue) {
        return isPerfect(words, cue.to()) || isOfNoun(words, cue);
    }

    private static boolean isVerbal(Words words, Cue cue) {
        return switch (cue.kind()) {
            case RISK -> isVerbalRisk(words, cue);
            case EXPECT -> isVerb(words, cue);
            case APPEAR ->
                words.isWord(cue.to())
                        && !isState(words, cue)
                        && (!SHORTFALLS.contains(cue.first(words)) || isByAnalysts(words, cue));
            default -> isPassive(words, cue);
        };
    }

    /** "Appears to be less dangerous" tells what is so; "appears to be heading for a flood" where it leads. */
    private static boolean isState(Words words, Cue cue) {
        return cue.last(words).equals("be") && !Supposed.isGoing(words.form(cue.to()));
    }

    private static boolean isModal(Words words, Cue cue) {
        boolean month = words.word(cue.from()).equals("May");
        boolean sentence = words.isWord(cue.to()) && !words.form(cue.to()).equals("to");
        boolean not = cue.last(words).equals("not") || words.form(cue.to()).equals("not");
        boolean unable = INABILITIES.contains(cue.first(words))
                || not && cue.first(words).equals("could");
        return !month
                && sentence
                && !isPerfect(words, cue.to())
                && !isGuess(words, cue)
                && !(unable && Circumstances.condition(words, cue.from()) == null);
    }

    /** "Will be hoping the rain stops": how somebody feels, and "it may be that": what may be so. */
    private static boolean isHoped(Words words, Cue cue) {
        String next = words.form(cue.to() + 1);
        return words.form(cue.to()).equals("be") && (WISHING.contains(next) || next.equals("that"));
    }

    /** "May be a hero": what is so already and not known for sure. */
    private static boolean isGuess(Words words, Cue cue) {
        boolean article = GUESSES.contains(cue.last(words))
                && words.form(cue.to()).equals("be")
                && ARTICLES.contains(words.form(cue.to() + 1));
        return article || isHoped(words, cue);
    }

    /** "have caused", "also have been": a guess about the past; "have to" is not. */
    static boolean isPerfect(Words words, int at) {
        int verb = behindAdverb(words, at);
        int participle = behindAdverb(words, verb + 1);
        String next = words.form(participle);
        boolean perfect = next.endsWith("ed") || next.endsWith("en") || PARTICIPLES.contains(next);
        return words.form(verb).equals("have") && (perfect || participle > verb + 1);
    }

    private static int behindAdverb(Words words, int at) {
        String form = words.form(at);
        return form.endsWith("ly") || ADVERBS.contains(form) ? at + 1 : at;
    }

    /** "is prepared to", "has offered to"; not "the plan to", "a promise to", "prepared to a recipe". */
    private static boolean isDisposition(Words words, Cue cue) {
        String first = cue.first(words);
        String before = words.form(cue.from() - 1);
        boolean bare = !words.isWord(cue.to()) || JOINED.contains(words.form(cue.to()));
        if (ARTICLES.contains(words.form(cue.to())) || bare || isPast(words, cue)) {
            return false;
        } else if (ATTITUDES.contains(first)) {
            return BE.contains(before) || BE.contains(words.form(cue.from() - 2));
        }
        return !NOUNS_TOO.contains(first) || !opensNoun(words, cue.from() - 1);
    }

    /** "The", "her", "Marn's", "a new": behind them "plan" is a noun. */
    private static boolean opensNoun(Words words, int at) {
        String before = words.form(at);
        return DETERMINERS.contains(before)
                || BEFORE_NOUNS.contains(before)
                || before.endsWith("'s")
                || before.endsWith("ing") && !words.isCapital(at)
                || !words.isWord(at);
    }

    /** "Had seemed to be willing to", "didn't intend to": so it was, whatever it is now. */
    private static boolean isPast(Words words, Cue cue) {
        for (int at = cue.from() - 1; at >= Math.max(0, cue.from() - AUXILIARY_REACH); at--) {
            if (!words.isWord(at) || Clauses.isReporting(words.form(at))) {
                return false;
            }
            if (PAST_AUXILIARIES.contains(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerbalRisk(Words words, Cue cue) {
        return !cue.first(words).equals("risks")
                || words.form(cue.to()).endsWith("ing") && !DETERMINERS.contains(words.form(cue.from() - 1));
    }

    /** "analysts expect rain", not "as you would expect", "the forecast", "what to expect", "no doubt". */
    private static boolean isVerb(Words words, Cue cue) {
        String before = words.form(cue.from() - 1);
        if (!words.isWord(cue.to()) || before.equals("to") || before.equals("you") || before.equals("without")) {
            return false;
        }
        boolean past = PAST_BEFORE.contains(before) || before.equals("as");
        return !past && !isNoun(words, cue) && isJudged(words, cue);
    }

    /** "The forecast", "little doubt". */
    private static boolean isNoun(Words words, Cue cue) {
        String before = words.form(cue.from() - 1);
        boolean nounToo =
                cue.first(words).startsWith("forecast") || cue.first(words).startsWith("doubt");
        return nounToo && (DETERMINERS.contains(before) || before.endsWith("er"));
    }

    private static boolean isJudged(Words words, Cue cue) {
        return !REPORTED.contains(cue.first(words)) || isByAnalysts(words, cue);
    }

    /** What analysts point out is their judgement; what others point out is a statement. */
    private static boolean isByAnalysts(Words words, Cue cue) {
        for (int at = cue.from() - 1; at >= Math.max(0, cue.from() - ANALYSTS_REACH); at--) {
            if (ANALYSTS.contains(words.form(at)) && !words.form(at - 1).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** "expected to" needs its verb unless it stands in apposition: "..., expected to open". */
    private static boolean isPassive(Words words, Cue cue) {
        String before = words.form(cue.from() - 1);
        boolean bare = cue.first(words).equals("expected")
                || cue.first(words).equals("projected")
                || cue.first(words).equals("poised")
                || cue.first(words).equals("widely");
        return !bare || BEFORE_BARE.contains(before);
    }
}
