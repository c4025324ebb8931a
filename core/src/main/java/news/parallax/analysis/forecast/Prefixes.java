package news.parallax.analysis.forecast;

import java.util.Optional;
import java.util.Set;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** Words before a clause that say nothing of what is expected: "make no mistake, ...", "I can assure you ...", "although ...". */
final class Prefixes {
    private static final Phrases<String> PHRASES = Phrases.listed(WordList.entries("en/forecast-prefixes"));
    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "or", "but", "although", "though", "whereas", "because");
    private static final int MAX = 4;

    private Prefixes() {}

    /**
     * Where a clause starts behind such words.
     *
     * @param words the sentence
     * @param start where the clause starts so far
     * @param verb place of its verb, which stays in it
     */
    static int behind(Words words, int start, int verb) {
        int from = start;
        for (int turn = 0; turn < MAX; turn++) {
            int next = next(words, from, verb);
            if (next == from) {
                return from;
            }
            from = next;
        }
        return from;
    }

    private static int next(Words words, int from, int verb) {
        if (from >= verb - 1) {
            return from;
        }
        if (CONJUNCTIONS.contains(words.form(from))) {
            return from + 1;
        }
        Optional<Phrases.Match<String>> match = PHRASES.at(words, from);
        if (match.isEmpty()) {
            return from;
        }
        int to = match.get().to();
        boolean comma = words.form(to).equals(",");
        if (!comma && to - from == 1) {
            return from;
        }
        int behind = comma || words.form(to).equals("that") ? to + 1 : to;
        return behind < verb ? behind : from;
    }
}
