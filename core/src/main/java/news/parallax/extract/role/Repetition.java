package news.parallax.extract.role;

/** How much of each block stands on the page a second time: in a pull quote, a summary, a teaser of itself. */
final class Repetition {
    private static final int RUN = 4;

    private final Survey survey;
    private final LongTable seen;
    /** Where each run of the page stands in the table, in the order of the page. */
    private final int[] slots;

    private final boolean[] before;
    private final float[] shares;
    private final boolean[] first;

    Repetition(Survey survey) {
        this.survey = survey;
        int size = survey.blocks.size();
        this.shares = new float[size];
        this.first = new boolean[size];
        int all = 0;
        for (int i = 0; i < size; i++) {
            all += survey.candidates[i] ? runs(i) : 0;
        }
        this.slots = new int[all];
        this.seen = new LongTable(all);
        this.before = new boolean[seen.capacity()];
        int counted = 0;
        for (int i = 0; i < size; i++) {
            counted = survey.candidates[i] ? count(survey.words[i], counted) : counted;
        }
        int measured = 0;
        for (int i = 0; i < size; i++) {
            measured = survey.candidates[i] ? measure(i, measured) : measured;
        }
    }

    private int runs(int block) {
        return Math.max(0, survey.words[block].length - RUN + 1);
    }

    /** Counts the runs of a block; the table has room for all, so a slot stays where it is. */
    private int count(long[] words, int from) {
        int run = from;
        for (int at = 0; at + RUN <= words.length; at++) {
            slots[run++] = seen.countAt(Hashes.run(words, at, RUN));
        }
        return run;
    }

    private int measure(int block, int from) {
        int again = 0;
        int earlier = 0;
        int runs = runs(block);
        for (int run = from; run < from + runs; run++) {
            int slot = slots[run];
            again += seen.at(slot) > 1 ? 1 : 0;
            earlier += before[slot] ? 1 : 0;
            before[slot] = true;
        }
        shares[block] = runs == 0 ? -1 : (float) again / runs;
        first[block] = earlier * 2 <= again;
        return from + runs;
    }

    /** Share of the runs of four words of a block that stand elsewhere too, 0..1; -1 for fewer than four words. */
    double share(int block) {
        return shares[block];
    }

    /** True where most of what stands twice stands here for the first time. */
    boolean isFirst(int block) {
        return first[block];
    }

    /** Number of blocks on the page, this one included, with exactly these words. */
    int same(int block) {
        return survey.repeats.of(survey.shapes[block].hash());
    }
}
