package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Story;
import news.parallax.text.Concepts;
import news.parallax.text.Sentences;

/**
 * How much of a question a text has.
 *
 * <p>The words of the question weigh by how rare they are in the story: names that every sentence repeats tell little of
 * which sentence answers. Words that no article has weigh nothing here; a question most of whose words are unknown is not
 * about the story.
 */
final class Relevance {
    /** Share of the question's words that the story must know. */
    private static final double KNOWN = 0.5;

    private final Concepts concepts;
    private final Set<String> keys = new TreeSet<>();
    private final List<String> missing = new ArrayList<>();
    private final double weight;

    Relevance(Story story, Inquiry inquiry) {
        List<String> sentences = new ArrayList<>();
        for (Article article : story.representatives()) {
            sentences.add(article.title());
            for (Block block : article.body()) {
                Sentences.sentences(article, block).forEach(sentence -> sentences.add(sentence.of(article.text())));
            }
        }
        this.concepts = Concepts.of(sentences);
        inquiry.words().forEach((key, word) -> {
            if (concepts.counts().containsKey(key)) {
                keys.add(key);
            } else {
                missing.add(word);
            }
        });
        this.weight = concepts.weight(keys);
    }

    /** True when the story knows enough of the question's words. */
    boolean isAbout() {
        return !keys.isEmpty() && keys.size() >= KNOWN * (keys.size() + missing.size());
    }

    /** Words of the question that no article has, as asked. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Weighted share of the question's known words that a text has, 0..1. */
    double of(String text) {
        return weight <= 0 ? 0 : concepts.weight(Concepts.shared(keys, Concepts.keys(text))) / weight;
    }
}
