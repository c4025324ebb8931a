package news.parallax.story;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a user asked for: articles that belong together, and articles that do not. */
final class Links {
    private final Map<String, Set<String>> must = new TreeMap<>();
    private final Map<String, Set<String>> cannot = new TreeMap<>();

    /** True when nothing was asked for. */
    boolean isEmpty() {
        return must.isEmpty() && cannot.isEmpty();
    }

    /** Asks that two articles be in one story. */
    void must(String one, String two) {
        add(must, one, two);
        remove(cannot, one, two);
    }

    /** Asks that two articles be in different stories. */
    void cannot(String one, String two) {
        add(cannot, one, two);
        remove(must, one, two);
    }

    private static void add(Map<String, Set<String>> links, String one, String two) {
        if (!one.equals(two)) {
            links.computeIfAbsent(one, id -> new TreeSet<>()).add(two);
            links.computeIfAbsent(two, id -> new TreeSet<>()).add(one);
        }
    }

    private static void remove(Map<String, Set<String>> links, String one, String two) {
        links.getOrDefault(one, new TreeSet<>()).remove(two);
        links.getOrDefault(two, new TreeSet<>()).remove(one);
    }

    /** Articles that must be with one, sorted. */
    Set<String> with(String article) {
        return must.getOrDefault(article, Set.of());
    }

    /** Articles that must not be with one, sorted. */
    Set<String> without(String article) {
        return cannot.getOrDefault(article, Set.of());
    }
}
