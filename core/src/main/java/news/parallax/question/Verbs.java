package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.ContentWords;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.PartsOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Finds the verb of a question. In "will the shutdown last" the auxiliary stands before the subject, where a tagger of parts
 * of speech that was taught on reports has seldom seen one; so the words are read as they would be told, "the shutdown will
 * last", for each place the subject may end at.
 */
final class Verbs {
    private static final Set<String> ASKING = WordList.words("en/question-words");
    private static final Set<String> LIGHT = WordList.words("en/light-verbs");

    /** Verbs that only lead to the one that is asked about: "try to", "refuse to". */
    private static final Set<String> LEADING = Set.of(
            "agree", "attempt", "choose", "decide", "decline", "fail", "manage", "plan", "refuse", "refused", "seek",
            "try", "tried", "trying", "want", "wants", "wanted");

    /** Verbs that say little, as they stand behind the subject of a question. */
    private static final Set<String> BASES =
            Set.of("be", "become", "come", "do", "get", "give", "go", "have", "keep", "make", "take");

    /** Auxiliaries behind which a participle stands. */
    private static final Set<String> PERFECT = Set.of("is", "are", "was", "were", "has", "have", "had");

    private static final Set<String> DO = Set.of("did", "do", "does");

    /** Words at the start of a question among which the auxiliary stands. */
    private static final int OPENING = 4;

    private Verbs() {}

    /**
     * The verb of a question that says something.
     *
     * @param words the question
     * @param size how many of its words are read
     * @return its token, or -1 when there is none
     */
    static int asked(Words words, int size) {
        int auxiliary = auxiliary(words, size);
        for (int at = auxiliary + 2; auxiliary >= 0 && at < size; at++) {
            if (isPlace(words, at) && isTold(words, auxiliary, at, size)) {
                return at;
            }
        }
        return plain(words, size);
    }

    private static int auxiliary(Words words, int size) {
        for (int at = 0; at < Math.min(size, OPENING); at++) {
            if (Clauses.isAuxiliary(words.form(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSaying(Words words, int at) {
        String form = words.form(at);
        return words.isWord(at)
                && ContentWords.isContent(form)
                && !words.isCapital(at)
                && !ASKING.contains(form)
                && !LIGHT.contains(form)
                && !(LEADING.contains(form) && words.form(at + 1).equals("to"));
    }

    /** A word that may be the verb; one before "be" or "get" is the end of the subject. */
    private static boolean isPlace(Words words, int at) {
        String form = words.form(at);
        return words.isWord(at)
                && !words.isCapital(at)
                && !Clauses.isAuxiliary(form)
                && !BASES.contains(words.form(at + 1))
                && !(LEADING.contains(form) && words.form(at + 1).equals("to"));
    }

    /** True when the words are a sentence whose subject ends before a token that is its verb. */
    private static boolean isTold(Words words, int auxiliary, int at, int size) {
        List<String> told = new ArrayList<>(words.written(auxiliary + 1, at));
        told.add(DO.contains(words.form(auxiliary)) ? "will" : words.form(auxiliary));
        int subject = told.size() - 2;
        told.addAll(words.written(at, size));
        PartOfSpeech[] parts = PartsOfSpeech.of(told);
        boolean ends = parts[subject].isNoun() || parts[subject] == PartOfSpeech.PRONOUN;
        boolean leads = words.form(at - 1).equals("to") && LEADING.contains(words.form(at - 2));
        PartOfSpeech part = parts[subject + 2];
        boolean bare = part == PartOfSpeech.BASE || part == PartOfSpeech.PRESENT;
        boolean verb = PERFECT.contains(words.form(auxiliary)) ? part.isVerb() && !bare : bare;
        return (leads || ends && !words.form(at - 1).endsWith("'s")) && verb;
    }

    /** The first verb as the words stand: "who killed the judge's son". */
    private static int plain(Words words, int size) {
        PartOfSpeech[] parts = PartsOfSpeech.of(words.written(0, size));
        for (int at = 1; at < size; at++) {
            if (parts[at].isVerb() && isSaying(words, at)) {
                return at;
            }
        }
        return -1;
    }
}
