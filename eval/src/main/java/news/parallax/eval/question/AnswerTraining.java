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
 * <p>Examples are the sentences that have enough of a question, by themselves or by what they go on from.
 *
 * <pre>{@code java ... news.parallax.eval.question.AnswerTraining ../shared answer-weights.txt}</pre>
 */
public final class AnswerTraining {
    /** Share of the question's words from which a sentence is an example. */
    private static final double LEAST = 0.15;

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
        LogisticRegression regression = new LogisticRegression();
        stories.questions().stream()
                .filter(question -> question.set().equals(GoldQuestion.DEVELOPMENT))
                .forEach(question -> add(regression, stories, question));
        double[] weights = regression.fit();
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

    private static void add(LogisticRegression regression, QuestionStories stories, GoldQuestion question) {
        List<GoldQuestion.Words> answers = Stream.concat(question.pro().stream(), question.contra().stream())
                .toList();
        for (Answerer.Traits traits : stories.answerer(question).traits(question.question())) {
            if (traits.values().get(CONTEXT) > LEAST) {
                double[] values = traits.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                regression.add(values, stories.isAt(traits.citation(), traits.text(), answers));
            }
        }
    }
}
