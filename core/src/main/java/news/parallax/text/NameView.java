package news.parallax.text;

import java.util.List;
import java.util.Locale;
import news.parallax.model.Span;

/** The tokens of a sentence as the tagger of names sees them, with two empty ones before and behind. */
final class NameView {
    private static final WordCodes LISTS = WordCodes.ofLists(List.of(
            WordList.words("en/female-names"),
            WordList.words("en/male-names"),
            WordList.words("en/places"),
            WordList.words("en/titles"),
            WordList.words("en/organisation-heads"),
            WordList.words("en/demonyms"),
            WordList.words("en/name-particles"),
            WordList.words("en/never-names"),
            WordList.words("en/role-nouns"),
            WordList.words("en/calendar-names")));
    private static final int CAPITAL = 1;
    private static final int PADDING = 2;

    private final int size;
    private final String[] bare;
    private final int[] words;
    private final int[] shapes;
    private final int[] lists;
    private final int[] classes;
    private final int[] endings;
    private final boolean[] near;
    private int capitals;
    private int smalls;

    NameView(String text, List<Span> tokens) {
        size = tokens.size();
        int padded = size + 2 * PADDING;
        bare = new String[padded];
        words = new int[padded];
        shapes = new int[padded];
        lists = new int[padded];
        classes = new int[padded];
        endings = new int[padded];
        near = new boolean[padded];
        for (int index = 0; index < size; index++) {
            read(tokens.get(index).of(text), index + PADDING);
        }
        for (int at = PADDING; at < padded - PADDING; at++) {
            near[at] = isCapital(at - 2) || isCapital(at - 1) || isCapital(at) || isCapital(at + 1);
        }
    }

    private boolean isCapital(int at) {
        return (shapes[at] & CAPITAL) != 0;
    }

    private void read(String token, int at) {
        String word = Names.withoutPossessive(token);
        String plain = WordClasses.plain(word);
        bare[at] = word;
        words[at] = plain.hashCode();
        classes[at] = WordClasses.of(plain);
        endings[at] = FeatureRow.suffix(plain, 3);
        shapes[at] = shape(word) | (word.length() < token.length() ? 512 : 0) | (at == PADDING ? 1024 : 0);
        lists[at] = LISTS.of(word.toLowerCase(Locale.ROOT));
        if (token.length() > 3 && Character.isLetter(token.charAt(0))) {
            capitals += isCapital(at) ? 1 : 0;
            smalls += isCapital(at) ? 0 : 1;
        }
    }

    /** Bits for what a word is made of. */
    private static int shape(String word) {
        int shape = word.length() == 1 ? 128 : word.length() < 4 ? 256 : 0;
        for (int at = 0; at < word.length(); at++) {
            shape |= shape(word.charAt(at), at == 0);
        }
        return shape;
    }

    private static int shape(char character, boolean first) {
        if (Character.isUpperCase(character)) {
            return first ? CAPITAL : 2;
        }
        if (Character.isDigit(character)) {
            return 4;
        }
        if (Character.isLetter(character)) {
            return 8;
        }
        return character == '-' ? 16 : character == '.' ? 32 : 64;
    }

    /** Adds the features of a token; one that has no capital near it gets a single one, because names need capitals. */
    void add(FeatureRow row, int index) {
        int at = index + PADDING;
        if (!near[at]) {
            row.add(0, 0);
            return;
        }
        boolean titled = capitals >= 4 && smalls * 3 <= capitals;
        int shape = titled ? shapes[at] | 2048 : shapes[at];
        row.add(1, words[at], shape & CAPITAL);
        row.add(2, shape);
        row.add(3, endings[at], shape & CAPITAL);
        row.add(4, FeatureRow.prefix(bare[at], 3));
        row.add(5, FeatureRow.suffix(bare[at], 4));
        row.add(6, lists[at], shape & 3);
        row.add(7, classes[at], shape & CAPITAL);
        row.add(8, shape, shapes[at + 1]);
        row.add(9, shapes[at - 1], shape);
        addNeighbours(row, at);
        addPairs(row, at);
    }

    private void addNeighbours(FeatureRow row, int at) {
        for (int step = 1; step <= PADDING; step++) {
            int before = at - step;
            int behind = at + step;
            row.add(10 * step + 1, words[before]);
            row.add(10 * step + 2, words[behind]);
            row.add(10 * step + 3, classes[before], shapes[before] & CAPITAL);
            row.add(10 * step + 4, classes[behind], shapes[behind] & CAPITAL);
            row.add(10 * step + 5, lists[before], shapes[before] & CAPITAL);
            row.add(10 * step + 6, lists[behind], shapes[behind] & CAPITAL);
        }
    }

    private void addPairs(FeatureRow row, int at) {
        row.add(30, words[at - 1], words[at]);
        row.add(31, words[at], words[at + 1]);
        row.add(32, classes[at - 1], classes[at]);
        row.add(33, classes[at], classes[at + 1]);
        row.add(34, lists[at - 1] << 10 | lists[at], shapes[at] & CAPITAL);
        row.add(35, lists[at] << 10 | lists[at + 1], shapes[at] & CAPITAL);
        row.add(36, classes[at - 1], classes[at + 1]);
        row.add(37, endings[at - 1], endings[at + 1]);
        row.add(38, (shapes[at - 1] * 4096 + shapes[at]) * 31, shapes[at + 1]);
        row.add(39, words[at + 1], shapes[at] & CAPITAL);
    }
}
