package news.parallax.cli.view;

import java.util.List;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Brief;
import news.parallax.model.Citation;
import news.parallax.model.Derivation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Likelihood;
import news.parallax.model.Origin;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * A small plainly invented story with one finding of every kind, and with words that would be code in a format that does
 * not escape them.
 */
public final class Ferry {
    /** Words that are markup in HTML and Markdown, and control characters that a terminal obeys. */
    public static final String HOSTILE =
            "<script>alert(1)</script> *bold* [link](x) `code` | cell \u001B[31mred\u001B[0m \u202Eturned";

    private static final String FIRST = "The ferry stops on Monday, the harbour master said.";
    private static final String SECOND = "It is very unlikely that it sails before June. " + HOSTILE;
    private static final String THIRD = "The ferry stops on Monday, officials say. It carried 300 people a day.";

    private static final Article A = article("a", "The Pier", "Ferry stops & waits", FIRST, SECOND);
    private static final Article B = article("b", null, "Ferry stops", FIRST);
    private static final Article C = article("c", "Isle <b>News</b>", "No ferry", THIRD, "Others counted 500.");

    private Ferry() {}

    /** The story with its findings and brief. */
    public static StoryAnalysis analysis() {
        Citation stops = cite(A, FIRST);
        Citation alsoStops = cite(C, "The ferry stops on Monday, officials say.");
        Citation unlikely = cite(A, "It is very unlikely that it sails before June.");
        List<Finding> findings = List.of(
                new Finding.Fact(
                        "The ferry stops on Monday",
                        List.of("a", "c"),
                        List.of("harbour master"),
                        List.of(stops, alsoStops)),
                statement(stops),
                forecast(unlikely),
                new Finding.Forecast(
                        "analysts",
                        HolderKind.GROUP,
                        "it may sail",
                        "it may sail",
                        "it may sail",
                        "may",
                        null,
                        Finding.Polarity.OPEN,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(unlikely)),
                new Disagreement(
                        Disagreement.Kind.NUMBER,
                        "people a day",
                        List.of(
                                new Disagreement.Position(
                                        "300", null, List.of("c"), List.of(cite(C, "It carried 300 people a day."))),
                                new Disagreement.Position(
                                        "500", "others", List.of("c"), List.of(cite(C, "Others counted 500."))))),
                new Event(
                        "2031-05-05",
                        "2031-05-05",
                        Event.Granularity.DAY,
                        "“Monday” after publication on 2031-05-02",
                        Event.Status.ANNOUNCED,
                        "The ferry stops",
                        List.of(stops)));
        Brief brief = new Brief(
                List.of(
                        new Brief.Sentence(
                                Brief.Section.WHAT_HAPPENED,
                                FIRST,
                                List.of(stops, alsoStops),
                                2,
                                List.of("harbour master")),
                        new Brief.Sentence(
                                Brief.Section.WHAT_IS_EXPECTED, SECOND, List.of(cite(A, SECOND)), 1, List.of())),
                1);
        return new StoryAnalysis(story(), findings, brief);
    }

    /** The story alone. */
    public static Story story() {
        Derivation copy = new Derivation(
                "b",
                "a",
                "a",
                Derivation.Level.COPY,
                .987654,
                .5,
                List.of(new Derivation.Passage(span(B, FIRST), span(A, FIRST))),
                List.of(
                        new Derivation.Evidence(Derivation.Evidence.Kind.OVERLAP, "shares 99 % of its words", null),
                        new Derivation.Evidence(Derivation.Evidence.Kind.CREDIT, "names its source", cite(B, FIRST))));
        return new Story(
                "ferry",
                "Ferry stops & waits",
                List.of(A, B, C),
                List.of(
                        new Origin("a", "The Pier", null, List.of("a", "b")),
                        new Origin("c", "Isle <b>News</b>", "Wire", List.of("c"))),
                List.of(copy),
                List.of(new Story.Join("a", 1, List.of(), Double.NaN), new Story.Join("c", .4, List.of("ferry"), 12)));
    }

    /** The first article of the story. */
    public static Article article() {
        return A;
    }

    private static Finding statement(Citation citation) {
        Span content = span(A, "The ferry stops on Monday");
        return new Finding.Statement(
                "harbour master",
                "the harbour master",
                span(A, "the harbour master"),
                HolderKind.PERSON,
                "harbour master",
                "Port of Invented",
                "said",
                span(A, "said"),
                Finding.CueClass.ASSERTION,
                List.of(content.of(A.text())),
                List.of(content),
                Finding.Quotation.DIRECT,
                List.of("The Pier"),
                List.of(citation));
    }

    private static Finding forecast(Citation citation) {
        Likelihood likelihood =
                new Likelihood("very unlikely", new Likelihood.Band(5, 20), new Likelihood.Surveyed(2, 10, 20.5));
        return new Finding.Forecast(
                "Ann Example",
                HolderKind.AUTHOR,
                "it sails before June",
                "it [the ferry] sails before June",
                "will it sail",
                "very unlikely",
                likelihood,
                Finding.Polarity.AGAINST,
                "the engine arrives",
                "June",
                List.of("no engine"),
                List.of("a ship with parts"),
                List.of(citation));
    }

    private static Article article(String id, @Nullable String outlet, String title, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new java.util.ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            blocks.add(new Block(Block.Role.PARAGRAPH, new Span(start, text.length())));
            text.append("\n\n");
        }
        return new Article(
                id,
                "pages/" + id + ".html",
                null,
                outlet,
                title,
                List.of(),
                new Published("2031-05-02", Published.Basis.META),
                "en",
                text.toString(),
                blocks,
                List.of());
    }

    private static Span span(Article article, String words) {
        int start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Citation cite(Article article, String words) {
        return new Citation(article.id(), span(article, words));
    }
}
