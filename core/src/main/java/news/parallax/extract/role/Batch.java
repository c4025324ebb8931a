package news.parallax.extract.role;

/** Rows of numbers that a forest answers together: with one tree they fit the first cache of a processor. */
final class Batch {
    private static final int SIZE = 16;

    private final Forest forest;
    private final float[][] rows;
    private final int[] blocks = new int[SIZE];
    private final double[] answers = new double[SIZE];
    private int size;

    /** What is done with the answer for a block. */
    @FunctionalInterface
    interface Taker {
        /** Takes the answer for one block. */
        void take(int block, double answer);
    }

    Batch(Forest forest, int columns) {
        this.forest = forest;
        this.rows = new float[SIZE][columns];
    }

    /** The next row to fill, for a block. */
    float[] next(int block) {
        blocks[size] = block;
        return rows[size++];
    }

    /** Answers the rows once there are enough of them, or as many as there are. */
    void answer(boolean now, Taker taker) {
        if (size == SIZE || now && size > 0) {
            forest.scores(rows, size, answers);
            for (int i = 0; i < size; i++) {
                taker.take(blocks[i], answers[i]);
            }
            size = 0;
        }
    }
}
