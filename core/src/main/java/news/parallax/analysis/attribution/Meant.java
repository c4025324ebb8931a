package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.analysis.attribution.Figure.Gender;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he" or "she" can stand for.
 *
 * @param gender what the pronoun says
 * @param others persons it cannot stand for
 */
record Meant(Gender gender, List<Figure> others) {
    private static final int AHEAD = 300;

    Meant {
        others = List.copyOf(others);
    }

    /** True for a person whom the pronoun can stand for as far as is known. */
    boolean allows(@Nullable Figure figure) {
        return figure != null
                && (figure.gender() == Gender.UNKNOWN || figure.gender() == gender)
                && !others.contains(figure);
    }

    /**
     * Persons named in what a pronoun says, or before it, outside quotation marks: "he" of "he called Marn's plan a ruin"
     * is not Marn (condition C: Chomsky, Lectures on Government and Binding, 1981).
     */
    static List<Figure> named(String text, Cast cast, Span pronoun, Draft draft) {
        List<Figure> others = new ArrayList<>();
        int limit = Math.min(draft.content().getLast().end(), pronoun.end() + AHEAD);
        limit = Math.min(limit, draft.place().end());
        int at = pronoun.end();
        while (at < limit) {
            Span name = cast.firstNameIn(new Span(at, limit));
            if (name == null) {
                return others;
            }
            Figure figure = cast.at(name.start());
            if (figure != null
                    && figure.isPerson()
                    && !isBetweenMarks(text, pronoun.end(), name.start(), limit)
                    && !belongsToOthers(text, name.end())) {
                others.add(figure);
            }
            at = Math.max(at + 1, name.end());
        }
        return others;
    }

    /** True where a quotation mark opens before a place and closes behind it. */
    static boolean isBetweenMarks(String text, int start, int at, int end) {
        boolean open = false;
        for (int index = start; index < at; index++) {
            char mark = text.charAt(index);
            open = mark == '\u201C' || mark != '\u201D' && (mark == '"' ? !open : open);
        }
        return open && text.substring(at, end).chars().anyMatch(mark -> mark == '\u201D' || mark == '"');
    }

    /** True before a group or body that bears the name, "the Marn campaign": Marn may speak of it. */
    private static boolean belongsToOthers(String text, int end) {
        int to = end + 1;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String next = end + 1 < to ? text.substring(end + 1, to).toLowerCase(Locale.ROOT) : "";
        return text.startsWith(" ", end) && (Lexicon.isHolder(next) || Lexicon.ORGANISATION_HEADS.contains(next));
    }
}
