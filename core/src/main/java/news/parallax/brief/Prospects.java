package news.parallax.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells which forecasts a reader of a brief wants to be told of.
 *
 * <p>The ledger keeps every expectation. A brief has room for a few: those with a likelihood, those somebody named commits
 * to or expects, and what the writer expects in more than a "would" or "could".
 */
final class Prospects {
    private static final Set<String> WEAK = WordList.words("en/weak-expectations");
    private static final Set<String> OPEN_MODALS =
            Set.of("would", "could", "might", "may", "can", "cannot", "couldn't", "wouldn't", "shall");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "what");
    private static final Set<String> ADDING = Set.of("which", "who", "whose");
    private static final Set<String> ASKING = Set.of("whether", "whom", "what", "why", "how");
    private static final Set<String> AHEAD_WORDS = WordList.words("en/future-markers");
    private static final Set<String> PAST = Set.of("was", "were", "had", "been");
    private static final int REACH = 7;
    private static final Set<String> ONCE = Set.of("had", "once");
    private static final Set<String> DONE = Set.of("did", "didn't", "was", "were", "wasn't", "had", "has", "have");
    private static final Set<String> UNREAL = Set.of("would", "could", "should", "might", "may", "must");
    private static final Set<String> CONCESSIVE = Set.of("even", "though", "although", "whereas");
    private static final int PAST_REACH = 3;
    private static final int ONCE_REACH = 12;
    private static final int BEHIND_REACH = 2;
    private static final Set<String> GUESSING = Set.of("likely", "perhaps", "possibly", "presumably", "probably");
    private static final Set<String> BEING =
            Set.of("is", "are", "am", "has", "have", "it's", "he's", "she's", "they're");
    private static final Set<String> GOING = Set.of("to", "going", "about");
    private static final Set<String> NAMING = Set.of("a", "an", "the", "his", "her", "its", "their", "one");
    private static final List<String> AHEAD =
            List.of("likely", "possib", "probab", "chance", "expect", "set to", "going to", "depend", "about to");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "until", "once", "should", "provided", "depending", "assuming", "as", "in");

    private Prospects() {}

    /** True for what can stand under "what is expected". */
    static boolean tellsWhatIsExpected(Forecast forecast) {
        if (forecast.likelihood() != null) {
            return true;
        }
        String term = Words.form(forecast.term());
        String first = term.split(" ")[0];
        boolean openly = OPEN_MODALS.contains(first) && forecast.holderKind() == HolderKind.AUTHOR;
        return !openly && !WEAK.contains(term);
    }

    /**
     * True for words that tell an expectation still open: ahead of the speaker, not "was expected", "would have", and not
     * only a quotation in which somebody looks ahead.
     */
    static boolean isToCome(String words, Forecast forecast) {
        boolean own = forecast.likelihood() != null || !Readability.isSpoken(words) || Frames.isFramed(words);
        return own
                && isAhead(forecast)
                && looksAhead(words)
                && !isAside(words, forecast.term())
                && !isOver(words, forecast.term())
                && !isPresent(words, forecast.term());
    }

    /** True for words of what is to come: "will", "is expected", "may". */
    static boolean looksAhead(String words) {
        Words all = Words.of(words);
        return IntStream.range(0, all.size())
                .filter(at -> !all.word(at).equals("May"))
                .mapToObj(all::form)
                .anyMatch(form -> AHEAD_WORDS.contains(form)
                        || AHEAD.stream().anyMatch(form::startsWith)
                        || form.startsWith("unlikely"));
    }

    /** "Was expected to", "would have", "likely did not", "had promised that it would": expected once, or not to come. */
    private static boolean isOver(String words, String term) {
        int at = term.isEmpty() ? -1 : place(words, term);
        if (at < 0) {
            return false;
        }
        List<String> before = Words.of(words.substring(0, at)).forms();
        List<String> behind = Words.of(words.substring(at + 1 + term.length())).forms();
        return before.stream().skip(Math.max(0, before.size() - PAST_REACH)).anyMatch(PAST::contains)
                || before.stream().skip(Math.max(0, before.size() - ONCE_REACH)).anyMatch(ONCE::contains)
                || behind.stream().limit(BEHIND_REACH).anyMatch(DONE::contains)
                || isUnreal(behind);
    }

    /** "Is probably the least eager", "are possibly lying": a guess at what is, and no expectation. */
    static boolean isPresent(String words, String term) {
        int at = term.isEmpty() ? -1 : place(words, term);
        String first = Words.form(term.split(" ")[0]);
        if (at < 0 || !GUESSING.contains(first)) {
            return false;
        }
        List<String> before = Words.of(words.substring(0, at)).forms();
        List<String> behind = Words.of(words.substring(at + 1 + term.length())).forms();
        boolean being = before.stream().skip(Math.max(0, before.size() - 1)).anyMatch(BEING::contains);
        String next = behind.stream().findFirst().orElse("");
        boolean ahead = GOING.contains(next);
        return being && !ahead && (!first.equals("likely") || NAMING.contains(next));
    }

    /** The place before a term of a sentence, behind a space or an opening quotation mark; -1 if it is not there. */
    private static int place(String words, String term) {
        int at = words.indexOf(term);
        while (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))) {
            at = words.indexOf(term, at + 1);
        }
        return at - 1;
    }

    /** "Would not have dared": it did not happen. */
    private static boolean isUnreal(List<String> behind) {
        for (int at = 0; at + 1 < behind.size(); at++) {
            if (UNREAL.contains(behind.get(at))
                    && (behind.get(at + 1).equals("have")
                            || at + 2 < behind.size() && behind.get(at + 2).equals("have"))) {
                return true;
            }
        }
        return !behind.isEmpty() && behind.get(0).equals("have");
    }

    /**
     * True where the term stands in a question somebody asks, or in a clause that only says which: "asked whether it could",
     * "a law that would".
     *
     * @param words the sentence
     * @param term the words of likelihood as they stand in it
     */
    static boolean isAside(String words, String term) {
        int at = term.isEmpty() ? -1 : words.indexOf(" " + term);
        if (at < 0) {
            return false;
        }
        List<String> before =
                Words.of(words.substring(words.lastIndexOf(',', at) + 1, at)).forms();
        String last = before.isEmpty() ? "" : before.getLast();
        if (!before.isEmpty() && (ADDING.contains(before.get(0)) || isConcession(words, before.get(0), at))) {
            return true;
        }
        boolean relative = RELATIVES.contains(last)
                && OPEN_MODALS.contains(Words.form(term).split(" ")[0]);
        return relative
                || before.stream().skip(Math.max(0, before.size() - REACH)).anyMatch(ASKING::contains);
    }

    /** "Spoke of a gain, though a closure would probably cost": the sentence says something else. */
    private static boolean isConcession(String words, String opener, int at) {
        return CONCESSIVE.contains(opener) && words.lastIndexOf(',', at) > 0;
    }

    /** A likelihood, a modal verb or an expectation in so many words: not what was feared or agreed once. */
    private static boolean isAhead(Forecast forecast) {
        String term = Words.form(forecast.term());
        String first = term.split(" ")[0];
        return forecast.likelihood() != null
                || first.startsWith("will")
                || first.startsWith("won't")
                || OPEN_MODALS.contains(first)
                || AHEAD.stream().anyMatch(term::contains);
    }

    /** True where a condition says what to watch for. */
    static boolean hasCondition(Forecast forecast) {
        String condition = forecast.condition();
        return condition != null
                && isAhead(forecast)
                && CONDITIONS.contains(condition.toLowerCase(Locale.ROOT).split(" ")[0]);
    }
}
