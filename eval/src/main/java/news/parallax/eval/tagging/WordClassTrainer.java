package news.parallax.eval.tagging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Sorts the frequent words of news into classes by the words beside them and writes {@code word-classes.tsv}.
 *
 * <p>A word is the square roots of the shares of each frequent word directly before and behind it (Lebret and Collobert,
 * Word Embeddings through Hellinger PCA, EACL 2014), of length one; classes are made by spherical k-means (Dhillon and
 * Modha, Machine Learning 2001), started from words spread over the frequency list. Nothing is random.
 *
 * <pre>{@code
 * java -Xmx2000m -cp CLASSPATH news.parallax.eval.tagging.WordClassTrainer ../shared \
 *     core/src/main/resources/news/parallax/text
 * }</pre>
 */
public final class WordClassTrainer {
    private static final int CLASSES = 250;
    private static final int LEAST = 20;
    private static final int NEIGHBOURS = 2_500;
    private static final int ROUNDS = 12;
    private static final int SEED_STEP = 12;
    private static final String HEADER = """
            # language: en
            # classes of words by the words beside them in news, made by WordClassTrainer; no text of the articles
            # source: news articles of the development events, 2016 to 2020
            # licence: same as the project
            # date: 2026-11-27
            """;

    private final float[][] centres;
    private final int[][] features;
    private final float[][] values;
    private final int[] classOf;

    private WordClassTrainer(int[][] features, float[][] values) {
        this.features = features;
        this.values = values;
        this.classOf = new int[features.length];
        this.centres = new float[Math.min(CLASSES, Math.max(1, features.length / 2))][2 * (NEIGHBOURS + 1)];
        int step = Math.max(1, Math.min(SEED_STEP, features.length / centres.length));
        for (int index = 0; index < centres.length; index++) {
            add(centres[index], Math.min(features.length - 1, index * step));
        }
    }

    /**
     * Makes the classes and writes them.
     *
     * @param arguments folder that holds {@code data/}, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("word-classes.tsv"), table(NewsWords.read(Path.of(arguments[0]))));
    }

    /** The lines of the table: word and class, in order of the words. */
    private static String table(NewsWords texts) {
        List<Integer> frequent = IntStream.range(0, texts.words().size())
                .filter(word -> texts.count(word) >= LEAST)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(word -> -texts.count(word))
                        .thenComparing(word -> texts.words().get(word)))
                .toList();
        int[] classes = classes(texts, frequent);
        TreeMap<String, Integer> sorted = new TreeMap<>();
        for (int index = 0; index < classes.length; index++) {
            sorted.put(texts.words().get(frequent.get(index)), classes[index] + 1);
        }
        StringBuilder table = new StringBuilder(HEADER);
        sorted.forEach(
                (word, number) -> table.append(word).append('\t').append(number).append('\n'));
        return table.toString();
    }

    private static int[] classes(NewsWords texts, List<Integer> frequent) {
        int[] rank = new int[texts.words().size()];
        Arrays.fill(rank, -1);
        for (int index = 0; index < frequent.size(); index++) {
            rank[frequent.get(index)] = index;
        }
        List<TreeMap<Integer, Integer>> beside = new ArrayList<>();
        frequent.forEach(word -> beside.add(new TreeMap<>()));
        for (int place = 0; place < texts.size(); place++) {
            int word = texts.at(place);
            if (word >= 0 && rank[word] >= 0) {
                count(beside.get(rank[word]), rank, texts.at(place - 1), 0);
                count(beside.get(rank[word]), rank, texts.at(place + 1), NEIGHBOURS + 1);
            }
        }
        int[][] features = new int[frequent.size()][];
        float[][] values = new float[frequent.size()][];
        for (int index = 0; index < features.length; index++) {
            features[index] = beside.get(index).keySet().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            values[index] = shares(beside.get(index), texts.count(frequent.get(index)));
        }
        return new WordClassTrainer(features, values).trained();
    }

    /** Counts a neighbour; all that are not among the most frequent are one. */
    private static void count(Map<Integer, Integer> beside, int[] rank, int neighbour, int side) {
        if (neighbour >= 0) {
            int number = rank[neighbour] >= 0 && rank[neighbour] < NEIGHBOURS ? rank[neighbour] : NEIGHBOURS;
            beside.merge(side + number, 1, Integer::sum);
        }
    }

    private static float[] shares(SortedMap<Integer, Integer> beside, int total) {
        float[] shares = new float[beside.size()];
        int index = 0;
        for (int count : beside.values()) {
            shares[index++] = (float) Math.sqrt((double) count / (2 * total));
        }
        return shares;
    }

    private int[] trained() {
        for (int round = 0; round < ROUNDS; round++) {
            for (int word = 0; word < features.length; word++) {
                classOf[word] = nearest(word);
            }
            for (float[] centre : centres) {
                Arrays.fill(centre, 0);
            }
            for (int word = 0; word < features.length; word++) {
                add(centres[classOf[word]], word);
            }
            for (float[] centre : centres) {
                normalise(centre);
            }
        }
        return classOf;
    }

    private int nearest(int word) {
        int best = 0;
        float highest = -1;
        for (int index = 0; index < centres.length; index++) {
            float value = 0;
            for (int at = 0; at < features[word].length; at++) {
                value += centres[index][features[word][at]] * values[word][at];
            }
            if (value > highest) {
                highest = value;
                best = index;
            }
        }
        return best;
    }

    private void add(float[] centre, int word) {
        for (int at = 0; at < features[word].length; at++) {
            centre[features[word][at]] += values[word][at];
        }
    }

    private static void normalise(float[] centre) {
        double squared = 0;
        for (float value : centre) {
            squared += (double) value * value;
        }
        float length = (float) Math.sqrt(squared);
        for (int at = 0; at < centre.length && length > 0; at++) {
            centre[at] /= length;
        }
    }
}
