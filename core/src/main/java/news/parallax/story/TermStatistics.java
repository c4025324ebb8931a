package news.parallax.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How rare each term is: a shipped table of shares, refined by the articles at hand.
 *
 * <p>The table counts as {@link TermWeights#PRIOR} articles; every article seen adds to it. The weight of a term is the logarithm
 * of the number of articles over the number that hold it.
 */
final class TermStatistics implements TermWeights {
    private static final Shares SHIPPED = Shares.shipped();

    private final double articles;

    /** Terms and how many of the articles hold each, by open addressing: 0 where a place is free. */
    private final int[] terms;

    private final int[] counts;

    /** By place: the weight of the term. */
    private final double[] weights;

    private TermStatistics(int articles, int distinct) {
        this.articles = PRIOR + articles;
        this.terms = new int[Integer.highestOneBit(Math.max(1, distinct)) * 4];
        this.counts = new int[terms.length];
        this.weights = new double[terms.length];
    }

    /** The shipped table refined by some articles; give copies once. */
    static TermStatistics of(List<Terms> articles) {
        int size = articles.stream()
                .mapToInt(article -> article.body().terms().length)
                .sum();
        int[] all = new int[size];
        int at = 0;
        for (Terms article : articles) {
            int[] terms = article.body().terms();
            System.arraycopy(terms, 0, all, at, terms.length);
            at += terms.length;
        }
        Arrays.parallelSort(all);
        TermCounts counts = TermCounts.of(all, all.length);
        TermStatistics statistics = new TermStatistics(articles.size(), counts.terms().length);
        for (int term = 0; term < counts.terms().length; term++) {
            int slot = statistics.slot(counts.terms()[term]);
            statistics.terms[slot] = counts.terms()[term];
            statistics.counts[slot] = counts.counts()[term];
            statistics.weights[slot] = statistics.weight(counts.terms()[term], counts.counts()[term]);
        }
        return statistics;
    }

    /** Where a term stands, or would. */
    private int slot(int term) {
        int mask = terms.length - 1;
        int slot = term * 0x9E3779B1 >>> 7 & mask;
        while (counts[slot] != 0 && terms[slot] != term) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    @Override
    public double weight(int term) {
        int slot = slot(term);
        return counts[slot] == 0 ? weight(term, 0) : weights[slot];
    }

    private double weight(int term, int seen) {
        return TermWeights.weight(articles, PRIOR * SHIPPED.share(term) + seen);
    }

    /** How many of the articles at hand hold a term. */
    int seen(int term) {
        return counts[slot(term)];
    }

    /** Share of articles that hold a term according to the shipped table, 0..1. */
    static double shippedShare(int term) {
        return SHIPPED.share(term);
    }

    /**
     * The shipped table by open addressing: in each place a term above the bits of the share of articles that hold it, 0
     * where it is free. One place is one look at memory, and every word of every article is looked up.
     */
    private record Shares(long[] rows) {
        static Shares shipped() {
            List<String> lines = lines();
            long[] rows = new long[Integer.highestOneBit(lines.size()) * 4];
            for (String line : lines) {
                int tab = line.indexOf('\t');
                int term = TermReader.hash(line.substring(0, tab));
                float share = Math.max(1, Integer.parseInt(line.substring(tab + 1))) / 10_000f;
                rows[slot(rows, term)] = (long) term << 32 | Float.floatToIntBits(share);
            }
            return new Shares(rows);
        }

        private static int slot(long[] rows, int term) {
            int mask = rows.length - 1;
            int slot = term * 0x9E3779B1 >>> 9 & mask;
            while (rows[slot] != 0 && (int) (rows[slot] >> 32) != term) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        private static List<String> lines() {
            try (InputStream stream = TermStatistics.class.getResourceAsStream("term-shares.tsv")) {
                if (stream == null) {
                    throw new IllegalStateException("term-shares.tsv is missing beside " + TermStatistics.class);
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                return reader.lines().filter(line -> !line.startsWith("#")).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        float share(int term) {
            return Float.intBitsToFloat((int) rows[slot(rows, term)]);
        }
    }
}
