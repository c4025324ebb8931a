package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.extract.dump.Cues.Kind;
import news.parallax.extract.metadata.Names;
import news.parallax.text.WordList;

/**
 * Names of people in a line of a dump that says who wrote an article: "Von Ada Test 10.09.2023, 14:20 Uhr", "Ada
 * TestReporter in Quillport".
 *
 * <p>Dumps run together what a page sets apart: the date behind a name, the role below it, the name in a picture and again
 * beside it. The line is cut at its first digit, at a capital inside a word, and before a role, and a name of one word
 * counts only if the line announces a writer.
 */
final class WriterNames {
    private static final Set<String> ROLES = WordList.words("mul/role-words");
    private static final int MAX_CHARS = 160;
    private static final int MIN_GLUED = 4;
    private static final int FULL_NAME = 2;
    private static final int DENSE_SCRIPTS = 0x0E00;

    private WriterNames() {}

    /**
     * The people a line names, in order, each once.
     *
     * @param line the line
     * @param outlets names the outlet goes by, which are no people
     */
    static List<String> people(String line, List<String> outlets) {
        String words = line.length() > MAX_CHARS ? line.substring(0, MAX_CHARS) : line;
        boolean announced = Integer.valueOf(0).equals(Cues.of(words).get(Kind.BYLINE));
        List<String> people = new ArrayList<>();
        for (String name : Names.people(apart(withoutDate(words)), outlets)) {
            String full = withoutRole(once(name), words);
            boolean whole = full.indexOf(' ') > 0 || full.codePointAt(0) >= DENSE_SCRIPTS;
            if ((whole || announced) && !people.contains(full)) {
                people.add(full);
            }
        }
        return people;
    }

    /** What stands before the first digit, or, where that is less than a word, behind the last. */
    private static String withoutDate(String line) {
        int first = 0;
        while (first < line.length() && !Character.isDigit(line.charAt(first))) {
            first++;
        }
        if (first == line.length() || LineShape.of(line.substring(0, first)).words() >= FULL_NAME) {
            return line.substring(0, first);
        }
        int last = line.length();
        while (last > 0 && !Character.isDigit(line.charAt(last - 1))) {
            last--;
        }
        return line.substring(last);
    }

    /** A line with a bar where a capital follows a small letter, unless the word has just begun ("McTest"). */
    private static String apart(String line) {
        StringBuilder apart = new StringBuilder();
        int start = 0;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            boolean capital = Character.isUpperCase(character) && at > 0 && Character.isLowerCase(line.charAt(at - 1));
            if (capital && (at - start >= MIN_GLUED || line.startsWith("by", start) && at - start == 2)) {
                apart.append(at - start == 2 ? " " : " | ");
                start = at;
            } else if (!Character.isLetter(character)) {
                start = at + 1;
            }
            apart.append(character);
        }
        return apart.toString();
    }

    /** A name that stands twice in a row, once. */
    private static String once(String name) {
        int half = name.length() / 2;
        boolean twice = name.length() > 2
                && name.length() % 2 == 1
                && name.charAt(half) == ' '
                && name.substring(0, half).equals(name.substring(half + 1));
        return twice ? name.substring(0, half) : name;
    }

    /** The first two words with a capital of a name, if a role follows it with no mark between. */
    private static String withoutRole(String name, String line) {
        String behind = line.substring(Math.min(line.length(), Math.max(0, line.indexOf(name)) + name.length()));
        String[] next = behind.split(" ", 3);
        String[] words = name.split(" ");
        if (words.length <= FULL_NAME || next.length < 2 || !next[0].isEmpty() || !isRole(next[1])) {
            return name;
        }
        int end = 0;
        int capitals = 0;
        while (end < words.length && capitals < FULL_NAME) {
            capitals += Character.isUpperCase(words[end].codePointAt(0)) ? 1 : 0;
            end++;
        }
        return String.join(" ", List.of(words).subList(0, end));
    }

    private static boolean isRole(String word) {
        return ROLES.contains(word.toLowerCase(Locale.ROOT));
    }
}
