package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.extract.dump.Cues.Kind;
import news.parallax.model.Block.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of the outlet on top of a page: a few words with capitals in the first lines, up to the first bracket,
 * comma or bar, that the page uses again where outlets sign: beside a copyright mark, in the credit of a picture, or as a
 * whole.
 */
final class Masthead {
    private static final int LINES = 3;
    private static final int MAX_WORDS = 5;
    private static final int MIN_LETTERS = 4;
    private static final int MAX_CREDIT_WORDS = 30;
    private static final String ENDS = "(,|\u2022\u00B7\u2013\u2014:;";

    private Masthead() {}

    /** The name, or null if no line on top is one. */
    static @Nullable String name(Sheet sheet) {
        for (int at = 0; at < Math.min(LINES, sheet.size()); at++) {
            String name = start(sheet.text(at));
            LineShape shape = LineShape.of(name);
            boolean capitals = shape.capitals() == shape.words() && shape.digits() == 0 && shape.stops() == 0;
            boolean named =
                    capitals && shape.words() >= 2 && shape.words() <= MAX_WORDS && !sheet.is(at, Role.HEADLINE);
            if (named && Cues.of(name).isEmpty() && isUsedAgain(sheet, at, name)) {
                return written(sheet, at, name);
            }
        }
        return null;
    }

    private static String start(String line) {
        int end = 0;
        while (end < line.length() && ENDS.indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return line.substring(0, end).strip();
    }

    private static boolean isUsedAgain(Sheet sheet, int top, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> words = Cues.words(name, MAX_WORDS);
        words.removeIf(word -> word.length() < MIN_LETTERS);
        for (int at = top + 1; at < sheet.size(); at++) {
            String text = sheet.text(at);
            boolean signs = sheet.shape(at).words() <= MAX_CREDIT_WORDS
                    && (text.indexOf('\u00A9') >= 0 || sheet.cues(at).containsKey(Kind.CREDIT));
            if (signs && holdsName(text, words) || text.toLowerCase(Locale.ROOT).contains(lower)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsName(String text, List<String> words) {
        List<String> line = new ArrayList<>(Cues.words(text, MAX_CREDIT_WORDS));
        line.retainAll(words);
        return line.stream().distinct().count() >= Math.min(2, words.size());
    }

    /** The name as the page writes it elsewhere, if on top it is all in capitals. */
    private static String written(Sheet sheet, int top, String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = top + 1; at < sheet.size(); at++) {
            int found = sheet.text(at).toLowerCase(Locale.ROOT).indexOf(lower);
            if (found >= 0 && found + name.length() <= sheet.text(at).length()) {
                String other = sheet.text(at).substring(found, found + name.length());
                if (Character.isUpperCase(other.charAt(0)) && !other.equals(name)) {
                    return other;
                }
            }
        }
        return capitalized(lower);
    }

    private static String capitalized(String lower) {
        StringBuilder name = new StringBuilder(lower);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || name.charAt(i - 1) == ' ') {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }
}
