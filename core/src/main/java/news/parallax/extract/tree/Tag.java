package news.parallax.extract.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The name of an element, with what the rules ask about it; those of {@code elements.tsv} are the same object everywhere. */
final class Tag {
    static final int BLOCK = 1;
    static final int SPECIAL = 1 << 1;
    static final int SCOPE = 1 << 2;
    static final int TABLE_SCOPE = 1 << 3;
    static final int IMPLIED = 1 << 4;
    static final int HEADING = 1 << 5;
    static final int VOID = 1 << 6;
    static final int TABLE_PART = 1 << 7;
    static final int FOREIGN_BREAK = 1 << 8;
    static final int TBODY = 1 << 9;
    static final int CELL = 1 << 10;

    private static final Map<String, Integer> TRAITS = Map.ofEntries(
            Map.entry("BLOCK", BLOCK),
            Map.entry("SPECIAL", SPECIAL),
            Map.entry("SCOPE", SCOPE),
            Map.entry("TABLE_SCOPE", TABLE_SCOPE),
            Map.entry("IMPLIED", IMPLIED),
            Map.entry("HEADING", HEADING),
            Map.entry("VOID", VOID),
            Map.entry("TABLE_PART", TABLE_PART),
            Map.entry("FOREIGN_BREAK", FOREIGN_BREAK),
            Map.entry("TBODY", TBODY),
            Map.entry("CELL", CELL));

    private static final int PLACES = 1024;
    private static final @Nullable Tag[] TABLE = new Tag[PLACES];

    /** Number of the elements known; a tag not known has this as its id. */
    static final int KNOWN = load();

    static final Tag ROOT = new Tag("#root", KNOWN, SCOPE | TABLE_SCOPE);

    final String name;

    /** From 0; known tags are numbered in the order of their names. */
    final int id;

    final int traits;

    private Tag(String name, int id, int traits) {
        this.name = name;
        this.id = id;
        this.traits = traits;
    }

    /** A tag the rules do not know. */
    static Tag unknown(String name) {
        return new Tag(name, KNOWN, 0);
    }

    /** A tag the rules know. */
    static Tag of(String name) {
        char[] chars = name.toCharArray();
        int hash = 0;
        for (char letter : chars) {
            hash = hash * 31 + letter;
        }
        Tag tag = known(chars, 0, chars.length, hash);
        if (tag == null) {
            throw new IllegalArgumentException("no such element in elements.tsv: " + name);
        }
        return tag;
    }

    /** The tag of a name in any case, by the {@code hash * 31 + letter} of its letters in lower case; null if not known. */
    static @Nullable Tag known(char[] chars, int from, int to, int hash) {
        int place = place(hash);
        for (Tag tag = TABLE[place]; tag != null; tag = TABLE[place]) {
            if (isName(tag.name, chars, from, to)) {
                return tag;
            }
            place = place + 1 & PLACES - 1;
        }
        return null;
    }

    /** True when characters are a name in lower case, whatever their own case. */
    static boolean isName(String name, char[] chars, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (lower(chars[at]) != name.charAt(at - from)) {
                return false;
            }
        }
        return true;
    }

    static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
    }

    boolean is(int trait) {
        return (traits & trait) != 0;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 10) & PLACES - 1;
    }

    private static int load() {
        int id = 0;
        for (Map.Entry<String, Integer> row : rows().entrySet()) {
            String name = row.getKey();
            int hash = 0;
            for (int at = 0; at < name.length(); at++) {
                hash = hash * 31 + name.charAt(at);
            }
            int place = place(hash);
            while (TABLE[place] != null) {
                place = place + 1 & PLACES - 1;
            }
            TABLE[place] = new Tag(name, id++, row.getValue());
        }
        return id;
    }

    private static Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        for (String line : lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", -1);
                int traits = 0;
                for (String trait : cells[1].isEmpty() ? new String[0] : cells[1].split(",")) {
                    traits |= TRAITS.getOrDefault(trait, 0);
                }
                rows.put(cells[0], traits);
            }
        }
        return rows;
    }

    private static List<String> lines() {
        try (InputStream stream = Tag.class.getResourceAsStream("elements.tsv")) {
            if (stream == null) {
                throw new IllegalArgumentException("no table elements.tsv");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table elements.tsv", e);
        }
    }
}
