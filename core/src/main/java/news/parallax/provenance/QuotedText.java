package news.parallax.provenance;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;

/**
 * Finds the text inside quotation marks.
 *
 * <p>Reads each block once from left to right. Marks may be typographic in any national style, guillemets both ways
 * round, corner brackets, straight double marks, or single marks that are not apostrophes. A quotation ends at its
 * closing mark or with the block: one that runs over several paragraphs is opened again in each. Block quotations are
 * quoted as a whole.
 */
final class QuotedText {
    private static final String SINGLE = "\u2019'\u2018";

    /** Opening marks, each with the marks that close it at the same place of the list below. */
    private static final String OPENING = "\u201C\u201F\u301D\u201E\u00AB\u00BB\u2039\u300C\u300E\"\u2018\u201A'";

    private static final List<String> CLOSING = List.of(
            "\u201D\"",
            "\u201D\"",
            "\u301E\u301F",
            "\u201C\u201D\"",
            "\u00BB",
            "\u00AB\u00BB",
            "\u203A",
            "\u300D",
            "\u300F",
            "\"\u201D",
            SINGLE,
            SINGLE,
            SINGLE);

    /** All marks that open or close: most characters are none and need no closer look. */
    private static final boolean[] MARKS = marks();

    private final String text;
    private final int end;
    private final List<Span> quoted;

    private QuotedText(String text, Span range, List<Span> quoted) {
        this.text = text;
        this.end = range.end();
        this.quoted = quoted;
    }

    /** The quoted ranges of some blocks of an article, in order, without their marks. */
    static List<Span> in(Article article, List<Block> blocks) {
        List<Span> quoted = new ArrayList<>();
        for (Block block : blocks) {
            if (block.role() == Block.Role.QUOTE) {
                quoted.add(block.span());
            } else {
                new QuotedText(article.text(), block.span(), quoted)
                        .read(block.span().start());
            }
        }
        return quoted;
    }

    private void read(int from) {
        int open = -1;
        char mark = 0;
        for (int at = nextMark(from); at < end; at = nextMark(at + 1)) {
            char character = text.charAt(at);
            if (open < 0 && opens(character, at, from)) {
                open = at + 1;
                mark = character;
            } else if (open >= 0 && closes(mark, character, at)) {
                add(open, at);
                open = -1;
            }
        }
        if (open >= 0 && mark != '\'' && mark != '\u2018') {
            add(open, end);
        }
    }

    /** Where the next character stands that may open or close; the end if none does. */
    private int nextMark(int from) {
        boolean[] marks = MARKS;
        int at = from;
        while (at < end && (text.charAt(at) >= marks.length || !marks[text.charAt(at)])) {
            at++;
        }
        return at;
    }

    private static boolean[] marks() {
        boolean[] marks = new boolean[0x3020];
        String all = OPENING + String.join("", CLOSING);
        all.chars().forEach(mark -> marks[mark] = true);
        return marks;
    }

    private void add(int from, int to) {
        if (to > from) {
            quoted.add(new Span(from, to));
        }
    }

    private boolean opens(char mark, int at, int from) {
        if (OPENING.indexOf(mark) < 0) {
            return false;
        }
        boolean afterWord = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean beforeWord = at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
        return switch (mark) {
            case '\'', '\u2018' -> !afterWord && at + 1 < end && Character.isLetter(text.charAt(at + 1));
            case '\u00BB', '"' -> !afterWord && beforeWord;
            default -> true;
        };
    }

    private boolean closes(char open, char mark, int at) {
        int style = OPENING.indexOf(open);
        String closing = CLOSING.get(style);
        return closing.equals(SINGLE) ? isSingleClose(mark, at) : closing.indexOf(mark) >= 0;
    }

    private boolean isSingleClose(char mark, int at) {
        return SINGLE.indexOf(mark) >= 0 && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
