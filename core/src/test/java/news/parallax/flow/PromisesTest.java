package news.parallax.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import news.parallax.brief.Linter;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Brief;
import news.parallax.model.Citation;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Finding;
import news.parallax.model.Page;
import news.parallax.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of Parallax, held on the example stories. */
class PromisesTest {
    private final Engine engine = new Engine();

    static List<String> stories() {
        return ExamplePages.STORIES;
    }

    private List<StoryAnalysis> analyses(List<Page> pages) {
        return engine.stories(ExamplePages.articles(pages)).stream()
                .map(engine::analyse)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyCitationSlicesAnArticleOfItsStory(String name) {
        int checked = 0;
        for (StoryAnalysis analysis : analyses(ExamplePages.pages(name))) {
            Map<String, Article> articles = analysis.story().articlesById();
            List<Citation> citations = new ArrayList<>();
            analysis.findings().forEach(finding -> citations.addAll(finding.citations()));
            analysis.brief().sentences().forEach(sentence -> citations.addAll(sentence.citations()));
            assertThat(citations).allSatisfy(citation -> {
                assertThat(articles).containsKey(citation.article());
                assertThat(citation.span()
                                .of(Objects.requireNonNull(articles.get(citation.article()))
                                        .text()))
                        .isNotBlank();
            });
            checked += citations.size();
        }
        assertThat(checked).isPositive();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyStatementShowsTheWordsAtItsSpans(String name) {
        for (StoryAnalysis analysis : analyses(ExamplePages.pages(name))) {
            Map<String, Article> articles = analysis.story().articlesById();
            for (Finding.Statement statement : analysis.findings(Finding.Statement.class)) {
                String text = Objects.requireNonNull(articles.get(statement.article()))
                        .text();
                assertThat(statement.contentSpans().stream()
                                .map(span -> span.of(text))
                                .toList())
                        .isEqualTo(statement.content());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everySentenceOfABriefPassesTheLinter(String name) {
        for (StoryAnalysis analysis : analyses(ExamplePages.pages(name))) {
            Linter linter = new Linter(analysis.story(), analysis.findings());
            for (Brief.Sentence sentence : analysis.brief().sentences()) {
                assertThat(linter.violations(sentence)).as(sentence.text()).isEmpty();
                assertThat(sentence.origins())
                        .isEqualTo(
                                analysis.story().originsOf(sentence.citations()).size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfInputChangesNothing(long seed) {
        for (String name : stories()) {
            List<Page> pages = ExamplePages.pages(name);
            List<Page> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(analyses(shuffled)).as("seed %d", seed).isEqualTo(analyses(pages));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aCopyChangesNoCount(String name) {
        List<Page> pages = ExamplePages.pages(name);
        Map<String, Integer> before = originsByStory(pages);
        for (Article article : ExamplePages.articles(pages)) {
            List<Page> more = new ArrayList<>(pages);
            more.add(copy(article, body(article)));
            assertThat(originsByStory(more)).as("copy of " + article.uri()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aShortenedCopyChangesNoCount(String name) {
        List<Page> pages = ExamplePages.pages(name);
        Map<String, Integer> before = originsByStory(pages);
        for (Article article : ExamplePages.articles(pages)) {
            List<String> body = body(article);
            List<Page> more = new ArrayList<>(pages);
            more.add(copy(article, body.subList(0, (body.size() + 1) / 2)));
            assertThat(originsByStory(more)).as("half of " + article.uri()).isEqualTo(before);
        }
    }

    @Test
    void factsCountOriginsAndNotCopies() {
        for (String name : stories()) {
            List<Page> pages = ExamplePages.pages(name);
            List<Page> more = new ArrayList<>(pages);
            ExamplePages.articles(pages).forEach(article -> more.add(copy(article, body(article))));
            assertThat(factCounts(more)).isEqualTo(factCounts(pages));
        }
    }

    @Test
    void aCopyWithTheSameHeadlineSaysAndExpectsNothingMore() {
        String body =
                String.join(" ", Collections.nCopies(3, "The harbour of Lesk was quiet while crews cleared the pier."));
        List<Page> pages = new ArrayList<>();
        for (String outlet : List.of("Lesk Courier", "Echo of Lesk")) {
            Declared declared =
                    new Declared("Engineers warn that the pier is unlikely to open in May", outlet, null, null, null);
            pages.add(new Page.Plain(
                    outlet, declared, "Engineers warn that the pier is unlikely to open in May\n\n" + body));
        }
        StoryAnalysis analysis = analyses(pages).get(0);
        assertThat(analysis.story().origins()).hasSize(1);
        assertThat(analysis.findings(Finding.Forecast.class)).hasSize(1);
        assertThat(analysis.findings(Finding.Statement.class)).hasSize(1);
    }

    @Test
    void everyPageEndsAsArticleOrRejection() {
        for (String name : stories()) {
            for (Page page : ExamplePages.pages(name)) {
                Extraction extraction = engine.extract(page);
                assertThat(extraction.uri()).isEqualTo(page.uri());
            }
        }
    }

    /** Number of origins of each story, by its title's first article, so that a new member does not change the key. */
    private Map<String, Integer> originsByStory(List<Page> pages) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Story story : engine.stories(ExamplePages.articles(pages))) {
            String key = story.articles().stream()
                    .map(Article::uri)
                    .filter(uri -> !uri.startsWith("copy-of-"))
                    .sorted()
                    .toList()
                    .toString();
            counts.merge(key, story.origins().size(), Integer::sum);
        }
        return counts;
    }

    private List<Integer> factCounts(List<Page> pages) {
        return analyses(pages).stream()
                .flatMap(analysis -> analysis.findings(Finding.Fact.class).stream())
                .map(fact -> fact.origins().size())
                .sorted()
                .toList();
    }

    private static List<String> body(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role().isBody() || block.role() == Block.Role.SOURCE_NOTE)
                .map(article::words)
                .toList();
    }

    /** The words of an article as another outlet would print them. */
    private static Page copy(Article article, List<String> body) {
        Declared declared =
                new Declared(article.title(), "Echo " + article.uri().length(), null, null, null);
        return new Page.Plain("copy-of-" + article.uri(), declared, String.join("\n\n", body));
    }
}
