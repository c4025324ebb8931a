package news.parallax.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Answer;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Origin;
import news.parallax.model.Span;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswererTest {
    private static final String CLOSED = "The council closed the old bridge on Tuesday because cracks were found.";
    private static final String OPENS = "Ana Dorn said the bridge would reopen in spring if the steel arrives.";
    private static final String DOUBT = "Ivo Kern thinks it unlikely that the bridge will reopen.";
    private static final String CARS = "About 900 cars crossed the bridge each day.";
    private static final String LEAK = "A worker accused the council of hiding the cracks.";
    private static final String DENIED = "The council denied it.";
    private static final String TEXT = String.join(" ", CLOSED, OPENS, DOUBT, CARS, LEAK, DENIED);

    private final Story story = story();
    private final List<Finding> findings = List.of(
            new Finding.Fact(CLOSED, List.of("a"), List.of(), List.of(citation(CLOSED))),
            new Finding.Fact(CARS, List.of("a"), List.of(), List.of(citation(CARS))),
            statement("Ana Dorn", "the bridge would reopen in spring", OPENS),
            forecast("Ana Dorn", OPENS, Polarity.FOR, "if the steel arrives"),
            forecast("Ivo Kern", DOUBT, Polarity.AGAINST, null),
            new Disagreement(
                    Disagreement.Kind.DENIAL,
                    "hiding the cracks",
                    List.of(position(LEAK, "a worker"), position(DENIED, "the council"))));

    @Test
    void laysForecastsOutForAndAgainst() {
        Answer answer = ask("Will the bridge reopen?");
        assertThat(answer.pro()).extracting(Answer.Line::holder).containsExactly("Ana Dorn");
        assertThat(answer.contra()).extracting(Answer.Line::text).containsExactly(DOUBT);
        assertThat(answer.conditions()).extracting(Answer.Line::text).containsExactly("if the steel arrives");
    }

    @Test
    void turnsTheSidesWhenTheOppositeIsAsked() {
        assertThat(ask("Will the bridge not reopen?").pro())
                .extracting(Answer.Line::holder)
                .containsExactly("Ivo Kern");
    }

    @Test
    void namesWhoSaidIt() {
        assertThat(ask("Who said the bridge would reopen?").pro())
                .extracting(Answer.Line::holder)
                .containsExactly("Ana Dorn");
    }

    @Test
    void namesWhoDeniedIt() {
        assertThat(ask("Who denied hiding the cracks?").pro()).singleElement().satisfies(line -> {
            assertThat(line.holder()).isEqualTo("the council");
            assertThat(line.text()).isEqualTo(DENIED);
        });
    }

    @Test
    void givesReasonsOnlyToWhy() {
        assertThat(ask("Why did the council close the bridge?").pro())
                .extracting(Answer.Line::text)
                .containsExactly(CLOSED);
    }

    @Test
    void givesFiguresOnlyToHowMany() {
        assertThat(ask("How many cars crossed the bridge?").pro())
                .extracting(Answer.Line::text)
                .containsExactly(CARS);
    }

    @Test
    void showsClaimAndDenialOfWhatIsDisputed() {
        Answer answer = ask("Did the council hide the cracks?");
        assertThat(answer.pro()).extracting(Answer.Line::text).contains(LEAK);
        assertThat(answer.contra()).extracting(Answer.Line::text).containsExactly(DENIED);
    }

    @Test
    void findsNothingToWhatNoSourceSpeaksOf() {
        Answer answer = ask("Will the airport close?");
        assertThat(answer.isEmpty()).isTrue();
        assertThat(answer.unanswered()).contains("No source mentions: airport");
    }

    @Test
    void findsNothingWhereOnlyTheLesserHalfIsKnown() {
        assertThat(ask("Did the council receive complaints?").isEmpty()).isTrue();
    }

    @Test
    void seesThatTheOppositeSpeaksAgainst() {
        assertThat(ask("Will the bridge stay closed?").contra())
                .extracting(Answer.Line::holder)
                .containsExactly("Ana Dorn");
    }

    @Test
    void givesTheSpeakerOfWordsThatAFactRepeats() {
        assertThat(ask("Did the bridge reopen in spring?").pro())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.text()).isEqualTo(OPENS);
                    assertThat(line.holder()).isEqualTo("Ana Dorn");
                });
    }

    @Test
    void givesTheDayToWhen() {
        Finding event = new Finding.Event(
                "2031-05-06",
                "2031-05-06",
                Finding.Event.Granularity.DAY,
                "Tuesday before publication on 2031-05-08",
                Finding.Event.Status.HAPPENED,
                CLOSED,
                List.of(citation(CLOSED)));
        assertThat(new Answerer(story, List.of(event))
                        .answer("When did the council close the bridge?")
                        .pro())
                .singleElement()
                .satisfies(line -> assertThat(line.date()).isEqualTo("2031-05-06"));
    }

    @Test
    void answersFromASentenceThatNoFindingRestsOn() {
        assertThat(new Answerer(story, List.of())
                        .answer("How many cars crossed the bridge?")
                        .pro())
                .extracting(Answer.Line::text)
                .containsExactly(CARS);
    }

    @Test
    void saysOnWhatItDependsWhereNobodyExpectsAnything() {
        assertThat(new Answerer(story, List.of())
                        .answer("Will the bridge reopen?")
                        .conditions())
                .extracting(Answer.Line::text)
                .containsExactly(OPENS);
    }

    @Test
    void findsTheReasonOfTheEventThatItsReportDoesNotNameAgain() {
        String report = "Citing old age, the mayor of Lakeside resigned on Monday and left the hall.";
        String fall = "Protesters filled the square after the mayor fell.";
        assertThat(why("Why did Dorn resign?", "Mayor Dorn resigns in Lakeside", report))
                .containsExactly(report);
        assertThat(why("Why did protesters fill the square?", "Protesters fill square of Lakeside", fall))
                .containsExactly(fall);
        assertThat(why("Why did Dorn resign?", "Lakeside in spring", report)).isEmpty();
    }

    private static List<String> why(String question, String title, String report) {
        String text = report + " Rain fell. The council meets again soon. Nobody was hurt. Shops stayed open.";
        Block block = new Block(Block.Role.PARAGRAPH, new Span(0, text.length()));
        Article article = new Article(
                "a", "a.html", null, "Lake Post", title, List.of(), null, "en", text, List.of(block), List.of());
        Origin origin = new Origin("a", "Lake Post", null, List.of("a"));
        Story one = new Story("s", title, List.of(article), List.of(origin), List.of(), List.of());
        return new Answerer(one, List.of())
                .answer(question).pro().stream().map(Answer.Line::text).toList();
    }

    @Test
    void findsWhatIsToldInOtherWords() {
        String text =
                "Mayor Dorn stepped down on Monday. Rain fell over the lake. Dorn, 63, led the city for nine years.";
        assertThat(lines("Did Dorn quit?", text)).containsExactly("Mayor Dorn stepped down on Monday.");
        assertThat(lines("How old is Dorn?", text)).containsExactly("Dorn, 63, led the city for nine years.");
        assertThat(lines("How long did Dorn lead the city?", text))
                .containsExactly("Dorn, 63, led the city for nine years.");
    }

    @Test
    void findsNothingWhereNobodyTellsOfTheVerbOrTheName() {
        String text = "Mayor Dorn stepped down on Monday. Rain fell over the lake. Dorn led the city for nine years.";
        assertThat(lines("Will Dorn pardon the driver?", text)).isEmpty();
        assertThat(lines("Did Velden step down?", text)).isEmpty();
    }

    @Test
    void givesTheFigureOfWhatIsCounted() {
        String text = "About 900 troops stay at the border. The border has 40 gates. Rain fell over the lake.";
        assertThat(lines("How many soldiers are at the border?", text))
                .first()
                .isEqualTo("About 900 troops stay at the border.");
        assertThat(lines("How many soldiers went home?", "Soldiers went home on Monday. Rain fell."))
                .isEmpty();
    }

    @Test
    void givesWhatSomebodySaysAboutSomething() {
        assertThat(ask("What did Ana Dorn say about the bridge?").pro())
                .extracting(Answer.Line::text)
                .containsExactly(OPENS);
    }

    private static List<String> lines(String question, String text) {
        Block block = new Block(Block.Role.PARAGRAPH, new Span(0, text.length()));
        Article article = new Article(
                "a", "a.html", null, "Lake Post", "Lake", List.of(), null, "en", text, List.of(block), List.of());
        Origin origin = new Origin("a", "Lake Post", null, List.of("a"));
        Answer answer = new Answerer(
                        new Story("s", "Lake", List.of(article), List.of(origin), List.of(), List.of()), List.of())
                .answer(question);
        return answer.pro().stream().map(Answer.Line::text).toList();
    }

    @Test
    void citesEveryLine() {
        Answer answer = ask("Will the bridge reopen?");
        assertThat(answer.contra().get(0).citations()).containsExactly(citation(DOUBT));
        assertThat(answer.contra().get(0).origins()).isEqualTo(1);
    }

    private Answer ask(String question) {
        return new Answerer(story, findings).answer(question);
    }

    private static Story story() {
        Block block = new Block(Block.Role.PARAGRAPH, new Span(0, TEXT.length()));
        Article article = new Article(
                "a", "a.html", null, "Lake Post", "Old bridge", List.of(), null, "en", TEXT, List.of(block), List.of());
        return new Story(
                "s",
                "Old bridge",
                List.of(article),
                List.of(new Origin("a", "Lake Post", null, List.of("a"))),
                List.of(),
                List.of());
    }

    private static Citation citation(String words) {
        int start = TEXT.indexOf(words);
        return new Citation("a", new Span(start, start + words.length()));
    }

    private static Disagreement.Position position(String words, String holder) {
        return new Disagreement.Position(words, holder, List.of("a"), List.of(citation(words)));
    }

    private static Forecast forecast(String holder, String words, Polarity polarity, @Nullable String condition) {
        return new Forecast(
                holder,
                HolderKind.PERSON,
                words,
                words,
                words,
                "",
                null,
                polarity,
                condition,
                null,
                List.of(),
                List.of(),
                List.of(citation(words)));
    }

    private static Statement statement(String source, String content, String sentence) {
        int start = TEXT.indexOf(content);
        return new Statement(
                source,
                source,
                null,
                HolderKind.PERSON,
                null,
                null,
                "said",
                null,
                Finding.CueClass.ASSERTION,
                List.of(content),
                List.of(new Span(start, start + content.length())),
                Finding.Quotation.INDIRECT,
                List.of(),
                List.of(citation(sentence)));
    }
}
