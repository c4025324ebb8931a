package news.parallax.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import news.parallax.extract.role.Forest;
import news.parallax.extract.role.PageLexicon;
import news.parallax.model.Declared;
import news.parallax.model.Page;
import org.junit.jupiter.api.Test;

/** Weights of the words of a page, fitted to a handful of pages. */
class PageWordTrainingTest {
    private static LabelledPage page(String type, String title) {
        String markup = "<html><head><title>" + title + "</title></head><body><p>" + title + "</p></body></html>";
        Page.Html html = new Page.Html("https://site.example/page", Declared.nothing(), markup);
        LabelledPage page = new LabelledPage(new GoldPage("wcxb", title, html, type, "", List.of(), List.of()));
        page.scoreAgain(Forest.of(List.of(List.of(new Forest.Node(-1, -1, 0)))));
        return page;
    }

    private static List<LabelledPage> pages() {
        return List.of(
                page("article", "How the bridge was built"),
                page("article", "How the mill burned"),
                page("product", "Buy the lamp now"),
                page("product", "Buy the chair now"));
    }

    private static float score(PageLexicon lexicon, LabelledPage page) {
        return lexicon.with(new float[0], page.words())[0];
    }

    @Test
    void tellsPagesItHasNotSeenByTheirWords() {
        PageLexicon lexicon = PageWordTraining.fit(pages());
        float article = score(lexicon, page("", "How the harbour grew"));
        float offer = score(lexicon, page("", "Buy the table now"));
        assertThat(article).isGreaterThan(offer + 0.5f);
        assertThat(article).isPositive();
        assertThat(offer).isNegative();
    }

    @Test
    void givesTheSameBytesForTheSamePages() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        PageWordTraining.fit(pages()).write(one);
        PageWordTraining.fit(pages()).write(other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    }
}
