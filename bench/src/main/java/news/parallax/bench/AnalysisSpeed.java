package news.parallax.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.parallax.flow.Engine;
import news.parallax.model.Article;

/**
 * Measures how fast a story of 100 articles is analysed again when one of them is new, and how fast articles are analysed
 * alone; {@code bench/analysis-speed} starts it. Ends with 5 when a promised speed does not hold.
 *
 * <p>The story is a hard case: its articles tell of a hundred events. In each round an engine reads the first 99 as a
 * story, then the story with one more, each time another: what is timed is reading the new article and analysing the story
 * of all, in time of the processor, so that other work on the machine does not count. The last round counts; the others
 * warm the machine.
 */
public final class AnalysisSpeed {
    private static final double MOST_MILLIS = 100;
    private static final double LEAST_ARTICLES = 60;
    private static final int ARTICLES = 150;
    private static final int STORY = 100;
    private static final int WARM_ROUNDS = 6;
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e6;
    private static final int CHECK_FAILED = 5;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final List<Article> articles;

    private AnalysisSpeed(List<Article> articles) {
        this.articles = articles;
    }

    /** Runs; no arguments. */
    public static void main(String[] arguments) throws IOException {
        AnalysisSpeed speed = new AnalysisSpeed(EventArticles.read(new Engine(), ARTICLES));
        double[] rounds = new double[ROUNDS];
        double[] rates = new double[ROUNDS];
        for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
            double oneMore = speed.oneMore();
            double alone = speed.alone();
            if (round >= 0) {
                rounds[round] = oneMore;
                rates[round] = alone;
            }
        }
        double millis = median(rounds);
        double rate = median(rates);
        line("story of " + STORY + " after one more, ms", millis, "at most " + MOST_MILLIS);
        line("articles of 900 tokens a second", rate, "at least " + LEAST_ARTICLES);
        System.exit(millis <= MOST_MILLIS && rate >= LEAST_ARTICLES ? 0 : CHECK_FAILED);
    }

    /** Median time of a story that gained one article, in milliseconds. */
    private double oneMore() {
        Engine engine = new Engine();
        List<Article> known = articles.subList(0, STORY - 1);
        engine.analyse(EventArticles.story(known));
        double[] millis = new double[ARTICLES - STORY + 1];
        for (int at = 0; at < millis.length; at++) {
            List<Article> story = new ArrayList<>(known);
            story.add(articles.get(STORY - 1 + at));
            long start = THREAD.getCurrentThreadCpuTime();
            engine.analyse(EventArticles.story(story));
            millis[at] = (THREAD.getCurrentThreadCpuTime() - start) / NANOS;
        }
        return median(millis);
    }

    /** Articles a second, each analysed for itself by an engine that has not read it. */
    private double alone() {
        Engine engine = new Engine();
        long start = THREAD.getCurrentThreadCpuTime();
        articles.forEach(article -> engine.analyse(EventArticles.story(List.of(article))));
        return articles.size() * NANOS * 1000 / (THREAD.getCurrentThreadCpuTime() - start);
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void line(String what, double value, String wanted) {
        System.out.println(String.format(Locale.ROOT, "%-40s %6.1f  %s", what, value, wanted));
    }
}
