package news.parallax.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Names of files that are no pages: {@code passed-over.txt}. */
final class PassedOverNames {
    private final List<String> entries;

    private PassedOverNames(List<String> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The names of the resource. */
    static PassedOverNames load() {
        try (InputStream stream = PassedOverNames.class.getResourceAsStream("passed-over.txt")) {
            if (stream == null) {
                throw new IllegalStateException("passed-over.txt is missing beside " + PassedOverNames.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new PassedOverNames(
                    reader.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when a file of this name is not read unless it is named. */
    boolean has(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.endsWith("~")
                || entries.stream()
                        .anyMatch(entry -> entry.startsWith(".") ? lower.endsWith(entry) : lower.equals(entry));
    }
}
