package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.Words;

/**
 * Tells clauses that are pieces of something else: "or whether he wins at all will show", "has voted,” which may",
 * "Moor) would", "rules both could agree to", "which Moor says may help".
 */
final class Fragments {
    private static final Set<String> STOPS = Set.of(",", ".", ";", ":", ")");
    private static final Set<String> JOINTS = Set.of("or", "means");
    private static final Set<String> STRANDED = Set.of("to", "of", "with", "for", "from", "about");
    private static final Set<String> BELIEVING =
            Set.of("believe", "believes", "think", "thinks", "thought", "hope", "hopes", "say", "says", "said");
    private static final Set<String> SIDES = Set.of("among other things");

    private Fragments() {}

    /** True for a clause that says nothing by itself. */
    static boolean isCut(Words words, Clauses.Clause clause, Cue cue) {
        String first = words.form(clause.from());
        return STOPS.contains(first)
                || JOINTS.contains(first)
                || closesFirst(words, clause, "\u201C", "\u201D")
                || closesFirst(words, clause, "(", ")")
                || isStranded(words, clause)
                || isWithoutSubject(words, clause, cue);
    }

    /** A closing mark before any that opens. */
    private static boolean closesFirst(Words words, Clauses.Clause clause, String open, String close) {
        int last = clause.to();
        while (last > clause.from() && !words.isWord(last - 1)) {
            last--;
        }
        for (int at = clause.from(); at < last; at++) {
            String form = words.form(at);
            if (form.equals(open) || form.equals(close)) {
                return form.equals(close);
            }
        }
        return false;
    }

    /** "Both could agree to": of something that stands before it. */
    private static boolean isStranded(Words words, Clauses.Clause clause) {
        return STRANDED.contains(words.form(clause.to() - 1))
                && words.form(clause.from() - 1).equals("that");
    }

    /** "Moor says may help", "that among other things would help". */
    private static boolean isWithoutSubject(Words words, Clauses.Clause clause, Cue cue) {
        if (cue.kind() != Cue.Kind.MODAL || cue.from() == 0) {
            return false;
        }
        String before = words.form(cue.from() - 1);
        boolean said = BELIEVING.contains(before) || Clauses.isReporting(before) && before.endsWith("ed");
        boolean aside = cue.from() > clause.from()
                && SIDES.contains(String.join(
                        " ", words.forms().subList(clause.from(), Math.min(cue.from(), clause.from() + 4))));
        return said || aside;
    }
}
