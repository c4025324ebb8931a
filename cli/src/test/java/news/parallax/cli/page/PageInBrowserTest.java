package news.parallax.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.cli.view.Detail;
import news.parallax.cli.view.Ferry;
import news.parallax.model.Extraction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as a browser shows it. Needs Chromium: {@code CHROMIUM} or a usual place; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {
    @TempDir
    static Path folder = Path.of("");

    private Playwright playwright;
    private Browser browser;
    private Path file;

    @BeforeAll
    void open() throws IOException {
        Optional<Path> chromium = Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                chromium.isPresent(), "no Chromium: install it, or name it in CHROMIUM, to test the page in a browser");
        file = folder.resolve("story.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            PageRenderer renderer = new PageRenderer(out, Detail.USUAL);
            renderer.analysis(Ferry.analysis());
            renderer.end();
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1366", "DARK, 1366", "LIGHT, 390", "DARK, 390"})
    void hasNoFaultOfAccessAndNoOverflow(ColorScheme scheme, int width) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(scheme, width, true)) {
            Page page = page(context, complaints);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "page-" + scheme + "-" + width + ".png")));
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1366", "DARK, 390"})
    void reviewHasNoFaultOfAccessAndNoOverflow(ColorScheme scheme, int width) throws IOException {
        Path review = folder.resolve("review.html");
        try (Writer out = Files.newBufferedWriter(review)) {
            PageRenderer renderer = new PageRenderer(out, Detail.REVIEW);
            renderer.extraction(new Extraction.Extracted(Ferry.article(), menu(12)));
            renderer.end();
        }
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(scheme, width, false)) {
            Page page = page(context, complaints);
            page.navigate(review.toUri().toString());
            page.locator("summary").click();
            assertThat(page.locator(".dropped[id]:visible").count()).isEqualTo(12);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
        try (BrowserContext context = context(scheme, width, true)) {
            Page page = page(context, complaints);
            page.navigate(review.toUri().toString());
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
        }
        assertThat(complaints).isEmpty();
    }

    private static List<Extraction.Discarded> menu(int size) {
        return Collections.nCopies(size, new Extraction.Discarded("News", Extraction.DiscardReason.NAVIGATION, 0));
    }

    @Test
    void isCompleteWithoutScripts() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1366, false)) {
            Page page = page(context, new ArrayList<>());
            assertThat(page.locator(".quote:visible").count())
                    .isEqualTo(page.locator(".quote").count());
            page.locator(".brief .chip").nth(1).click();
            assertThat(page.locator(".quote:target mark").textContent())
                    .isEqualTo("The ferry stops on Monday, officials say.");
        }
    }

    @Test
    void showsEvidenceOfSentenceUnderKeys() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1366, true)) {
            Page page = page(context, new ArrayList<>());
            page.keyboard().press("j");
            assertThat(page.locator(".evidence h2").textContent()).isEqualTo("Evidence: Sentence 2");
            assertThat(page.locator(".quote:visible mark").textContent()).startsWith("It is very unlikely");
            page.keyboard().press("k");
            assertThat(page.locator(".quote:visible").count()).isEqualTo(2);
            page.keyboard().press("e");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("evidence");
        }
    }

    @Test
    void switchesSingleKeysOff() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1366, true)) {
            Page page = page(context, new ArrayList<>());
            page.keyboard().press("?");
            page.locator("#keys-on").uncheck();
            page.locator("#keys button").click();
            page.keyboard().press("j");
            assertThat(page.locator(".evidence h2").textContent()).isEqualTo("Evidence: Sentence 1");
        }
    }

    @Test
    void opensEvidenceAsSheetOnPhone() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 390, true)) {
            Page page = page(context, new ArrayList<>());
            page.locator(".brief .chip").first().click();
            assertThat(page.locator(".evidence[data-sheet]").isVisible()).isTrue();
            assertThat(page.locator(".evidence mark:visible").first().boundingBox().y)
                    .isBetween(0.0, 844.0);
            page.locator(".evidence .close").click();
            assertThat(page.locator(".evidence[data-sheet]").count()).isZero();
        }
    }

    @Test
    void linksAreLargeEnoughToTouch() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 390, true)) {
            Page page = page(context, new ArrayList<>());
            assertThat(page.locator(".chip").all()).isNotEmpty().allSatisfy(chip -> {
                assertThat(chip.boundingBox().width).isGreaterThanOrEqualTo(24);
                assertThat(chip.boundingBox().height).isGreaterThanOrEqualTo(24);
            });
        }
    }

    private BrowserContext context(ColorScheme scheme, int width, boolean scripts) {
        return browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, 844)
                .setBypassCSP(false)
                .setJavaScriptEnabled(scripts));
    }

    /** The page, opened; what the console says, such as a violated policy, is added to the complaints. */
    private Page page(BrowserContext context, List<String> complaints) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(file.toUri().toString());
        return page;
    }
}
