package news.parallax.extract.dump;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.extract.dump.Cues.Kind;
import news.parallax.model.Block.Role;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;

/** Labels the notes around a text that say where it comes from and who its author is. */
final class Notes {
    private static final Set<String> ROLES = WordList.words("mul/bio-words");
    private static final Set<String> COPULAS = WordList.words("mul/bio-verbs");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final int MAX_NOTE_WORDS = 80;
    private static final int MAX_BIO_WORDS = 160;
    private static final int MAX_NAME_WORDS = 5;
    private static final int ROLE_WITHIN = 16;

    private Notes() {}

    /** Labels source notes and corrections anywhere. */
    static void labelSources(Sheet sheet) {
        for (int at = 0; at < sheet.size(); at++) {
            if (sheet.isOpen(at) && isSource(sheet.text(at), sheet.shape(at))) {
                sheet.keep(at, Role.SOURCE_NOTE);
            }
        }
    }

    private static boolean isSource(String text, LineShape shape) {
        Integer place = Cues.of(text).get(Kind.SOURCE_NOTE);
        if (place == null || shape.words() > MAX_NOTE_WORDS || shape.words() < 2) {
            return false;
        }
        return place > 0
                || sourceCue(text) == 0
                || SPACE.split(text, 4).length > 3
                        && text.indexOf(':') < 0
                        && Cues.startsWithPhrase(text, Kind.SOURCE_NOTE);
    }

    /** Where a labelled source note ("Reference: ...") starts in a line, -1 if none does. */
    static int sourceCue(String text) {
        int colon = text.indexOf(':');
        while (colon > 0) {
            int start = colon;
            while (start > 0 && Character.isLetter(text.charAt(start - 1)) && colon - start < 20) {
                start--;
            }
            boolean begins = start == 0 || Tokens.isSpace(text.charAt(start - 1));
            String label = text.substring(start, colon);
            if (begins
                    && !label.isEmpty()
                    && Character.isUpperCase(label.codePointAt(0))
                    && Cues.of(label).containsKey(Kind.SOURCE_NOTE)) {
                return start;
            }
            colon = text.indexOf(':', colon + 1);
        }
        return -1;
    }

    /** Labels words about the author behind the body: "First Last is a reporter ..." and the name above them. */
    static void labelBios(Sheet sheet) {
        int last = sheet.lastBody();
        for (int at = Math.max(0, last - 3); at < sheet.size(); at++) {
            boolean open = sheet.isOpen(at) || sheet.is(at, Role.PARAGRAPH);
            if (open && !bioName(sheet.text(at)).isEmpty()) {
                sheet.keep(at, Role.BIO);
                labelNameAbove(sheet, at);
            }
        }
    }

    private static void labelNameAbove(Sheet sheet, int at) {
        String name = bioName(sheet.text(at));
        boolean above = at > 0
                && !sheet.is(at - 1, Role.PARAGRAPH)
                && sheet.text(at - 1).equalsIgnoreCase(name);
        if (above) {
            sheet.keep(at - 1, Role.BIO);
        }
    }

    /** The name a line about an author starts with, empty if it is no such line. */
    static String bioName(String text) {
        if (text.length() > 2000) {
            return "";
        }
        List<String> words = List.of(SPACE.split(text.strip(), MAX_NAME_WORDS + ROLE_WITHIN + 2));
        int verb = verb(words);
        if (verb < 2 || LineShape.of(text).words() > MAX_BIO_WORDS) {
            return "";
        }
        for (int at = 0; at < verb; at++) {
            if (!isNameWord(words.get(at), at)) {
                return "";
            }
        }
        for (int at = verb + 1; at < words.size() && at <= verb + ROLE_WITHIN; at++) {
            if (ROLES.contains(bare(words.get(at)))) {
                return String.join(" ", words.subList(0, verb));
            }
        }
        return "";
    }

    private static int verb(List<String> words) {
        for (int at = 1; at < words.size() && at <= MAX_NAME_WORDS; at++) {
            String word = bare(words.get(at));
            if (COPULAS.contains(word)
                    || at + 1 < words.size() && COPULAS.contains(word + ' ' + bare(words.get(at + 1)))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isNameWord(String word, int at) {
        if (word.isEmpty()) {
            return false;
        }
        boolean capital = !Character.isLowerCase(word.codePointAt(0)) && Character.isLetter(word.codePointAt(0));
        boolean particle = at > 0 && word.length() <= 3;
        char last = word.charAt(word.length() - 1);
        return (capital || particle) && last != ',' && last != ':';
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
            end--;
        }
        return lower.substring(0, end);
    }
}
