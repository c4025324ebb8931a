package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    private static final String TEXT = "The bridge is shut. A lorry hit it.\n\nThe mayor is away.";

    private final ArticleText text = new ArticleText(new Article(
            "a",
            "a",
            null,
            "a",
            "Bridge",
            List.of(),
            null,
            "en",
            TEXT,
            List.of(
                    new Block(Block.Role.PARAGRAPH, new Span(0, 35)),
                    new Block(Block.Role.CAPTION, new Span(37, TEXT.length()))),
            List.of()));

    @Test
    void cutsBlocksIntoSentences() {
        assertThat(text.sentences())
                .extracting(ArticleText.Sentence::text)
                .containsExactly("The bridge is shut.", "A lorry hit it.", "The mayor is away.");
        assertThat(text.sentences()).extracting(ArticleText.Sentence::isTold).containsExactly(true, true, false);
    }

    @Test
    void findsTheSentenceThatAPassageTouches() {
        assertThat(text.sentenceAt(new Span(4, 25)).orElseThrow().text()).isEqualTo("The bridge is shut.");
        assertThat(text.sentenceAt(new Span(20, 21)).orElseThrow().text()).isEqualTo("A lorry hit it.");
        assertThat(text.sentenceAt(new Span(19, 20))).isEmpty();
    }

    @Test
    void worksOutOnceWhatIsKept() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(text.kept(Integer.class, read -> calls.incrementAndGet())).isEqualTo(1);
        assertThat(text.kept(Integer.class, read -> calls.incrementAndGet())).isEqualTo(1);
    }

    @Test
    void worksOutAnewWhatIsGivenOtherwise() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(text.kept(String.class, List.of("Dorn"), (read, names) -> names + " " + calls.incrementAndGet()))
                .isEqualTo("[Dorn] 1");
        assertThat(text.kept(
                        String.class,
                        new ArrayList<>(List.of("Dorn")),
                        (read, names) -> names + " " + calls.incrementAndGet()))
                .isEqualTo("[Dorn] 1");
        assertThat(text.kept(String.class, List.of("Moor"), (read, names) -> names + " " + calls.incrementAndGet()))
                .isEqualTo("[Moor] 2");
    }

    @Test
    void keptKeysShareWhatKeysShare() {
        String some = "The mayor shut the old bridge on Monday";
        String other = "On Monday an old bridge fell";
        assertThat(Concepts.shared(Concepts.keptKeys(some), Concepts.keptKeys(other)))
                .isEqualTo(Concepts.shared(Concepts.keys(some), Concepts.keys(other)))
                .containsExactlyElementsOf(Concepts.shared(Concepts.keys(some), Concepts.keys(other)))
                .hasSize(3);
        assertThat(Concepts.keptKeys(some, "on Monday")).isSubsetOf(Concepts.keys(some));
    }
}
