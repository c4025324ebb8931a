package news.parallax.flow;

import java.util.List;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;

/**
 * What was found in one article alone, before it is compared with others: kept, it need not be found again when the story
 * of the article gains another.
 *
 * @param article id of the article
 * @param statements who said what in it, in order of place
 * @param forecasts who expects what in it, in order of place
 */
public record ArticleReading(String article, List<Statement> statements, List<Forecast> forecasts) {
    /** Copies the lists. */
    public ArticleReading {
        statements = List.copyOf(statements);
        forecasts = List.copyOf(forecasts);
    }
}
