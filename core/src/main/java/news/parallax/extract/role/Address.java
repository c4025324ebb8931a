package news.parallax.extract.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.extract.html.Tables;

/** What the address of a page hints at: its shape, and its words after the table {@code address-words.tsv}. */
final class Address {
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        for (List<String> row : Tables.rows("address-words.tsv")) {
            int kinds = 0;
            for (String kind : row.get(1).split(",")) {
                kinds |= 1 << Kind.valueOf(kind).ordinal();
            }
            WORDS.put(row.get(0), kinds);
        }
    }

    private final String[] segments;
    private final String query;
    /** The kinds of page that the host hints at, as bits. */
    private final int hostKinds;
    /** The same of the path. */
    private final int pathKinds;

    private Address(String host, String path, String query) {
        this.query = query;
        String trimmed = path.startsWith("/") ? path.substring(1) : path;
        this.segments = trimmed.isEmpty() ? new String[0] : trimmed.split("/+", 40);
        this.hostKinds = kindsOfHost(host);
        this.pathKinds = kindsOfPath();
    }

    /** The kinds of page an address can point to. */
    enum Kind {
        /** Threads. */
        FORUM,
        /** Products. */
        SHOP,
        /** Manuals. */
        MANUAL,
        /** Lists of pages. */
        INDEX,
        /** Articles. */
        ARTICLE,
        /** What a company offers. */
        SERVICE
    }

    /** Takes an address apart; a file path counts as a path without host. */
    static Address of(String uri) {
        String address = uri.length() > 2000 ? uri.substring(0, 2000) : uri;
        int scheme = address.indexOf("://");
        String rest = scheme < 0 ? address : address.substring(scheme + 3);
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        int question = rest.indexOf('?');
        String query = question < 0 ? "" : rest.substring(question + 1);
        rest = question < 0 ? rest : rest.substring(0, question);
        int slash = scheme < 0 ? 0 : rest.indexOf('/');
        String host = slash < 0 ? rest : rest.substring(0, slash);
        String path = slash < 0 ? "" : rest.substring(slash);
        return new Address(host.toLowerCase(Locale.ROOT), path.toLowerCase(Locale.ROOT), query);
    }

    /** Number of parts of the path. */
    int depth() {
        return segments.length;
    }

    /** The last part of the path, empty at the root of a site. */
    String last() {
        return segments.length == 0 ? "" : segments[segments.length - 1];
    }

    /** Number of words in the last part. */
    int slugWords() {
        return last().isEmpty() ? 0 : last().split("[-_]+", 60).length;
    }

    /** Number of digits in the path. */
    int digits() {
        return (int)
                String.join("", segments).chars().filter(Character::isDigit).count();
    }

    /** True where a part of the path is a year of our time. */
    boolean hasYear() {
        for (String segment : segments) {
            boolean year = segment.length() >= 4
                    && (segment.startsWith("20") || segment.startsWith("19"))
                    && Character.isDigit(segment.charAt(2))
                    && Character.isDigit(segment.charAt(3));
            if (year) {
                return true;
            }
        }
        return false;
    }

    /** True where parameters follow the path. */
    boolean hasQuery() {
        return !query.isEmpty();
    }

    /** 2 where a label of the host points to a kind of page, 1 where a part of the path before the last does, else 0. */
    int hints(Kind kind) {
        int bit = 1 << kind.ordinal();
        return (hostKinds & bit) != 0 ? 2 : (pathKinds & bit) != 0 ? 1 : 0;
    }

    private static int kindsOfHost(String host) {
        int kinds = 0;
        for (String label : host.split("\\.", 10)) {
            kinds |= WORDS.getOrDefault(label, 0);
        }
        return kinds;
    }

    /** A last part of several words is the name of a page. */
    private int kindsOfPath() {
        int kinds = 0;
        for (int i = 0; i < segments.length; i++) {
            if (i + 1 < segments.length || slugWords() <= 2) {
                kinds |= WORDS.getOrDefault(firstWord(segments[i]), 0);
            }
        }
        return kinds;
    }

    private static String firstWord(String segment) {
        int end = 0;
        while (end < segment.length() && "-_.".indexOf(segment.charAt(end)) < 0) {
            end++;
        }
        return segment.substring(0, end);
    }
}
