package news.parallax.extract.dump;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Trained weights of words and pairs of words: what the words of a line say about its being part of an article.
 *
 * <p>Words are hashed into a table of fixed size (Weinberger et al., "Feature Hashing for Large Scale Multitask
 * Learning", ICML 2009), so the table holds no words and has no limit of language. A word counts by itself, with the one
 * before it, and as the first or last of its line. Immutable and safe for use by several threads.
 */
public final class WordWeights {
    /** Number of weights. */
    public static final int SIZE = 1 << 15;

    private static final int MAX_WORDS = 24;
    private static final float SCALE = 16;

    private final byte[] weights;

    private WordWeights(byte[] weights) {
        this.weights = weights;
    }

    /** Weights rounded to sixteenths between -8 and 8. */
    public static WordWeights of(float[] exact) {
        byte[] weights = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            weights[i] = (byte) Math.round(Math.max(-127, Math.min(127, exact[i] * SCALE)));
        }
        return new WordWeights(weights);
    }

    /** The places in the table of what a line holds. The first is the same for every line. */
    public static int[] places(String line) {
        List<String> words = Cues.words(line.length() > 400 ? line.substring(0, 400) : line, MAX_WORDS);
        int[] places = new int[1 + (words.isEmpty() ? 0 : 2 * words.size() + 2)];
        int size = 1;
        int before = 1;
        for (String word : words) {
            int hash = word.hashCode();
            places[size++] = place(hash);
            places[size++] = place(before * 31 + hash * 7 + 3);
            before = hash;
        }
        if (!words.isEmpty()) {
            places[size++] = place(words.get(0).hashCode() * 13 + Math.min(6, words.size()));
            places[size] = place(before * 17 + 5 + Math.min(6, words.size()));
        }
        return places;
    }

    private static int place(int hash) {
        int mixed = hash * 0x9E3779B1;
        mixed = (mixed ^ mixed >>> 15) * 0x85EBCA77;
        return 1 + (mixed >>> 16) % (SIZE - 1);
    }

    /** Log-odds for a line, by its words alone: the sum of the weights over the root of their number. */
    double score(String line) {
        int[] places = places(line);
        int sum = 0;
        for (int place : places) {
            sum += weights[place];
        }
        return sum / (SCALE * Math.sqrt(places.length));
    }

    /**
     * Reads weights from a resource of extraction.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    static WordWeights resource(String name) {
        String path = "/news/parallax/extract/" + name;
        try (InputStream stream = WordWeights.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no weights " + path);
            }
            byte[] weights = new byte[SIZE];
            new DataInputStream(new BufferedInputStream(stream)).readFully(weights);
            return new WordWeights(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read weights " + path, e);
        }
    }

    /** Writes the weights in the format the reader of this class reads. */
    public void write(OutputStream stream) throws IOException {
        stream.write(weights);
    }
}
