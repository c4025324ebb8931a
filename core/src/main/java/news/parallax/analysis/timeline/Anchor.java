package news.parallax.analysis.timeline;

import java.time.LocalDate;

/**
 * The day an article's expressions of time are counted from.
 *
 * @param day the day
 * @param words how it is known, to go behind "before": "publication on 2024-05-08"
 */
record Anchor(LocalDate day, String words) {}
