package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Origin;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.model.Story;
import org.junit.jupiter.api.Test;

class StoryIdsTest {
    private static final String WORDS =
            "The ferry Aurelia ran aground off Tornvik with ninety passengers aboard at dawn.";
    private static final Story FIRST = story("one", "2021-03-02", WORDS);
    private static final Story SECOND = story("two", "2021-03-03", WORDS);

    @Test
    void storiesThatShareAPassageHaveIdsOfTheirOwn() {
        assertThat(FIRST.id()).isEqualTo(SECOND.id());
        List<Story> distinct = StoryIds.distinct(List.of(SECOND, FIRST));
        assertThat(distinct.get(1).id()).isEqualTo(FIRST.id());
        assertThat(distinct.get(0).id()).isNotEqualTo(FIRST.id());
        assertThat(distinct.get(0).articles()).isEqualTo(SECOND.articles());
    }

    @Test
    void theOrderOfStoriesChangesNoId() {
        Story third = story("three", "2021-03-04", WORDS);
        List<Story> forth = StoryIds.distinct(List.of(FIRST, SECOND, third));
        assertThat(StoryIds.distinct(List.of(third, SECOND, FIRST)).reversed()).isEqualTo(forth);
    }

    @Test
    void tellsStoriesApartWhoseTextsHaveTooFewWords() {
        List<Story> distinct = StoryIds.distinct(
                List.of(story("one", "2021-03-02", "Ferry aground"), story("two", "2021-03-02", "Ferry aground")));
        assertThat(distinct).extracting(Story::id).doesNotHaveDuplicates();
    }

    private static Story story(String id, String day, String text) {
        List<Block> blocks = List.of(new Block(Block.Role.PARAGRAPH, new Span(0, text.length())));
        Published published = new Published(day, Published.Basis.DECLARED);
        Article article =
                new Article(id, id, null, null, "Ferry aground", List.of(), published, "en", text, blocks, List.of());
        Origin origin = new Origin(id, id, null, List.of(id));
        return new Story(
                StoryIds.of(article), "Ferry aground", List.of(article), List.of(origin), List.of(), List.of());
    }
}
