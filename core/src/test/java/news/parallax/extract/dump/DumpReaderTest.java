package news.parallax.extract.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block.Role;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.DiscardReason;
import news.parallax.model.Extraction.Discarded;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Extraction.Rejected;
import news.parallax.model.Page;
import news.parallax.model.Published;
import news.parallax.model.Published.Basis;
import org.junit.jupiter.api.Test;

class DumpReaderTest {
    private static final String LEAD =
            "The ferry Zora sat on a sandbank off Quillport for a third day on Monday, and the"
                    + " harbour office said that nobody on board was hurt.";
    private static final String SECOND =
            "Tugs will try to pull the ferry free at high tide, the office said, although the"
                    + " wind is expected to be stronger than on the two days before.";
    private static final String THIRD =
            "The owner of the ferry has not said who will pay for the tugs, and passengers have"
                    + " been told to ask for their money back.";

    private static Extraction read(String... lines) {
        return DumpReader.extract(new Page.Plain("ferry.txt", Declared.nothing(), String.join("\n\n", lines)));
    }

    private static Extracted extracted(String... lines) {
        return (Extracted) read(lines);
    }

    private static List<String> words(Article article, Role role) {
        return article.blocks(role).stream().map(article::words).toList();
    }

    @Test
    void takesHeadlineAndParagraphs() {
        Article article = extracted("Menu", "Ferry Zora stuck on sandbank off Quillport", LEAD, SECOND, THIRD)
                .article();
        assertThat(article.title()).isEqualTo("Ferry Zora stuck on sandbank off Quillport");
        assertThat(words(article, Role.PARAGRAPH)).containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void takesTheLineAboveWriterAndDateForHeadline() {
        Article article = extracted(
                        "QUILLPORT POST",
                        "City",
                        "Zora will not budge",
                        "Ada Test",
                        "10.09.2023, 14:20",
                        "Share",
                        "Photo: Ben Sample / Quillport Post. The ferry Zora off Quillport, harbour office, Monday",
                        LEAD,
                        SECOND,
                        THIRD,
                        "\u00A9 2023 Quillport Post")
                .article();
        assertThat(article.title()).isEqualTo("Zora will not budge");
        assertThat(article.bylines()).containsExactly("Ada Test");
        assertThat(article.published()).isEqualTo(new Published("2023-09-10", Basis.TEXT));
        assertThat(article.outlet()).isEqualTo("Quillport Post");
    }

    @Test
    void leavesOutNewsletterBoxInsideTheText() {
        Extracted extracted = extracted(
                "Ferry Zora stuck",
                LEAD,
                "Subscribe to our newsletter",
                "All you need to know, every day.",
                "Sign up",
                SECOND,
                THIRD);
        assertThat(words(extracted.article(), Role.PARAGRAPH)).containsExactly(LEAD, SECOND, THIRD);
        assertThat(extracted.discarded())
                .extracting(Extraction.Discarded::reason)
                .contains(DiscardReason.NEWSLETTER);
    }

    @Test
    void keepsOneOfARepeatedLine() {
        Extracted extracted = extracted("Ferry Zora stuck", LEAD, LEAD, SECOND, THIRD);
        assertThat(words(extracted.article(), Role.PARAGRAPH)).containsExactly(LEAD, SECOND, THIRD);
        assertThat(extracted.discarded())
                .extracting(Extraction.Discarded::reason)
                .contains(DiscardReason.REPEATED);
    }

    @Test
    void splitsNameBehindTheLastSentence() {
        Article article =
                extracted("Ferry Zora stuck", LEAD, SECOND, THIRD + " Ada Test").article();
        assertThat(words(article, Role.BYLINE)).containsExactly("Ada Test");
        assertThat(article.bylines()).containsExactly("Ada Test");
        assertThat(words(article, Role.PARAGRAPH)).endsWith(THIRD);
    }

    @Test
    void splitsCreditGluedToCaption() {
        Article article = extracted(
                        "Ferry Zora stuck",
                        LEAD,
                        "Image: The ferry\nThe ferry Zora off Quillport on Sunday.Ada Test / XPA",
                        SECOND,
                        THIRD)
                .article();
        assertThat(words(article, Role.CAPTION)).contains("The ferry Zora off Quillport on Sunday.");
        assertThat(words(article, Role.CREDIT)).containsExactly("Ada Test / XPA");
    }

    @Test
    void tellsPullQuoteFromStatement() {
        String said = "“The tugs are too weak for this tide and this wind,” said Ben Sample, the pilot of the harbour.";
        Article article = extracted(
                        "Ferry Zora stuck",
                        LEAD,
                        "The tugs are too weak for this tide and this wind.”\n-- Pilot Ben Sample",
                        said,
                        SECOND,
                        THIRD)
                .article();
        assertThat(words(article, Role.PULL_QUOTE))
                .containsExactly("The tugs are too weak for this tide and this wind.”", "-- Pilot Ben Sample");
        assertThat(words(article, Role.PARAGRAPH)).contains(said);
    }

    @Test
    void readsPostAndSourceNoteOfOneLine() {
        Article article = extracted(
                        "Ferry Zora stuck",
                        LEAD,
                        SECOND,
                        THIRD,
                        "Seen from the pier. Nobody is doing anything—",
                        "Ben Sample (@bensample) May 3, 2031 Reference: Harbour Times: Ada Test 6 hrs ago: 4th May 2031")
                .article();
        assertThat(words(article, Role.EMBED)).hasSize(2);
        assertThat(words(article, Role.SOURCE_NOTE))
                .containsExactly("Reference: Harbour Times: Ada Test 6 hrs ago: 4th May 2031");
        assertThat(article.bylines()).containsExactly("Ada Test");
        assertThat(article.published()).isEqualTo(new Published("2031-05-04", Basis.SOURCE_NOTE));
    }

    @Test
    void readsWriterFromTheNoteAboutHer() {
        Article article = extracted(
                        "Ferry Zora stuck",
                        LEAD,
                        SECOND,
                        THIRD,
                        "Ada Test is a reporter in Quillport. She writes about boats.")
                .article();
        assertThat(words(article, Role.BIO)).hasSize(1);
        assertThat(article.bylines()).containsExactly("Ada Test");
    }

    @Test
    void leavesOutOfCleanTextOnlyWhatCanBeNoSentence() {
        Declared declared = new Declared("Ferry stuck", "Harbour Times", "2031-05-03", "en", null);
        Extracted extracted = (Extracted) DumpReader.extract(new Page.Plain("1", declared, """
                Menu of the day
                The ferry sat on a sandbank.
                More:Harbour master resigns over fog
                Advertisement
                More people came to watch.
                Enlarge this image toggle caption Ada Test/Harbour Times"""));
        assertThat(words(extracted.article(), Role.PARAGRAPH))
                .containsExactly("Menu of the day", "The ferry sat on a sandbank.", "More people came to watch.");
        assertThat(words(extracted.article(), Role.CAPTION)).hasSize(1);
        assertThat(words(extracted.article(), Role.HEADLINE)).containsExactly("Ferry stuck");
        assertThat(extracted.discarded())
                .extracting(Discarded::text)
                .containsExactly("More:Harbour master resigns over fog", "Advertisement");
    }

    @Test
    void tellsPostsInCleanTextByTheirSignature() {
        String post = "Nobody will be left on that ferry! — Ada Test (@adatest) September 10, 2023";
        String behind = "Ada Test (@adatest) wrote this on September 10, 2023, when the tugs had left.";
        Declared declared = new Declared("Zora will not budge", "Quillport Post", null, "en", null);
        Extracted extracted = (Extracted) DumpReader.extract(new Page.Plain(
                "ferry.txt", declared, String.join("\n\n", LEAD, post + " It was shared often.", behind)));
        assertThat(words(extracted.article(), Role.EMBED)).containsExactly(post);
        assertThat(words(extracted.article(), Role.PARAGRAPH)).containsExactly(LEAD, "It was shared often.", behind);
    }

    @Test
    void keepsCleanTextThatHasNothingElse() {
        Declared declared = new Declared("Gallery", null, null, "en", null);
        Extracted extracted = (Extracted) DumpReader.extract(new Page.Plain("1", declared, "Gallery\nPhotos"));
        assertThat(extracted.article().text()).contains("Photos");
    }

    @Test
    void cutsCardsAboutPeopleOutOfSentences() {
        Declared declared = new Declared("Ferry stuck", null, null, "en", null);
        String line = "Mayor Oda Lind Oda Marit LindBridge opens early Lind: no third term MORE (Quillport) and "
                + "Ben Sample Benjamin (Ben) Sample2031 in pictures MORE's crew waited. Sample asked for MORE time.";
        Extracted extracted = (Extracted) DumpReader.extract(new Page.Plain("1", declared, line));
        assertThat(words(extracted.article(), Role.PARAGRAPH))
                .containsExactly(
                        "Mayor Oda Lind (Quillport) and Ben Sample's crew waited. " + "Sample asked for MORE time.");
        assertThat(extracted.discarded())
                .extracting(Discarded::reason)
                .containsExactly(DiscardReason.RELATED, DiscardReason.RELATED);
    }

    @Test
    void rejectsWhatIsNoArticle() {
        assertThat(read(""))
                .isInstanceOfSatisfying(
                        Rejected.class, r -> assertThat(r.reason()).isEqualTo(Reason.EMPTY));
        assertThat(read("Page not found", "Back to home"))
                .isInstanceOfSatisfying(
                        Rejected.class, r -> assertThat(r.reason()).isEqualTo(Reason.ERROR_PAGE));
        assertThat(read("\u0000\u0001\u0002\u0003\u0000"))
                .isInstanceOfSatisfying(
                        Rejected.class, r -> assertThat(r.reason()).isEqualTo(Reason.NOT_TEXT));
    }

    @Test
    void readsWriterAndDateOfOneLineBelowTheDeck() {
        Article article = extracted(
                        "Menu",
                        "Harbour",
                        "Ferry Zora stuck on sandbank off Quillport",
                        "Tugs wait for high water and the owner for an answer",
                        "Von Ada Test 10.09.2023, 14:20 Uhr",
                        LEAD,
                        SECOND,
                        THIRD)
                .article();
        assertThat(article.title()).isEqualTo("Ferry Zora stuck on sandbank off Quillport");
        assertThat(article.bylines()).containsExactly("Ada Test");
        assertThat(article.published()).isEqualTo(new Published("2023-09-10", Basis.TEXT));
    }

    @Test
    void takesWordsShownAgainInACreditForNoTitle() {
        Article article = extracted(
                        "Menu",
                        "Tugs wait for high water: why the ferry divides Quillport",
                        "Ada Test",
                        "Share",
                        "The ferry Zora lies on a sandbank off Quillport",
                        "The ferry Zora lies on a sandbank off Quillport",
                        "The ferry Zora lies on a sandbank off Quillport. Image source: Quillport Post",
                        LEAD,
                        SECOND,
                        THIRD)
                .article();
        assertThat(article.title()).isEqualTo("Tugs wait for high water: why the ferry divides Quillport");
    }

    @Test
    void takesButtonsForNoWriters() {
        Article article = extracted(
                        "QUILLPORT POST",
                        "Mill Square full to the tram rails",
                        "Ada Test",
                        "10.09.2023, 14:20",
                        "Share   Save   Print",
                        LEAD,
                        SECOND,
                        THIRD)
                .article();
        assertThat(article.bylines()).containsExactly("Ada Test");
    }

    @Test
    void takesATitleShownTwiceForNoDeck() {
        String title = "Ferry Zora stuck on sandbank off Quillport for a third day";
        Article article =
                extracted("Menu", title, "5 stars", title, LEAD, SECOND, THIRD).article();
        assertThat(article.title()).isEqualTo(title);
        assertThat(words(article, Role.DECK)).isEmpty();
    }

    @Test
    void takesBoundedTimeOnHugeHeads() {
        assertThat(read("By Ada Test 10.09.2023\n".repeat(200_000))).isNotNull();
        assertThat(read((LEAD.repeat(800) + "\n").repeat(90))).isNotNull();
        assertThat(read("10.09.2023 ".repeat(300_000) + "\n" + LEAD)).isNotNull();
    }

    @Test
    void takesBoundedTimeOnHugeInput() {
        assertThat(read("word ".repeat(2_000_000))).isNotNull();
        assertThat(read("a\n".repeat(1_000_000))).isNotNull();
        assertThat(read("(@".repeat(100_000) + ": ".repeat(100_000))).isNotNull();
    }

    @Test
    void takesNoCreditOfAPictureForTheTitle() {
        Article article = extracted(
                        "Ferry Zora aground off Quillport",
                        "Ada Test",
                        "10.09.2023, 14:20",
                        "Photo: Ben Sample / Evening Sheet. The ferry Zora on the sandbank off Quillport, Monday, as seen"
                                + " from the harbour office",
                        LEAD,
                        SECOND,
                        THIRD)
                .article();
        assertThat(article.title()).isEqualTo("Ferry Zora aground off Quillport");
        assertThat(words(article, Role.CAPTION)).hasSize(1);
    }

    @Test
    void takesNoWordsOfAPictureForTheTitle() {
        Article article = extracted(
                        "Tugs wait for high water",
                        "Published 6 February 2025",
                        "The ferry Zora on the sandbank off Quillport",
                        "The ferry Zora on the sandbank off Quillport. Image source: Sample",
                        LEAD,
                        SECOND,
                        THIRD)
                .article();
        assertThat(article.title()).isEqualTo("Tugs wait for high water");
    }

    @Test
    void readsTheOutletFromAMastheadThatThePageUsesAgain() {
        Article article = extracted(
                        "QUILLPORT EVENING SHEET, weekend edition",
                        "Ferry Zora stuck on sandbank off Quillport",
                        LEAD,
                        SECOND,
                        THIRD,
                        "\u00A9 Quillport Evening Sheet")
                .article();
        assertThat(article.outlet()).isEqualTo("Quillport Evening Sheet");
    }

    @Test
    void takesNoOtherLineOnTopForTheOutlet() {
        Article article = extracted("Harbour Life", "Ferry Zora stuck on sandbank off Quillport", LEAD, SECOND, THIRD)
                .article();
        assertThat(article.outlet()).isNull();
    }
}
