package news.parallax.provenance;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.provenance.Expressions.Match;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The news agencies of {@code lang/en/news-agencies.txt} and the syndicates of {@code lang/en/syndicates.txt} under the
 * names they are credited by.
 *
 * <p>An agency sends out one account of an event; a syndicate, articles of many authors, which are accounts of their own.
 */
final class Agencies {
    private static final Map<String, String> SYNDICATES = WordList.map("en/syndicates");
    private static final Map<String, String> NAMES = names();
    private static final Expressions CREDITED = new Expressions(NAMES.keySet(), /* ignoreCase= */ false);
    private static final Map<String, String> OUTLETS = outlets();

    private Agencies() {}

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>(WordList.map("en/news-agencies"));
        names.putAll(SYNDICATES);
        return names;
    }

    private static Map<String, String> outlets() {
        Map<String, String> outlets = new TreeMap<>();
        NAMES.forEach((credited, name) -> outlets.put(credited.toLowerCase(Locale.ROOT), name));
        NAMES.values().forEach(name -> outlets.put(name.toLowerCase(Locale.ROOT), name));
        return outlets;
    }

    /** True for a name of a syndicate: two articles credited to it need not be one account. */
    static boolean isSyndicate(String name) {
        return SYNDICATES.containsValue(name);
    }

    /** The agency an outlet is, or null when it is none. */
    static @Nullable String ofOutlet(@Nullable String outlet) {
        return outlet == null ? null : OUTLETS.get(outlet.toLowerCase(Locale.ROOT));
    }

    /** The agency credited by exactly these words, or null. */
    static @Nullable String called(String words) {
        return NAMES.get(words);
    }

    /** Where the first agency is named inside a range, or null. */
    static @Nullable Match first(String text, int from, int to) {
        return CREDITED.first(text, from, to);
    }

    /** The agency named first in some words, or null. */
    static @Nullable String in(String words) {
        Match match = first(words, 0, words.length());
        return match == null ? null : NAMES.get(match.expression());
    }
}
