package news.parallax.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import news.parallax.cli.view.ArticleIndex;
import news.parallax.cli.view.Detail;
import news.parallax.cli.view.Ferry;
import news.parallax.cli.view.Quote;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Answer;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageRendererTest {
    private final Document page = page(1);

    @Test
    void everyLinkInsideThePageLeadsSomewhere() {
        assertThat(page.select("a[href^=#]"))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void forecastsAreShownAsTheyCanBeReadAlone() {
        assertThat(page.text()).contains("it [the ferry] sails before June");
    }

    @Test
    void idsAreUniqueWithSeveralStories() {
        List<String> ids = page(3).select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void marksExactWordsOfEveryCitation() {
        StoryAnalysis analysis = Ferry.analysis();
        List<String> marked =
                page.select("mark").stream().map(Element::wholeText).toList();
        ArticleIndex index = new ArticleIndex(analysis.story().articles());
        for (Finding finding : analysis.findings()) {
            assertThat(marked)
                    .containsAll(index.quotes(finding.citations()).stream()
                            .map(Quote::words)
                            .map(words -> words.replace('\u001B', '\uFFFD'))
                            .toList());
        }
    }

    @Test
    void answerLeadsFromEveryLineToTheWordsItRestsOn() throws IOException {
        StoryAnalysis analysis = Ferry.analysis();
        Answer.Line line = new Answer.Line(
                "Ana", "words", "likely", 1, analysis.findings().get(0).citations());
        StringWriter out = new StringWriter();
        PageRenderer renderer = new PageRenderer(out, Detail.USUAL);
        renderer.answer(
                analysis.story(),
                new Answer("Will it sail?", List.of(line), List.of(line), List.of(), List.of(), List.of("No source.")));
        renderer.end();
        Document answer = Jsoup.parse(out.toString());
        assertThat(answer.select("h2").eachText()).contains("For", "Against", "What the sources do not say");
        assertThat(answer.select("a.chip"))
                .hasSize(4)
                .allSatisfy(chip -> assertThat(
                                answer.getElementById(chip.attr("href").substring(1)))
                        .isNotNull());
    }

    @Test
    void nothingOfAnArticleBecomesMarkup() {
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("b")).noneMatch(bold -> bold.text().equals("News"));
        assertThat(page.text()).contains("<script>alert(1)</script>", "Isle <b>News</b>");
    }

    @Test
    void policyAllowsThisStyleAndScriptOnly() throws NoSuchAlgorithmException {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("style-src 'sha256-" + digest("style"))
                .contains("script-src 'sha256-" + digest("script"))
                .doesNotContain("unsafe", "*", "http");
        assertThat(page.select("[style], [onclick], [src], link, iframe, object"))
                .isEmpty();
    }

    @Test
    void tellsNumbersInWordsBesideEveryDrawing() {
        assertThat(page.select("#forecasts td").eachText())
                .anySatisfy(cell -> assertThat(cell).contains("5–20 %"));
        assertThat(page.select("#forecasts svg")).hasSize(1);
        assertThat(page.select("#provenance details table tbody tr")).hasSize(2);
    }

    @Test
    void showsTheDenialBesideALongClaim() throws IOException {
        StoryAnalysis ferry = Ferry.analysis();
        Disagreement figures = ferry.findings(Disagreement.class).get(0);
        Disagreement.Position claim = figures.positions().get(0);
        String words = "The harbour master was accused of much more than fits in a cell. "
                .repeat(4)
                .strip();
        Disagreement denied = new Disagreement(
                Disagreement.Kind.DENIAL,
                "the ferry",
                List.of(
                        new Disagreement.Position(words, null, claim.origins(), claim.citations()),
                        new Disagreement.Position("He denies it.", null, claim.origins(), claim.citations())));
        StringWriter out = new StringWriter();
        PageRenderer renderer = new PageRenderer(out, Detail.USUAL);
        renderer.analysis(new StoryAnalysis(ferry.story(), List.of(denied), ferry.brief()));
        renderer.end();
        assertThat(Jsoup.parse(out.toString()).select("#agreement td").eachText())
                .anySatisfy(cell -> assertThat(cell).contains(" …; He denies it."));
    }

    @Test
    void readsAsOutlineOfHeadings() {
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".column h2").eachText())
                .containsExactly(
                        "Brief",
                        "Forecast ledger",
                        "Where outlets agree and differ",
                        "Timeline",
                        "Who said what",
                        "Provenance",
                        "Sources");
    }

    private static Document page(int stories) {
        StringWriter out = new StringWriter();
        PageRenderer renderer = new PageRenderer(out, Detail.USUAL);
        for (int count = 0; count < stories; count++) {
            renderer.analysis(Ferry.analysis());
        }
        try {
            renderer.end();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Jsoup.parse(out.toString());
    }

    private String digest(String element) throws NoSuchAlgorithmException {
        String code = page.select(element).get(0).data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest) + "'";
    }
}
