package news.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Classes of frequent English words by the company they keep in news ({@code word-classes.tsv}): "spokesman" and
 * "spokeswoman" are one class. Taggers that learn from few texts read them to know words they have not met.
 */
public final class WordClasses {
    private static final WordCodes CLASSES = WordCodes.of(classes());

    private WordClasses() {}

    /** The class of a word in the form of {@link #plain}, from 1; 0 for words that have none. */
    public static int of(String plain) {
        return CLASSES.of(plain);
    }

    /** A word in the form the classes know: lower case, straight apostrophes, digits as 0. */
    public static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at++) {
            if (plain(lower.charAt(at)) != lower.charAt(at)) {
                return replaced(lower);
            }
        }
        return lower;
    }

    private static String replaced(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            plain.append(plain(lower.charAt(at)));
        }
        return plain.toString();
    }

    private static char plain(char character) {
        return Character.isDigit(character) ? '0' : character == '\u2019' ? '\'' : character;
    }

    private static Map<String, Integer> classes() {
        Map<String, Integer> classes = new HashMap<>();
        try (InputStream stream = WordClasses.class.getResourceAsStream("word-classes.tsv")) {
            if (stream == null) {
                return Map.of();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("# ")) {
                    classes.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the classes of words", e);
        }
        return classes;
    }
}
