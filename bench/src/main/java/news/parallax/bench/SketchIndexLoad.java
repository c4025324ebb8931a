package news.parallax.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;
import news.parallax.provenance.Buffers;
import news.parallax.provenance.Sketch;
import news.parallax.provenance.SketchIndex;

/**
 * Fills an index with made-up sketches, then fingerprints, looks up and inserts articles of 900 words among which every
 * tenth is a cut copy of an earlier one; {@code bench/index-speed} starts it.
 *
 * <p>Rates are per second of one core. Ends with 5 when the last round is slower than promised, the index larger, or a
 * copy is missed.
 */
public final class SketchIndexLoad {
    private static final double LEAST_RATE = 15_000;

    /** Bytes for 10 million articles, and in proportion for others. */
    private static final double MOST_BYTES_EACH = 450;

    private static final int TEXTS = 20_000;
    private static final int WORDS = 900;
    private static final int ROUNDS = 3;
    private static final int OUTLETS = 3_000;
    private static final int CHECK_FAILED = 5;
    private static final int DAY = 18_000;

    private final SketchIndex index;

    private SketchIndexLoad(int articles) {
        index = SketchIndex.of(articles + ROUNDS * TEXTS, Buffers.HEAP);
    }

    /** Runs with the number of made-up sketches. */
    public static void main(String[] arguments) {
        int articles = Integer.parseInt(arguments[0]);
        SketchIndexLoad load = new SketchIndexLoad(articles);
        load.fill(articles);
        boolean isSmall = load.index.bytes() <= MOST_BYTES_EACH * articles;
        boolean holds = false;
        for (int round = 0; round < ROUNDS; round++) {
            holds = load.round(round);
        }
        System.exit(holds && isSmall ? 0 : CHECK_FAILED);
    }

    private void fill(int articles) {
        SplittableRandom random = new SplittableRandom(1);
        long start = time();
        for (int at = 0; at < articles; at++) {
            long[] bottom = random.longs(Sketch.BOTTOM).toArray();
            index.add(-1L - at, DAY + at / 1_000_000, outlet(at), new Sketch(bottom, new int[0]));
        }
        print(
                "%,d sketches in %,.2f GB (at most 4.5 for 10 million), filled at %,.0f/s",
                index.size(), index.bytes() / 1e9, articles * 1e9 / (time() - start));
    }

    /** Adds articles and tells whether they were fast enough and all copies found. */
    private boolean round(int round) {
        List<Article> texts = texts(round);
        List<Sketch> sketches = new ArrayList<>();
        long start = time();
        for (Article article : texts) {
            sketches.add(Sketch.of(article));
        }
        long fingerprinted = time();
        int found = 0;
        for (int at = 0; at < TEXTS; at++) {
            long key = (long) round * TEXTS + at;
            found += index.add(key, DAY + 20, outlet(at), sketches.get(at)).size();
        }
        long added = time();
        double rate = TEXTS * 1e9 / (added - start);
        print(
                "%,.0f articles/s (at least %,.0f): fingerprint %.1f us, look up and insert %.1f us; %d of %d copies",
                rate,
                LEAST_RATE,
                (fingerprinted - start) / 1e3 / TEXTS,
                (added - fingerprinted) / 1e3 / TEXTS,
                found,
                TEXTS / 10);
        return rate >= LEAST_RATE && found >= TEXTS / 10;
    }

    private static List<Article> texts(int round) {
        List<Article> texts = new ArrayList<>(MadeUpArticles.articles(TEXTS, WORDS, round));
        for (int at = 9; at < TEXTS; at += 10) {
            Article copied = texts.get(at - 9);
            String text = copied.text().substring(0, copied.text().length() * 3 / 5);
            Block body = new Block(Block.Role.PARAGRAPH, new Span(0, text.length()));
            String id = texts.get(at).id();
            texts.set(at, new Article(id, id, null, null, id, List.of(), null, "en", text, List.of(body), List.of()));
        }
        return texts;
    }

    private static String outlet(int number) {
        return "Outlet " + number % OUTLETS;
    }

    /** Time of this thread on a core: what else runs on the machine does not count. */
    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
