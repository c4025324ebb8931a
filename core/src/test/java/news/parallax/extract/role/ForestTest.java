package news.parallax.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import news.parallax.extract.role.Forest.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForestTest {
    private static final int COLUMNS = 5;
    private static final float[] NUMBERS = {
        0f,
        -0f,
        1f,
        -1f,
        1.5f,
        -2.25f,
        1e-30f,
        -1e-30f,
        7e9f,
        -7e9f,
        Float.MIN_VALUE,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.NaN
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 31, 32, 33, 80})
    void answersManyRowsAsItAnswersEach(int leaves) {
        Random random = new Random(leaves);
        for (int round = 0; round < 200; round++) {
            List<List<Node>> trees = trees(random, leaves);
            Forest forest = Forest.of(trees);
            float[][] rows = rows(random, 1 + random.nextInt(RowSets.MAX_ROWS));
            double[] scores = new double[rows.length];

            forest.scores(rows, rows.length, scores);

            double[] walked =
                    Arrays.stream(rows).mapToDouble(row -> walked(trees, row)).toArray();
            assertThat(scores).containsExactly(walked);
            assertThat(Arrays.stream(rows).mapToDouble(forest::score))
                    .containsExactly(Arrays.stream(walked).boxed().toArray(Double[]::new));
        }
    }

    /** The sum of the leaves a row comes to, as the class says it. */
    private static double walked(List<List<Node>> trees, float[] row) {
        double sum = 0;
        for (List<Node> tree : trees) {
            Node at = tree.get(0);
            while (at.feature() >= 0) {
                at = tree.get(row[at.feature()] > at.value() ? at.left() + 1 : at.left());
            }
            sum += at.value();
        }
        return sum;
    }

    /** Trees of which the last is of a given size. */
    private static List<List<Node>> trees(Random random, int leaves) {
        List<List<Node>> trees = new ArrayList<>();
        for (int tree = random.nextInt(6); tree > 0; tree--) {
            trees.add(tree(random, 1 + random.nextInt(leaves)));
        }
        trees.add(tree(random, leaves));
        return trees;
    }

    private static List<Node> tree(Random random, int leaves) {
        List<Node> nodes = new ArrayList<>(List.of(leaf(random)));
        List<Integer> open = new ArrayList<>(List.of(0));
        while (open.size() < leaves) {
            int split = open.remove(/* index */ random.nextInt(open.size()));
            open.add(nodes.size());
            open.add(nodes.size() + 1);
            nodes.set(split, new Node(random.nextInt(COLUMNS), threshold(random), nodes.size()));
            nodes.add(leaf(random));
            nodes.add(leaf(random));
        }
        return nodes;
    }

    private static Node leaf(Random random) {
        return new Node(-1, (float) random.nextGaussian(), 0);
    }

    private static float threshold(Random random) {
        float number = NUMBERS[random.nextInt(NUMBERS.length)];
        return Float.isFinite(number) ? number : 0.5f;
    }

    private static float[][] rows(Random random, int size) {
        float[][] rows = new float[size][COLUMNS];
        boolean sameColumn = random.nextBoolean();
        for (float[] row : rows) {
            for (int column = 0; column < COLUMNS; column++) {
                row[column] = NUMBERS[random.nextInt(NUMBERS.length)];
            }
            row[0] = sameColumn ? rows[0][0] : row[0];
        }
        return rows;
    }
}
