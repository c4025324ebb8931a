package news.parallax.extract.role;

import java.util.LinkedHashMap;
import java.util.Map;
import news.parallax.extract.html.Mark;
import news.parallax.model.Extraction.DiscardReason;

/** Says why a block is left out, from marks first, then from wording, then from its place. */
final class Reasons {
    private static final Map<Mark, DiscardReason> BY_MARK = byMark();
    private static final Map<Cue, DiscardReason> BY_CUE = byCue();

    private Reasons() {}

    /**
     * Why a block is left out.
     *
     * @param aboveText true when the article starts further down
     */
    static DiscardReason of(Survey survey, int block, boolean aboveText) {
        long marks = survey.marks(block);
        for (Map.Entry<Mark, DiscardReason> reason : BY_MARK.entrySet()) {
            if (reason.getKey().in(marks)) {
                return reason.getValue();
            }
        }
        for (Map.Entry<Cue, DiscardReason> reason : BY_CUE.entrySet()) {
            if (reason.getKey().strength(survey.cues[block]) >= Cue.START) {
                return reason.getValue();
            }
        }
        if (survey.repeats.of(survey.shapes[block].hash()) > 1) {
            return DiscardReason.REPEATED;
        }
        boolean linked = survey.blocks.get(block).linkDensity() > 0.6;
        if (linked) {
            return aboveText ? DiscardReason.NAVIGATION : DiscardReason.RELATED;
        }
        return Mark.HIDDEN.in(marks) ? DiscardReason.HIDDEN : DiscardReason.OTHER;
    }

    private static Map<Mark, DiscardReason> byMark() {
        Map<Mark, DiscardReason> reasons = new LinkedHashMap<>();
        reasons.put(Mark.CONCEALED, DiscardReason.HIDDEN);
        reasons.put(Mark.CONSENT, DiscardReason.CONSENT);
        reasons.put(Mark.COMMENTS, DiscardReason.COMMENTS);
        reasons.put(Mark.NEWSLETTER, DiscardReason.NEWSLETTER);
        reasons.put(Mark.SOCIAL, DiscardReason.SOCIAL);
        reasons.put(Mark.ADVERT, DiscardReason.PROMOTION);
        reasons.put(Mark.TAGS, DiscardReason.TAGS);
        reasons.put(Mark.RELATED, DiscardReason.RELATED);
        reasons.put(Mark.LEGAL, DiscardReason.LEGAL);
        reasons.put(Mark.WIDGET, DiscardReason.WIDGET);
        reasons.put(Mark.NAVIGATION, DiscardReason.NAVIGATION);
        reasons.put(Mark.FOOTER, DiscardReason.NAVIGATION);
        reasons.put(Mark.SIDEBAR, DiscardReason.RELATED);
        reasons.put(Mark.TEASER, DiscardReason.RELATED);
        reasons.put(Mark.PAYWALL, DiscardReason.PROMOTION);
        reasons.put(Mark.HEADER, DiscardReason.NAVIGATION);
        return reasons;
    }

    private static Map<Cue, DiscardReason> byCue() {
        Map<Cue, DiscardReason> reasons = new LinkedHashMap<>();
        reasons.put(Cue.CONSENT, DiscardReason.CONSENT);
        reasons.put(Cue.ADVERT, DiscardReason.PROMOTION);
        reasons.put(Cue.SOCIAL, DiscardReason.SOCIAL);
        reasons.put(Cue.NEWSLETTER, DiscardReason.NEWSLETTER);
        reasons.put(Cue.COMMENTS, DiscardReason.COMMENTS);
        reasons.put(Cue.RELATED, DiscardReason.RELATED);
        reasons.put(Cue.TAGS, DiscardReason.TAGS);
        reasons.put(Cue.LEGAL, DiscardReason.LEGAL);
        reasons.put(Cue.PAYWALL, DiscardReason.PROMOTION);
        reasons.put(Cue.WIDGET, DiscardReason.WIDGET);
        return reasons;
    }
}
