package news.parallax.extract.dump;

/**
 * What the characters of a line are.
 *
 * @param letters letters
 * @param capitals letters that are capitals
 * @param clock true if a time of day stands in it
 * @param year true if a year from 1900 to 2099 stands in it
 * @param money true if a sum of money or a share stands in it
 */
record LineLetters(int letters, int capitals, boolean clock, boolean year, boolean money) {

    /** The characters of a line. */
    static LineLetters of(String line) {
        int letters = 0;
        int capitals = 0;
        boolean clock = false;
        boolean year = false;
        boolean money = false;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (Character.isLetter(character)) {
                letters++;
                capitals += Character.isUpperCase(character) ? 1 : 0;
            }
            clock |= character == ':' && isDigit(line, at - 1) && isDigit(line, at + 1) && isDigit(line, at + 2);
            year |= isYear(line, at);
            money |= character == '%' || Character.getType(character) == Character.CURRENCY_SYMBOL;
        }
        return new LineLetters(letters, capitals, clock, year, money);
    }

    private static boolean isYear(String line, int at) {
        boolean century = line.startsWith("19", at) || line.startsWith("20", at);
        return century
                && !isDigit(line, at - 1)
                && isDigit(line, at + 2)
                && isDigit(line, at + 3)
                && !isDigit(line, at + 4);
    }

    private static boolean isDigit(String line, int at) {
        return at >= 0 && at < line.length() && Character.isDigit(line.charAt(at));
    }

    /** What the first character is: 1 small letter, 2 capital, 3 digit, 4 quotation mark, 5 bracket, 6 other. */
    static int opening(String line) {
        int point = line.isEmpty() ? ' ' : line.codePointAt(0);
        if (Character.isLetter(point)) {
            return Character.isLowerCase(point) ? 1 : 2;
        }
        if (Character.isDigit(point)) {
            return 3;
        }
        return LineShape.isQuote((char) point) ? 4 : point == '(' || point == '[' ? 5 : 6;
    }

    /** What the last character is: 0 letter, 1 full stop, 2 other end of a sentence, 3 colon, 4 digit, 5 other. */
    static int closing(String line) {
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        if (Character.isLetter(last)) {
            return 0;
        }
        if (LineShape.isStop(last)) {
            return last == '.' || last == '\u3002' ? 1 : 2;
        }
        return last == ':' || last == '\uFF1A' ? 3 : Character.isDigit(last) ? 4 : 5;
    }
}
