package news.parallax.provenance;

import java.util.Arrays;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;
import news.parallax.text.Shingles;

/**
 * What is kept of an article so that later ones can be compared with it without its text: its smallest shingle hashes,
 * under which {@link SketchIndex} finds it, and a sample of all, from which containment is estimated.
 *
 * <p>After A. Broder (1997) for the smallest and L. Irber et al. (2022) for the sample: whether a shingle is in it depends
 * on its words only, so the share of one sample that is in the other estimates the share of the texts.
 *
 * @param bottom the {@link #BOTTOM} smallest hashes, ascending; all where there are fewer
 * @param sample one hash in {@link #RATE}, 31 bits of each, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // compact on purpose: an index holds millions; never exposed to changes
public record Sketch(long[] bottom, int[] sample) {
    /** Smallest hashes kept. 16 lose a third of the teasers, 64 cost twice the memory for 2 % of pasted quotations. */
    public static final int BOTTOM = 32;

    /** One shingle in this many is in the sample: a hundred numbers for an article of usual length. */
    public static final int RATE = 8;

    /** Largest hash that is sampled. */
    private static final long LIMIT = Long.divideUnsigned(-1L, RATE);

    /** Keeps the upper 31 bits of a sampled hash, so that samples stay in ascending order. */
    private static final int SAMPLE_SHIFT = Long.SIZE - Long.numberOfLeadingZeros(LIMIT) - 31;

    /** Copies the arrays. */
    public Sketch {
        bottom = bottom.clone();
        sample = sample.clone();
    }

    /** The sketch of an article's body; of its whole text where no block is body. */
    public static Sketch of(Article article) {
        List<Block> body = article.body();
        List<Span> ranges = body.isEmpty()
                ? List.of(new Span(0, article.text().length()))
                : body.stream().map(Block::span).toList();
        return of(Shingles.of(article.text(), ranges));
    }

    /** The sketch of a text given by its words. */
    static Sketch of(Shingles shingles) {
        long[] hashes = shingles.hashes();
        long[] sampled = distinct(hashes, LIMIT);
        long[] smallest = sampled.length < BOTTOM ? distinct(hashes, -1L) : sampled;
        int[] sample = new int[sampled.length];
        for (int at = 0; at < sample.length; at++) {
            sample[at] = (int) (sampled[at] >>> SAMPLE_SHIFT);
        }
        return new Sketch(Arrays.copyOf(smallest, Math.min(BOTTOM, smallest.length)), sample);
    }

    /** The distinct hashes up to a limit, ascending without regard to sign. */
    private static long[] distinct(long[] hashes, long limit) {
        long[] low = new long[hashes.length];
        int size = 0;
        for (long hash : hashes) {
            low[size] = hash ^ Long.MIN_VALUE;
            size += Long.compareUnsigned(hash, limit) <= 0 ? 1 : 0;
        }
        Arrays.sort(low, 0, size);
        int distinct = 0;
        for (int at = 0; at < size; at++) {
            if (at == 0 || low[at] != low[at - 1]) {
                low[distinct++] = low[at];
            }
        }
        for (int at = 0; at < distinct; at++) {
            low[at] ^= Long.MIN_VALUE;
        }
        return Arrays.copyOf(low, distinct);
    }

    /** Estimated share of this text's shingles that stand in another, 0..1; 0 for a text too short to tell. */
    public double containmentIn(Sketch other) {
        int shared = 0;
        int theirs = 0;
        for (int own : sample) {
            while (theirs < other.sample.length && other.sample[theirs] < own) {
                theirs++;
            }
            shared += theirs < other.sample.length && other.sample[theirs] == own ? 1 : 0;
        }
        return sample.length == 0 ? 0 : shared / (double) sample.length;
    }
}
