package news.parallax.provenance;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.List;

/**
 * The articles of a {@link SketchIndex} by number: key, day, outlet, and a table from keys to numbers.
 *
 * <p>A day of 0 marks an article that is gone; days are kept from 1 up to the year 2149. Numbers of articles that are gone
 * are given out again only after {@link #freeNumbers}, when no entry names them any more.
 */
final class IndexedArticles {
    /** Parts it keeps: counters, keys, days, outlets, numbers by key. */
    static final int PARTS = 5;

    private static final int NEXT = 0;
    private static final int LIVE = 1;
    private static final int FREE = 2;
    private static final int DEAD = -1;
    private static final int LAST_DAY = 0xFFFF;

    private final int capacity;
    private final IntBuffer counters;
    private final LongBuffer keys;
    private final ShortBuffer days;
    private final ShortBuffer outlets;
    private final IntBuffer numbers;

    IndexedArticles(int capacity, List<ByteBuffer> parts) {
        this.capacity = capacity;
        this.counters = parts.get(0).asIntBuffer();
        this.keys = parts.get(1).asLongBuffer();
        this.days = parts.get(2).asShortBuffer();
        this.outlets = parts.get(3).asShortBuffer();
        this.numbers = parts.get(4).asIntBuffer();
    }

    /** Size of a part. */
    static int bytes(int part, int capacity) {
        return switch (part) {
            case 0 -> 4 * Integer.BYTES;
            case 1 -> capacity * Long.BYTES;
            case 2, 3 -> capacity * Short.BYTES;
            default -> (Integer.highestOneBit(capacity) << 1) * Integer.BYTES;
        };
    }

    /** Gives an article a number; one under the same key is gone then. */
    synchronized int add(long key, long epochDay, int outlet) {
        remove(key);
        int number = counters.get(FREE) > 0 ? reused() : counters.get(NEXT);
        if (number >= capacity) {
            throw new IllegalStateException("the index is full with " + capacity + " articles");
        }
        counters.put(NEXT, Math.max(number + 1, counters.get(NEXT)));
        counters.put(LIVE, counters.get(LIVE) + 1);
        keys.put(number, key);
        outlets.put(number, (short) outlet);
        days.put(number, (short) Math.clamp(epochDay, 1, LAST_DAY));
        int slot = slot(key);
        numbers.put(slot, number + 1);
        return number;
    }

    /** A free number keeps the next one where its key was, counted from 1. */
    private int reused() {
        int number = counters.get(FREE) - 1;
        counters.put(FREE, (int) keys.get(number));
        return number;
    }

    /** Where the number of a key stands, or the first place free for it. */
    private int slot(long key) {
        int mask = numbers.capacity() - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & mask;
        int unused = -1;
        for (int entry = numbers.get(slot); entry != 0; entry = numbers.get(slot)) {
            if (entry != DEAD && keys.get(entry - 1) == key) {
                return slot;
            }
            unused = entry == DEAD && unused < 0 ? slot : unused;
            slot = slot + 1 & mask;
        }
        return unused < 0 ? slot : unused;
    }

    /** Takes the article of a key out. */
    synchronized boolean remove(long key) {
        int slot = slot(key);
        int entry = numbers.get(slot);
        if (entry <= 0) {
            return false;
        }
        numbers.put(slot, DEAD);
        if (!isLive(entry - 1)) {
            return false;
        }
        days.put(entry - 1, (short) 0);
        counters.put(LIVE, counters.get(LIVE) - 1);
        return true;
    }

    synchronized int expire(long epochDay) {
        int gone = 0;
        for (int number = 0; number < counters.get(NEXT); number++) {
            int day = Short.toUnsignedInt(days.get(number));
            if (day != 0 && day < epochDay) {
                days.put(number, (short) 0);
                gone++;
            }
        }
        counters.put(LIVE, counters.get(LIVE) - gone);
        return gone;
    }

    /** Makes numbers of articles that are gone free again, once no entry names them. */
    synchronized void freeNumbers() {
        for (int slot = 0; slot < numbers.capacity(); slot++) {
            numbers.put(slot, 0);
        }
        int free = 0;
        for (int number = counters.get(NEXT) - 1; number >= 0; number--) {
            if (isLive(number)) {
                numbers.put(slot(keys.get(number)), number + 1);
            } else {
                keys.put(number, free);
                free = number + 1;
            }
        }
        counters.put(FREE, free);
    }

    boolean isLive(int number) {
        return days.get(number) != 0;
    }

    int outlet(int number) {
        return Short.toUnsignedInt(outlets.get(number));
    }

    long key(int number) {
        return keys.get(number);
    }

    synchronized int live() {
        return counters.get(LIVE);
    }
}
