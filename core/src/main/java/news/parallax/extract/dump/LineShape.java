package news.parallax.extract.dump;

import news.parallax.text.Tokens;

/**
 * What a line looks like, whatever its language.
 *
 * @param chars characters
 * @param words words; in scripts without spaces two characters count as one
 * @param capitals words that start with a capital
 * @param digits characters that are digits
 * @param commas commas of any script
 * @param stops marks that end a sentence, in the line or at its end
 * @param marks other visible characters that are neither letters nor digits
 * @param ended true if it ends as a sentence does, closing quotation marks aside
 * @param colon true if it ends in a colon
 * @param quoted true if it starts with a quotation mark
 */
record LineShape(
        int chars,
        int words,
        int capitals,
        int digits,
        int commas,
        int stops,
        int marks,
        boolean ended,
        boolean colon,
        boolean quoted) {

    /** The shape of a line without white space around it. */
    static LineShape of(String line) {
        return new Counter(line).shape();
    }

    /** True for running text: long enough, ends like a sentence or has several. */
    boolean isProse() {
        return words >= 8 && (ended || colon) || words >= 25 && stops > 0;
    }

    /** Share of words with a capital, 0..1. */
    double capitalShare() {
        return words == 0 ? 0 : Math.min(1, (double) capitals / words);
    }

    /** Counts characters in one go. Not safe for use by several threads. */
    private static final class Counter {
        private final String line;
        private int words;
        private int capitals;
        private int digits;
        private int commas;
        private int stops;
        private int marks;
        private int dense;
        private boolean inWord;

        Counter(String line) {
            this.line = line;
        }

        LineShape shape() {
            int at = 0;
            while (at < line.length()) {
                int point = line.codePointAt(at);
                at += Character.charCount(point);
                count(point, at);
            }
            int last = lastMark();
            boolean colon = last >= 0 && (line.charAt(last) == ':' || line.charAt(last) == '\uFF1A');
            return new LineShape(
                    line.length(),
                    words + (dense + 1) / 2,
                    capitals,
                    digits,
                    commas,
                    stops,
                    marks,
                    last >= 0 && isStop(line.charAt(last)),
                    colon,
                    !line.isEmpty() && isQuote(line.charAt(0)));
        }

        private void count(int point, int next) {
            if (Tokens.isWordPart(point)) {
                letter(point);
            } else if (!(inWord && joins(point, next))) {
                inWord = false;
                mark(point, next);
            }
        }

        private void letter(int point) {
            if (point < 0x80 ? point <= '9' : Character.isDigit(point)) {
                digits++;
            }
            if (point >= 0xE00 && isDense(point)) {
                dense++;
                inWord = false;
                return;
            }
            if (!inWord) {
                words++;
                capitals += Character.isUpperCase(point) ? 1 : 0;
            }
            inWord = true;
        }

        private boolean joins(int point, int next) {
            boolean joint = Tokens.isApostrophe(point) || point == '-' || point == '.' || point == ',';
            return joint
                    && next < line.length()
                    && Tokens.isWordPart(line.codePointAt(next))
                    && (point != '.' && point != ',' || Character.isDigit(line.codePointAt(next)));
        }

        private void mark(int point, int next) {
            if (",\u3001\u060C\uFF0C".indexOf(point) >= 0) {
                commas++;
            } else if (point < 0x10000 && isStop((char) point)) {
                stops += point > 0x2FFF || endsWord(next) ? 1 : 0;
            } else if (!Tokens.isSpace(point)) {
                marks++;
            }
        }

        private boolean endsWord(int next) {
            return next >= line.length() || !Tokens.isWordPart(line.codePointAt(next));
        }

        private int lastMark() {
            int last = line.length() - 1;
            while (last >= 0 && (isQuote(line.charAt(last)) || line.charAt(last) == ')' || line.charAt(last) == ']')) {
                last--;
            }
            return last;
        }

        private static boolean isDense(int point) {
            return point >= 0x2E80 && point < 0xAC00
                    || point >= 0xF900 && point < 0xFB00
                    || point >= 0xE00 && point < 0xE80;
        }
    }

    /** True for a mark that ends a sentence. */
    static boolean isStop(char mark) {
        return switch (mark) {
            case '.', '!', '?', '\u2026', '\u3002', '\uFF01', '\uFF1F', '\u061F', '\u06D4', '\u0964' -> true;
            default -> false;
        };
    }

    /** True for a quotation mark of any kind. */
    static boolean isQuote(char mark) {
        return switch (mark) {
            case '"',
                    '\'',
                    '\u201C',
                    '\u201D',
                    '\u201E',
                    '\u2018',
                    '\u2019',
                    '\u00AB',
                    '\u00BB',
                    '\u2039',
                    '\u203A',
                    '\u300C',
                    '\u300D',
                    '\u300E',
                    '\u300F' -> true;
            default -> false;
        };
    }
}
