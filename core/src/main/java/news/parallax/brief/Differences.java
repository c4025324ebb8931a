package news.parallax.brief;

import news.parallax.model.Finding.Disagreement;

/** The words in front of the positions of a disagreement. */
final class Differences {
    /** A longer topic is a quotation of one side, and belongs to it. */
    private static final int MAX_TOPIC_WORDS = 7;

    private Differences() {}

    /** What accounts differ on, as the first words of a sentence. */
    static String heading(Disagreement disagreement) {
        boolean brief = PassageWords.count(disagreement.topic()) <= MAX_TOPIC_WORDS;
        String on = brief ? " on " + disagreement.topic().strip() : "";
        return switch (disagreement.kind()) {
            case NUMBER -> "Figures differ" + on;
            case CHANGE -> "Figures changed" + on;
            case DENIAL -> "Claim and denial" + on;
            case DATE -> "Dates differ" + on;
            case ATTRIBUTION -> "Attributed to different sources";
            case LIKELIHOOD -> "Likelihood differs" + on;
            case BASIS -> "Accounts differ" + (brief ? on : " on the basis given");
        };
    }
}
