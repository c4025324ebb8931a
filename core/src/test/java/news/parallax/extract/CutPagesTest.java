package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.model.Block;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prefixes and suffixes of twenty pages: a page can be cut anywhere, and what is left has an outcome. */
class CutPagesTest {
    private static final int STEP = 11;
    private static final String TEXT = "<p>The council voted on Tuesday to repair the old wall, after a long debate"
            + " about what the work would cost.</p>";

    private static final List<String> BODIES = List.of(
            "<article class='story body'><h1>Wall &amp; spring</h1>%s<p>By <a rel=author href=/a>A. Writer</a></p></article>",
            "<div itemprop=articleBody>%s</div><aside class=related><a href=/b>Other</a></aside>",
            "<table><tr><td>%s</td><td><ul><li>a<li>b</ul></td></tr></table>",
            "<template shadowrootmode=open>%s<slot></slot></template><template>no</template>",
            "<noscript>%s</noscript><script>var a = '<p>' + \"</p>\";</script>",
            "<script><!-- <script> x </script> --></script>%s<style>p > a { color: red }</style>",
            "<!--[if lt IE 9]><script src=a></script><![endif]-->%s<!-- <p>x -- > -->",
            "<svg><title>t</title><path d='M0 0'/><foreignObject><p>f</p></foreignObject></svg>%s",
            "<math><mi>x</mi><annotation-xml encoding='text/html'><p>m</p></annotation-xml></math>%s",
            "<blockquote class='twitter-tweet'><p>Post</p><a href='https://x.com/a/1'>May 1</a></blockquote>%s",
            "<figure><img alt='&lt;b&gt;' src=a.png><figcaption>A wall &copy; B</figcaption></figure>%s",
            "<form><select><option>a<option>b</select><textarea><p>t</textarea></form>%s",
            "<p>&#x1F30A;&#0;&#xD800;&notit;&ampx;&NotEqualTilde;</p>%s<p>\uD83C\uDF0A e\u0301</p>",
            "<div dir=rtl lang=ar><p>\u0642\u0627\u0644 \u0627\u0644\u0645\u062C\u0644\u0633</p>%s</div>",
            "<p>\u65E5\u672C\u306E\u6E2F\u753A\u306F\u3001\u53E4\u3044\u58C1\u3092\u76F4\u3059\u3002</p>%s",
            "<amp-img src=a></amp-img><amp-ad>x</amp-ad>%s<amp-iframe src=b></amp-iframe>",
            "<b><i><u>%s</b></i></u><p><a href=x><a href=y>z</p></a>",
            "<time datetime='2024-05-01T10:00+02:00'>1 May</time>%s<span class=byline>By Ann Example</span>",
            "<pre>a\n b\t<code>c</code></pre>%s<dl><dt>x<dd>y</dl><br><br><hr>",
            "<iframe srcdoc='<p>x'></iframe><object><embed></object>%s<frameset><frame></frameset>");

    static Stream<String> pages() {
        return BODIES.stream()
                .map(body -> "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Wall | The Example</title>"
                        + "<meta property='og:title' content=\"Wall\"><script type='application/ld+json'>{\"@type\":"
                        + "\"NewsArticle\",\"headline\":\"Wall\",\"author\":[{\"name\":\"A. Writer\"}],\"datePublished\":"
                        + "\"2024-05-01\"}</script></head><body>" + body.formatted(TEXT + TEXT.replace("wall", "pier"))
                        + "<footer>\u00A9 2024</footer></body></html>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPrefixAndSuffixHasAnOutcome(String page) {
        for (int cut = page.length() % STEP; cut <= page.length(); cut += STEP) {
            check(page.substring(0, cut));
            check(page.substring(cut));
        }
    }

    private static void check(String markup) {
        Page page = new Page.Html("https://example.org/a", Declared.nothing(), markup);
        if (Extractor.extract(page) instanceof Extracted extracted) {
            String text = extracted.article().text();
            assertThat(extracted.article().blocks()).isNotEmpty();
            for (Block block : extracted.article().blocks()) {
                assertThat(block.span().of(text)).isNotBlank();
            }
            for (Extraction.Discarded piece : extracted.discarded()) {
                assertThat(piece.blocksBefore())
                        .isBetween(0, extracted.article().blocks().size());
            }
        }
    }
}
