package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.PartsOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** Cues in relative clauses, which say something only with the noun they belong to: "a bank that is likely to slide". */
final class RelativeClauses {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "some", "any", "many", "most");
    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> PLAIN = Set.of("will", "won't", "shall");
    private static final Set<String> BETWEEN =
            Set.of("not", "also", "still", "now", "never", "is", "are", "was", "were", "'s", "isn't", "aren't");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "it's", "they're", "he's");
    private static final Set<String> NO_NOUNS = WordList.words("en/prepositions");
    private static final Set<String> NOUNS_WITH_CLAUSE = WordList.words("en/complement-nouns");
    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final Set<String> TELLING = WordList.words("en/addressing-verbs");
    private static final int TELLING_REACH = 6;
    /** Words on each side that tell a noun; it bounds the cost of a sentence without end. */
    private static final int TAGGED = 12;

    /** Words between "whose" and the verb: "whose old dykes will". */
    private static final int OWNED = 4;

    private static final int SUBJECT_REACH = 4;
    private static final int NOUN_REACH = 8;
    private static final Set<String> IS = Set.of("is", "are");

    private RelativeClauses() {}

    /** Place of "who" before a cue, of "that" in "a bank that is likely to slide", or -1. */
    static int pronoun(Words words, Cue cue, int low) {
        int at = cue.from() - 1;
        if (RELATIVES.contains(words.form(at))) {
            return at;
        }
        boolean state = cue.kind() == Cue.Kind.SCALE && IS.contains(words.form(at));
        boolean noun = state
                && words.form(at - 1).equals("that")
                && words.isWord(at - 2)
                && DETERMINERS.stream().anyMatch(words.forms().subList(Math.max(0, at - 6), at - 1)::contains);
        return noun && !Clauses.isReporting(words.form(at - 2)) && at - 1 > low ? at - 1 : -1;
    }

    /** Where the noun before "who" starts: at its determiner, or at the name; -1 where neither stands right before it. */
    static int antecedent(Words words, int relative, int low) {
        int at = relative - 1;
        if (words.form(at).equals(",")) {
            at--;
        }
        for (int start = at; start > Math.max(low, at - NOUN_REACH) && words.isWord(start); start--) {
            if (PRONOUNS.contains(words.form(start))) {
                return -1;
            }
            if (DETERMINERS.contains(words.form(start))) {
                return start;
            }
        }
        if (at < low || !words.isCapital(at)) {
            return -1;
        }
        while (at > low && words.isCapital(at - 1)) {
            at--;
        }
        return at;
    }

    /**
     * True for a clause whose noun stands before it and is no part of it: "rules the council could drop", "something they
     * are not willing to do", "from 35 percent, which could help".
     *
     * @param words the sentence
     * @param cue a cue in the clause
     * @param clause where its clause starts
     * @param low the part of the sentence it stands in starts no earlier
     */
    static boolean isLost(Words words, Cue cue, int clause, int low) {
        int pronoun = pronoun(words, cue, clause);
        if (pronoun >= 0) {
            return antecedent(words, pronoun, low) < 0 || isBackground(words, cue, pronoun);
        }
        boolean verbal = cue.kind() == Cue.Kind.MODAL || cue.kind() == Cue.Kind.COMMIT;
        if (verbal
                && words.forms()
                        .subList(Math.max(low, cue.from() - OWNED), cue.from())
                        .contains("whose")) {
            return true;
        }
        int subject = verbal ? subject(words, cue.from(), low) : -1;
        return subject > low && isNoun(words, subject - 1) && !takesClause(words, subject - 1);
    }

    /** "Lind, who will head the board, said": what is known of somebody, told by the way. */
    private static boolean isBackground(Words words, Cue cue, int pronoun) {
        boolean planned =
                cue.kind() == Cue.Kind.COMMIT || PLAIN.contains(cue.first(words)) && cue.to() == cue.from() + 1;
        boolean aside =
                words.form(pronoun - 1).equals(",") || words.form(pronoun - 1).equals("and");
        return planned && aside && RELATIVES.contains(words.form(pronoun));
    }

    /** First token of the pronoun, the noun with its determiner or the name right before a verb, or -1. */
    private static int subject(Words words, int verb, int low) {
        int at = verb - 1;
        while (at > low && (BETWEEN.contains(words.form(at)) || words.form(at).endsWith("ly"))) {
            at--;
        }
        if (PRONOUNS.contains(words.form(at))) {
            return at;
        }
        return words.isCapital(at) ? name(words, at, low) : determiner(words, at, low);
    }

    private static int name(Words words, int last, int low) {
        int first = last;
        while (first > low && words.isCapital(first - 1) && words.isWord(first - 1)) {
            first--;
        }
        return first;
    }

    /** "Some members" of "moves some members might make"; -1 where no determiner stands near before a noun. */
    private static int determiner(Words words, int noun, int low) {
        for (int at = noun - 1; at > Math.max(low, noun - SUBJECT_REACH) && words.isWord(at); at--) {
            if (DETERMINERS.contains(words.form(at)) && !words.form(at).equals("that")) {
                return at;
            }
        }
        return -1;
    }

    static boolean isNoun(Words words, int at) {
        if (!words.isWord(at) || words.isCapital(at) || NO_NOUNS.contains(words.form(at))) {
            return false;
        }
        int from = Math.max(0, at - TAGGED);
        return PartsOfSpeech.of(words.written(from, at + TAGGED))[at - from].isNoun();
    }

    /** "The chance it will", "told reporters he would", "said last week he would": no relative clause. */
    static boolean takesClause(Words words, int at) {
        if (NOUNS_WITH_CLAUSE.contains(words.form(at)) || TIMES.contains(words.form(at))) {
            return true;
        }
        return words.forms().subList(Math.max(0, at - TELLING_REACH), at).stream()
                .anyMatch(form -> TELLING.contains(form) || Clauses.isReporting(form));
    }
}
