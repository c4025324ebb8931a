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
 * @param tellings what it tells with them
 * @param echo true in a caption
 */
record DatedSentence(Words words, Span span, List<TimeMention> mentions, List<Telling> tellings, boolean echo) {
    static DatedSentence of(Words words, Span span, List<TimeMention> mentions, boolean echo) {
        List<Telling> tellings = mentions.stream()
                .flatMap(mention -> Telling.of(words, mention).stream())
                .toList();
        return new DatedSentence(words, span, mentions, tellings, echo);
    }
}
