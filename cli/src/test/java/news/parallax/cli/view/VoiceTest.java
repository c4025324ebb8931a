package news.parallax.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Origin;
import news.parallax.model.Span;
import news.parallax.model.Story;
import org.junit.jupiter.api.Test;

/** All names are invented. */
class VoiceTest {
    private final Article pier = article("a", "The Pier", "Mayor Odo Brenko said the ferry stops.");
    private final Article isle = article("b", "Isle News", "The ferry stops, Brenka said. Nobody asked.");
    private final Story story = new Story(
            "ferry",
            "The ferry stops",
            List.of(pier, isle),
            List.of(new Origin("a", "The Pier", null, List.of("a")), new Origin("b", "Isle News", null, List.of("b"))),
            List.of(),
            List.of());

    @Test
    void joinsTheSameWordsOfOneSpeakerIntoOneLine() {
        Voice voice = Voice.of(story, List.of(said(pier, "Odo Brenko"), said(isle, "Brenka")))
                .get(0);
        assertThat(voice.lines()).hasSize(1);
        assertThat(voice.lines().get(0).citations())
                .extracting(Citation::article)
                .containsExactly("a", "b");
    }

    @Test
    void tellsOtherSpellingsButNoPartsOfTheName() {
        assertThat(Voice.of(story, List.of(said(pier, "Brenko"), said(isle, "Brenka")))
                        .get(0)
                        .spellings())
                .containsExactly("Brenka");
    }

    @Test
    void leavesOutTheOutletThatTheLetterTells() {
        Voice.Line line = Voice.of(story, List.of(said(pier, "Odo Brenko")))
                .get(0)
                .lines()
                .get(0);
        assertThat(line.note()).isEqualTo("said, via the harbour log");
    }

    @Test
    void putsThoseWithoutANameLast() {
        Statement nobody = statement(pier, "unnamed source", "", HolderKind.ANONYMOUS);
        assertThat(Voice.of(story, List.of(nobody, said(pier, "Odo Brenko"))))
                .extracting(Voice::name)
                .containsExactly("Odo Brenko", "unnamed source");
    }

    private static Statement said(Article article, String mention) {
        return statement(article, "Odo Brenko", mention, HolderKind.PERSON);
    }

    private static Statement statement(Article article, String source, String mention, HolderKind kind) {
        int start = article.text().toLowerCase(java.util.Locale.ROOT).indexOf("the ferry stops");
        Span content = new Span(start, start + "the ferry stops".length());
        return new Statement(
                source,
                mention,
                null,
                kind,
                null,
                null,
                "said",
                null,
                CueClass.ASSERTION,
                List.of(content.of(article.text())),
                List.of(content),
                Quotation.INDIRECT,
                List.of(article.outletOrUri(), "the harbour log"),
                List.of(new Citation(article.id(), content)));
    }

    private static Article article(String id, String outlet, String text) {
        Block block = new Block(Block.Role.PARAGRAPH, new Span(0, text.length()));
        return new Article(
                id,
                id + ".html",
                null,
                outlet,
                "The ferry stops",
                List.of(),
                null,
                "en",
                text,
                List.of(block),
                List.of());
    }
}
