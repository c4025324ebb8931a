package news.parallax.extract.role;

import java.util.Set;
import news.parallax.extract.html.Mark;
import news.parallax.extract.html.TextBlock;

/** Decides which blocks are the running text of the article. */
final class Body {
    private static final Set<String> TEXT_TAGS = Set.of("p", "li", "blockquote", "pre", "dd", "td", "h2", "h3", "h4");
    private static final long APART = Mark.CAPTION.bit()
            | Mark.CREDIT.bit()
            | Mark.BYLINE.bit()
            | Mark.DATE.bit()
            | Mark.BIO.bit()
            | Mark.TEASER.bit();

    private final Survey survey;
    private final Clues clues;

    private Body(Survey survey, Clues clues) {
        this.survey = survey;
        this.clues = clues;
    }

    /** True for each block of running text. */
    static boolean[] body(Survey survey, Clues clues) {
        return new Body(survey, clues).decide();
    }

    private boolean[] decide() {
        boolean[] body = new boolean[survey.blocks.size()];
        int first = survey.outline.first(survey.root);
        int end = survey.outline.end(survey.root);
        for (int i = first; i < end; i++) {
            body[i] = isText(i);
        }
        int lastProse = lastProse(first, end);
        for (int i = Math.max(first, lastProse); i < end; i++) {
            body[i] &= i <= lastProse;
        }
        return body;
    }

    private int lastProse(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            if (survey.prose[i + 1] > survey.prose[i]) {
                return i;
            }
        }
        return -1;
    }

    private boolean isText(int block) {
        TextBlock text = survey.blocks.get(block);
        Shape shape = survey.shapes[block];
        long near = text.marks() | survey.own[text.region()];
        if (text.linkDensity() > 0.5 || (survey.marks(block) & Survey.FOREIGN) != 0 || (near & APART) != 0) {
            return false;
        }
        String tag = survey.outline.tag(text.region());
        boolean prose = shape.sentences() > 0 && shape.words() >= 10;
        boolean isTitle = clues.title() != null && clues.title().equals(text.text());
        return !isTitle && (prose || TEXT_TAGS.contains(tag) && shape.words() > 1);
    }
}
