package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Disagreement.Position;
import org.jspecify.annotations.Nullable;

/** Builds positions; those of one value by one holder become one with all citations. */
final class Positions {
    private final List<Position> positions = new ArrayList<>();

    /** Adds what one passage says. */
    void add(String value, @Nullable String holder, String origin, Citation citation) {
        for (int at = 0; at < positions.size(); at++) {
            Position position = positions.get(at);
            boolean same = position.value().equalsIgnoreCase(value)
                    && (holder == null ? position.holder() == null : holder.equals(position.holder()));
            if (same) {
                positions.set(at, joined(position, origin, citation));
                return;
            }
        }
        positions.add(new Position(value, holder, List.of(origin), List.of(citation)));
    }

    private static Position joined(Position position, String origin, Citation citation) {
        Set<String> origins = new TreeSet<>(position.origins());
        origins.add(origin);
        List<Citation> citations = new ArrayList<>(position.citations());
        if (!citations.contains(citation)) {
            citations.add(citation);
        }
        return new Position(position.value(), position.holder(), List.copyOf(origins), citations);
    }

    /** The positions so far. */
    List<Position> positions() {
        return List.copyOf(positions);
    }
}
