package news.parallax.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Logistic regression with a ridge, fitted by Newton's method: exact, without a learning rate, the same on every run.
 *
 * <p>See T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical Learning", 2nd ed., section 4.4.1.
 */
public final class LogisticRegression {
    private static final double RIDGE = 1;
    private static final int STEPS = 40;
    private static final double CLOSE = 1e-8;

    private final List<double[]> features = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();

    /** Adds an example. */
    public void add(double[] example, boolean label) {
        features.add(example);
        labels.add(label);
    }

    /** The fitted coefficients, one for each feature. */
    public double[] fit() {
        int columns = features.getFirst().length;
        double[] fitted = new double[columns];
        for (int step = 0; step < STEPS; step++) {
            double[][] curvature = new double[columns][columns];
            double[] slope = new double[columns];
            for (int row = 0; row < features.size(); row++) {
                accumulate(row, fitted, curvature, slope);
            }
            for (int at = 0; at < columns; at++) {
                slope[at] -= RIDGE * fitted[at];
                curvature[at][at] += RIDGE;
            }
            double moved = 0;
            double[] change = solution(curvature, slope);
            for (int at = 0; at < columns; at++) {
                fitted[at] += change[at];
                moved += Math.abs(change[at]);
            }
            if (moved < CLOSE) {
                break;
            }
        }
        return fitted;
    }

    private void accumulate(int row, double[] fitted, double[][] curvature, double[] slope) {
        double[] example = features.get(row);
        double sum = 0;
        for (int at = 0; at < example.length; at++) {
            sum += fitted[at] * example[at];
        }
        double probability = 1 / (1 + Math.exp(-sum));
        double error = (labels.get(row) ? 1 : 0) - probability;
        double spread = probability * (1 - probability);
        for (int at = 0; at < example.length; at++) {
            slope[at] += error * example[at];
            for (int other = 0; other < example.length; other++) {
                curvature[at][other] += spread * example[at] * example[other];
            }
        }
    }

    /** Gaussian elimination with pivots; changes its arguments. */
    private static double[] solution(double[][] matrix, double[] right) {
        int size = right.length;
        for (int at = 0; at < size; at++) {
            swapLargest(matrix, right, at);
            for (int row = at + 1; row < size; row++) {
                double factor = matrix[row][at] / matrix[at][at];
                right[row] -= factor * right[at];
                for (int column = at; column < size; column++) {
                    matrix[row][column] -= factor * matrix[at][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int at = size - 1; at >= 0; at--) {
            double rest = right[at];
            for (int column = at + 1; column < size; column++) {
                rest -= matrix[at][column] * solution[column];
            }
            solution[at] = rest / matrix[at][at];
        }
        return solution;
    }

    private static void swapLargest(double[][] matrix, double[] right, int at) {
        int largest = at;
        for (int row = at + 1; row < right.length; row++) {
            if (Math.abs(matrix[row][at]) > Math.abs(matrix[largest][at])) {
                largest = row;
            }
        }
        double[] moved = matrix[at];
        matrix[at] = matrix[largest];
        matrix[largest] = moved;
        double value = right[at];
        right[at] = right[largest];
        right[largest] = value;
    }
}
