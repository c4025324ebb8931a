package news.parallax.eval.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.extract.dump.DumpReader;
import news.parallax.model.Article;
import news.parallax.model.Block.Role;
import news.parallax.model.Declared;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dumps of the founding story line by line against their gold.
 *
 * <p>The gold calls two kinds of lines body that are evidence of another kind, and this test says which: the post that is
 * embedded at the end of 001 with its signature is an {@code embed}, and the reference behind it a {@code sourceNote};
 * the name behind the last sentence of 000 is a {@code byline}, as the gold notes itself.
 */
class SeedPagesTest {
    private static final Path SHARED = Path.of(System.getProperty("parallax.shared", "../../shared"));
    private static final Path SEEDS = SHARED.resolve("seeds");

    @BeforeAll
    static void needsData() {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds are not beside the checkout: " + SEEDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000_54f633f1a8ab3c28.txt", "001_1a0c604ee26d26a4.txt", "002_64565d61feb627d7.txt"})
    void keepsExactlyTheBodyOfTheGold(String name) throws IOException {
        List<String> lines = Files.readAllLines(SEEDS.resolve(name), StandardCharsets.UTF_8);
        List<String> gold = new ArrayList<>();
        for (JsonNode line : gold().path(name).path("body")) {
            gold.add(lines.get(line.asInt() - 1).strip());
        }
        Article article = article(name);
        List<String> kept = article.blocks().stream()
                .filter(block -> block.role().isBody())
                .map(article::words)
                .toList();
        assertThat(kept).allSatisfy(words -> assertThat(gold).anyMatch(line -> line.startsWith(words)));
        List<String> explained = new ArrayList<>(kept);
        words(article, Role.EMBED).forEach(words -> explained.add(words));
        assertThat(gold).allSatisfy(line -> assertThat(explained).anyMatch(words -> line.startsWith(firstLine(words))));
    }

    @Test
    void tellsTheSignOffFromTheLastSentence() throws IOException {
        Article article = article("000_54f633f1a8ab3c28.txt");
        assertThat(words(article, Role.BYLINE)).containsExactly("Tim O'Donnell");
        assertThat(words(article, Role.PARAGRAPH)).noneMatch(words -> words.endsWith("O'Donnell"));
    }

    @Test
    void tellsPostAndReferenceFromTheText() throws IOException {
        Article article = article("001_1a0c604ee26d26a4.txt");
        assertThat(words(article, Role.EMBED)).last().asString().startsWith("Anders \u00C5slund");
        assertThat(words(article, Role.SOURCE_NOTE))
                .singleElement()
                .asString()
                .startsWith("Reference: The Week: Tim O'Donnell");
    }

    @Test
    void tellsPullQuoteRepeatedCaptionAndAuthorFromTheText() throws IOException {
        Article article = article("002_64565d61feb627d7.txt");
        assertThat(words(article, Role.PULL_QUOTE)).hasSize(2).last().asString().contains("Shraybman");
        assertThat(words(article, Role.CAPTION)).hasSize(1);
        assertThat(words(article, Role.BIO)).last().asString().contains("journalist");
    }

    private static String firstLine(String words) {
        return words.lines().findFirst().orElse("");
    }

    private static List<String> words(Article article, Role role) {
        return article.blocks(role).stream().map(article::words).toList();
    }

    private static Article article(String name) throws IOException {
        Page.Plain page = new Page.Plain(name, Declared.nothing(), Files.readString(SEEDS.resolve(name)));
        return ((Extracted) DumpReader.extract(page)).article();
    }

    private static JsonNode gold() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(SEEDS.resolve("gold").resolve("lines.json")));
    }
}
