package news.parallax.story;

import java.util.Arrays;
import java.util.List;
import news.parallax.model.Span;
import news.parallax.text.Quotations;

/**
 * The runs of {@link #WORDS} words that an article quotes: reports that quote the same sentence are about the same
 * statement, however differently they put the rest.
 *
 * <p>Of the compared pairs of development articles, half of those with a common run are of one event, and 2 % of the
 * others. Only the beginning is read, so the cost of an article has a bound.
 *
 * @param hashes numbers of the runs, ascending, each once
 */
record QuotedRuns(int[] hashes) {
    /** Words of a run; shorter ones are figures of speech. */
    private static final int WORDS = 5;

    /** Characters in which quotations are looked for. */
    private static final int READ = 8_000;

    /** Runs that are kept. */
    private static final int MOST = 400;

    /** Shared runs beyond which one more tells nothing. */
    private static final int ENOUGH = 50;

    private static final QuotedRuns NONE = new QuotedRuns(new int[0]);

    /**
     * The runs of a text.
     *
     * @param reader reads the text; where it stands changes
     */
    static QuotedRuns of(String text, TermReader reader) {
        String read = text.substring(0, Math.min(text.length(), READ));
        List<Span> quotations = Quotations.quotations(read);
        if (quotations.isEmpty()) {
            return NONE;
        }
        Collector collector = new Collector();
        for (Span quotation : quotations) {
            collector.begin();
            reader.begin(quotation, MOST);
            while (reader.next()) {
                collector.add(reader.hash());
            }
        }
        return collector.size == 0 ? NONE : new QuotedRuns(collector.runs());
    }

    private static final class Collector {
        private final int[] runs = new int[MOST];
        private final int[] last = new int[WORDS];
        private int read;
        private int size;

        /** The next term begins a quotation. */
        void begin() {
            read = 0;
        }

        void add(int term) {
            last[read++ % WORDS] = term;
            if (read >= WORDS && size < MOST) {
                int hash = 7;
                for (int at = read - WORDS; at < read; at++) {
                    hash = hash * 0x01000193 ^ last[at % WORDS];
                }
                // 0 marks a free place of a table.
                runs[size++] = hash == 0 ? 1 : hash;
            }
        }

        int[] runs() {
            Arrays.sort(runs, 0, size);
            int distinct = 0;
            for (int at = 0; at < size; at++) {
                if (distinct == 0 || runs[at] != runs[distinct - 1]) {
                    runs[distinct++] = runs[at];
                }
            }
            return Arrays.copyOf(runs, distinct);
        }
    }

    /** These runs by open addressing, 0 where a place is free, to be looked up by {@link #shared}. */
    int[] table() {
        int[] table = new int[Math.max(2, 8 * Integer.highestOneBit(hashes.length))];
        for (int hash : hashes) {
            table[place(table, hash)] = hash;
        }
        return table;
    }

    /** These runs, to pass over those of another article that are none of them. */
    Sieve sieve() {
        Sieve sieve = new Sieve();
        for (int hash : hashes) {
            sieve.add(hash);
        }
        return sieve;
    }

    /** Where a run stands, or would. */
    private static int place(int[] table, int hash) {
        int place = hash & table.length - 1;
        while (table[place] != 0 && table[place] != hash) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    /**
     * Logarithm of one and the number of runs in both.
     *
     * @param table that of these runs
     * @param sieve holds them too
     */
    double shared(int[] table, Sieve sieve, QuotedRuns other) {
        if (hashes.length == 0) {
            return 0;
        }
        int[] passed = sieve.passed(other.hashes);
        int shared = 0;
        for (int at = 0; at < sieve.size(); at++) {
            int hash = other.hashes[passed[at]];
            shared += table[place(table, hash)] == hash ? 1 : 0;
        }
        return Math.log(1 + Math.min(ENOUGH, shared));
    }

    /** Logarithm of one and the number of runs: how much there is that could be shared. */
    double amount() {
        return Math.log(1 + hashes.length);
    }
}
