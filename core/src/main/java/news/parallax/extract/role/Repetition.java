package news.parallax.extract.role;

/** How much of each block stands on the page a second time: in a pull quote, a summary, a teaser of itself. */
final class Repetition {
    private static final int RUN = 4;

    private final Survey survey;
    private final LongTable seen;
    private final LongTable before;
    private final float[] shares;
    private final boolean[] first;

    Repetition(Survey survey) {
        this.survey = survey;
        int size = survey.blocks.size();
        this.seen = new LongTable(size * 16);
        this.before = new LongTable(size * 16);
        this.shares = new float[size];
        this.first = new boolean[size];
        for (int i = 0; i < size; i++) {
            if (BlockFeatures.isCandidate(survey, i)) {
                count(survey.words[i]);
            }
        }
        for (int i = 0; i < size; i++) {
            if (BlockFeatures.isCandidate(survey, i)) {
                measure(i, survey.words[i]);
            }
        }
    }

    private void count(long[] words) {
        for (int at = 0; at + RUN <= words.length; at++) {
            seen.count(Hashes.run(words, at, RUN));
        }
    }

    private void measure(int block, long[] words) {
        int again = 0;
        int earlier = 0;
        int runs = words.length - RUN + 1;
        for (int at = 0; at < runs; at++) {
            long run = Hashes.run(words, at, RUN);
            again += seen.of(run) > 1 ? 1 : 0;
            earlier += before.count(run) > 1 ? 1 : 0;
        }
        shares[block] = runs <= 0 ? -1 : (float) again / runs;
        first[block] = earlier * 2 <= again;
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
