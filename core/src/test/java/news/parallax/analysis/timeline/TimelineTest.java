package news.parallax.analysis.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Event.Status;
import news.parallax.model.Origin;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static Article article(String id, @Nullable String day, String text) {
        Published published = day == null ? null : new Published(day, Published.Basis.DECLARED);
        List<Block> blocks = List.of(new Block(Block.Role.PARAGRAPH, new Span(0, text.length())));
        return new Article(id, id, null, null, "Title", List.of(), published, "en", text, blocks, List.of());
    }

    private static Story story(Article... articles) {
        List<Origin> origins = new ArrayList<>();
        for (Article article : articles) {
            origins.add(new Origin(article.id(), article.id(), null, List.of(article.id())));
        }
        return new Story("s", "Title", List.of(articles), origins, List.of(), List.of());
    }

    private static List<Event> events(Article... articles) {
        return Timeline.events(story(articles), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "The dam broke on Monday., 2024-05-06, 2024-05-06, HAPPENED",
        "The dam broke on Wednesday., 2024-05-08, 2024-05-08, HAPPENED",
        "The council will meet on Friday., 2024-05-10, 2024-05-10, ANNOUNCED",
        "The council will meet next Thursday., 2024-05-16, 2024-05-16, ANNOUNCED",
        "The council will meet next Monday., 2024-05-13, 2024-05-13, ANNOUNCED",
        "The council will debate and vote on the dam on Friday., 2024-05-10, 2024-05-10, ANNOUNCED",
        "The council meets about the dam this weekend., 2024-05-11, 2024-05-12, EXPECTED",
        "The mayor said Monday the dam will close., 2024-05-06, 2024-05-06, HAPPENED",
        "The mayor gave up her office effective Friday., 2024-05-10, 2024-05-10, EXPECTED",
        "The dam broke on May 3., 2024-05-03, 2024-05-03, HAPPENED",
        "The dam broke on 3 May., 2024-05-03, 2024-05-03, HAPPENED",
        "The dam broke on December 30., 2023-12-30, 2023-12-30, BACKGROUND",
        "The dam broke on 3 May 2021., 2021-05-03, 2021-05-03, BACKGROUND",
        "The dam broke in 2014., 2014, 2014, BACKGROUND",
        "The talks come ahead of the minister's visit to the dam this weekend., 2024-05-11, 2024-05-12, EXPECTED",
        "The ministry has opened an inquiry into the deadly dam attack on Saturday., 2024-05-04, 2024-05-04, HAPPENED",
        "The list will be announced by June 15., 2024-06-15, 2024-06-15, ANNOUNCED",
        "The mayor pushed in June for a dam., 2023-06, 2023-06, BACKGROUND",
        "The mayor urges them to vote in June., 2024-06, 2024-06, EXPECTED",
        "The dam broke over the weekend., 2024-05-04, 2024-05-05, HAPPENED",
        "The mayor closed the dam earlier this week., 2024-05-06, 2024-05-08, HAPPENED",
        "It's expected to reach the dam by Friday morning., 2024-05-10, 2024-05-10, EXPECTED",
        "The storm slowed near the dam where it's expected to break on Friday., 2024-05-10, 2024-05-10, EXPECTED",
        "The dam broke yesterday., 2024-05-07, 2024-05-07, HAPPENED",
        "The dam broke two days ago., 2024-05-06, 2024-05-06, HAPPENED",
        "The dam broke last month., 2024-04, 2024-04, HAPPENED",
        "The dam has stood for 26 years., 1998, 2024, BACKGROUND",
        "An official told reporters on Monday that the dam will hold., 2024-05-06, 2024-05-06, HAPPENED",
        "Voters of the town cast their ballots about the dam on Monday., 2024-05-06, 2024-05-06, HAPPENED",
        "After the announcement Monday that the town is closing the dam the mayor looked tired., 2024-05-06,"
                + " 2024-05-06, HAPPENED",
        "One part of the plan that the mayor outlined Monday is a new dam., 2024-05-06, 2024-05-06, HAPPENED",
        "The plan the mayor outlined on Monday will cost the town its dam., 2024-05-06, 2024-05-06, HAPPENED",
        "In a statement issued late on Monday the ministry spoke of the dam., 2024-05-06, 2024-05-06, HAPPENED",
        "The dam lost 410 cubic metres a second on Monday., 2024-05-06, 2024-05-06, HAPPENED",
        "The dam broke late Monday night., 2024-05-06, 2024-05-06, HAPPENED",
        "The council on Monday rejected a plan that would close the dam., 2024-05-06, 2024-05-06, HAPPENED",
        "The council named two engineers on Monday to work out a plan for the next dam., 2024-05-06, 2024-05-06,"
                + " HAPPENED",
        "The mayor heads into a Friday meeting with the engineers., 2024-05-10, 2024-05-10, EXPECTED",
        "The board could be dismissed as soon as Monday., 2024-05-13, 2024-05-13, EXPECTED",
        "The council agreed to hear the engineers on Monday., 2024-05-13, 2024-05-13, EXPECTED",
        "Across the US engineers inspected their dams on Monday., 2024-05-06, 2024-05-06, HAPPENED",
        "Monday's collapse of the dam is the worst of the region., 2024-05-06, 2024-05-06, HAPPENED",
        "The mayor told the council about the dam on May 22., 2023-05-22, 2023-05-22, BACKGROUND"
    })
    void resolvesAgainstPublication(String text, String start, String end, Status status) {
        List<Event> events = events(article("a", "2024-05-08", text));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).start()).isEqualTo(start);
        assertThat(events.get(0).end()).isEqualTo(end);
        assertThat(events.get(0).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "The council meets every Monday.",
        "She wrote for the Sunday Times.",
        "'FILE PHOTO: Mayor Lind Oda opens the bridge of the port in Norland, May 3, 2024.'",
        "She told the Lake Radio's Sunday Politics programme that the dam holds.",
        "The mayor told USA TODAY that the dam holds.",
        "A 1994 agreement covers the dam.",
        "The mayor may resign.",
        "The mayor will meet survivors of Sunday's flood.",
        "The council was scheduled to hear the engineers on Monday.",
        "The engineers watched Saturday Night Special at the dam."
    })
    void findsNoEventInNamesAndHabits(String text) {
        assertThat(events(article("a", "2024-05-08", text))).isEmpty();
    }

    @Test
    void saysHowDateWasResolved() {
        Event event =
                events(article("a", "2024-05-08", "The dam broke on Monday.")).get(0);
        assertThat(event.basis()).isEqualTo("Monday before publication on 2024-05-08");
    }

    @Test
    void joinsSameEventOfTwoArticles() {
        List<Event> events = events(
                article("a", "2024-05-08", "The old dam above Norhaven broke on Monday."),
                article("b", "2024-05-07", "Above Norhaven the dam broke on Monday, flooding fields."),
                article("c", "2024-05-08", "The mayor resigned on Monday."));
        assertThat(events).hasSize(2);
        assertThat(events.get(0).citations()).hasSize(2);
    }

    @Test
    void joinsOneActToldInOtherWords() {
        List<Event> events = events(
                article(
                        "a",
                        "2024-05-08",
                        "Ada Moor was fired last month, hours before her long fight with the board ended."),
                article(
                        "b",
                        "2024-05-09",
                        "Moor was fired last month after a quarrel over pensions and the old weir."));
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.citations()).hasSize(2));
        assertThat(events(
                        article("a", "2024-05-08", "Ada Moor opened a school in Norhaven on Monday."),
                        article("b", "2024-05-08", "Ada Moor fired the master of the weir on Monday.")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam held, said Ada Moor, who took office on Monday, in a speech. | Ada Moor, who took office on"
                        + " Monday",
                "The board met again before the old dam above the town broke on Monday. | the old dam above the town"
                        + " broke on Monday",
                "The board met again after it had heard the engineers on Monday. | ",
                "After rain fell over the weekend, Ada Moor opened the gates on Monday. | After rain fell over the"
                        + " weekend, Ada Moor opened the gates on Monday."
            })
    void datesTheClauseThatHoldsTheDate(String text, @Nullable String told) {
        List<String> monday = events(article("a", "2024-05-08", text)).stream()
                .filter(event -> event.start().equals("2024-05-06"))
                .map(Event::text)
                .toList();
        assertThat(monday).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void infersDayOfUndatedArticleFromStory() {
        List<Event> events = events(
                article("a", "2024-05-07", "The dam is gone."), article("b", null, "The mayor resigned on Monday."));
        assertThat(events.get(0).start()).isEqualTo("2024-05-06");
        assertThat(events.get(0).basis()).contains("inferred");
    }

    @Test
    void infersNoDayFromOneThatIsPlanned() {
        List<Event> events = events(
                article("a", "2024-05-07", "The dam is gone."),
                article("b", null, "The mayor resigned on Monday. The council meets on May 15."));
        assertThat(events.get(0).start()).isEqualTo("2024-05-06");
    }

    @Test
    void resolvesOnlyFullDatesWithoutAnyAnchor() {
        List<Event> events = events(article("a", null, "It broke on Monday. The old dam was built in 2014."));
        assertThat(events).extracting(Event::start).containsExactly("2014");
    }

    @Test
    void dropsDatelineFromWords() {
        Event event = events(article("a", "2024-05-08", "NORHAVEN -- The dam broke on Monday."))
                .get(0);
        assertThat(event.text()).isEqualTo("The dam broke on Monday.");
    }
}
