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
        String topic = disagreement.topic().strip();
        return switch (disagreement.kind()) {
            case NUMBER -> brief ? "Figures differ on " + topic : "Figures differ";
            case DENIAL -> brief ? "Claim and denial on " + topic : "Claim and denial";
            case DATE -> brief ? "Dates differ on " + topic : "Dates differ";
            case ATTRIBUTION -> "Attributed to different sources";
            case LIKELIHOOD -> brief ? "Likelihood differs on " + topic : "Likelihood differs";
            case BASIS -> brief ? "Accounts differ on " + topic : "Accounts differ on the basis given";
        };
    }
}
