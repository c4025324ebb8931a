package news.parallax.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Derivation;
import news.parallax.model.Origin;
import news.parallax.model.Span;
import news.parallax.model.Story;

/**
 * The words of a story that stand in another article of the same origin: aligned passages, and blocks such as a headline
 * or a caption that are too short to align and are the same all the same. Articles that stand for an origin have none.
 */
final class CopiedWords {
    private final Set<String> standing = new TreeSet<>();
    private final Map<String, List<Span>> copied = new TreeMap<>();

    private CopiedWords() {}

    static CopiedWords of(Story story) {
        CopiedWords words = new CopiedWords();
        story.representatives().forEach(article -> words.standing.add(article.id()));
        for (Derivation derivation : story.derivations()) {
            if (derivation.level().joinsOrigins()) {
                derivation.passages().forEach(passage -> words.add(derivation, passage));
            }
        }
        Map<String, Article> articles = story.articlesById();
        story.origins().stream()
                .filter(origin -> origin.articles().size() > 1)
                .forEach(origin -> words.repeated(origin, articles));
        return words;
    }

    /** The copied words of an article. */
    List<Span> in(Article article) {
        return copied.getOrDefault(article.id(), List.of());
    }

    /** True for a copy that adds nothing: all its findings would be dropped, so it need not be read. */
    boolean isWhole(Article article) {
        List<Span> spans = in(article);
        return !standing.contains(article.id())
                && article.body().stream()
                        .allMatch(block -> spans.stream().anyMatch(span -> span.contains(block.span())));
    }

    private void add(Derivation derivation, Derivation.Passage passage) {
        add(derivation.copy(), passage.copy());
        add(derivation.other(), passage.other());
    }

    private void add(String article, Span span) {
        if (!standing.contains(article)) {
            copied.computeIfAbsent(article, id -> new ArrayList<>()).add(span);
        }
    }

    private void repeated(Origin origin, Map<String, Article> articles) {
        Set<String> told = new TreeSet<>();
        List<Article> members = origin.articles().stream()
                .filter(articles::containsKey)
                .map(articles::get)
                .toList();
        members.stream()
                .filter(article -> standing.contains(article.id()))
                .forEach(article -> article.blocks().forEach(block -> told.add(key(article, block))));
        for (Article article : members) {
            for (Block block : article.blocks()) {
                if (told.contains(key(article, block))) {
                    add(article.id(), block.span());
                }
            }
        }
    }

    /** The letters and digits of a block: spacing and quotation marks make no other words of it. */
    private static String key(Article article, Block block) {
        StringBuilder key = new StringBuilder();
        article.words(block)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
