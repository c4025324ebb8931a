package news.parallax.brief;

import news.parallax.model.Finding.Disagreement;

/** The words in front of the positions of a disagreement. */
final class Differences {
    private Differences() {}

    /** What accounts differ on, as the first words of a sentence. */
    static String heading(Disagreement disagreement) {
        String topic = disagreement.topic().strip();
        return switch (disagreement.kind()) {
            case NUMBER -> "Figures differ on " + topic;
            case DENIAL -> "Claim and denial on " + topic;
            case DATE -> "Dates differ on " + topic;
            case ATTRIBUTION -> "Attributed to different " + topic;
            case LIKELIHOOD -> "Likelihood differs on " + topic;
            case BASIS -> "Accounts differ on " + topic;
        };
    }
}
