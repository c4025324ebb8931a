package news.parallax.analysis.attribution;

/**
 * The place and agency before the first sentence of a report: "ORLAND, May 3 (AP) --". Whoever speaks in the sentence, it
 * is not the town.
 */
final class Dateline {
    private static final int MAX_WORDS = 14;

    private Dateline() {}

    /** Index of the first word behind the dateline that a sentence begins with; 0 where it has none. */
    static int end(Words words) {
        if (!isTown(words, 0)) {
            return 0;
        }
        int at = 1;
        while (at < words.size() && at < MAX_WORDS && belongs(words, at)) {
            at++;
        }
        return words.isDash(at) && at + 1 < words.size() ? at + 1 : 0;
    }

    /** A word of capitals, three letters or longer. */
    private static boolean isTown(Words words, int at) {
        String word = words.word(at);
        return word.length() > 2 && words.isLetters(at) && word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean belongs(Words words, int at) {
        String word = words.lower(at);
        return !words.isDash(at)
                && !words.isQuotation(at)
                && (words.isCapitalised(at)
                        || words.isComma(at)
                        || word.equals("/")
                        || word.equals("(")
                        || word.equals(")")
                        || word.equals(".")
                        || !word.isEmpty() && Character.isDigit(word.charAt(0)));
    }
}
