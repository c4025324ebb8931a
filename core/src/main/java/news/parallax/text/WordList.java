package news.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Word lists and rule tables of a language, read from the class path.
 *
 * <p>A list is a UTF-8 resource {@code news/parallax/lang/<language>/<name>.txt}: one entry per line, sorted; lines that
 * start with {@code #} and blank lines are comments. A table has columns separated by tabs.
 */
public final class WordList {
    private WordList() {}

    /**
     * The entries of a list, in the order of the file.
     *
     * @param name language and name without ending, such as {@code en/abbreviations}
     * @throws IllegalArgumentException if there is no such list
     */
    public static List<String> entries(String name) {
        String resource = "/news/parallax/lang/" + name + ".txt";
        try (InputStream stream = WordList.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no word list " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> entries = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    entries.add(line.strip());
                }
            }
            return Collections.unmodifiableList(entries);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read word list " + resource, e);
        }
    }

    /** The entries of a list as a set that keeps their order. */
    public static Set<String> words(String name) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(entries(name)));
    }

    /**
     * The rows of a table: all its columns, in the order of the file.
     *
     * @param name language and name without ending
     */
    public static List<List<String>> rows(String name) {
        return entries(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /**
     * A table of two columns as a map in order of its keys.
     *
     * @param name language and name without ending
     * @throws IllegalArgumentException if a row has no second column
     */
    public static Map<String, String> map(String name) {
        Map<String, String> map = new TreeMap<>();
        for (List<String> row : rows(name)) {
            if (row.size() < 2) {
                throw new IllegalArgumentException("a row of " + name + " needs two columns: " + row);
            }
            map.put(row.get(0), row.get(1));
        }
        return Collections.unmodifiableMap(map);
    }
}
