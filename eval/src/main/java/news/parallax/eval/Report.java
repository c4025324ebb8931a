package news.parallax.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an evaluation measured.
 *
 * @param metrics value of each metric in a fixed order; shares are 0..1, counts are whole numbers
 * @param details lines for a person: errors by kind, worst cases
 */
public record Report(Map<String, Double> metrics, List<String> details) {
    /** Copies both, keeping their order. */
    public Report {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        details = List.copyOf(details);
    }

    /** A report that is filled line by line. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects metrics and details in order. Not safe for use by several threads. */
    public static final class Builder {
        private final Map<String, Double> metrics = new LinkedHashMap<>();
        private final List<String> details = new ArrayList<>();

        private Builder() {}

        /** Adds a metric. */
        public Builder metric(String name, double value) {
            metrics.put(name, value);
            return this;
        }

        /** Adds a line of detail. */
        public Builder detail(String line) {
            details.add(line);
            return this;
        }

        /** The report so far. */
        public Report build() {
            return new Report(metrics, details);
        }
    }
}
