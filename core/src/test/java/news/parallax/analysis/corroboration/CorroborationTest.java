package news.parallax.analysis.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Origin;
import news.parallax.model.Span;
import news.parallax.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorroborationTest {
    private static final String FILLER =
            " Rain fell. Shops were shut. Boats stayed in port. Trains ran late. Buses ran.";

    private static Article article(String id, String text) {
        List<Block> blocks = List.of(new Block(Block.Role.PARAGRAPH, new Span(0, text.length())));
        return new Article(id, id, null, null, "Title", List.of(), null, "en", text, blocks, List.of());
    }

    private static Story story(String... texts) {
        List<Article> articles = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (int at = 0; at < texts.length; at++) {
            String id = "a" + at;
            articles.add(article(id, texts[at] + FILLER));
            origins.add(new Origin(id, id, null, List.of(id)));
        }
        return new Story("s", "Title", articles, origins, List.of(), List.of());
    }

    private static List<Fact> corroborated(Story story, Statement... statements) {
        return Corroboration.facts(story, List.of(statements)).stream()
                .filter(fact -> fact.origins().size() > 1)
                .toList();
    }

    private static Statement promise(String article, String text, String source, String content) {
        Span span = new Span(text.indexOf(content), text.indexOf(content) + content.length());
        return new Statement(
                source,
                source,
                null,
                HolderKind.INSTITUTION,
                null,
                null,
                "promised",
                null,
                CueClass.PROMISE,
                List.of(content),
                List.of(span),
                Quotation.INDIRECT,
                List.of(),
                List.of(new Citation(article, new Span(0, text.length()))));
    }

    @Test
    void joinsRewordedReport() {
        Story story = story(
                "Mayor Ada Moor and Bo Lind held two phone calls over the weekend.",
                "Although she was silent, Moor spoke to Lind on the phone twice over the weekend.");
        assertThat(corroborated(story)).hasSize(1);
        assertThat(corroborated(story).get(0).origins()).containsExactly("a0", "a1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Five boats sank in Norhaven harbour on Monday. | Nine boats sank in Norhaven harbour on Monday.",
                "The dam above Norhaven broke on Monday.        | The dam above Norhaven did not break on Monday.",
                "The mayor of Norhaven resigned on Monday.      | The mayor of Norhaven opened a school on Monday."
            })
    void keepsApartWhatDiffers(String first, String second) {
        assertThat(corroborated(story(first, second))).isEmpty();
    }

    @Test
    void countsOnePrimarySourceForOnePromise() {
        String first = "The Harbour Board has offered to help the owners if necessary.";
        String second = "A statement of the Harbour Board promised assistance.";
        Story story = story(first, second);
        List<Fact> facts = corroborated(
                story,
                promise("a0", first, "the Harbour Board", "help the owners if necessary"),
                promise("a1", second, "the Harbour Board", "assistance"));
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).primarySources()).containsExactly("Harbour Board");
        assertThat(facts.get(0).origins()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0,1,2", "1,0,2", "2,1,0", "0,2,1"})
    void gathersAccountsAroundTheOneThatMostAgreeWith(int one, int two, int three) {
        List<String> told = List.of(
                "Flood water from the Elm broke the northern dyke of Norhaven on Monday night.",
                "Flood water broke the northern dyke and drowned forty sheep in Norhaven on Monday.",
                "A breach drowned forty sheep of farmers near the northern dyke in Norhaven on Monday.");
        Story story = story(told.get(one), told.get(two), told.get(three));
        assertThat(corroborated(story))
                .anySatisfy(fact -> assertThat(fact.origins()).hasSize(3));
    }

    @Test
    void countsOneSourceForWordsThatAllRepeat() {
        String words = "we shall mend the broken dam above Norhaven before winter";
        String first = "The statement of the board says: " + words + ".";
        String second = "Ada Moor told the council that " + words + ".";
        String third = "Moor said on air that " + words + ".";
        List<Fact> facts = corroborated(
                story(first, second, third),
                promise("a0", first, "The statement", words),
                promise("a1", second, "Ada Moor", words),
                promise("a2", third, "Ada Moor", words));
        assertThat(facts.get(0).origins()).hasSize(3);
        assertThat(facts.get(0).primarySources()).containsExactly("Ada Moor");
    }

    @Test
    void namesNoSourceWhereAccountsNameSeveral() {
        String words = "we shall mend the broken dam above Norhaven before winter";
        String first = "On the air it was said: " + words + ".";
        String second = "In the hall it was said: " + words + ".";
        List<Fact> facts = corroborated(
                story(first, second), promise("a0", first, "Ada Moor", words), promise("a1", second, "Bo Lind", words));
        assertThat(facts.get(0).origins()).hasSize(2);
        assertThat(facts.get(0).primarySources()).isEmpty();
    }

    @Test
    void corroboratesNothingByACaption() {
        assertThat(corroborated(story(
                        "Media caption Mayor Ada Moor of Norhaven resigned on Monday over the dam.",
                        "Mayor Ada Moor of Norhaven resigned on Monday over the dam.")))
                .isEmpty();
    }

    @Test
    void corroboratesNothingByCopies() {
        String text = "Mayor Ada Moor of Norhaven resigned on Monday over the broken dam.";
        List<Article> articles = List.of(article("a0", text + FILLER), article("a1", text + FILLER));
        List<Origin> origins = List.of(new Origin("a0", "a0", null, List.of("a0", "a1")));
        Story story = new Story("s", "Title", articles, origins, List.of(), List.of());
        assertThat(corroborated(story)).isEmpty();
    }

    @Test
    void showsLeadOfOneOrigin() {
        List<Fact> facts = Corroboration.facts(story("Mayor Ada Moor of Norhaven resigned on Monday."), List.of());
        assertThat(facts.get(0).origins()).containsExactly("a0");
    }
}
