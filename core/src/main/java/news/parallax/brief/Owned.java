package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.model.Finding;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;

/** Which words of a story's articles belong to somebody other than the writer. */
final class Owned {
    private final Map<String, List<Statement>> byArticle = new TreeMap<>();

    Owned(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding instanceof Statement statement && statement.holderKind() != HolderKind.AUTHOR) {
                byArticle
                        .computeIfAbsent(statement.article(), none -> new ArrayList<>())
                        .add(statement);
            }
        }
    }

    /**
     * The statement whose content covers a passage while what names its source lies outside it.
     *
     * @param article id of the article
     * @param passage words about to be printed
     */
    Optional<Statement> owner(String article, Span passage) {
        return byArticle.getOrDefault(article, List.of()).stream()
                .filter(statement -> covers(statement, passage) && !names(statement, passage))
                .findFirst();
    }

    /** The statements of an article whose content overlaps a passage. */
    List<Statement> in(String article, Span passage) {
        return byArticle.getOrDefault(article, List.of()).stream()
                .filter(statement -> statement.contentSpans().stream().anyMatch(passage::overlaps))
                .toList();
    }

    private static boolean covers(Statement statement, Span passage) {
        int covered = 0;
        for (Span span : statement.contentSpans()) {
            covered += Math.max(0, Math.min(span.end(), passage.end()) - Math.max(span.start(), passage.start()));
        }
        return covered >= 0.9 * passage.length();
    }

    private static boolean names(Statement statement, Span passage) {
        Span source = statement.sourceSpan();
        return source != null && passage.contains(source);
    }
}
