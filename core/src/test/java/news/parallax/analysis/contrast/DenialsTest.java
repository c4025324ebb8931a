package news.parallax.analysis.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Origin;
import news.parallax.model.Span;
import news.parallax.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialsTest {
    private static final String CLAIM = "The council accused Ana Dorn of hiding cracks in the weir.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Dorn denied hiding cracks in the weir. | Ana Dorn | denied | hiding cracks in the weir | 1",
                "The town left when Ana Dorn denied hiding cracks in the weir. | Ana Dorn | denied | hiding cracks in"
                        + " the weir | 0",
                "The town spoke of cracks in the weir, which Ana Dorn denied hiding. | Ana Dorn | denied | hiding | 0",
                "Ivo Kern believed Ana Dorn's denials of cracks in the weir. | Ana Dorn's | denials | of cracks in the"
                        + " weir | 0",
                "Ana Dorn tries to deny the council cracks in the weir. | Ana Dorn | deny | the council cracks in the"
                        + " weir | 0"
            })
    void aDenialIsMadeAndNotOnlySpokenOf(String sentence, String source, String cue, String content, int found) {
        assertThat(found(CLAIM, sentence, source, cue, content)).hasSize(found);
    }

    @Test
    void whatSomebodyElseIsSaidToHaveDoneIsNotDenied() {
        String denial = "Ana Dorn denied talks with Norlanders.";
        String other = "The Gull said Norlanders had talks and papers.";
        assertThat(found(
                        other + " Rain fell. Snow fell. Hail fell. Ice fell.",
                        denial,
                        "Ana Dorn",
                        "denied",
                        "talks with Norlanders"))
                .isEmpty();
    }

    private static List<Disagreement> found(String claim, String sentence, String source, String cue, String content) {
        String text = claim + " " + sentence;
        int start = claim.length() + 1;
        Statement denial =
                statement(text, new Span(start, text.length()), source, cue, new Said(content, CueClass.DENIAL));
        List<Statement> statements = claim.equals(CLAIM)
                ? List.of(denial)
                : List.of(
                        statement(
                                text,
                                new Span(0, claim.length()),
                                "The Gull",
                                "said",
                                new Said("Norlanders had talks", CueClass.ASSERTION)),
                        denial);
        Article article = new Article(
                "a",
                "a",
                null,
                null,
                "Title",
                List.of(),
                null,
                "en",
                text,
                List.of(new Block(Block.Role.PARAGRAPH, new Span(0, text.length()))),
                List.of());
        Story story = new Story(
                "s",
                "Title",
                List.of(article),
                List.of(new Origin("a", "a", null, List.of("a"))),
                List.of(),
                List.of());
        return Contrast.disagreements(story, statements, List.of(), List.of());
    }

    private record Said(String content, CueClass kind) {}

    private static Statement statement(String text, Span sentence, String source, String cue, Said said) {
        int at = text.indexOf(said.content(), sentence.start());
        int by = text.indexOf(source, sentence.start());
        int verb = text.indexOf(" " + cue, by) + 1;
        return new Statement(
                source.replace("'s", ""),
                source,
                new Span(by, by + source.length()),
                HolderKind.PERSON,
                null,
                null,
                cue,
                new Span(verb, verb + cue.length()),
                said.kind(),
                List.of(said.content()),
                List.of(new Span(at, at + said.content().length())),
                Quotation.INDIRECT,
                List.of(),
                List.of(new Citation("a", sentence)));
    }
}
