package news.parallax.extract.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block.Role;
import news.parallax.model.Declared;
import news.parallax.model.Extraction.DiscardReason;
import news.parallax.model.Extraction.Discarded;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Page;
import org.junit.jupiter.api.Test;

class SharedLinesTest {
    private static final String NOTE = "The people of the harbour towns have read this paper since the year the old"
            + " lighthouse was built, and it is still printed within sight of the sea.";

    private static final List<String> FERRY = List.of(
            "Ferry Zora stuck on sandbank off Quillport",
            "The ferry Zora sat on a sandbank off Quillport for a third day on Monday, and the harbour office said that"
                    + " nobody on board was hurt.",
            "Tugs will try to pull the ferry free at high tide, the office said, although the wind is expected to be"
                    + " stronger than on the two days before.",
            "The owner of the ferry has not said who will pay for the tugs, and passengers have been told to ask for"
                    + " their money back.");
    private static final List<String> WALL = List.of(
            "Council votes to repair sea wall",
            "The council voted on Tuesday to repair the old sea wall, after a long debate about what the work would cost"
                    + " and who should pay for it.",
            "Work will start in May and take two summers, the mayor said, because stone can only be laid when the water"
                    + " is low enough.",
            "Fishermen have asked the council to keep the northern gate open, so that they can reach their boats while"
                    + " the wall is closed.");
    private static final List<String> SCHOOL = List.of(
            "School on the hill opens again after fire",
            "The school on the hill opened its doors again on Thursday, eleven months after a fire had destroyed the"
                    + " roof and two classrooms.",
            "Pupils had been taught in the parish hall, where four classes shared two rooms and the heating failed"
                    + " twice during the winter.",
            "The head teacher thanked the builders, who had finished three weeks early, and said that the library"
                    + " would follow in the autumn.");

    private static Page.Plain page(String uri, List<String> article, String... more) {
        List<String> lines = new ArrayList<>(article);
        lines.addAll(List.of(more));
        return new Page.Plain(uri, Declared.nothing(), String.join("\n\n", lines));
    }

    private static List<Page.Plain> ofOneOutlet() {
        return List.of(
                page("https://post.example/1", FERRY, NOTE),
                page("https://post.example/2", WALL, NOTE),
                page("https://post.example/3", SCHOOL, NOTE));
    }

    private static Extracted read(Page.Plain page, SharedLines shared) {
        return (Extracted) DumpReader.extract(page, shared);
    }

    private static List<String> paragraphs(Extracted extracted) {
        Article article = extracted.article();
        return article.blocks(Role.PARAGRAPH).stream().map(article::words).toList();
    }

    @Test
    void leavesOutWhatOtherDumpsOfTheOutletShow() {
        List<Page.Plain> dumps = ofOneOutlet();
        assertThat(paragraphs(read(dumps.get(0), SharedLines.NONE))).contains(NOTE);
        List<SharedLines> shared = SharedLines.among(dumps);
        for (int at = 0; at < dumps.size(); at++) {
            Extracted together = read(dumps.get(at), shared.get(at));
            assertThat(paragraphs(together)).hasSize(3).doesNotContain(NOTE);
            assertThat(together.discarded())
                    .filteredOn(discarded -> discarded.reason() == DiscardReason.SHARED)
                    .extracting(Discarded::text)
                    .containsExactly(NOTE);
        }
    }

    @Test
    void readsADumpThatStandsAloneAsBefore() {
        Page.Plain alone = ofOneOutlet().get(0);
        List<SharedLines> shared = SharedLines.among(List.of(alone));
        assertThat(shared).containsExactly(SharedLines.NONE);
        assertThat(read(alone, shared.get(0))).isEqualTo(DumpReader.extract(alone));
    }

    @Test
    void keepsWordsOfCopiesAndVersionsOfOneArticle() {
        List<Page.Plain> versions = List.of(
                page("https://post.example/1", FERRY),
                page("https://post.example/1?again", FERRY),
                page("https://post.example/1?later", FERRY, NOTE));
        SharedLines.among(versions)
                .forEach(shared ->
                        assertThat(paragraphs(read(versions.get(0), shared))).containsAll(FERRY.subList(1, 4)));
        assertThat(SharedLines.among(versions)).containsOnly(SharedLines.NONE);
    }

    @Test
    void keepsWhatOtherOutletsShowToo() {
        List<Page.Plain> dumps = List.of(
                page("https://post.example/1", FERRY, NOTE),
                page("https://tide.example/2", WALL, NOTE),
                page("https://gull.example/3", SCHOOL, NOTE));
        assertThat(SharedLines.among(dumps)).containsOnly(SharedLines.NONE);
    }

    @Test
    void keepsRunningTextThatTwoDumpsShow() {
        List<Page.Plain> dumps = ofOneOutlet().subList(0, 2);
        assertThat(SharedLines.among(dumps)).containsOnly(SharedLines.NONE);
    }

    @Test
    void tellsTheOutletOfFilesByShortLines() {
        String[] menu = {"Harbour and tides", "City and council", "Letters page", "Family notices", "About the Post"};
        List<Page.Plain> dumps =
                List.of(page("a.txt", FERRY, menu), page("b.txt", WALL, menu), page("c.txt", SCHOOL, "Letters page"));
        List<SharedLines> shared = SharedLines.among(dumps);
        assertThat(menu)
                .allSatisfy(
                        line -> assertThat(shared.get(0).has(Sheet.key(line))).isTrue());
        assertThat(FERRY).noneMatch(line -> shared.get(0).has(Sheet.key(line)));
        assertThat(shared.get(2)).isEqualTo(SharedLines.NONE);
    }

    @Test
    void doesNotDependOnTheOrderOfDumps() {
        List<Page.Plain> turned = new ArrayList<>(ofOneOutlet());
        Collections.reverse(turned);
        List<SharedLines> shared = SharedLines.among(turned);
        assertThat(read(turned.get(2), shared.get(2)))
                .isEqualTo(read(
                        ofOneOutlet().get(0), SharedLines.among(ofOneOutlet()).get(0)));
    }

    @Test
    void leavesMarkupAndCleanTextsAlone() {
        Declared titled = new Declared("Ferry", null, null, null, null);
        List<Page> pages = List.of(
                new Page.Html("https://post.example/1", Declared.nothing(), "<p>" + NOTE + "</p>"),
                new Page.Plain("https://post.example/2", titled, NOTE),
                new Page.Plain("https://post.example/3", titled, NOTE),
                new Page.Plain("https://post.example/4", titled, NOTE));
        assertThat(SharedLines.among(pages)).hasSize(4).containsOnly(SharedLines.NONE);
    }
}
