package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The raw pieces of metadata of one page, as one walk over the tree found them. Filled once, then only read. */
final class Signals {
    /** Pieces of one kind that are kept; more of them are noise or malice. */
    private static final int MAX_PIECES = 40;

    private static final int MAX_DATES = 200;

    private final Map<String, List<String>> meta = new LinkedHashMap<>();
    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> headLines = new ArrayList<>();
    private final List<DateMark> dates = new ArrayList<>();
    private final List<PersonMark> people = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final List<String> holders = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String shownTitle;
    private @Nullable String language;

    /**
     * One element that shows a date.
     *
     * @param value machine-readable value, or null
     * @param text what a reader sees
     * @param isTime true for a time element
     * @param trust how likely this is the date of the page's article, higher is better
     * @param place number of texts before it
     * @param group name and class of the element and of the one around it: dates of a list of teasers share theirs
     */
    record DateMark(@Nullable String value, String text, boolean isTime, int trust, int place, String group) {
        /** The same mark with another trust. */
        DateMark trusted(int other) {
            return new DateMark(value, text, isTime, other, place, group);
        }
    }

    /**
     * One element marked as naming an author.
     *
     * @param text what a reader sees
     * @param kind how it is marked
     * @param near true where it stands in the article's head, around the first main heading
     */
    record PersonMark(String text, MarkKind kind, boolean near) {}

    /** How an element is marked as naming an author, most trustworthy first. */
    enum MarkKind {
        /** {@code rel="author"}. */
        REL,
        /** A class such as {@code author-name}. */
        NAME_CLASS,
        /** A class such as {@code byline}: the name with words around it. */
        BYLINE_CLASS
    }

    void addMeta(String name, String content) {
        add(meta, key(name), content);
    }

    /** A name as it is looked up: pages write {@code article:published_time} with any mark between the words. */
    private static String key(String name) {
        for (int i = 0; i < name.length(); i++) {
            char mark = name.charAt(i);
            if (mark != ':' && (mark < 'a' || mark > 'z')) {
                return spelled(name);
            }
        }
        return name;
    }

    private static String spelled(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char mark = lower.charAt(i);
            key.append(mark == '_' || mark == '.' || mark == '-' || mark == ' ' ? ':' : mark);
        }
        return key.toString();
    }

    void addProperty(String name, String content) {
        add(properties, name.toLowerCase(Locale.ROOT), content);
    }

    void addScript(String script) {
        if (scripts.size() < MAX_PIECES) {
            scripts.add(script);
        }
    }

    void addHeading(String text) {
        if (headings.size() < MAX_PIECES && !text.isEmpty()) {
            headings.add(text);
        }
    }

    /** False once there are so many dates that no more are kept. */
    boolean wantsDates() {
        return dates.size() < MAX_DATES;
    }

    void addDate(DateMark mark) {
        if (wantsDates()) {
            dates.add(mark);
        }
    }

    /** Trusts the dates more that stand behind a place. */
    void trustDatesSince(int place, int more) {
        dates.replaceAll(mark -> mark.place() < place ? mark : mark.trusted(mark.trust() + more));
    }

    void addPerson(PersonMark mark) {
        if (people.size() < MAX_PIECES && !mark.text().isEmpty()) {
            people.add(mark);
        }
    }

    void addHeadLine(String text) {
        if (headLines.size() < MAX_PIECES && !text.isEmpty()) {
            headLines.add(text);
        }
    }

    /** Notes who holds the copyright of the page, as its footer says. */
    void addHolder(String name) {
        if (holders.size() < MAX_PIECES) {
            holders.add(name);
        }
    }

    /** Notes the first text that repeats words of the document's title. */
    void addShownTitle(String text) {
        if (shownTitle == null) {
            shownTitle = text;
        }
    }

    void addLink(String relation, String address) {
        links.putIfAbsent(relation, address);
    }

    void title(String text) {
        if (title == null && !text.isEmpty()) {
            title = text;
        }
    }

    void language(String tag) {
        if (language == null && !tag.isBlank()) {
            language = tag;
        }
    }

    private static void add(Map<String, List<String>> map, String name, String content) {
        String value = content.strip();
        if (value.isEmpty() || map.size() >= 400 && !map.containsKey(name)) {
            return;
        }
        List<String> values = map.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (values.size() < MAX_PIECES && !values.contains(value)) {
            values.add(value);
        }
    }

    /** First value of the first of these meta elements that is there. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            List<String> values = meta.get(key(name));
            if (values != null) {
                return values.get(0);
            }
        }
        return null;
    }

    /** All values of a meta element. */
    List<String> metas(String name) {
        return meta.getOrDefault(key(name), List.of());
    }

    /** First value of a microdata or RDFa property. */
    @Nullable
    String property(String name) {
        List<String> values = properties.get(name);
        return values == null ? null : values.get(0);
    }

    /** All values of a microdata or RDFa property. */
    List<String> properties(String name) {
        return properties.getOrDefault(name, List.of());
    }

    List<String> scripts() {
        return scripts;
    }

    /** Main headings; on a page without any, the text that shows what the document's title says. */
    List<String> headings() {
        return headings.isEmpty() && shownTitle != null ? List.of(shownTitle) : headings;
    }

    /** Names behind a copyright mark, in order. */
    List<String> holders() {
        return holders;
    }

    /** Pieces of text right below the main heading, in order. */
    List<String> headLines() {
        return headLines;
    }

    List<DateMark> dates() {
        return dates;
    }

    List<PersonMark> people() {
        return people;
    }

    @Nullable
    String link(String relation) {
        return links.get(relation);
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String language() {
        return language;
    }
}
