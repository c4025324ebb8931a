package news.parallax.analysis.forecast;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;

/** Words that Bo Lind says, for tests of what they expect. */
final class Said {
    private Said() {}

    /** What he expects in a text that is all his, in the words of each forecast. */
    static List<String> expected(String text) {
        return forecasts(text).stream().map(Forecast::proposition).toList();
    }

    /** The forecasts of a text that nobody says but its writer. */
    static List<Forecast> written(String text) {
        Span all = new Span(0, text.length());
        List<Block> blocks = List.of(new Block(Block.Role.PARAGRAPH, all));
        return Forecasts.forecasts(
                new Article("a", "a", null, "The Gull", "Title", List.of(), null, "en", text, blocks, List.of()),
                List.of());
    }

    /** His forecasts in a text that is all his. */
    static List<Forecast> forecasts(String text) {
        Span all = new Span(0, text.length());
        List<Block> blocks = List.of(new Block(Block.Role.PARAGRAPH, all));
        Article article =
                new Article("a", "a", null, "The Gull", "Title", List.of(), null, "en", text, blocks, List.of());
        Statement statement = new Statement(
                "Bo Lind",
                "Bo Lind",
                null,
                HolderKind.PERSON,
                null,
                null,
                "",
                null,
                CueClass.ASSERTION,
                List.of(text),
                List.of(all),
                Quotation.DIRECT,
                List.of(),
                List.of(new Citation("a", all)));
        return Forecasts.forecasts(article, List.of(statement));
    }
}
