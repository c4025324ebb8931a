package news.parallax.provenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import news.parallax.text.Shingles;

/**
 * Finds the runs of words of one text that stand in another.
 *
 * <p>Built for one text and asked about many others: an open-addressing table of its shingles gives the place of each,
 * and a run is followed word by word from the first shingle that is found. Of several places of a shingle the first one
 * not before the last run's end is preferred, so that a text aligned with itself gives one run. Cost is linear in the
 * other text: of a shingle that repeats only the first {@link #PLACES} places are looked at.
 */
final class Alignment {
    /** Places looked at for one shingle; a text of one repeated word would otherwise cost its square. */
    private static final int PLACES = 16;

    private final Shingles words;
    private final long[] hashes;
    private final int[] heads;
    private final int[] next;

    Alignment(Shingles words) {
        this.words = words;
        this.hashes = words.hashes();
        int capacity = Integer.highestOneBit(Math.max(4, words.size()) * 2 - 1) * 2;
        this.heads = new int[capacity];
        this.next = new int[words.size()];
        for (int shingle = words.size() - 1; shingle >= 0; shingle--) {
            int slot = slot(hashes[shingle]);
            next[shingle] = heads[slot];
            heads[slot] = shingle + 1;
        }
    }

    /**
     * A run of equal words.
     *
     * @param from first word in the text that was asked about
     * @param at first word in the text this was built for
     * @param length number of words
     */
    record Run(int from, int at, int length) {
        int end() {
            return from + length;
        }
    }

    /**
     * The runs of another text's words that stand in this one, in the order of the other text, not overlapping in it.
     *
     * @param other the other text
     * @param ignored words of the other text at which no run may start
     */
    List<Run> runs(Shingles other, BitSet ignored) {
        List<Run> runs = new ArrayList<>();
        long[] sought = other.hashes();
        int shingle = 0;
        int expected = 0;
        while (shingle < sought.length) {
            int place = ignored.get(shingle) ? -1 : place(sought[shingle], expected);
            if (place < 0) {
                shingle++;
                continue;
            }
            int length = length(other, shingle, place);
            runs.add(new Run(shingle, place, length));
            expected = place + length;
            shingle += length;
        }
        return runs;
    }

    private int place(long hash, int expected) {
        int found = -1;
        int seen = 0;
        for (int entry = heads[slot(hash)]; entry != 0 && seen < PLACES; entry = next[entry - 1]) {
            int place = entry - 1;
            if (hashes[place] == hash) {
                if (found < 0 || place >= expected && found < expected) {
                    found = place;
                }
                if (found >= expected) {
                    return found;
                }
            }
            seen++;
        }
        return found;
    }

    private int length(Shingles other, int from, int place) {
        int limit = Math.min(other.words() - from, words.words() - place);
        int length = 0;
        while (length < limit && other.word(from + length) == words.word(place + length)) {
            length++;
        }
        return length;
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) & (heads.length - 1);
    }
}
