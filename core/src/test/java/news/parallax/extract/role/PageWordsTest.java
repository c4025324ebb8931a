package news.parallax.extract.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import news.parallax.extract.html.Outline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words of a page by the part they stand in, and what a lexicon makes of them. */
class PageWordsTest {
    private static final int TITLE = 0;
    private static final int ADDRESS = 1;
    private static final int TEXT = 3;
    private static final int AROUND = 4;

    private static int[][] places(String block, @Nullable String title, String uri, double score) {
        return PageWords.places(new Survey(Outline.ofOneBlock(block)), title, uri, new double[] {score});
    }

    @Test
    void sortsABlockIntoTextOrWhatStandsAround() {
        assertThat(places("add to cart", null, "x", 1)[TEXT]).hasSize(3);
        int[][] around = places("add to cart", null, "x", -1);
        assertThat(around[TEXT]).isEmpty();
        assertThat(around[AROUND]).as("three words and the phrase").hasSize(4);
    }

    @Test
    void countsEachWordOfAPartOnce() {
        assertThat(places("again again again", null, "x", 1)[TEXT]).hasSize(1);
    }

    @Test
    void tellsTheSameWordInTitleAndTextApart() {
        int[][] places = places("harbour", "harbour", "x", 1);
        assertThat(places[TITLE]).doesNotContain(places[TEXT][0]);
    }

    @Test
    void leavesOutNameAndCountryOfTheSite() {
        int[] one = places("x", null, "https://www.harbour.de/news/bridge/", 1)[ADDRESS];
        int[] other = places("x", null, "https://www.port.com/news/bridge", 1)[ADDRESS];
        assertThat(one).isEqualTo(other);
        assertThat(places("x", null, "https://shop.port.com/news/bridge", 1)[ADDRESS])
                .isNotEqualTo(other);
    }

    @Test
    void readsAddressesOfEveryKind() {
        for (String uri : new String[] {"", "/", "///", "a.html", "://", "https://", "http://[", "x".repeat(9000)}) {
            assertThat(Stream.of(places("word", null, uri, 1)).flatMapToInt(Arrays::stream))
                    .as(uri)
                    .allMatch(place -> place > 0 && place < PageWords.SIZE);
        }
    }

    @Test
    void addsWhatThePartsSayByTheRootOfTheirLength() {
        float[] weights = new float[PageWords.SIZE];
        weights[0] = 0.5f;
        weights[7] = 1;
        weights[9] = -2;
        PageLexicon lexicon = PageLexicon.of(weights);
        double score = lexicon.score(new int[][] {{7, 8, 10}, {9}});
        assertThat(score).isCloseTo(0.5 + 1 / 2.0 - 2 / Math.sqrt(2), within(1e-9));
        assertThat(lexicon.with(new float[] {3}, new int[0][])).containsExactly(3, 0.5f);
    }

    @Test
    void writesOneByteForEachWeight() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PageLexicon.of(new float[PageWords.SIZE]).write(bytes);
        assertThat(bytes.size()).isEqualTo(PageWords.SIZE);
        assertThat(PageLexicon.resource("page.words").score(new int[0][])).isNotNaN();
    }
}
