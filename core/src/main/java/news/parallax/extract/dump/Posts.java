package news.parallax.extract.dump;

import news.parallax.model.Block.Role;
import news.parallax.model.Span;
import news.parallax.text.DateExpression;
import news.parallax.text.DateExpressions;
import news.parallax.text.Tokens;

/**
 * Finds posts of social networks shown inside an article, by their signature: "First Last (@account) August 15, 2020".
 *
 * <p>The words of the post stand before its signature: on the same line, or, when the line above breaks off with a dash,
 * on that line.
 */
final class Posts {
    private static final int MAX_NAME = 60;
    private static final int MAX_ACCOUNT = 40;

    private Posts() {}

    /** Labels posts. A line that goes on behind the signature is split when the article is put together. */
    static void label(Sheet sheet) {
        for (int at = 0; at < sheet.size(); at++) {
            Span signature = signature(sheet.text(at));
            if (signature.isEmpty() || !sheet.isOpen(at)) {
                continue;
            }
            sheet.keep(at, Role.EMBED);
            if (signature.start() == 0 && sheet.isOpen(at - 1) && breaksOff(sheet.text(at - 1))) {
                sheet.keep(at - 1, Role.EMBED);
            }
        }
    }

    /** Where the signature of a post stands in a line, from the name to the end of its date; empty if there is none. */
    static Span signature(String text) {
        int open = text.indexOf("(@");
        if (open < 2) {
            return new Span(0, 0);
        }
        int close = text.indexOf(')', open);
        if (close < 0 || close - open > MAX_ACCOUNT) {
            return new Span(0, 0);
        }
        String tail = text.substring(close + 1, Math.min(text.length(), close + 40));
        for (DateExpression date : DateExpressions.find(tail, "en-US")) {
            if (date.span().start() < 12) {
                return new Span(nameBefore(text, open), close + 1 + date.span().end());
            }
        }
        return new Span(0, 0);
    }

    /** Where a post ends that a line begins with, its signature behind a dash included; 0 if there is none. */
    static int end(String text) {
        Span signature = signature(text);
        int at = signature.start();
        while (at > 0 && Tokens.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at > 1 && isDash(text.charAt(at - 1)) ? signature.end() : 0;
    }

    /** Start of the name before an account: back to a dash or the start of the line. */
    private static int nameBefore(String text, int end) {
        int at = end;
        while (at > 0 && end - at < MAX_NAME && !isDash(text.charAt(at - 1))) {
            at--;
        }
        while (at < end && Tokens.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean breaksOff(String text) {
        return isDash(text.charAt(text.length() - 1));
    }

    private static boolean isDash(char mark) {
        return mark == '\u2014' || mark == '\u2013' || mark == '-';
    }
}
