package news.parallax.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.model.Article;
import news.parallax.story.Stories;

/**
 * Adds articles to stories on one core while the window grows, prints what an article costs at each size, and what it
 * costs at the end beside what it cost at 20,000; exit code 5 when a promise does not hold.
 *
 * <p>The stream is {@link RenamedNews}, 10,000 articles a day, so that all of a window of 200,000 may be compared. Times
 * are of the thread on a core, featurising included: what else runs on the machine does not count.
 */
public final class CoverageLoad {
    private static final int BATCH = 10_000;
    private static final int FIRST = 20_000;

    /** Articles between two repairs. */
    private static final int REPAIRED = 1_000;

    private static final double PROMISED = 5_000;

    /** An article may cost so much more at the end than at the beginning and still be called flat. */
    private static final double FLAT = 1.25;

    private final Stories stories;
    private final RenamedNews news;
    private final List<StoryArticle> waiting = new ArrayList<>();
    private int round;
    private int given;

    private CoverageLoad(int window) throws IOException {
        this.stories = new Stories(window);
        this.news = new RenamedNews(StoryArticle.read());
    }

    /** Runs with a size of the window, by default 200,000. */
    public static void main(String[] arguments) throws IOException {
        int window = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
        CoverageLoad load = new CoverageLoad(window);
        List<Rate> rates = new ArrayList<>();
        for (int done = 0; done < window + BATCH; done += BATCH) {
            Rate rate = load.batch();
            rates.add(rate);
            print("window %,7d: %s", Math.min(window, done + BATCH), rate);
        }
        print("%,d stories", load.stories.groups().size());
        int first = Math.min(FIRST / BATCH - 1, rates.size() - 1);
        double grown = rates.getLast().micros() / rates.get(first).micros();
        print("an article costs %.2f times what it cost at %,d", grown, FIRST);
        boolean holds = grown <= FLAT && 1e6 / rates.getLast().micros() >= PROMISED;
        print(holds ? "holds" : "does not hold: %,.0f articles/s and %.2f times", PROMISED, FLAT);
        System.exit(holds ? 0 : 5);
    }

    /** Seconds of a number of articles. */
    private record Rate(int articles, double adding, double repairing) {
        double micros() {
            return 1e6 * (adding + repairing) / articles;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,6.0f articles/s added, repair %.2f s, %,.0f articles/s with repair",
                    articles / adding,
                    repairing,
                    1e6 / micros());
        }
    }

    private Rate batch() {
        List<Article> texts = next();
        double adding = 0;
        double repairing = 0;
        for (int from = 0; from < texts.size(); from += REPAIRED) {
            long began = time();
            texts.subList(from, from + REPAIRED).forEach(stories::add);
            long added = time();
            stories.repair();
            adding += (added - began) / 1e9;
            repairing += (time() - added) / 1e9;
        }
        return new Rate(texts.size(), adding, repairing);
    }

    private List<Article> next() {
        while (waiting.size() < BATCH) {
            waiting.addAll(news.round(round++));
        }
        List<Article> texts = new ArrayList<>();
        for (StoryArticle article : waiting.subList(0, BATCH)) {
            String day = LocalDate.of(2020, 1, 1).plusDays(given++ / BATCH).toString();
            texts.add(article.article(article.id(), day));
        }
        waiting.subList(0, BATCH).clear();
        return texts;
    }

    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
