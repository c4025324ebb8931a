package news.parallax.brief;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Story;
import news.parallax.text.ContentWords;

/**
 * How central words are to a story: by how many of its independent accounts use them.
 *
 * <p>A word of one account says little about the event, a word of all accounts is what the story is about (the idea of
 * SumBasic, Nenkova and Vanderwende 2005, with origins in place of occurrences). Titles count as accounts of their own.
 */
final class Salience {
    private final Map<String, Integer> accounts = new TreeMap<>();
    private final int total;

    Salience(Story story) {
        int count = 0;
        for (Article article : story.representatives()) {
            Set<String> words = new TreeSet<>(ContentWords.stems(article.title()));
            words.forEach(word -> accounts.merge(word, 1, Integer::sum));
            for (Block block : article.body()) {
                words.addAll(ContentWords.stems(article.words(block)));
            }
            words.forEach(word -> accounts.merge(word, 1, Integer::sum));
            count += 2;
        }
        this.total = Math.max(1, count);
    }

    /** Mean share of accounts that use the content words of a text, 0..1, damped for very short texts. */
    double of(String text) {
        Set<String> content = ContentWords.stems(text);
        double sum = 0;
        for (String word : content) {
            sum += (double) accounts.getOrDefault(word, 0) / total;
        }
        return content.isEmpty() ? 0 : sum / (content.size() + 3);
    }
}
