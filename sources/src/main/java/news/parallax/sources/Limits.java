package news.parallax.sources;

/**
 * How much one page may cost.
 *
 * <p>The largest among 3,559 pages of news, blogs and other sites (the development data of extraction) has 5.3 MB, the
 * one with the most tags 21,646. Markup is bounded by tags as well as by bytes because a tag of three bytes becomes a
 * node of more than a hundred.
 *
 * @param maxBytes bytes of a page before decoding, or characters of one JSON line; at least 1
 * @param maxTags opening and closing tags of a page of markup; at least 1
 */
public record Limits(int maxBytes, int maxTags) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public Limits {
        if (maxBytes < 1 || maxTags < 1) {
            throw new IllegalArgumentException("limits must be at least 1: " + maxBytes + ", " + maxTags);
        }
    }

    /** 16 MiB and 400,000 tags: several times the largest page seen, and small enough for a heap of 384 MB. */
    public static Limits standard() {
        return new Limits(16 << 20, 400_000);
    }
}
