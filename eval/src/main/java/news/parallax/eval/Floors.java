package news.parallax.eval;

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

/**
 * The pinned floors of quality: {@code floors.tsv}, one line {@code task<TAB>metric<TAB>floor}. A floor only rises. A
 * metric whose name starts with {@code max-} is a ceiling.
 */
public final class Floors {
    private Floors() {}

    /** The floors of a task by metric, in order of name. */
    public static Map<String, Double> of(String task) {
        Map<String, Double> floors = new TreeMap<>();
        for (String line : lines()) {
            String[] columns = line.split("\t", -1);
            if (columns.length >= 3 && columns[0].equals(task)) {
                floors.put(columns[1], Double.parseDouble(columns[2]));
            }
        }
        return floors;
    }

    /** One line for each metric of a task that is missing or on the wrong side of its floor; empty when all hold. */
    public static List<String> broken(String task, Report report) {
        List<String> broken = new ArrayList<>();
        of(task).forEach((metric, floor) -> {
            Double value = report.metrics().get(metric);
            if (value == null) {
                broken.add(task + " " + metric + " was not measured, floor " + floor);
            } else if (metric.startsWith("max-") ? value > floor : value < floor) {
                broken.add(task + " " + metric + " is " + value + ", floor " + floor);
            }
        });
        return broken;
    }

    private static List<String> lines() {
        try (InputStream stream = Floors.class.getResourceAsStream("floors.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("floors.tsv is missing beside " + Floors.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
