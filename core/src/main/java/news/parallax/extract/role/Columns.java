package news.parallax.extract.role;

/** Rows of numbers, column by column, as integers in the order of the numbers. Filled again and again by one thread. */
final class Columns {
    /** The numbers of each column, by row, as {@link #key} gives them. */
    final int[][] keys;
    /** The least key of each column. */
    final int[] least;
    /** The greatest key of each column. */
    final int[] most;
    /** Room for a set of leaves for each row. */
    final int[] sets;

    Columns(int rows, int columns) {
        this.keys = new int[columns][rows];
        this.least = new int[columns];
        this.most = new int[columns];
        this.sets = new int[rows];
    }

    /** A float as an integer: the greater of two floats has the greater integer; what is no number has the least. */
    static int key(float value) {
        if (Float.isNaN(value)) {
            return Integer.MIN_VALUE;
        }
        int bits = Float.floatToRawIntBits(value + 0f); // the sum makes one zero of both
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    /** Takes some columns of the first rows of a table. */
    void fill(float[][] rows, int size, int[] columns) {
        for (int column : columns) {
            int[] target = keys[column];
            int min = Integer.MAX_VALUE;
            int max = Integer.MIN_VALUE;
            for (int row = 0; row < size; row++) {
                int key = key(rows[row][column]);
                target[row] = key;
                min = Math.min(min, key);
                max = Math.max(max, key);
            }
            least[column] = min;
            most[column] = max;
        }
    }
}
