package news.parallax.provenance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/*
 * Each article is put under its 32 smallest shingle hashes into one large open-addressing table. Texts that contain each
 * other share most of the smaller one's smallest hashes, so two in common make a candidate; chance gives none (42 bits of
 * a hash are compared). An entry is one long, 10 million articles take 4.3 GB, and nothing else is kept but 16 bytes an
 * article. The table is cut into 64 shards with a lock each; all state lives in byte buffers, so that an index can be
 * written, read or mapped as it is.
 *
 * A shingle that an outlet prints in many articles is its boilerplate and gives no candidates of that outlet; of a shingle
 * that stands everywhere only the first articles are kept. So ten thousand copies cost each a constant.
 */

/**
 * An index of sketches that finds, among millions of articles, those whose words a new one may share.
 *
 * <pre>{@code
 * SketchIndex index = SketchIndex.of(1_000_000, Buffers.HEAP);
 * Sketch sketch = Sketch.of(article);
 * for (SketchIndex.Candidate candidate : index.add(key, day, article.outlet(), sketch)) {
 *     // compare with the sketch or text kept under candidate.key()
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads; {@link #save} and {@link #expire} see what was added before they were called.
 */
public final class SketchIndex {
    private static final int SHARD_BITS = 6;
    private static final int SHARDS = 1 << SHARD_BITS;

    /** Entries per place of the table when it is full. */
    private static final double LOAD = .7;

    /** Shared hashes that make a candidate: one alone may be a stock phrase. */
    private static final int SHARED = 2;

    private static final int MAGIC = 0x50534B32;
    private static final int MOST = (1 << Shard.NUMBER_BITS) - 2;
    private static final int FOUND = Sketch.BOTTOM * 48;

    private final int capacity;
    private final List<ByteBuffer> parts = new ArrayList<>();
    private final List<Shard> shards = new ArrayList<>();
    private final IndexedArticles articles;

    private SketchIndex(int capacity, Buffers buffers) {
        if (capacity < 1 || capacity > MOST) {
            throw new IllegalArgumentException("capacity must lie in 1.." + MOST + ": " + capacity);
        }
        this.capacity = capacity;
        long places = (long) (capacity * (double) Sketch.BOTTOM / LOAD / SHARDS) + 64;
        int size = (int) Long.highestOneBit(places * 2 - 1);
        for (int shard = 0; shard < SHARDS; shard++) {
            parts.add(ordered(buffers.buffer(shard, size * Long.BYTES)));
            shards.add(new Shard(parts.get(shard).asLongBuffer()));
        }
        for (int part = 0; part < IndexedArticles.PARTS; part++) {
            parts.add(ordered(buffers.buffer(SHARDS + part, IndexedArticles.bytes(part, capacity))));
        }
        this.articles = new IndexedArticles(capacity, parts.subList(SHARDS, parts.size()));
    }

    /** One byte order everywhere, so that a file can move between machines. */
    private static ByteBuffer ordered(ByteBuffer buffer) {
        return buffer.order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * An empty index, or, over buffers that hold one of the same capacity, that one.
     *
     * @param capacity articles it can hold; each takes 400 to 800 bytes
     * @param buffers where it is kept
     * @throws IllegalArgumentException if the capacity is below 1 or above 268 million
     */
    public static SketchIndex of(int capacity, Buffers buffers) {
        return new SketchIndex(capacity, buffers);
    }

    /**
     * An article that shares words with the one asked about.
     *
     * @param key key it was added under
     * @param shared how many of the smallest hashes they share, at least 2
     */
    public record Candidate(long key, int shared) {}

    /** The articles that share words with a text, most shared first, then by key. */
    public List<Candidate> candidates(@Nullable String outlet, Sketch sketch) {
        return search(sketch.bottom(), -1, outletNumber(outlet), Long.MIN_VALUE);
    }

    /**
     * Puts an article in and gives those before it that it shares words with.
     *
     * @param key a number of the caller for it; one that is there already is replaced
     * @param epochDay day of publication since 1970, by which it expires
     * @param outlet its outlet, or null
     * @param sketch its sketch
     * @return candidates, most shared first, then by key
     * @throws IllegalStateException if the index is full: expire, or begin a larger one
     */
    public List<Candidate> add(long key, long epochDay, @Nullable String outlet, Sketch sketch) {
        int outletNumber = outletNumber(outlet);
        int number = articles.add(key, epochDay, outletNumber);
        return search(sketch.bottom(), number, outletNumber, key);
    }

    private static int outletNumber(@Nullable String outlet) {
        return outlet == null ? 0 : outlet.toLowerCase(Locale.ROOT).hashCode() * 0x9E3779B1 >>> 16 | 1;
    }

    private List<Candidate> search(long[] bottom, int number, int outlet, long ownKey) {
        Shard.Articles asked = new Shard.Articles() {
            @Override
            public boolean isLive(int other) {
                return articles.isLive(other);
            }

            @Override
            public boolean isSameOutlet(int other) {
                return outlet != 0 && articles.outlet(other) == outlet;
            }
        };
        long[] hashes = mixed(bottom);
        if (areFree(hashes) && number < 0) {
            return List.of();
        }
        int[] found = new int[FOUND];
        int size = 0;
        for (long hash : hashes) {
            size = shard(hash).search(hash, found, size, number, asked);
        }
        Arrays.sort(found, 0, size);
        List<Candidate> candidates = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= size; at++) {
            if (at == size || found[at] != found[start]) {
                long key = articles.key(found[start]);
                if (at - start >= SHARED && key != ownKey) {
                    candidates.add(new Candidate(key, at - start));
                }
                start = at;
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate candidate) -> -candidate.shared())
                .thenComparingLong(Candidate::key));
        return candidates;
    }

    private Shard shard(long hash) {
        return shards.get((int) hash & SHARDS - 1);
    }

    /** The smallest hashes of a text are all small: their bits are spread anew before they choose places. */
    private static long[] mixed(long[] bottom) {
        long[] hashes = new long[bottom.length];
        for (int at = 0; at < bottom.length; at++) {
            long hash = bottom[at] * 0x9E3779B97F4A7C15L;
            hash = (hash ^ hash >>> 32) * 0xff51afd7ed558ccdL;
            hashes[at] = hash ^ hash >>> 29;
        }
        return hashes;
    }

    /**
     * True when nothing is kept where the search for any of some hashes begins.
     *
     * <p>It reads the first place of all hashes without a lock in between, so that the processor fetches them side by
     * side.
     */
    private boolean areFree(long[] hashes) {
        long any = 0;
        for (long hash : hashes) {
            any |= shard(hash).first(hash);
        }
        return any == 0;
    }

    /**
     * Takes an article out; its places are used again after the next {@link #expire}.
     *
     * @return false when there is none under the key
     */
    public boolean remove(long key) {
        return articles.remove(key);
    }

    /**
     * Takes out the articles published before a day and frees their places. Reads the whole table.
     *
     * @param epochDay days since 1970
     * @return how many went
     */
    public int expire(long epochDay) {
        int gone = articles.expire(epochDay);
        shards.forEach(shard -> shard.sweep(articles::isLive));
        articles.freeNumbers();
        return gone;
    }

    /** Articles in the index. */
    public int size() {
        return articles.live();
    }

    /** Articles it can hold. */
    public int capacity() {
        return capacity;
    }

    /** Bytes of all its parts. */
    public long bytes() {
        return parts.stream().mapToLong(ByteBuffer::capacity).sum();
    }

    /**
     * Writes the index. Articles added meanwhile may or may not be in it.
     *
     * @param out left open
     * @throws IOException if it fails
     */
    public void save(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(capacity);
        byte[] chunk = new byte[1 << 16];
        for (ByteBuffer part : parts) {
            ByteBuffer rest = part.duplicate().clear();
            while (rest.hasRemaining()) {
                int length = Math.min(chunk.length, rest.remaining());
                rest.get(chunk, 0, length);
                data.write(chunk, 0, length);
            }
        }
        data.flush();
    }

    /**
     * Reads an index that {@link #save} wrote.
     *
     * @param in left open
     * @param buffers where it is kept
     * @throws IOException if it fails, ends early, or holds no index
     */
    public static SketchIndex load(InputStream in, Buffers buffers) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("not an index of sketches");
        }
        int capacity = data.readInt();
        if (capacity < 1 || capacity > MOST) {
            throw new IOException("an index of sketches cannot hold " + capacity + " articles");
        }
        byte[] chunk = new byte[1 << 16];
        try {
            return new SketchIndex(capacity, new Filled(buffers, data, chunk)::filled);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Fills each buffer before it is handed on. */
    private record Filled(Buffers buffers, DataInputStream data, byte[] chunk) {
        ByteBuffer filled(int part, int bytes) {
            ByteBuffer buffer = buffers.buffer(part, bytes);
            try {
                for (int at = 0; at < bytes; at += chunk.length) {
                    int length = Math.min(chunk.length, bytes - at);
                    data.readFully(chunk, 0, length);
                    buffer.put(at, chunk, 0, length);
                }
                return buffer;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
