package news.parallax.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.Concepts;
import news.parallax.text.Sentences;

/** The sentences of a story: headlines and bodies of the articles that stand for its origins. */
final class Passages {
    private final List<Passage> all = new ArrayList<>();
    private final Map<String, List<Passage>> byArticle = new HashMap<>();

    /** The sentences of a story. */
    Passages(Story story) {
        for (Article article : story.representatives()) {
            List<Passage> passages = read(article);
            all.addAll(passages);
            byArticle.put(article.id(), passages);
        }
    }

    private static List<Passage> read(Article article) {
        List<Passage> passages = new ArrayList<>();
        Set<String> title = Concepts.keys(article.title());
        Set<String> before = Set.of();
        for (Block block : article.blocks()) {
            if (isRead(block.role())) {
                for (Span span : Sentences.sentences(article, block)) {
                    Set<String> context = new TreeSet<>(title);
                    context.addAll(before);
                    Citation citation = new Citation(article.id(), span);
                    Passage passage = Passage.of(citation, span.of(article.text()), context, passages.size());
                    passages.add(passage);
                    before = passage.all();
                }
            }
        }
        return passages;
    }

    private static boolean isRead(Block.Role role) {
        return role.isBody() || role == Block.Role.HEADLINE || role == Block.Role.DECK;
    }

    /** All, in order of the articles and their words. */
    List<Passage> all() {
        return all;
    }

    /** The passages that share a character with a citation; none for an article that stands for no origin. */
    List<Passage> at(Citation citation) {
        List<Passage> passages = byArticle.getOrDefault(citation.article(), List.of());
        int from = first(passages, citation.span().start());
        int to = from;
        while (to < passages.size()
                && passages.get(to).citation().span().start() < citation.span().end()) {
            to++;
        }
        return passages.subList(from, to);
    }

    /** The first passage at one of some citations. */
    Optional<Passage> first(List<Citation> citations) {
        return citations.stream().flatMap(citation -> at(citation).stream()).findFirst();
    }

    /** Index of the first passage that ends behind an offset. */
    private static int first(List<Passage> passages, int offset) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).citation().span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
