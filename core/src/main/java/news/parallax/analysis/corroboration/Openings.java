package news.parallax.analysis.corroboration;

import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** Tells sentences that cannot stand alone by how they open: a pronoun or a word that joins them to what came before. */
final class Openings {
    private static final Set<String> PRONOUNS = WordList.words("en/pronouns");
    private static final Set<String> CONNECTIVES = WordList.words("en/connectives");
    private static final int MIN_WORDS = 5;

    private Openings() {}

    static boolean dangles(Words words) {
        int first = 0;
        while (first < words.size() && !words.isWord(first)) {
            first++;
        }
        return words.size() - first < MIN_WORDS
                || first > 0 && !words.word(0).equals("$")
                || PRONOUNS.contains(words.form(first))
                || CONNECTIVES.contains(words.form(first));
    }
}
