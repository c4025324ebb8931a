package news.parallax.text;

import java.util.Arrays;

/**
 * Collects the hashed features of one token for a {@link SequenceModel}. A feature is a template number with one or two
 * values; numbers, not strings, because strings would take most of the time.
 */
public final class FeatureRow {
    private int[] features = new int[128];
    private int size;

    /** Adds the feature of a template and two values. */
    public void add(int template, int one, int other) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size++] = mix(template, one, other);
    }

    /** Adds the feature of a template and a value. */
    public void add(int template, int value) {
        add(template, value, 0);
    }

    /** The features since the last call; the row is empty then. */
    public int[] take() {
        int[] row = Arrays.copyOf(features, size);
        size = 0;
        return row;
    }

    /** Hash of the first characters of a word, of all if it is shorter. */
    public static int prefix(String word, int length) {
        return hash(word, 0, Math.min(length, word.length()));
    }

    /** Hash of the last characters of a word, of all if it is shorter. */
    public static int suffix(String word, int length) {
        return hash(word, Math.max(0, word.length() - length), word.length());
    }

    private static int hash(String word, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + word.charAt(at);
        }
        return hash;
    }

    private static int mix(int template, int one, int other) {
        int hash = template * 0x9E3779B1 ^ one * 0x85EBCA77 ^ Integer.rotateLeft(other * 0xC2B2AE3D, 15);
        hash = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        hash = (hash ^ hash >>> 12) * 0x297A2D39;
        return hash ^ hash >>> 15;
    }
}
