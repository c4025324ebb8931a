package news.parallax.analysis.contrast;

import java.util.List;
import java.util.Set;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Published;
import news.parallax.text.Figure;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a representative article.
 *
 * @param origin id of the origin
 * @param citation where it stands
 * @param words its tokens
 * @param keys what it is about
 * @param figures its figures
 * @param bases the instruments it names as what something rests on
 * @param claims the claims it speaks against
 * @param statements statements made in it
 * @param rank place in the article, 0 for its first sentence
 * @param published when the article was published, or null
 */
record Passage(
        String origin,
        Citation citation,
        Words words,
        Set<String> keys,
        List<Figure> figures,
        List<Bases.Named> bases,
        List<Contradictions.Claim> claims,
        List<Statement> statements,
        int rank,
        @Nullable Published published) {

    /** The words of the sentence. */
    String text() {
        return citation.span().of(words.text());
    }
}
