package news.parallax.extract.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rule tables of extraction, read from the class path: columns separated by tabs, comments after {@code #}. */
public final class Tables {
    private Tables() {}

    /**
     * The rows of a table, in the order of the file.
     *
     * @param name file name below {@code /news/parallax/extract/}
     * @throws IllegalArgumentException if there is no such table
     */
    public static List<List<String>> rows(String name) {
        String resource = "/news/parallax/extract/" + name;
        try (InputStream stream = Tables.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no table " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<List<String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
            return Collections.unmodifiableList(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + resource, e);
        }
    }

    /** The marks named in one cell, separated by commas, as bits; 0 for an empty cell. */
    static long marks(String cell) {
        long marks = 0;
        if (!cell.isBlank()) {
            for (String name : cell.split(",")) {
                marks |= Mark.valueOf(name.strip()).bit();
            }
        }
        return marks;
    }
}
