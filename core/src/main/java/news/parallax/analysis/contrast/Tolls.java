package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import news.parallax.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Tells tolls that grew from tolls that differ: four dead on Monday and nine on Wednesday is one account a day older. What
 * nobody dates cannot be told, and is not compared.
 */
final class Tolls {
    private static final int DATE_LENGTH = 10;

    private Tolls() {}

    /** The figures whose article has a date. */
    static <C> List<C> dated(List<C> figures, Function<C, Passage> passage) {
        return figures.stream()
                .filter(figure -> passage.apply(figure).published() != null)
                .toList();
    }

    /** True when passages in order of their figures are in order of time too, and not all of one time. */
    static boolean follow(List<Passage> bySize) {
        List<Published> times = new ArrayList<>();
        bySize.forEach(passage -> times.add(passage.published()));
        for (int at = 1; at < times.size(); at++) {
            if (compared(times.get(at - 1), times.get(at)) > 0) {
                return false;
            }
        }
        return times.size() > 1 && compared(times.get(0), times.get(times.size() - 1)) < 0;
    }

    /** By the clock where both have one, else by the day. */
    private static int compared(@Nullable Published some, @Nullable Published other) {
        if (some == null || other == null) {
            return 0;
        }
        boolean timed = some.value().length() > DATE_LENGTH && other.value().length() > DATE_LENGTH;
        return timed
                ? some.instant().compareTo(other.instant())
                : some.value().substring(0, DATE_LENGTH).compareTo(other.value().substring(0, DATE_LENGTH));
    }
}
