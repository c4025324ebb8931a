package news.parallax.eval.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.parallax.model.Article;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.text.Sentences;

/**
 * Makes the coverage of one long event out of the few articles there are of it.
 *
 * <p>Each generated article opens with sentences out of the leads of the event, as all reports on it do, and draws a
 * dozen more from a window that moves, over the days, through all sentences of the event: neighbours in time share much, the first and the last day little. So a stream has the two difficulties of
 * large stories, size and drift, though not their variety of words.
 */
final class Streams {
    private static final int SENTENCES = 14;
    private static final double WINDOW = .6;
    private static final int LEAD = 5;

    private Streams() {}

    /**
     * A stream of articles.
     *
     * @param name prefix of the ids
     * @param event articles of one event
     * @param size how many to make
     * @param days over how many days
     * @param random source of choices; fix its seed
     */
    static List<Article> stream(String name, List<Article> event, int size, int days, Random random) {
        List<String> pool = new ArrayList<>();
        List<String> leads = new ArrayList<>();
        for (Article article : event) {
            List<Span> sentences = Sentences.sentences(article.text());
            sentences.forEach(sentence -> pool.add(sentence.of(article.text())));
            sentences
                    .subList(0, Math.min(LEAD, sentences.size()))
                    .forEach(sentence -> leads.add(sentence.of(article.text())));
        }
        LocalDate start = event.stream()
                .filter(article -> article.published() != null)
                .map(article -> article.published().day())
                .findFirst()
                .orElse(LocalDate.of(2018, 6, 1));
        int window = Math.max(SENTENCES, (int) (WINDOW * pool.size()));
        List<Article> stream = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            int from = Math.max(0, (pool.size() - window) * at / size);
            StringBuilder text = new StringBuilder();
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                text.append(sentence < 3 ? leads.get(random.nextInt(leads.size())) + "\n" : "");
                text.append(pool.get(Math.min(pool.size() - 1, from + random.nextInt(window))));
                text.append('\n');
            }
            String title = event.get(random.nextInt(event.size())).title();
            LocalDate day = start.plusDays((long) days * at / size);
            Published published = new Published(day.toString(), Published.Basis.DECLARED);
            stream.add(Coverage.article(name + at, name + random.nextInt(40), title, published, text.toString()));
        }
        return stream;
    }
}
