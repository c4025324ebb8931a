package news.parallax.extract.role;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Trained weights of {@link PageWords}: what the words of a page say about its being an article. One more column of the
 * row the page forest sees. Immutable and safe for use by several threads.
 */
public final class PageLexicon {
    private static final float SCALE = 32;

    private final byte[] weights;

    private PageLexicon(byte[] weights) {
        this.weights = weights;
    }

    /** Weights rounded to thirty-seconds between -4 and 4; the first counts for every page. */
    public static PageLexicon of(float[] exact) {
        byte[] weights = new byte[PageWords.SIZE];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) Math.round(Math.max(-127, Math.min(127, exact[i] * SCALE)));
        }
        return new PageLexicon(weights);
    }

    /** What a word of a part of so many words counts: long texts say no more than short ones. */
    public static double share(int words) {
        return 1 / Math.sqrt(words + 1);
    }

    /** Log-odds that a page with these words is an article. */
    double score(int[][] places) {
        double score = weights[0];
        for (int[] part : places) {
            int sum = 0;
            for (int place : part) {
                sum += weights[place];
            }
            score += sum * share(part.length);
        }
        return score / SCALE;
    }

    /** A row of {@link PageFeatures} with one column more: what the words of the page say. */
    public float[] with(float[] row, int[][] places) {
        float[] more = Arrays.copyOf(row, row.length + 1);
        more[row.length] = (float) score(places);
        return more;
    }

    /**
     * Reads weights from a resource of extraction.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    static PageLexicon resource(String name) {
        String path = "/news/parallax/extract/" + name;
        try (InputStream stream = PageLexicon.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no weights " + path);
            }
            byte[] weights = new byte[PageWords.SIZE];
            new DataInputStream(new BufferedInputStream(stream)).readFully(weights);
            return new PageLexicon(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read weights " + path, e);
        }
    }

    /** Writes the weights in the format the reader of this class reads. */
    public void write(OutputStream stream) throws IOException {
        stream.write(weights);
    }
}
