package news.parallax.question;

/**
 * How likely a reader takes a passage for an answer, 0..1: a logistic regression over what it has of the question, whether
 * it has what the kind of the question asks for, and, where it is asked what will be, whether it speaks of that. The eight
 * weights are rounded from a fit to the development questions of {@code parallax eval questions}, all kinds together.
 */
final class Bearing {
    /** From here on a passage bears on the question. */
    static final double BEARS = 0.14;

    private static final double BIAS = -4.08;
    private static final double OWN = 1.9;
    private static final double WITH_CONTEXT = 1.92;
    private static final double NAMES = 1.05;
    private static final double NO_NAMES = 0.37;
    private static final double FIT = 0.61;
    private static final double UNFIT = -0.78;
    private static final double EXPECTED = 1.6;
    private static final double AHEAD = 0.83;

    private Bearing() {}

    /**
     * How likely some evidence is taken for an answer.
     *
     * @param fit what {@link Wanted#fit} says of it
     */
    static double of(Evidence evidence, Relevance relevance, double fit, Inquiry.Kind kind) {
        Passage passage = evidence.passage();
        double names = relevance.ofNames(passage.all());
        double sum = BIAS
                + OWN * relevance.of(passage.all())
                + WITH_CONTEXT * relevance.of(passage)
                + (names < 0 ? NO_NAMES : NAMES * names)
                + (fit == Wanted.NONE ? UNFIT : FIT * fit);
        if (kind == Inquiry.Kind.WILL) {
            int anchor = Side.anchor(passage, relevance.terms());
            sum += evidence.forecasts().isEmpty() ? 0 : EXPECTED;
            sum += anchor >= 0 && Side.isAhead(passage, anchor) ? AHEAD : 0;
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
