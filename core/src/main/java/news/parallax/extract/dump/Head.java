package news.parallax.extract.dump;

import java.util.EnumSet;
import java.util.Set;
import news.parallax.extract.role.Forest;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction.DiscardReason;

/**
 * Labels what stands around the body: headline, deck, byline, date line.
 *
 * <p>The headline is the line a trained forest finds likeliest, if it finds one likely at all; the date line the likeliest
 * of those with a day in them. Every likely line that names people is a byline. The first line of prose below the headline
 * is a deck if something else stands between it and the text.
 */
final class Head {
    /** Log-odds, tuned on the Fundus and WCXB renderings by cross-validation; -3 to 0 were tried. */
    private static final double TITLE_BAR = -2.5;

    private static final double BYLINE_BAR = -0.5;
    private static final double DATE_BAR = -1.5;
    private static final Set<Role> LIGHT = EnumSet.of(Role.DECK, Role.SUBHEAD, Role.LIST_ITEM, Role.DATELINE);
    private static final String GAP = "  ";
    private static final int PICTURE_REACH = 3;
    private static final int MAX_DECK_WORDS = 45;
    private static final int DECK_REACH = 3;

    private final Sheet sheet;
    private final HeadTable table;
    private final HeadModel model;
    private final int firstBody;

    private Head(Sheet sheet, HeadTable table, HeadModel model) {
        this.sheet = sheet;
        this.table = table;
        this.model = model;
        this.firstBody = sheet.firstBody();
    }

    /** Labels the head; the place of the headline, or -1 if there is none. */
    static int label(Sheet sheet, HeadTable table, HeadModel model) {
        if (sheet.lastBody() < 0) {
            return -1;
        }
        Head head = new Head(sheet, table, model);
        int title = head.likeliest(model.title(), -1, TITLE_BAR);
        if (title >= 0) {
            sheet.keep(title, Role.HEADLINE);
            head.deck(title);
        }
        head.date(title);
        head.bylines(title);
        return title;
    }

    private int likeliest(Forest forest, int title, double bar) {
        int best = -1;
        double most = bar;
        for (int at : table.near()) {
            boolean possible = forest == model.title() ? mayBeTitle(at) : table.isDated(at) && isFree(at);
            if (possible) {
                double score = forest.score(table.row(at, title));
                if (score > most) {
                    most = score;
                    best = at;
                }
            }
        }
        return best;
    }

    /** True for a short line above the text or at its start that is not known to be about a picture or a person. */
    private boolean mayBeTitle(int at) {
        return table.mayBeTitle(at) && (isFree(at) || sheet.is(at, Role.PARAGRAPH)) && !isPicture(at);
    }

    /** True for words that a caption or credit right below begins with: those of a picture. */
    private boolean isPicture(int at) {
        for (int next = at + 1; next <= at + PICTURE_REACH && next < sheet.size(); next++) {
            boolean picture = sheet.is(next, Role.CREDIT) || sheet.is(next, Role.CAPTION);
            if (picture && sheet.text(next).startsWith(sheet.text(at))) {
                return true;
            }
        }
        return false;
    }

    private void deck(int title) {
        int at = deckPlace(title);
        if (at < 0) {
            return;
        }
        boolean beforeBody = at < firstBody && sheet.isOpen(at);
        boolean glued = sheet.line(at + 1).blanks() == 0 && !sheet.is(at + 1, Role.PARAGRAPH);
        if (beforeBody || at == firstBody && (glued || table.isDated(at + 1))) {
            sheet.keep(at, Role.DECK);
            for (int next = at + 1; sheet.is(next, Role.SUBHEAD); next++) {
                sheet.drop(next, DiscardReason.OTHER);
            }
        }
    }

    /** The first line of prose right below the headline, short enough for a deck; -1 if there is none. */
    private int deckPlace(int title) {
        int at = title + 1;
        while (at < sheet.size() && at <= title + DECK_REACH && !sheet.isBody(at) && !isSentence(at, title)) {
            at++;
        }
        boolean inReach = at + 1 < sheet.size() && at <= title + DECK_REACH;
        return inReach && sheet.shape(at).words() <= MAX_DECK_WORDS ? at : -1;
    }

    private boolean isSentence(int at, int title) {
        boolean repeated = sheet.places(title).contains(at);
        return sheet.isOpen(at) && !repeated && sheet.shape(at).words() >= 8 && table.overlap(at) > 0.3;
    }

    private void date(int title) {
        int best = likeliest(model.date(), title, DATE_BAR);
        if (best >= 0) {
            sheet.keep(best, Role.DATELINE);
        }
    }

    private void bylines(int title) {
        for (int at : table.near()) {
            boolean possible = at != title && table.isNamed(at) && isFree(at) && !isFurniture(at);
            if (possible && model.byline().score(table.row(at, title)) > BYLINE_BAR) {
                sheet.keep(at, Role.BYLINE);
            }
        }
    }

    /** True for a line that a phrase or its wide gaps give away as a part of the page: buttons can read like names. */
    private boolean isFurniture(int at) {
        return sheet.text(at).contains(GAP) || sheet.cues(at).keySet().stream().anyMatch(kind -> kind.reason() != null);
    }

    /** True for a line that no step before has given a role that says more. */
    private boolean isFree(int at) {
        return !(sheet.label(at) instanceof Label.Kept kept) || LIGHT.contains(kept.role());
    }
}
