package news.parallax.eval.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.eval.LogisticRegression;
import news.parallax.question.Answerer;

/**
 * Fits the weights by which {@link Answerer} takes a sentence for an answer to the questions of the development set.
 *
 * <p>Examples are the sentences that have enough of a question, by themselves or by what they go on from; one answers that
 * says the same as a sentence of the gold, in whichever article. Traits are divided
 * by how far they spread, so that the ridge bears on all alike; the bias is left free.
 *
 * <pre>{@code java ... news.parallax.eval.question.AnswerTraining ../shared answer-weights.txt}</pre>
 */
public final class AnswerTraining {
    /** Share of the question's words from which a sentence is an example. */
    private static final double LEAST = 0.15;

    /** Ridge of the regression on traits that spread by one. */
    private static final double RIDGE = 3;

    /** A bias so large that the ridge does not bear on its weight. */
    private static final double FREE = 1_000;

    private static final int BIAS = Answerer.traitNames().indexOf("bias");
    private static final int CONTEXT = Answerer.traitNames().indexOf("context");

    private AnswerTraining() {}

    /**
     * Writes the weights.
     *
     * @param arguments folder that holds {@code data/}, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        QuestionStories stories = QuestionStories.read(Path.of(arguments[0]));
        List<Example> examples = stories.questions().stream()
                .filter(question -> question.set().equals(GoldQuestion.DEVELOPMENT))
                .flatMap(question -> examples(stories, question))
                .toList();
        double[] weights = weights(examples);
        List<String> names = Answerer.traitNames();
        Stream<String> rows = IntStream.range(0, weights.length)
                .mapToObj(at -> String.format(Locale.ROOT, "%s\t%.2f", names.get(at), weights[at]))
                .sorted();
        Files.write(
                Path.of(arguments[1]),
                Stream.concat(
                                Stream.of(
                                        "# Weights of what makes a sentence an answer; see doc/models/answers.md.",
                                        "# Language: English. Source: fitted for Parallax. Licence: Apache-2.0."
                                                + " Date: 2026-11-28."),
                                rows)
                        .toList());
    }

    /** A sentence and whether it answers. */
    private record Example(List<Double> traits, boolean answers) {}

    private static Stream<Example> examples(QuestionStories stories, GoldQuestion question) {
        List<GoldQuestion.Words> answers = Stream.concat(question.pro().stream(), question.contra().stream())
                .toList();
        return stories.answerer(question).traits(question.question()).stream()
                .filter(traits -> traits.values().get(CONTEXT) > LEAST)
                .map(traits -> new Example(traits.values(), stories.isLike(traits.text(), answers)));
    }

    private static double[] weights(List<Example> examples) {
        double[] scales = IntStream.range(0, Answerer.traitNames().size())
                .mapToDouble(trait -> trait == BIAS ? FREE : 1 / (spread(examples, trait) * Math.sqrt(RIDGE)))
                .toArray();
        LogisticRegression regression = new LogisticRegression();
        for (Example example : examples) {
            double[] scaled = IntStream.range(0, scales.length)
                    .mapToDouble(trait -> scales[trait] * example.traits().get(trait))
                    .toArray();
            regression.add(scaled, example.answers());
        }
        double[] weights = regression.fit();
        for (int trait = 0; trait < weights.length; trait++) {
            weights[trait] *= scales[trait];
        }
        return weights;
    }

    /** Standard deviation of a trait. */
    private static double spread(List<Example> examples, int trait) {
        double mean = examples.stream()
                .mapToDouble(example -> example.traits().get(trait))
                .average()
                .orElse(0);
        return Math.sqrt(examples.stream()
                .mapToDouble(example -> Math.pow(example.traits().get(trait) - mean, 2))
                .average()
                .orElse(1));
    }
}
