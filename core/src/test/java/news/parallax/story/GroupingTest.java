package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Block.Role;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.provenance.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupingTest {
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
            "Rescuers brought the last passengers of the grounded ferry Aurelia ashore at Tornvik on Tuesday."
                    + " The coast guard opened an inquiry into why the Aurelia left its course near Tornvik.");
    private static final Article FERRY_UNDATED = article(
            "ferry-undated",
            null,
            "What we know about the Aurelia, the ferry stranded at Tornvik",
            "The Aurelia is a ferry of ninety metres that crosses to Tornvik twice a day."
                    + " Passengers told how the Aurelia shook when it ran aground; the coast guard lifted them out.");
    private static final Article BUDGET = article(
            "budget",
            "2021-03-02",
            "Council of Lindmoor passes budget by one vote",
            "The council of Lindmoor passed its budget by a single vote after a debate until midnight."
                    + " The treasurer of Lindmoor warned that interest on old debt keeps growing.");

    @Test
    void joinsCoverageOfOneEventAlsoWithoutDate() {
        List<Story> stories = stories(List.of(FERRY, FERRY_LATER, FERRY_UNDATED, BUDGET));
        assertThat(stories).extracting(story -> story.articles().size()).containsExactlyInAnyOrder(3, 1);
    }

    @Test
    void keepsTheNewsOfOneDayApart() {
        List<Article> articles = new ArrayList<>();
        List<String> matters = List.of(
                "ferry",
                "harvest",
                "museum",
                "bridge",
                "budget",
                "strike",
                "reservoir",
                "hospital",
                "tariff",
                "railway");
        for (String matter : matters) {
            String place = "T" + matter.substring(1).repeat(2);
            articles.add(article(
                    matter,
                    "2021-03-02",
                    "Minister visits " + place + " over " + matter,
                    "The minister went to " + place + " on Tuesday to speak about the " + matter + " there. People in "
                            + place + " said the " + matter
                            + " had troubled the country for years and asked for money."));
            articles.add(article(
                    matter + "-again",
                    "2021-03-02",
                    "In " + place + ", minister promises money for " + matter,
                    "Money will come for the " + matter + " at " + place + ", the minister promised on Tuesday."
                            + " The country had waited years for it, people who came to hear about the " + matter
                            + " said."));
        }
        assertThat(stories(articles)).hasSize(matters.size());
    }

    @Test
    void readsArticlesOfNothingButCommonWords() {
        Article one =
                article("one", null, "What it was", "And it was that this is what they had and the were of it to be.");
        Article two = article("two", null, "That it is", "It is what it was and they had that to be the of this were.");
        assertThat(stories(List.of(one, two))).isNotEmpty();
    }

    @Test
    void keepsWhatFollowsWeeksLaterInTheStorylineOnly() {
        Article inquiry = article(
                "inquiry",
                "2021-06-20",
                "Inquiry blames tired officer for grounding of ferry Aurelia off Tornvik",
                "The inquiry of the coast guard into the grounding of the ferry Aurelia off Tornvik blames an officer"
                        + " who had slept two hours. The Aurelia left its course near Tornvik with ninety passengers"
                        + " aboard.");
        List<Story> stories = stories(List.of(inquiry, BUDGET, FERRY_LATER, FERRY));
        assertThat(stories).hasSize(3);
        List<String> ofFerry = stories.stream()
                .filter(story -> story.storyline() != null)
                .map(story -> story.title() + " in " + story.storyline())
                .sorted()
                .toList();
        assertThat(ofFerry).hasSize(2);
        assertThat(ofFerry.getFirst()).startsWith(FERRY_LATER.title()).contains(inquiry.title());
        assertThat(ofFerry.getLast()).startsWith(inquiry.title()).contains(FERRY_LATER.title());
    }

    @Test
    void ordersArticlesByDateUndatedLast() {
        Story story = largest(stories(List.of(FERRY_UNDATED, FERRY_LATER, FERRY, BUDGET)));
        assertThat(story.articles()).extracting(Article::id).containsExactly("ferry", "ferry-later", "ferry-undated");
    }

    @Test
    void tellsWhyAnArticleJoined() {
        Story story = largest(stories(List.of(FERRY, FERRY_LATER)));
        assertThat(story.joins().getLast().terms()).contains("Aurelia", "Tornvik");
        assertThat(story.joins().getLast().hours()).isEqualTo(24);
    }

    @Test
    void tellsWhyTheFirstArticleIsHereToo() {
        Story.Join first = largest(stories(List.of(FERRY, FERRY_LATER))).joins().getFirst();
        assertThat(first.article()).isEqualTo("ferry");
        assertThat(first.closest()).isEqualTo("ferry-later");
        assertThat(first.score()).isBetween(.2, .999);
        assertThat(first.terms()).contains("Aurelia", "Tornvik");
    }

    @Test
    void givesTheSameInAnyOrder() {
        List<Article> articles = List.of(FERRY, FERRY_LATER, FERRY_UNDATED, BUDGET);
        assertThat(stories(articles.reversed())).isEqualTo(stories(articles));
    }

    @Test
    void givesTheSameOnAnyNumberOfThreads() {
        List<Article> articles = new ArrayList<>(List.of(FERRY, FERRY_LATER, FERRY_UNDATED, BUDGET));
        for (int at = 0; at < 300; at++) {
            articles.add(article(
                    "more" + at, "2021-03-0" + (1 + at % 9), "Council" + at % 40, BUDGET.text() + " N" + at % 70));
        }
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool four = new ForkJoinPool(4)) {
            assertThat(four.submit(() -> stories(articles)).join())
                    .isEqualTo(one.submit(() -> stories(articles)).join());
        }
    }

    @Test
    void copiesChangeNeitherStoriesNorTitleNorId() {
        List<Article> articles = List.of(FERRY, FERRY_LATER, BUDGET);
        List<Article> more = new ArrayList<>(articles);
        more.add(article("z-copy", "2021-03-04", "Ferry aground", FERRY.text()));
        more.add(article("z-short", "2021-03-04", "Ferry aground", FERRY.text().substring(0, 105)));
        List<Story> before = stories(articles);
        List<Story> after = stories(more);
        assertThat(after)
                .extracting(Story::id)
                .isEqualTo(before.stream().map(Story::id).toList());
        assertThat(after)
                .extracting(Story::title)
                .isEqualTo(before.stream().map(Story::title).toList());
        assertThat(after)
                .extracting(story -> story.origins().size())
                .isEqualTo(before.stream().map(story -> story.origins().size()).toList());
    }

    @Test
    void putsThousandsOfCopiesIntoOneStory() {
        List<Article> articles = IntStream.range(0, 3_000)
                .mapToObj(at -> article("a" + at, null, "Ferry aground", FERRY.text()))
                .toList();
        assertThat(stories(articles)).hasSize(1);
    }

    @Test
    void keepsTextsWithoutWordsApart() {
        assertThat(stories(List.of(article("a", null, "?", "!"), article("b", null, "-", "..."))))
                .hasSize(2);
    }

    @Test
    void acceptsDatesFarOff() {
        assertThat(stories(List.of(
                        article("a", "1970-01-01", "Ferry Aurelia aground", FERRY.text() + " Old."),
                        article("b", "2399-12-31", "Budget of Lindmoor", BUDGET.text()))))
                .hasSize(2);
    }

    @Test
    void findsReportsMoreAlikeThatShareAQuotation() {
        String promise = "We shall not leave the harbour until the last of them is ashore";
        String other = "They will need blankets and something hot when the boats come in";
        assertThat(likeness(promise, promise)).isGreaterThan(likeness(promise, other) + .02);
    }

    /** Likeness of a report and a feature, each with a quotation. */
    private static double likeness(String quotedInReport, String quotedInFeature) {
        String report = FERRY.text() + " “" + quotedInReport + ",” said Mirle Vantoor of the coast guard.";
        String feature = "Odda Brenn put every kettle on the stove. Down at the pier they were counting heads. ‘"
                + quotedInFeature + "’, she heard Mirle Vantoor tell the families. The Aurelia lay on its side.";
        Story story = largest(stories(List.of(
                article("report", "2021-03-02", FERRY.title(), report),
                article("feature", "2021-03-03", "The night the harbour stayed awake", feature))));
        assertThat(story.articles()).hasSize(2);
        return story.joins().getLast().score();
    }

    private static Story largest(List<Story> stories) {
        return stories.stream()
                .max((one, two) ->
                        Integer.compare(one.articles().size(), two.articles().size()))
                .orElseThrow();
    }

    private static List<Story> stories(List<Article> articles) {
        var derivations = Provenance.derivations(articles);
        return Grouping.stories(articles, derivations, Provenance.origins(articles, derivations));
    }

    private static Article article(String id, @Nullable String date, String title, String text) {
        Published published = date == null ? null : new Published(date, Published.Basis.DECLARED);
        List<Block> blocks = List.of(new Block(Role.PARAGRAPH, new Span(0, text.length())));
        return new Article(id, id, null, "Outlet " + id, title, List.of(), published, "en", text, blocks, List.of());
    }
}
