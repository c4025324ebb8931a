package news.parallax.extract.role;

/** Rows of numbers that a forest answers together. */
final class Batch {
    private final Forest forest;
    private final float[][] rows;
    private final int[] blocks;
    private final double[] answers;
    private int size;

    /** What is done with the answer for a block. */
    @FunctionalInterface
    interface Taker {
        /** Takes the answer for one block. */
        void take(int block, double answer);
    }

    /**
     * No rows yet.
     *
     * @param expected rows that will come at most
     * @param columns numbers in a row
     */
    Batch(Forest forest, int expected, int columns) {
        int capacity = Math.max(1, Math.min(RowSets.MAX_ROWS, expected));
        this.forest = forest;
        this.rows = new float[capacity][columns];
        this.blocks = new int[capacity];
        this.answers = new double[capacity];
    }

    /** The next row to fill, for a block. */
    float[] next(int block) {
        blocks[size] = block;
        return rows[size++];
    }

    /** Answers the rows once there are enough of them, or as many as there are. */
    void answer(boolean now, Taker taker) {
        if (size == rows.length || now && size > 0) {
            forest.scores(rows, size, answers);
            for (int i = 0; i < size; i++) {
                taker.take(blocks[i], answers[i]);
            }
            size = 0;
        }
    }
}
