/**
 * How a story unfolded: its events by date.
 *
 * <p>Expressions of time are found in sentences ("August 16", "Monday", "over the weekend", "in 2014", "two days ago"),
 * resolved against the day their article was published, and told as events, one for all citations of the same. Every
 * event says in words how its date was resolved.
 *
 * <p>An article without a date is read as of a day inferred from its copies, from the dates of the other articles and from
 * the weekdays it names; events dated that way say so. The idea follows TIMEX3 (normalised values against a document
 * creation time) in a form small enough to check by hand. Start with {@link news.parallax.analysis.timeline.Timeline}.
 */
@NullMarked
package news.parallax.analysis.timeline;

import org.jspecify.annotations.NullMarked;
