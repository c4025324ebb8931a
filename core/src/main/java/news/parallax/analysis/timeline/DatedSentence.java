package news.parallax.analysis.timeline;

import java.util.List;
import news.parallax.model.Block;
import news.parallax.model.Span;
import news.parallax.text.ArticleText;
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
    static DatedSentence of(ArticleText text, ArticleText.Sentence sentence, List<TimeMention> mentions) {
        List<Telling> tellings = mentions.stream()
                .flatMap(mention -> Telling.of(text, sentence, mention).stream())
                .toList();
        boolean echo = sentence.role() == Block.Role.CAPTION;
        return new DatedSentence(sentence.words(), sentence.span(), mentions, tellings, echo);
    }
}
