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

    private final Map<String, List<String>> meta = new LinkedHashMap<>();
    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<DateMark> dates = new ArrayList<>();
    private final List<PersonMark> people = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private @Nullable String title;
    private @Nullable String language;

    /**
     * One element that shows a date.
     *
     * @param value machine-readable value, or null
     * @param text what a reader sees
     * @param isTime true for a time element
     * @param trust how likely this is the date of the page's article, higher is better
     */
    record DateMark(@Nullable String value, String text, boolean isTime, int trust) {}

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
        add(meta, name.toLowerCase(Locale.ROOT), content);
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

    void addDate(DateMark mark) {
        if (dates.size() < MAX_PIECES) {
            dates.add(mark);
        }
    }

    void addPerson(PersonMark mark) {
        if (people.size() < MAX_PIECES && !mark.text().isEmpty()) {
            people.add(mark);
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
            List<String> values = meta.get(name);
            if (values != null) {
                return values.get(0);
            }
        }
        return null;
    }

    /** All values of a meta element. */
    List<String> metas(String name) {
        return meta.getOrDefault(name, List.of());
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

    List<String> headings() {
        return headings;
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
