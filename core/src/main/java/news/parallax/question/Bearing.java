package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.text.WordList;

/**
 * How likely a reader takes a passage for an answer, 0..1: a logistic regression over what it has of the question, whether
 * it has what the kind of the question asks for, and, where it is asked what will be, whether it speaks of that. The
 * weights ({@code lang/en/answer-weights.txt}) are one set for all kinds of questions; {@code doc/models/answers.md} says
 * what they are fitted to and by which command.
 */
final class Bearing {
    /** Names of the traits, in the order in which they are given. */
    static final List<String> TRAITS =
            List.of("bias", "own", "context", "names", "no-names", "fit", "unfit", "expected", "ahead");

    /** From here on a passage bears on the question. */
    static final double BEARS = 0.14;

    private static final double[] WEIGHTS = weights();

    private Bearing() {}

    private static double[] weights() {
        Map<String, String> table = WordList.map("en/answer-weights");
        return TRAITS.stream()
                .mapToDouble(trait -> Double.parseDouble(table.getOrDefault(trait, "")))
                .toArray();
    }

    /**
     * How likely some evidence is taken for an answer.
     *
     * @param fit what {@link Wanted#fit} says of it
     */
    static double of(Evidence evidence, Relevance relevance, double fit, Inquiry.Kind kind) {
        List<Double> traits = traits(evidence, relevance, fit, kind);
        double sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * traits.get(at);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** What some evidence has that may answer, in the order of {@link #TRAITS}. */
    static List<Double> traits(Evidence evidence, Relevance relevance, double fit, Inquiry.Kind kind) {
        Passage passage = evidence.passage();
        double names = relevance.ofNames(passage.all());
        boolean unfit = fit == Wanted.NONE;
        int anchor = kind == Inquiry.Kind.WILL ? Side.anchor(passage, relevance.terms()) : -1;
        boolean expected = kind == Inquiry.Kind.WILL && !evidence.forecasts().isEmpty();
        List<Double> traits = new ArrayList<>(List.of(1.0, relevance.of(passage.all()), relevance.of(passage)));
        traits.add(Math.max(0, names));
        traits.add(names < 0 ? 1.0 : 0);
        traits.add(unfit ? 0 : fit);
        traits.add(unfit ? 1.0 : 0);
        traits.add(expected ? 1.0 : 0);
        traits.add(anchor >= 0 && Side.isAhead(passage, anchor) ? 1.0 : 0);
        return traits;
    }
}
