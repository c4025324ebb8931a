package news.parallax.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Story;
import news.parallax.model.Storyline;
import org.junit.jupiter.api.Test;

class StoryViewTest {
    private final StoryView view = new StoryView(Ferry.analysis());

    @Test
    void countsCopiesApartFromOrigins() {
        assertThat(view.counts())
                .containsExactly(
                        "3 articles",
                        "2 origins",
                        "1 copy",
                        "1 primary source named",
                        "2 forecasts",
                        "1 point of difference");
    }

    @Test
    void foldsCopiesIntoColumnsOfAgreement() {
        Agreement agreement = view.agreement();
        assertThat(agreement.origins()).hasSize(2);
        Agreement.Row differs = agreement.rows().get(0);
        assertThat(differs.isDifference()).isTrue();
        assertThat(differs.cells())
                .extracting(Agreement.Cell::values)
                .containsExactly(List.of(), List.of("300", "500 (others)"));
        assertThat(differs.cells()).extracting(Agreement.Cell::isSilent).containsExactly(true, false);
    }

    @Test
    void namesTheOtherStoriesOfItsStoryline() {
        Story alone = Ferry.analysis().story();
        List<Storyline.Part> parts = List.of(
                new Storyline.Part(alone.id(), alone.title()),
                new Storyline.Part("s1", "Engine found broken"),
                new Storyline.Part("s2", "Owner answers"),
                new Storyline.Part("s3", "Ferry sails again"),
                new Storyline.Part("s4", "Fares rise"));
        assertThat(StoryView.of(alone).storyline()).isEmpty();
        assertThat(StoryView.of(alone.in(new Storyline(alone.id(), parts))).storyline())
                .contains("Same storyline: \u201CEngine found broken\u201D, \u201COwner answers\u201D,"
                        + " \u201CFerry sails again\u201D and 1 more");
    }

    @Test
    void tellsRelationInWords() {
        assertThat(view.words(view.story().derivations().get(0))).isEqualTo("B is a copy of A, 99 % of its words");
        assertThat(view.isCopy(view.index().articles().get(1))).isTrue();
        assertThat(view.isCopy(view.index().articles().get(0))).isFalse();
    }

    @Test
    void tellsInWordsWhatALikenessMeans() {
        assertThat(view.words(new Story.Join("b", .82, List.of(), 3, "a", List.of())))
                .isEqualTo("82 % likely the same event as A");
        assertThat(view.words(new Story.Join("b", 1, List.of(), 3, "a", List.of())))
                .isEqualTo("the same text as A");
    }

    @Test
    void leadsPrimarySourcesToOrigins() {
        assertThat(view.flow().uses()).containsExactly(new Flow.Use("harbour master", List.of("a", "c")));
    }
}
