package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Block.Role;
import news.parallax.model.Published;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final Article FERRY = article(
            "ferry",
            "2021-03-02",
            "Ferry Aurelia runs aground off Tornvik with ninety aboard",
            "The ferry Aurelia ran aground off Tornvik on Monday with ninety passengers aboard, the coast guard said."
                    + " Helicopters lifted passengers from the Aurelia to Tornvik through the night.");
    private static final Article FERRY_LATER = article(
            "ferry-later",
            "2021-03-03",
            "All ninety passengers rescued from grounded ferry Aurelia",
            "Rescuers brought the last passengers of the grounded ferry Aurelia ashore at Tornvik on Monday night."
                    + " The coast guard opened an inquiry into why the Aurelia left its course near Tornvik.");
    private static final Article INQUIRY = article(
            "inquiry",
            "2021-04-20",
            "Grounded ferry Aurelia left its course, coast guard inquiry finds",
            "The ferry Aurelia, which ran aground off Tornvik with ninety passengers, had left its course, the inquiry of"
                    + " the coast guard found. Rescuers had brought the passengers of the Aurelia ashore at Tornvik.");
    private static final Article BUDGET = article(
            "budget",
            "2021-03-02",
            "Council of Lindmoor passes budget by one vote",
            "The council of Lindmoor passed its budget by a single vote after a debate until midnight."
                    + " The treasurer of Lindmoor warned that interest on old debt keeps growing.");

    @Test
    void joinsAnArticleToTheStoryOfItsEvent() {
        Stories stories = new Stories(100);
        Assignment first = stories.add(FERRY);
        Assignment other = stories.add(BUDGET);
        Assignment later = stories.add(FERRY_LATER);
        assertThat(first.isNew()).isTrue();
        assertThat(other.story()).isNotEqualTo(first.story());
        assertThat(later.story()).isEqualTo(first.story());
        assertThat(later.probability()).isGreaterThan(Grouping.THRESHOLD);
    }

    @Test
    void keepsTheFirstTextOfAnId() {
        Stories stories = new Stories(100);
        Assignment first = stories.add(FERRY);
        Assignment again = stories.add(article("ferry", null, "Budget", BUDGET.text()));
        assertThat(again.story()).isEqualTo(first.story());
        assertThat(stories.groups()).hasSize(1);
    }

    @Test
    void putsACopyWhereItsOriginalGoes() {
        Stories stories = new Stories(100);
        String story = stories.add(FERRY).story();
        assertThat(stories.addCopy("echo", "ferry")).map(Assignment::story).contains(story);
        assertThat(stories.addCopy("echo-of-echo", "echo"))
                .map(Assignment::story)
                .contains(story);
        assertThat(stories.addCopy("stray", "unknown")).isEmpty();
        assertThat(stories.groups().getFirst().articles()).containsExactly("ferry", "echo", "echo-of-echo");
    }

    @Test
    void reportsASplitThatAUserAskedFor() {
        Stories stories = new Stories(100);
        String story = stories.add(FERRY).story();
        stories.add(FERRY_LATER);
        stories.repair();
        stories.cannotLink("ferry", "ferry-later");
        List<StoryChange> changes = stories.repair();
        assertThat(stories.groups()).hasSize(2).extracting(Stories.Group::id).contains(story);
        assertThat(changes).hasSize(1).first().isInstanceOfSatisfying(StoryChange.Split.class, split -> {
            assertThat(split.story()).isEqualTo(story);
            assertThat(split.parts()).hasSize(2).contains(story);
        });
    }

    @Test
    void reportsAMergeThatAUserAskedFor() {
        Stories stories = new Stories(100);
        String ferry = stories.add(FERRY).story();
        stories.add(FERRY_LATER);
        String budget = stories.add(BUDGET).story();
        stories.repair();
        stories.mustLink("budget", "ferry-later");
        assertThat(stories.repair()).containsExactly(new StoryChange.Merged(ferry, List.of(budget)));
        assertThat(stories.groups())
                .containsExactly(new Stories.Group(ferry, List.of("ferry", "ferry-later", "budget")));
    }

    @Test
    void obeysLinksAskedForBeforeTheArticleComes() {
        Stories stories = new Stories(100);
        stories.cannotLink("ferry", "ferry-later");
        stories.mustLink("ferry", "budget");
        stories.add(FERRY);
        stories.add(FERRY_LATER);
        stories.add(BUDGET);
        stories.repair();
        assertThat(stories.groups())
                .extracting(Stories.Group::articles)
                .containsExactlyInAnyOrder(List.of("ferry", "budget"), List.of("ferry-later"));
    }

    @Test
    void keepsWhatFollowsMuchLaterInTheStorylineOnly() {
        Stories stories = new Stories(100);
        stories.add(article("ferry", "2021-03-30", FERRY.title(), FERRY.text()));
        stories.add(INQUIRY);
        stories.add(BUDGET);
        stories.cannotLink("ferry", "inquiry");
        stories.repair();
        assertThat(stories.groups()).hasSize(3);
        assertThat(stories.storylines()).extracting(List::size).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void dropsWhatIsOldAndSaysSo() {
        Stories stories = new Stories(100);
        String old = stories.add(FERRY).story();
        stories.add(article("budget", "2021-05-02", BUDGET.title(), BUDGET.text()));
        stories.expire(LocalDate.parse("2021-04-01").toEpochDay());
        assertThat(stories.repair()).containsExactly(new StoryChange.Expired(old));
        assertThat(stories.groups()).extracting(Stories.Group::articles).containsExactly(List.of("budget"));
    }

    @Test
    void takesAnArticleOut() {
        Stories stories = new Stories(100);
        String ferry = stories.add(FERRY).story();
        String budget = stories.add(BUDGET).story();
        stories.addCopy("ferry-copy", "ferry");
        assertThat(stories.remove("ferry")).isTrue();
        assertThat(stories.remove("budget")).isTrue();
        assertThat(stories.remove("budget")).isFalse();
        assertThat(stories.repair()).containsExactly(new StoryChange.Expired(budget));
        assertThat(stories.groups()).containsExactly(new Stories.Group(ferry, List.of("ferry-copy")));
        assertThat(stories.add(FERRY_LATER).story()).isEqualTo(ferry);
        assertThat(stories.remove("ferry-copy")).isTrue();
        stories.repair();
        assertThat(stories.groups()).containsExactly(new Stories.Group(ferry, List.of("ferry-later")));
    }

    @Test
    void keepsNoMoreArticlesThanItMay() {
        Stories stories = new Stories(3);
        for (int at = 0; at < 20; at++) {
            stories.add(article(
                    "a" + at, null, "Headline" + at, "Alpha" + at + " beta" + at + " gamma" + at + " delta" + at));
        }
        stories.repair();
        assertThat(stories.groups()).hasSize(3);
        assertThat(stories.groups().stream()
                        .mapToInt(group -> group.articles().size())
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void givesTheSameForTheSameCalls() {
        assertThat(run().groups()).isEqualTo(run().groups());
    }

    private static Stories run() {
        Stories stories = new Stories(100);
        List.of(BUDGET, FERRY_LATER, FERRY, INQUIRY).forEach(stories::add);
        stories.repair();
        return stories;
    }

    @Test
    void staysLinearWhenAllIsTheSame() {
        Stories stories = new Stories(10_000);
        IntStream.range(0, 10_000)
                .mapToObj(at -> article("a" + at, "2021-03-02", FERRY.title(), FERRY.text()))
                .forEach(stories::add);
        stories.repair();
        assertThat(stories.groups()).hasSize(1);
    }

    @Test
    void keepsALargeStoryWholeWhileItGrowsAndSplitsItWhenAsked() {
        Stories stories = new Stories(1_000);
        stories.add(BUDGET);
        for (int at = 0; at < 200; at++) {
            Article base = at % 2 == 0 ? FERRY : FERRY_LATER;
            stories.add(article("a" + at, "2021-03-0" + (2 + at / 100), base.title(), base.text()));
            if (at % 10 == 9) {
                assertThat(stories.repair()).isEmpty();
            }
        }
        assertThat(stories.groups()).hasSize(2);
        stories.cannotLink("a0", "a1");
        stories.repair();
        assertThat(stories.groups()).hasSizeGreaterThan(2);
        Stories.Group ofFirst = stories.groups().stream()
                .filter(group -> group.articles().contains("a0"))
                .findFirst()
                .orElseThrow();
        assertThat(ofFirst.articles()).doesNotContain("a1");
    }

    @Test
    void acceptsTextsAndDatesOfAllKinds() {
        Stories stories = new Stories(100);
        List<Article> odd = new ArrayList<>();
        odd.add(article("empty", null, "?", " "));
        odd.add(article("word", "1970-01-01", "Word", "Word"));
        odd.add(article("repeated", "2399-12-31", "Word", "word ".repeat(100_000)));
        odd.add(article("large", "2021-03-02", "Large", FERRY.text().repeat(20_000)));
        odd.add(article("back", "1999-01-01", BUDGET.title(), BUDGET.text()));
        odd.forEach(stories::add);
        stories.expire(0);
        stories.repair();
        assertThat(stories.groups().stream()
                        .mapToInt(group -> group.articles().size())
                        .sum())
                .isEqualTo(odd.size());
    }

    @Test
    void rejectsACapacityOfNothing() {
        assertThatThrownBy(() -> new Stories(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Article article(String id, @Nullable String date, String title, String text) {
        Published published = date == null ? null : new Published(date, Published.Basis.DECLARED);
        List<Block> blocks = List.of(new Block(Role.PARAGRAPH, new Span(0, text.length())));
        return new Article(id, id, null, "Outlet " + id, title, List.of(), published, "en", text, blocks, List.of());
    }
}
