package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.analysis.attribution.Subject.Place;

/**
 * Clauses of different speakers side by side: of "the ministry said it fell, but residents warned that it leaned" what the
 * residents warned of is no content of the ministry's.
 */
final class Coordination {
    private static final Set<String> OPPOSING = Set.of("but", "while", "although", "though", "whereas");

    private Coordination() {}

    /** The attributions of a sentence, content of each ending where the clause of another begins. */
    static List<Found> parted(Words words, List<Found> found) {
        List<Found> parted = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            boolean last = index + 1 == found.size();
            parted.add(last ? found.get(index) : before(words, found.get(index), found.get(index + 1)));
        }
        return List.copyOf(parted);
    }

    private static Found before(Words words, Found found, Found next) {
        int end = endBefore(words, next);
        if (end < 0 || found.cue().range().from() >= end) {
            return found;
        }
        List<Range> content = new ArrayList<>();
        for (Range piece : found.content()) {
            if (piece.to() <= end) {
                content.add(piece);
            } else if (piece.from() < end) {
                content.add(new Range(piece.from(), end));
            }
        }
        return content.isEmpty() ? found : new Found(found.cue(), found.subject(), content, found.beside());
    }

    /** Where the clause before that of an attribution ends, or -1 if it is no clause beside it. */
    private static int endBefore(Words words, Found next) {
        Subject subject = next.subject();
        if (subject == null
                || subject.place() != Place.BEFORE
                || next.beside()
                || !next.cue().allows('s')) {
            return -1;
        }
        int start = Math.min(subject.range().from(), next.cue().range().from());
        String joint = words.lower(start - 1);
        if (joint.equals(";")) {
            return start - 1;
        }
        boolean comma = words.isComma(start - 2) || words.isDash(start - 2);
        return comma && (OPPOSING.contains(joint) || joint.equals("and")) ? start - 2 : -1;
    }
}
