package news.parallax.extract.role;

/** A map from 64-bit hashes to numbers that boxes nothing; absent keys give 0. Grows as it fills. */
final class LongTable {
    private long[] keys;
    private int[] values;
    private int size;
    private int numbers;

    /** An empty table with room for about so many keys. */
    LongTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected) * 2) * 2;
        keys = new long[capacity];
        values = new int[capacity];
    }

    /** The number kept for a key, 0 if there is none. */
    int of(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : 0;
    }

    /** The number of a key: 1 for the first that is asked for, 2 for the next other one, and so on. */
    int number(long key) {
        int slot = claim(key);
        if (values[slot] == 0) {
            values[slot] = ++numbers;
        }
        return values[slot];
    }

    /** Sets the bits of a number for a key. */
    void mark(long key, int bits) {
        int slot = claim(key);
        values[slot] |= bits;
    }

    /** Adds one to the number kept for a key and gives the sum. */
    int count(long key) {
        int slot = claim(key);
        return ++values[slot];
    }

    /** Adds one to the number kept for a key and gives its place, which holds until the table grows. */
    int countAt(long key) {
        int slot = claim(key);
        values[slot]++;
        return slot;
    }

    /** The number kept at a place. */
    int at(int slot) {
        return values[slot];
    }

    /** Number of places. */
    int capacity() {
        return keys.length;
    }

    /** Adds to the number kept for a key. */
    void add(long key, int amount) {
        int slot = claim(key);
        values[slot] += amount;
    }

    private int claim(long key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] != key) {
            keys[slot] = key;
            size++;
        }
        return slot;
    }

    /** Key 0 marks a free slot; the one hash that is 0 by chance shares it, which costs nothing but a wrong count. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
