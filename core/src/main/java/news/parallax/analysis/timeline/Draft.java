package news.parallax.analysis.timeline;

import java.util.Set;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Event.Status;

/**
 * One sentence that tells an event, before it is joined with others of the same.
 *
 * @param time the resolved date
 * @param status whether it happened
 * @param text what, verbatim
 * @param keys what it is about
 * @param gist who did what
 * @param citation its sentence
 * @param echo true for a caption, which only adds its citation to an event of the text
 */
record Draft(
        Resolver.Resolved time,
        Status status,
        String text,
        Set<String> keys,
        Gist gist,
        Citation citation,
        boolean echo) {
    /** The same, told at another place. */
    Draft at(Citation place) {
        return new Draft(time, status, text, keys, gist, place, echo);
    }
}
