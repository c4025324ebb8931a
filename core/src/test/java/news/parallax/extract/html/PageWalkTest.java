package news.parallax.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.extract.tree.HtmlParser;
import org.junit.jupiter.api.Test;

class PageWalkTest {
    @Test
    void joinsInlineElementsToOneBlock() {
        assertThat(texts("<p>The <b>sea</b> <a href=/x>wall</a><span>s</span></p>"))
                .containsExactly("The sea walls");
    }

    @Test
    void splitsAtBlockElementsAndDoubleLineBreaks() {
        assertThat(texts("<div>one<p>two</p>three<br><br>four<br>five</div>"))
                .containsExactly("one", "two", "three", "four\nfive");
    }

    @Test
    void leavesOutScriptsStylesAndTemplates() {
        assertThat(texts("<script>var a</script><style>p{}</style><template><p>no</p></template><p>yes</p>"))
                .containsExactly("yes");
    }

    @Test
    void readsDeclaredShadowRoots() {
        assertThat(texts("<my-story><template shadowrootmode=open><p>inside</p></template></my-story>"))
                .containsExactly("inside");
    }

    @Test
    void collapsesWhiteSpaceAndDropsInvisibleCharacters() {
        assertThat(texts("<p> a\u00a0\u00a0b\n c\u00add \u200b </p>")).containsExactly("a b cd");
    }

    @Test
    void countsLinksAndKeepsTheLastAddress() {
        TextBlock block = outline("<p><a href=/a>one</a> and <a href=/b>two</a></p>")
                .blocks()
                .get(0);

        assertThat(block.links()).isEqualTo(2);
        assertThat(block.linkChars()).isEqualTo(7);
        assertThat(block.href()).isEqualTo("/b");
    }

    @Test
    void marksRegionsByTheWordsOfTheirNames() {
        Outline outline = outline("<div class='article__related-links'><p>x</p></div>");

        assertThat(Mark.RELATED.in(
                        outline.marks(outline.parent(outline.blocks().get(0).region()))))
                .isTrue();
    }

    @Test
    void marksWhatIsConcealed() {
        Outline outline = outline("<p style='display: none'>x</p><p hidden>y</p><p>z</p>");

        assertThat(outline.blocks())
                .extracting(block -> Mark.CONCEALED.in(outline.marks(block.region())))
                .containsExactly(true, true, false);
    }

    @Test
    void regionsCoverTheirBlocks() {
        Outline outline = outline("<div><p>a</p><p>b</p></div><p>c</p>");
        int div = outline.parent(outline.blocks().get(0).region());

        assertThat(outline.tag(div)).isEqualTo("div");
        assertThat(List.of(outline.first(div), outline.end(div))).containsExactly(0, 2);
        assertThat(outline.within(outline.blocks().get(2).region(), div)).isFalse();
    }

    @Test
    void readsPagesWithFramesOrWithoutBody() {
        assertThat(texts("<frameset><frame src=a></frameset>")).isEmpty();
        assertThat(texts("")).isEmpty();
        assertThat(texts("bare words")).containsExactly("bare words");
    }

    private static Outline outline(String markup) {
        return PageWalk.outline(HtmlParser.document(markup));
    }

    private static List<String> texts(String markup) {
        return outline(markup).blocks().stream().map(TextBlock::text).toList();
    }
}
