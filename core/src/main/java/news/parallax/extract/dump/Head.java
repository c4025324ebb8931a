package news.parallax.extract.dump;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.dump.Cues.Kind;
import news.parallax.extract.metadata.Names;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction.DiscardReason;
import news.parallax.text.DateExpression;
import news.parallax.text.DateExpressions;

/**
 * Labels what stands above the body: headline, deck, byline, date line.
 *
 * <p>The headline is the line above the body that shares most words with it, prefers the length of headlines, not ending
 * in a full stop, standing near, standing twice and standing above a date or a byline; a line about a picture is none. What
 * follows it up to the body is a deck, a byline or a date if it
 * looks like one.
 */
final class Head {
    private static final int REACH = 120;
    private static final int MAX_TITLE_WORDS = 32;
    private static final int MAX_TITLE_CHARS = 260;
    private static final double MIN_SCORE = 1.2;
    private static final int BODY_CHARS = 6000;
    private static final int MAX_DATE_WORDS = 16;
    private static final int MAX_DECK_WORDS = 45;
    private static final int DECK_REACH = 2;
    private static final double DECK_GAIN = 1.0;
    private static final int NOTE_REACH = 4;
    private static final double NOTE_GAIN = 0.9;
    private static final double PICTURE_LOSS = 2;

    private final Sheet sheet;
    private final Set<String> leadWords = new HashSet<>();
    private final Set<String> bodyWords = new HashSet<>();
    private final int firstBody;

    private Head(Sheet sheet) {
        this.sheet = sheet;
        this.firstBody = sheet.firstBody();
    }

    /** Labels the head; the place of the headline, or -1 if there is none. */
    static int label(Sheet sheet) {
        Head head = new Head(sheet);
        head.readBody();
        int title = head.title();
        if (title >= 0) {
            sheet.keep(title, Role.HEADLINE);
            head.deck(title);
        }
        head.datesAndBylines(title);
        return title;
    }

    private void readBody() {
        int chars = 0;
        if (firstBody < sheet.size()) {
            leadWords.addAll(Cues.words(sheet.text(firstBody), 400));
        }
        for (int at = firstBody + 1; at < sheet.size() && chars < BODY_CHARS; at++) {
            if (sheet.isBody(at)) {
                bodyWords.addAll(Cues.words(sheet.text(at), 400));
                chars += sheet.shape(at).chars();
            }
        }
    }

    private int title() {
        int best = -1;
        double most = MIN_SCORE;
        for (int at = Math.max(0, firstBody - REACH); at <= firstBody && at < sheet.size(); at++) {
            double score = titleScore(at);
            if (score > most + 1e-9) {
                most = score;
                best = at;
            }
        }
        return best < 0 ? best : aboveDeck(best, most);
    }

    /** A deck may share more words with the text than the headline right above it does. */
    private int aboveDeck(int best, double most) {
        for (int at = Math.max(0, best - DECK_REACH); at < best; at++) {
            if (sheet.isOpen(at) && titleScore(at) >= most - DECK_GAIN) {
                return at;
            }
        }
        return best;
    }

    private double titleScore(int at) {
        boolean stop = endsInFullStop(at);
        boolean open = sheet.isOpen(at) || at == firstBody && !stop;
        boolean dropped = sheet.label(at) instanceof Label.Dropped drop && drop.reason() != DiscardReason.REPEATED;
        if (!open && !dropped || !mayBeTitle(sheet.shape(at))) {
            return 0;
        }
        double score = 3 * overlap(at) + shapeScore(sheet.shape(at));
        score += around(at) - (stop ? 1 : 0) - (dropped ? dropLoss(at) : 0);
        return score - 0.012 * (firstBody - at);
    }

    /** What the lines around a line say about its being a title: one like it, a date below, a picture. */
    private double around(int at) {
        double twice = sheet.places(at).size() > 1 ? 0.4 : 0;
        return twice + noted(at) - (isPicture(at) ? PICTURE_LOSS : 0);
    }

    /** True for a line about a picture: a credit, or words that the line with the credit says again. */
    private boolean isPicture(int at) {
        if (isCredited(at)) {
            return true;
        }
        for (int next = at + 1; next <= at + 3 && next < sheet.size(); next++) {
            if (isCredited(next) && sheet.text(next).startsWith(sheet.text(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCredited(int at) {
        Map<Kind, Integer> cues = sheet.cues(at);
        return Pictures.hasCredit(cues, sheet.text(at)) || Pictures.isAlternative(sheet.line(at));
    }

    private double dropLoss(int at) {
        return isDroppedByNeighbour(at) ? 0.5 : 1.2;
    }

    /** What a date or a byline right below is worth: headlines stand above them. */
    private double noted(int at) {
        for (int next = at + 1; next <= at + NOTE_REACH && next < firstBody; next++) {
            boolean announced = Integer.valueOf(0).equals(sheet.cues(next).get(Kind.BYLINE));
            if (announced || isDate(next)) {
                return NOTE_GAIN - 0.1 * (next - at);
            }
        }
        return 0;
    }

    private static boolean mayBeTitle(LineShape shape) {
        return shape.words() >= 2 && shape.words() <= MAX_TITLE_WORDS && shape.chars() <= MAX_TITLE_CHARS;
    }

    private static double shapeScore(LineShape shape) {
        return (shape.words() >= 5 && shape.words() <= 22 ? 1 : 0) - (shape.stops() > 1 ? 0.8 : 0);
    }

    private boolean endsInFullStop(int at) {
        String text = sheet.text(at);
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == '\u3002';
    }

    /** Share of the longer words of a line that stand in the body, 0..1. */
    private double overlap(int at) {
        List<String> words = Cues.words(sheet.text(at), 60);
        boolean above = at < firstBody;
        int counted = 0;
        int shared = 0;
        for (String word : words) {
            if (word.length() >= 4 || word.length() < 4 && word.codePointAt(0) >= 0x0590) {
                counted++;
                shared += bodyWords.contains(word) || above && leadWords.contains(word) ? 1 : 0;
            }
        }
        return counted == 0 ? 0 : (double) shared / (counted + 0.5);
    }

    /** The first line of prose below the headline is a deck if something else stands between it and the text. */
    private void deck(int title) {
        int at = deckPlace(title);
        if (at < 0) {
            return;
        }
        boolean beforeBody = at < firstBody && sheet.isOpen(at);
        boolean glued = sheet.line(at + 1).blanks() == 0 && !sheet.is(at + 1, Role.PARAGRAPH);
        if (beforeBody || at == firstBody && (glued || isDate(at + 1))) {
            sheet.keep(at, Role.DECK);
            for (int next = at + 1; sheet.is(next, Role.SUBHEAD); next++) {
                sheet.drop(next, DiscardReason.OTHER);
            }
        }
    }

    /** The first line of prose right below the headline, short enough for a deck; -1 if there is none. */
    private int deckPlace(int title) {
        int at = title + 1;
        while (at < sheet.size() && at <= title + 3 && !sheet.isBody(at) && !isSentence(at)) {
            at++;
        }
        boolean inReach = at + 1 < sheet.size() && at <= title + 3;
        return inReach && sheet.shape(at).words() <= MAX_DECK_WORDS ? at : -1;
    }

    private boolean isSentence(int at) {
        return sheet.isOpen(at) && sheet.shape(at).words() >= 8 && overlap(at) > 0.3;
    }

    private void datesAndBylines(int title) {
        int start = Math.max(0, (title < 0 ? firstBody : title) - 4);
        int end = Math.min(sheet.size(), sheet.firstBody() + 1);
        for (int at = start; at < end; at++) {
            if (!sheet.is(at, Role.HEADLINE) && !sheet.isBody(at) && isDate(at)) {
                sheet.keep(at, Role.DATELINE);
            }
        }
        for (int at = start; at < end; at++) {
            if (isFree(at, title) && isByline(at, title)) {
                sheet.keep(at, Role.BYLINE);
            }
        }
    }

    private boolean isFree(int at, int title) {
        return sheet.isOpen(at) || at > title && isDroppedByNeighbour(at);
    }

    private boolean isDate(int at) {
        LineShape shape = sheet.shape(at);
        if (shape.words() > MAX_DATE_WORDS || shape.digits() < 3) {
            return false;
        }
        return DateExpressions.find(sheet.text(at), null).stream()
                .anyMatch(date -> date.precision() == DateExpression.Precision.DAY);
    }

    /** True for a line that was left out though it has no cue of its own. */
    private boolean isDroppedByNeighbour(int at) {
        return sheet.label(at) instanceof Label.Dropped drop
                && drop.reason() != DiscardReason.REPEATED
                && sheet.cues(at).keySet().stream().allMatch(kind -> kind.reason() == null);
    }

    private boolean isByline(int at, int title) {
        LineShape shape = sheet.shape(at);
        if (shape.words() > 14 || shape.words() < 2) {
            return false;
        }
        boolean announced = Integer.valueOf(0).equals(sheet.cues(at).get(Kind.BYLINE));
        boolean nearDate = at > title
                && !sheet.text(at).contains("  ")
                && (sheet.is(at - 1, Role.DATELINE) || sheet.is(at + 1, Role.DATELINE));
        return (announced || nearDate && looksLikeName(shape))
                && !Names.people(sheet.text(at), List.of()).isEmpty();
    }

    private static boolean looksLikeName(LineShape shape) {
        return shape.capitalShare() > 0.7 && shape.words() <= 5 && shape.digits() == 0 && shape.stops() == 0;
    }
}
