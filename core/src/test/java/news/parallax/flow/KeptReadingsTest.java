package news.parallax.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Derivation;
import news.parallax.model.Origin;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.ArticleText;
import org.junit.jupiter.api.Test;

class KeptReadingsTest {
    private final Engine engine = new Engine();

    @Test
    void givesTheSameFromReadingsThatWereKept() {
        for (Story story : engine.stories(ExamplePages.articles(ExamplePages.pages("dam-dispute")))) {
            Map<String, ArticleReading> kept = new TreeMap<>();
            story.articles().forEach(article -> kept.put(article.id(), engine.read(article)));
            assertThat(engine.reanalyse(story, article -> Objects.requireNonNull(kept.get(article.id()))))
                    .isEqualTo(engine.analyse(story));
        }
    }

    @Test
    void givesTheSameWhateverItReadBefore() {
        List<Article> articles = ExamplePages.articles(ExamplePages.pages("harbour-fire"));
        engine.stories(articles.subList(1, articles.size())).forEach(engine::analyse);
        for (Story story : engine.stories(articles)) {
            assertThat(engine.analyse(story)).isEqualTo(new Engine().analyse(story));
        }
    }

    @Test
    void readsAnArticleAnewThatChangedUnderItsId() {
        KeptTexts texts = new KeptTexts();
        Article before = article("a", "The bridge is open.");
        Article after = article("a", "The bridge is shut.");
        assertThat(texts.of(before)).isSameAs(texts.of(article("a", "The bridge is open.")));
        assertThat(texts.of(after).article()).isEqualTo(after);
    }

    @Test
    void keepsNoMoreThanItsBound() {
        KeptTexts texts = new KeptTexts(40);
        ArticleText first = texts.of(article("a", "The bridge is open."));
        texts.of(article("b", "The bridge is shut."));
        assertThat(texts.of(first.article())).isSameAs(first);
        texts.of(article("c", "The bridge is gone."));
        assertThat(texts.of(first.article())).isSameAs(first);
        texts.of(article("d", "The bridge of the old town is gone for good."));
        assertThat(texts.of(first.article())).isNotSameAs(first);
    }

    @Test
    void readsNoCopyThatAddsNothing() {
        String text = "The council closed the old bridge on Tuesday, the mayor said.";
        Span whole = new Span(0, text.length());
        Derivation copied = new Derivation(
                "b",
                "a",
                "a",
                Derivation.Level.COPY,
                1,
                1,
                List.of(new Derivation.Passage(whole, whole)),
                List.of(new Derivation.Evidence(Derivation.Evidence.Kind.values()[0], "the same words", null)));
        Story story = new Story(
                "s",
                "Bridge",
                List.of(article("a", text), article("b", text)),
                List.of(new Origin("a", "a", null, List.of("a", "b"))),
                List.of(copied),
                List.of());
        List<String> read = new ArrayList<>();
        engine.reanalyse(story, article -> {
            read.add(article.id());
            return engine.read(article);
        });
        assertThat(read).containsExactly("a");
    }

    private static Article article(String id, String text) {
        Block block = new Block(Block.Role.PARAGRAPH, new Span(0, text.length()));
        return new Article(id, id, null, null, "Bridge", List.of(), null, "en", text, List.of(block), List.of());
    }
}
