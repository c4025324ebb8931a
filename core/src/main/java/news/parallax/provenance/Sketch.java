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
 * @param sample one hash in {@link #RATE}, 32 bits of each, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // compact on purpose: an index holds millions; never exposed to changes
public record Sketch(long[] bottom, int[] sample) {
    /** Smallest hashes kept. 16 lose a third of the teasers, 64 cost twice the memory for 2 % of pasted quotations. */
    public static final int BOTTOM = 32;

    /** One shingle in this many is in the sample: a hundred numbers for an article of usual length. */
    public static final int RATE = 8;

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
        long[] smallest = new long[BOTTOM];
        int size = 0;
        int[] sample = new int[shingles.size() / RATE + 16];
        int sampled = 0;
        long limit = Long.divideUnsigned(-1L, RATE);
        for (int at = 0; at < shingles.size(); at++) {
            long hash = shingles.hash(at);
            if (Long.compareUnsigned(hash, limit) <= 0) {
                sample = sampled == sample.length ? Arrays.copyOf(sample, 2 * sampled) : sample;
                sample[sampled++] = (int) hash;
            }
            if (size < BOTTOM || Long.compareUnsigned(hash, smallest[size - 1]) < 0) {
                size = insert(smallest, size, hash);
            }
        }
        Arrays.sort(sample, 0, sampled);
        return new Sketch(Arrays.copyOf(smallest, size), distinct(sample, sampled));
    }

    private static int insert(long[] smallest, int size, long hash) {
        int at = size;
        while (at > 0 && Long.compareUnsigned(smallest[at - 1], hash) > 0) {
            at--;
        }
        if (at > 0 && smallest[at - 1] == hash) {
            return size;
        }
        int grown = Math.min(BOTTOM, size + 1);
        System.arraycopy(smallest, at, smallest, at + 1, grown - at - 1);
        smallest[at] = hash;
        return grown;
    }

    private static int[] distinct(int[] sorted, int size) {
        int distinct = 0;
        for (int at = 0; at < size; at++) {
            if (distinct == 0 || sorted[at] != sorted[distinct - 1]) {
                sorted[distinct++] = sorted[at];
            }
        }
        return Arrays.copyOf(sorted, distinct);
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
