package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Splits what stands where an author should into names, and tells people from organizations.
 *
 * <p>A label in front ("By", "Von", "Text:") is cut, names are split at "and" in some twenty languages and at commas,
 * semicolons, bars and slashes; parts that are roles ("Senior Correspondent"), dates, addresses or accounts are dropped,
 * and a place or outlet behind a name ("in Berlin", "for Example News") is cut off. What equals a name of the outlet, an
 * agency, or holds a word such as "Redaktion" is an organization. Collects names in order, each once. Not safe for use
 * by several threads.
 */
public final class Names {
    private static final List<String> LABELS = WordList.entries("mul/byline-labels");
    private static final Set<String> JOINTS = WordList.words("mul/name-joints");
    private static final Set<String> ROLES = WordList.words("mul/role-words");
    private static final Set<String> ORGANIZATIONS = WordList.words("mul/organization-words");
    private static final Set<String> ANNOUNCERS = WordList.words("mul/byline-announcers");
    private static final Set<String> TAILS = WordList.words("mul/name-tails");
    private static final int MAX_CHARS = 400;
    private static final int MAX_WORDS = 6;

    private final List<String> outlets;
    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<String, String> organizations = new LinkedHashMap<>();

    /** An empty collection; the names of the outlet are {@link #compared}. */
    Names(List<String> foldedOutlets) {
        this.outlets = foldedOutlets;
    }

    /** The names of an outlet, folded, that are long enough to be compared. */
    static List<String> compared(Collection<String> folded) {
        return folded.stream().filter(name -> name.length() > 1).toList();
    }

    /**
     * The people named in a visible line such as "By First Last and First Last, Example News", in order.
     *
     * @param line the line
     * @param outlets names the outlet goes by
     */
    public static List<String> people(String line, List<String> outlets) {
        Names names = new Names(compared(Titles.folded(outlets)));
        names.addLine(line);
        return names.people();
    }

    List<String> people() {
        return List.copyOf(people.values());
    }

    List<String> organizations() {
        return List.copyOf(organizations.values());
    }

    /** True for a label that announces an author. */
    static boolean isLabel(String text) {
        String label = text.strip().toLowerCase(Locale.ROOT).replace(":", "");
        return LABELS.contains(label) || ROLES.contains(label);
    }

    /** True for a line that is nothing but a word that announces an author: "By". */
    static boolean announces(String line) {
        return ANNOUNCERS.contains(line.strip().toLowerCase(Locale.ROOT).replace(":", ""));
    }

    /** What follows the announcing words a line starts with, or null if it starts with none. */
    static @Nullable String announced(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String announcer : ANNOUNCERS) {
            if (lower.startsWith(announcer) && lower.length() > announcer.length() && endsLabel(lower, announcer)) {
                return line.substring(announcer.length() + 1);
            }
        }
        return null;
    }

    /** Adds the names of a visible line, only if each is a full name: two to four words with capitals. */
    void addFullNames(String raw) {
        Names names = new Names(List.of());
        names.addLine(raw);
        if (names.people().stream().allMatch(Names::isFullName)) {
            addLine(raw);
        }
    }

    /** True for two to four words of which all but short particles start with a capital; dense scripts count as full. */
    static boolean isFullName(String name) {
        String[] words = name.split(" +");
        if (name.compareTo("\u0E00") >= 0) {
            return name.length() >= 2 && name.length() <= 20;
        }
        boolean capitals = true;
        for (String word : words) {
            capitals &= Character.isUpperCase(word.codePointAt(0)) || word.length() <= 3;
        }
        return capitals && words.length >= 2 && words.length <= 4 && Character.isUpperCase(name.codePointAt(0));
    }

    /** Adds the names of all fields. */
    void addAll(List<String> raws) {
        raws.forEach(this::add);
    }

    /** Adds an organization as it is. */
    void addOrganization(String raw) {
        String name = PlainText.of(raw);
        if (isOrganization(name)) {
            organizations.putIfAbsent(Titles.folded(name), name);
        } else {
            add(raw);
        }
    }

    /** Adds the names of a field that holds nothing but names. */
    void add(String raw) {
        String text = withoutBrackets(withoutLabel(PlainText.of(raw.substring(0, Math.min(raw.length(), MAX_CHARS)))));
        for (String part : parts(text)) {
            addPart(part);
        }
    }

    /** Adds the names of a visible line, which may hold a date or a role behind the name. */
    void addLine(String raw) {
        if (raw.length() <= 160) {
            add(raw);
        }
    }

    private static String withoutLabel(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String label : LABELS) {
            if (lower.startsWith(label) && lower.length() > label.length() && endsLabel(lower, label)) {
                String rest = text.substring(label.length());
                int at = 0;
                while (at < rest.length() && (rest.charAt(at) == ':' || rest.charAt(at) == ' ')) {
                    at++;
                }
                return withoutLabel(rest.substring(at));
            }
        }
        return text;
    }

    /** Brackets behind a name hold an abbreviation, a role or a place; a text that is all in brackets is left alone. */
    private static String withoutBrackets(String text) {
        StringBuilder outside = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            depth += mark == '(' ? 1 : 0;
            if (depth == 0) {
                outside.append(mark);
            }
            depth -= mark == ')' && depth > 0 ? 1 : 0;
        }
        return outside.toString().isBlank() ? text : outside.toString().strip();
    }

    private static boolean endsLabel(String lower, String label) {
        char next = lower.charAt(label.length());
        return next == ':' || next == ' ';
    }

    /** Splits at marks and joining words. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : text.split(" +")) {
            if (JOINTS.contains(word.toLowerCase(Locale.ROOT)) && !part.isEmpty()) {
                flush(part, parts);
                continue;
            }
            int start = 0;
            for (int i = 0; i < word.length(); i++) {
                if (isSeparator(word.charAt(i))) {
                    part.append(' ').append(word, start, i);
                    flush(part, parts);
                    start = i + 1;
                }
            }
            part.append(' ').append(word, start, word.length());
        }
        flush(part, parts);
        return parts;
    }

    private static void flush(StringBuilder part, List<String> parts) {
        String text = part.toString().strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
        part.setLength(0);
    }

    private static boolean isSeparator(char mark) {
        return ",;|/&+•·、，・()[]<>\u2013\u2014".indexOf(mark) >= 0;
    }

    private void addPart(String part) {
        String name = withoutRoles(trimmed(part)).strip();
        if (name.isEmpty() || name.length() > 60 || hasAddress(name)) {
            return;
        }
        if (isOrganization(name)) {
            organizations.putIfAbsent(Titles.folded(name), name);
        } else if (isPerson(name)) {
            people.putIfAbsent(Titles.folded(name), name);
        }
    }

    /** A name without words that lead away from it at its end ("in Berlin", "for Example News"). */
    private static String trimmed(String part) {
        String[] words = part.split(" +");
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (!name.isEmpty() && TAILS.contains(word.toLowerCase(Locale.ROOT))) {
                break;
            }
            if (!name.isEmpty()) {
                name.append(' ');
            }
            name.append(word);
        }
        int start = 0;
        int end = name.length();
        while (start < end && !Tokens.isWordPart(name.charAt(start))) {
            start++;
        }
        while (end > start && !Tokens.isWordPart(name.charAt(end - 1)) && name.charAt(end - 1) != '.') {
            end--;
        }
        return name.substring(start, end);
    }

    /** A name without roles in front of it or behind it; what is nothing but roles stays as it is. */
    private static String withoutRoles(String name) {
        String[] words = name.split(" +");
        int start = 0;
        int end = words.length;
        while (start < end && ROLES.contains(words[start].toLowerCase(Locale.ROOT))) {
            start++;
        }
        while (end > start && ROLES.contains(words[end - 1].toLowerCase(Locale.ROOT))) {
            end--;
        }
        boolean named = end - start >= 2 || end - start == 1 && words[start].compareTo("\u0E00") >= 0;
        return named ? String.join(" ", List.of(words).subList(start, end)) : name;
    }

    private static boolean hasAddress(String name) {
        return name.indexOf('@') >= 0 || name.contains("http") || name.contains("www.");
    }

    private boolean isOrganization(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isOutlet(name) || hasOrganizationWord(lower) || isHost(lower);
    }

    /** True for a name of the outlet, for what begins with one ("XYZ Regional"), and for an account that does. */
    private boolean isOutlet(String name) {
        String folded = Titles.folded(name);
        int space = name.indexOf(' ');
        String first = space < 0 ? "" : Titles.folded(name.substring(0, space));
        for (String outlet : outlets) {
            boolean regional = outlet.length() <= 5 && first.equals(outlet);
            if (folded.equals(outlet) || regional || space < 0 && isAccount(folded, outlet)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccount(String folded, String outlet) {
        return outlet.length() > 3
                && (folded.startsWith(outlet) || folded.length() > 8 && outlet.startsWith(folded.substring(0, 8)));
    }

    private static boolean hasOrganizationWord(String lower) {
        if (ORGANIZATIONS.contains(lower) || lower.endsWith("redaktion")) {
            return true;
        }
        for (String word : lower.split("[ \\-]")) {
            if (ORGANIZATIONS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** True for one word that ends as a host does: "example.com". */
    private static boolean isHost(String lower) {
        int dot = lower.lastIndexOf('.');
        return dot > 2 && lower.indexOf(' ') < 0 && lower.length() - dot <= 4 && dot < lower.length() - 2;
    }

    private static boolean isPerson(String name) {
        if (name.isEmpty()) {
            return false;
        }
        String[] words = name.split(" +");
        boolean capital = false;
        for (String word : words) {
            if (ROLES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            capital |= !Character.isLowerCase(word.codePointAt(0));
        }
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        boolean digits = name.codePoints().anyMatch(Character::isDigit);
        return letters && !digits && words.length <= MAX_WORDS && name.length() > 1 && (capital || words.length <= 2);
    }
}
