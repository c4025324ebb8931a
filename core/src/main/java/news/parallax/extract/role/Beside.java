package news.parallax.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.extract.html.Mark;
import news.parallax.extract.html.Outline;
import news.parallax.extract.html.TextBlock;
import news.parallax.extract.role.Label.Dropped;
import news.parallax.extract.role.Label.Kept;
import news.parallax.model.Block.Role;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/*
 * Roles beside the body follow from marks and wording and from where a block stands: a caption outside the stretch of the
 * article belongs to a teaser. The first role that fits wins, so the order of the questions below is the order of trust.
 */

/** Gives the blocks of the body their roles, and those beside it a role or a reason to be left out. */
final class Beside {
    private static final Set<String> EMBEDDERS =
            Set.of("twitter.com", "x.com", "instagram.com", "facebook.com", "tiktok.com", "t.me", "bsky.app");

    /** Blocks before the first and behind the last of the body that can still belong to the article. */
    private static final int BEFORE = 25;

    private static final int BEHIND = 8;

    private static final Set<String> SOURCE_LABELS = WordList.words("mul/source-labels");
    private static final int MAX_LABEL = 16;
    private static final int LINE_WORDS = 16;
    private static final int SIGNED_LINES = 3;
    private static final int QUOTE_LEVELS = 5;

    private final Survey survey;
    private final Outline outline;
    private final Likeness likeness;
    private final Repetition repetition;
    private final boolean[] body;
    private final int headline;
    private final int first;
    private final int last;

    Beside(Comparison comparison, boolean[] body) {
        this.survey = comparison.survey();
        this.outline = survey.outline;
        this.likeness = comparison.likeness();
        this.repetition = comparison.repetition();
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
        this.headline = comparison.headline() <= first ? comparison.headline() : -1;
    }

    /** One label for each block. */
    List<Label> labels() {
        List<Label> labels = new ArrayList<>(body.length);
        for (int i = 0; i < body.length; i++) {
            labels.add(label(i));
        }
        return labels;
    }

    private Label label(int block) {
        if (block == headline) {
            return new Kept(Role.HEADLINE);
        }
        if (body[block]) {
            return new Kept(inBody(block));
        }
        Role role = block >= first - BEFORE && block <= last + BEHIND ? beside(block) : null;
        return role == null ? new Dropped(Reasons.of(survey, block, block < first)) : new Kept(role);
    }

    private Role inBody(int block) {
        if (isEmbed(block)) {
            return Role.EMBED;
        }
        if (isPullQuote(block) || isPullQuote(block - 1) && isItsSpeaker(block)) {
            return Role.PULL_QUOTE;
        }
        Role role = byElement(block);
        return role == Role.PARAGRAPH ? inParagraph(block) : role;
    }

    private Role inParagraph(int block) {
        if (isCreditLine(block)) {
            return Role.CREDIT;
        }
        boolean said = Cue.SOURCE_NOTE.strength(survey.cues[block]) >= Cue.START && block > last - 3;
        boolean note = said || isLabelledSource(block);
        return note && survey.shapes[block].words() < 60 ? Role.SOURCE_NOTE : Role.PARAGRAPH;
    }

    /** True for a quotation that stands again in other text: set apart, or nothing but quoted words. */
    private boolean isPullQuote(int block) {
        if (block < 0 || repetition.share(block) < 0.8 || repetition.same(block) > 1) {
            return false;
        }
        boolean named = Mark.PULL_QUOTE.in(near(block) | parents(block));
        boolean quoted = survey.shapes[block].first() == Shape.First.QUOTE && survey.shapes[block].words() < 40;
        return named || quoted && repetition.share(block) > 0.95 || byElement(block) == Role.QUOTE;
    }

    private boolean isItsSpeaker(int block) {
        int region = survey.blocks.get(block).region();
        int before = survey.blocks.get(block - 1).region();
        return survey.shapes[block].words() <= 6
                && Mark.PULL_QUOTE.in(near(block) | parents(block))
                && outline.parent(region) == outline.parent(before);
    }

    private Role byElement(int block) {
        int region = survey.blocks.get(block).region();
        for (int up = 0; region >= 0 && up < 4; up++, region = outline.parent(region)) {
            switch (outline.tag(region)) {
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

    private @Nullable Role beside(int block) {
        if (Mark.CONCEALED.in(survey.marks(block))) {
            return null;
        }
        if (isEmbed(block)) {
            return Role.EMBED;
        }
        Role picture = picture(block);
        if (picture != null) {
            return picture;
        }
        if (isForeign(block)) {
            return null;
        }
        return head(block);
    }

    private @Nullable Role picture(int block) {
        long marks = near(block) | parents(block);
        int words = survey.shapes[block].words();
        boolean linked = survey.blocks.get(block).linkDensity() > 0.5;
        boolean inFigure = Mark.PICTURE.in(marks) && !isForeign(block) && !linked;
        if (words < LINE_WORDS && isBeside(block, marks, inFigure) && isCredit(block)) {
            return Role.CREDIT;
        }
        boolean teaser = linked || Mark.RELATED.in(survey.marks(block));
        return !teaser && isCaption(marks, inFigure, words) ? Role.CAPTION : null;
    }

    private boolean isBeside(int block, long marks, boolean inFigure) {
        return inFigure || Mark.CAPTION.in(marks) || afterPicture(block);
    }

    private static boolean isCaption(long marks, boolean inFigure, int words) {
        return words > 1 && Mark.CAPTION.in(marks) || inFigure && words > 3;
    }

    private boolean isCredit(int block) {
        return Mark.CREDIT.in(near(block))
                || survey.blocks.get(block).text().charAt(0) == '\u00A9'
                || Cue.CREDIT.strength(survey.cues[block]) >= Cue.START;
    }

    /** True for a line in the text that says below a picture who took it, and no more. */
    private boolean isCreditLine(int block) {
        Shape shape = survey.shapes[block];
        return shape.words() < LINE_WORDS / 2 && !shape.endsSentence() && isCredit(block) && afterPicture(block);
    }

    private boolean afterPicture(int block) {
        return survey.blocks.get(block).pictures() > 0
                || block > 0 && Mark.CAPTION.in(near(block - 1) | parents(block - 1));
    }

    /** Roles around the head and the end of an article. */
    private @Nullable Role head(int block) {
        long near = near(block) | parents(block);
        boolean line = survey.shapes[block].words() <= LINE_WORDS;
        if (line && isByline(block, near)) {
            return Role.BYLINE;
        }
        if (line && block <= first && isDate(block, near)) {
            return Role.DATELINE;
        }
        if (isDeck(block, near)) {
            return Role.DECK;
        }
        return note(block, near);
    }

    private boolean isDeck(int block, long near) {
        boolean above = block < first && block > headline && headline >= 0;
        boolean said = Mark.DECK.in(near) || likeness.toDescription(block) > 0.7;
        return above
                && said
                && survey.shapes[block].words() >= 5
                && survey.blocks.get(block).linkDensity() < 0.3;
    }

    private @Nullable Role note(int block, long near) {
        int words = survey.shapes[block].words();
        boolean source = Cue.SOURCE_NOTE.strength(survey.cues[block]) >= Cue.START || isLabelledSource(block);
        boolean contributors = block > last && Cue.BYLINE.strength(survey.cues[block]) == Cue.INSIDE;
        if ((source || contributors) && words > 3 && words < 80) {
            return Role.SOURCE_NOTE;
        }
        return words > 6 && isBio(block, near) ? Role.BIO : null;
    }

    /** True for "Source: ...": the label, a colon and what it names, at the end of the text. */
    private boolean isLabelledSource(int block) {
        String text = survey.blocks.get(block).text();
        int colon = text.indexOf(':');
        return block > last - BEHIND
                && colon > 0
                && colon <= MAX_LABEL
                && SOURCE_LABELS.contains(text.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private boolean isBio(int block, long near) {
        boolean bio = Mark.BIO.in(near) || Cue.BIO.strength(survey.cues[block]) > Cue.NONE;
        return bio && block > last && likeness.mentionsAuthor(block);
    }

    private boolean isByline(int block, long near) {
        boolean named = likeness.namesAuthor(block) > 0.3;
        boolean said = Cue.BYLINE.strength(survey.cues[block]) >= Cue.START || Mark.BYLINE.in(near);
        return named && (said || block < first || block == last + 1);
    }

    private boolean isDate(int block, long near) {
        Shape shape = survey.shapes[block];
        boolean said = Mark.DATE.in(near) || Cue.DATE.strength(survey.cues[block]) >= Cue.START;
        return said && shape.digits() > 2 && survey.blocks.get(block).linkDensity() < 0.5;
    }

    private boolean isEmbed(int block) {
        int quote = quotation(survey.blocks.get(block).region());
        return quote >= 0
                && (Mark.EMBED.in(near(block) | parents(block) | survey.own[quote])
                        || leadsToPost(survey.blocks.get(block))
                        || isSigned(quote));
    }

    /** The quotation a region is or stands in, -1 for none. */
    private int quotation(int region) {
        int at = region;
        for (int up = 0; at > 0 && up < QUOTE_LEVELS; up++, at = outline.parent(at)) {
            if (survey.element(at) == ElementKind.QUOTE) {
                return at;
            }
        }
        return -1;
    }

    /** True for a quotation that ends with a dash, a name and an account, or a link to a post: a post of whatever network. */
    private boolean isSigned(int quote) {
        int end = outline.end(quote);
        for (int i = Math.max(outline.first(quote), end - SIGNED_LINES); i < end; i++) {
            TextBlock block = survey.blocks.get(i);
            String text = block.text();
            char start = text.charAt(0);
            boolean dash = start == '\u2014' || start == '\u2013' || text.startsWith("--");
            if (dash && text.contains("(@") || block.linkDensity() > 0.5 && leadsToPost(block)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsToPost(TextBlock block) {
        String href = block.href();
        if (href == null || block.linkDensity() == 0) {
            return false;
        }
        int scheme = href.indexOf("://");
        int slash = scheme < 0 ? -1 : href.indexOf('/', scheme + 3);
        if (slash < 0) {
            return false;
        }
        String host = href.substring(scheme + 3, slash);
        return EMBEDDERS.contains(host.startsWith("www.") ? host.substring(4) : host);
    }

    private boolean isForeign(int block) {
        return (survey.marks(block) & Survey.FOREIGN & ~Mark.LEGAL.bit()) != 0;
    }

    private long near(int block) {
        TextBlock text = survey.blocks.get(block);
        return text.marks() | survey.own[text.region()];
    }

    private long parents(int block) {
        int parent = outline.parent(survey.blocks.get(block).region());
        int grand = parent < 0 ? -1 : outline.parent(parent);
        return (parent < 0 ? 0 : survey.own[parent]) | (grand < 0 ? 0 : survey.own[grand]);
    }
}
