package news.parallax.extract.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.extract.html.Mark;
import news.parallax.extract.html.TextBlock;
import news.parallax.extract.role.Label.Dropped;
import news.parallax.extract.role.Label.Kept;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction.DiscardReason;

/** Gives the blocks of the body their roles, and those beside it a role or a reason to be left out. */
final class Beside {
    private static final Map<Mark, DiscardReason> REASONS = reasons();

    private final Survey survey;
    private final Clues clues;
    private final boolean[] body;
    private final int first;
    private final int last;

    Beside(Survey survey, Clues clues, boolean[] body) {
        this.survey = survey;
        this.clues = clues;
        this.body = body;
        int from = body.length;
        int to = -1;
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                from = Math.min(from, i);
                to = i;
            }
        }
        this.first = from;
        this.last = to;
    }

    /** One label for each block. */
    List<Label> labels() {
        List<Label> labels = new ArrayList<>(body.length);
        int headline = headline();
        for (int i = 0; i < body.length; i++) {
            if (i == headline) {
                labels.add(new Kept(Role.HEADLINE));
            } else if (body[i]) {
                labels.add(new Kept(inBody(i)));
            } else {
                labels.add(beside(i));
            }
        }
        return labels;
    }

    /** The heading nearest before the text, preferring the one that says the title; -1 if there is none. */
    private int headline() {
        int best = -1;
        for (int i = 0; i < Math.min(first + 1, body.length); i++) {
            TextBlock block = survey.blocks.get(i);
            boolean titled = block.text().equals(clues.title());
            if (!body[i]
                    && (titled || best < 0 && survey.outline.tag(block.region()).equals("h1"))) {
                best = i;
            }
        }
        return best;
    }

    private Role inBody(int block) {
        int region = survey.blocks.get(block).region();
        for (int up = 0; region >= 0 && up < 4; up++, region = survey.outline.parent(region)) {
            switch (survey.outline.tag(region)) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Role.SUBHEAD;
                }
                case "li", "dt", "dd" -> {
                    return Role.LIST_ITEM;
                }
                case "blockquote" -> {
                    return Role.QUOTE;
                }
                default -> {}
            }
        }
        return Role.PARAGRAPH;
    }

    private Label beside(int block) {
        long marks = survey.marks(block);
        boolean near = block >= first - 12 && block <= last + 6 && (marks & Survey.FOREIGN) == 0;
        if (near && Mark.CAPTION.in(marks)) {
            return new Kept(Role.CAPTION);
        }
        for (Map.Entry<Mark, DiscardReason> reason : REASONS.entrySet()) {
            if (reason.getKey().in(marks)) {
                return new Dropped(reason.getValue());
            }
        }
        return new Dropped(DiscardReason.OTHER);
    }

    private static Map<Mark, DiscardReason> reasons() {
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
        reasons.put(Mark.TEASER, DiscardReason.RELATED);
        reasons.put(Mark.NAVIGATION, DiscardReason.NAVIGATION);
        reasons.put(Mark.FOOTER, DiscardReason.NAVIGATION);
        reasons.put(Mark.HEADER, DiscardReason.NAVIGATION);
        reasons.put(Mark.SIDEBAR, DiscardReason.RELATED);
        reasons.put(Mark.HIDDEN, DiscardReason.HIDDEN);
        return reasons;
    }
}
