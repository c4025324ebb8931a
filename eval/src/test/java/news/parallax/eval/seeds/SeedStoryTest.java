package news.parallax.eval.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.flow.Engine;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Article;
import news.parallax.model.Declared;
import news.parallax.model.Derivation;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Page;
import news.parallax.model.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What has to come out of the founding story, whatever else changes. */
class SeedStoryTest {
    private static final Path SEEDS =
            Path.of(System.getProperty("parallax.shared", "../../shared")).resolve("seeds");
    private static List<Story> stories = List.of();
    private static List<StoryAnalysis> analyses = List.of();

    @BeforeAll
    static void analyse() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds are not beside the checkout: " + SEEDS);
        Engine engine = new Engine();
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = Objects.requireNonNull(file.getFileName()).toString();
                Page page = new Page.Plain(name, Declared.nothing(), Files.readString(file));
                articles.add(((Extracted) engine.extract(page)).article());
            }
        }
        stories = engine.stories(articles);
        analyses = stories.stream().map(engine::analyse).toList();
    }

    @Test
    void isOneStoryOfFourOriginsAndOneCreditedCopy() {
        assertThat(stories).hasSize(1);
        Story story = stories.get(0);
        assertThat(story.articles()).hasSize(5);
        assertThat(story.origins()).hasSize(4);
        assertThat(story.derivations())
                .filteredOn(derivation -> derivation.level() == Derivation.Level.COPY)
                .hasSize(1)
                .allSatisfy(copy -> assertThat(copy.evidence().toString()).contains("Reference: The Week"));
    }

    @Test
    void countsThePromiseInThreeOriginsAndOnePrimarySource() {
        assertThat(analyses.get(0).findings(Fact.class)).anySatisfy(fact -> {
            assertThat(fact.origins()).hasSize(3);
            assertThat(fact.primarySources()).containsExactly("Kremlin");
        });
    }

    @Test
    void keepsLikelihoodInTheWordsUsed() {
        List<Forecast> forecasts = analyses.get(0).findings(Forecast.class);
        assertThat(forecasts).anySatisfy(forecast -> {
            assertThat(forecast.toString()).contains("very unlikely");
            assertThat(forecast.holderKind()).isEqualTo(HolderKind.AUTHOR);
        });
        assertThat(forecasts.toString()).contains("ew analysts").contains("most likely hold back");
    }

    @Test
    void seesWhereAccountsDiffer() {
        String topics = analyses.get(0).findings(Disagreement.class).toString();
        assertThat(topics).contains("size of the crowd", "Collective Security Treaty Organization", "1994");
    }

    @Test
    void knowsOnePersonInAllSpellings() {
        assertThat(analyses.get(0).findings(Statement.class))
                .extracting(Statement::source)
                .contains("Alexander Lukashenko")
                .noneMatch(source -> source.equals("Alyaksandr Lukashenka"));
    }
}
