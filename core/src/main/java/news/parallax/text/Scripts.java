package news.parallax.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a language by the script of a text, where one script means one language. */
final class Scripts {
    private static final int SAMPLE = 4000;
    private static final String PERSIAN = "\u06AF\u0686\u067E\u06CC";
    private static final String URDU = "\u06D2\u0679\u06BA\u06BE";
    private static final Map<UnicodeScript, String> LANGUAGES = languages();
    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

    private Scripts() {}

    private static Map<UnicodeScript, String> languages() {
        Map<UnicodeScript, String> languages = new EnumMap<>(UnicodeScript.class);
        languages.put(UnicodeScript.GREEK, "el");
        languages.put(UnicodeScript.HEBREW, "he");
        languages.put(UnicodeScript.ARMENIAN, "hy");
        languages.put(UnicodeScript.GEORGIAN, "ka");
        languages.put(UnicodeScript.THAI, "th");
        languages.put(UnicodeScript.LAO, "lo");
        languages.put(UnicodeScript.KHMER, "km");
        languages.put(UnicodeScript.MYANMAR, "my");
        languages.put(UnicodeScript.BENGALI, "bn");
        languages.put(UnicodeScript.TAMIL, "ta");
        languages.put(UnicodeScript.TELUGU, "te");
        languages.put(UnicodeScript.KANNADA, "kn");
        languages.put(UnicodeScript.MALAYALAM, "ml");
        languages.put(UnicodeScript.GUJARATI, "gu");
        languages.put(UnicodeScript.GURMUKHI, "pa");
        languages.put(UnicodeScript.ORIYA, "or");
        languages.put(UnicodeScript.SINHALA, "si");
        languages.put(UnicodeScript.TIBETAN, "bo");
        languages.put(UnicodeScript.ETHIOPIC, "am");
        languages.put(UnicodeScript.HANGUL, "ko");
        languages.put(UnicodeScript.HAN, "zh");
        languages.put(UnicodeScript.HIRAGANA, "ja");
        languages.put(UnicodeScript.KATAKANA, "ja");
        languages.put(UnicodeScript.DEVANAGARI, "hi");
        return languages;
    }

    /** The language whose script most letters of a text are in, or null where the script leaves it open. */
    static @Nullable String language(char[] text) {
        int[] counts = new int[SCRIPTS.length];
        int letters = count(text, counts);
        if (count(counts, UnicodeScript.HIRAGANA) + count(counts, UnicodeScript.KATAKANA) > letters / 10) {
            return "ja";
        }
        if (2 * count(counts, UnicodeScript.ARABIC) > letters) {
            return arabic(text);
        }
        int main = UnicodeScript.LATIN.ordinal();
        for (int script = 0; script < counts.length; script++) {
            main = counts[script] > counts[main] ? script : main;
        }
        return LANGUAGES.get(SCRIPTS[main]);
    }

    /** Counts the letters of each script; gives their number. */
    private static int count(char[] text, int[] counts) {
        int latin = 0;
        int others = 0;
        int at = 0;
        while (at < text.length && at < SAMPLE) {
            if (text[at] < 0x80) {
                latin += isAsciiLetter(text[at++]) ? 1 : 0;
                continue;
            }
            int point = Character.codePointAt(text, at);
            at += Character.charCount(point);
            if (Character.isLetter(point)) {
                boolean extended = point >= 0xC0 && point < 0x250;
                counts[(extended ? UnicodeScript.LATIN : UnicodeScript.of(point)).ordinal()]++;
                others++;
            }
        }
        counts[UnicodeScript.LATIN.ordinal()] += latin;
        return latin + others;
    }

    private static boolean isAsciiLetter(char letter) {
        char lower = (char) (letter | 0x20);
        return lower >= 'a' && lower <= 'z';
    }

    /** Persian and Urdu write Arabic letters of their own. */
    private static String arabic(char[] text) {
        int persian = 0;
        int urdu = 0;
        for (int i = 0; i < text.length && i < SAMPLE; i++) {
            persian += PERSIAN.indexOf(text[i]) >= 0 ? 1 : 0;
            urdu += URDU.indexOf(text[i]) >= 0 ? 1 : 0;
        }
        if (urdu > 3 && urdu * 8 > persian) {
            return "ur";
        }
        return persian > 3 ? "fa" : "ar";
    }

    private static int count(int[] counts, UnicodeScript script) {
        return counts[script.ordinal()];
    }
}
