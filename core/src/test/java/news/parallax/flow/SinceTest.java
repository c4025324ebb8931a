package news.parallax.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Disagreement.Position;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Likelihood;
import news.parallax.model.Origin;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SinceTest {
    private static final Instant NOON = Instant.parse("2021-05-04T12:00:00Z");
    private static final Citation OLD = new Citation("old", new Span(0, 10));
    private static final Citation NEW = new Citation("new", new Span(0, 10));
    private static final Citation UNDATED = new Citation("undated", new Span(0, 10));

    private final Story story = new Story(
            "s",
            "Dam",
            List.of(
                    article("old", "2021-05-04T11:00:00Z"),
                    article("new", "2021-05-04T12:00:00Z"),
                    article("undated", null)),
            List.of(new Origin("old", "old", null, List.of("old", "new", "undated"))),
            List.of(),
            List.of());

    @Test
    void keepsFactsThatOnlyNewArticlesReport() {
        Fact fresh = fact(NEW);
        assertThat(since(fact(OLD), fresh, fact(OLD, NEW), fact(UNDATED))).containsExactly(fresh);
    }

    @Test
    void keepsAFigureThatChanged() {
        Disagreement changed = new Disagreement(
                Disagreement.Kind.NUMBER,
                "dead",
                List.of(
                        new Position("four", null, List.of("old"), List.of(OLD)),
                        new Position("nine", null, List.of("old"), List.of(NEW))));
        assertThat(since(changed)).containsExactly(changed);
    }

    @Test
    void keepsAForecastWhoseLikelihoodChanged() {
        Forecast before = forecast("Ada Moor", 55, 80, OLD);
        Forecast again = forecast("Moor", 55, 80, NEW);
        Forecast changed = forecast("Ada Moor", 20, 45, NEW);
        assertThat(since(before, again, changed)).containsExactly(changed);
    }

    @Test
    void keepsNewVoicesAndNewWords() {
        Statement before = statement("Ada Moor", "the dam will hold this year", OLD);
        Statement again = statement("Moor", "the dam will hold", NEW);
        Statement more = statement("Ada Moor", "nobody sleeps below it", NEW);
        Statement other = statement("Bo Lund", "the dam will hold", NEW);
        assertThat(since(before, again, more, other)).containsExactly(more, other);
    }

    @Test
    void takesABareDateForNewOnItsWholeDay() {
        Story dated = new Story(
                "s",
                "Dam",
                List.of(article("new", "2021-05-04")),
                List.of(new Origin("new", "new", null, List.of("new"))),
                List.of(),
                List.of());
        assertThat(Since.findings(dated, List.of(fact(NEW)), NOON)).hasSize(1);
        assertThat(Since.findings(dated, List.of(fact(NEW)), Instant.parse("2021-05-05T00:00:00Z")))
                .isEmpty();
    }

    private List<Finding> since(Finding... findings) {
        return Since.findings(story, List.of(findings), NOON);
    }

    private static Article article(String id, @Nullable String published) {
        String text = "The dam holds, they say.";
        return new Article(
                id,
                id,
                null,
                null,
                "Dam",
                List.of(),
                published == null ? null : new Published(published, Published.Basis.DECLARED),
                "en",
                text,
                List.of(new Block(Block.Role.PARAGRAPH, new Span(0, text.length()))),
                List.of());
    }

    private static Fact fact(Citation... citations) {
        return new Fact("The dam holds", List.of("old"), List.of(), List.of(citations));
    }

    private static Forecast forecast(String holder, int low, int high, Citation citation) {
        return new Forecast(
                holder,
                HolderKind.PERSON,
                "the dam breaks",
                "the dam breaks",
                "the dam breaks",
                "term",
                new Likelihood("term", new Likelihood.Band(low, high), null),
                Polarity.FOR,
                null,
                null,
                List.of(),
                List.of(),
                List.of(citation));
    }

    private static Statement statement(String source, String content, Citation citation) {
        return new Statement(
                source,
                source,
                null,
                HolderKind.PERSON,
                null,
                null,
                "said",
                null,
                CueClass.ASSERTION,
                List.of(content),
                List.of(new Span(0, content.length())),
                Quotation.INDIRECT,
                List.of(),
                List.of(citation));
    }
}
