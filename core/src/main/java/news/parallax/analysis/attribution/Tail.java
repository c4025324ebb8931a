package news.parallax.analysis.attribution;

import java.util.Set;

/** Time, place and audience behind a cue: "said on Monday", "told reporters in Marn", "wrote in a letter". */
final class Tail {
    private static final int MAX_WORDS = 14;
    private static final Set<String> STARTERS = Set.of(
            "this",
            "last",
            "earlier",
            "later",
            "yesterday",
            "after",
            "when",
            "while",
            "as",
            "before",
            "reporters",
            "today",
            "during",
            "following",
            "again",
            "here",
            "there",
            "too",
            "simply",
            "then",
            "early",
            "late",
            "angrily",
            "recently");

    private Tail() {}

    /**
     * Behind the words that only say when, where or to whom, if a break follows them; -1 if something else follows.
     *
     * @param from behind the cue or the one who says
     * @param end behind the last word of the sentence
     */
    static int end(Words words, int from, int end) {
        int at = from;
        if (at >= end || isStop(words, at)) {
            return at;
        }
        if (!starts(words, at)) {
            return -1;
        }
        while (at < end && at - from < MAX_WORDS && !isStop(words, at)) {
            if (words.lower(at).equals("that")) {
                return -1;
            }
            at++;
        }
        return at >= end || isStop(words, at) ? at : -1;
    }

    private static boolean starts(Words words, int at) {
        String word = words.lower(at);
        boolean adverb = word.endsWith("ly") && word.length() > 4;
        return adverb
                || Lexicon.PREPOSITIONS.contains(word)
                || Lexicon.CALENDAR.contains(word)
                || STARTERS.contains(word);
    }

    static boolean isStop(Words words, int index) {
        return words.isComma(index)
                || words.isDash(index)
                || words.isQuotation(index)
                || words.isTerminator(index)
                || words.lower(index).equals(";")
                || words.lower(index).equals(":");
    }
}
