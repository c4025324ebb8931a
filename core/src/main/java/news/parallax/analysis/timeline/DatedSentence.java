package news.parallax.analysis.timeline;

import java.util.List;
import news.parallax.model.Span;
import news.parallax.text.Words;

/**
 * A sentence with expressions of time.
 *
 * @param words its tokens
 * @param span where it stands
 * @param mentions its expressions of time, at least one
 * @param echo true in a caption
 */
record DatedSentence(Words words, Span span, List<TimeMention> mentions, boolean echo) {}
