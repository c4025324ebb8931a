package news.parallax.brief;

import java.util.List;
import java.util.Optional;
import news.parallax.model.Finding;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;

/** Which words of a story's articles belong to somebody other than the writer. */
final class Owned {
    private final List<Statement> statements;

    Owned(List<Finding> findings) {
        this.statements = findings.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .filter(statement -> statement.holderKind() != HolderKind.AUTHOR)
                .toList();
    }

    /**
     * The statement whose content covers a passage while what names its source lies outside it.
     *
     * @param article id of the article
     * @param passage words about to be printed
     */
    Optional<Statement> owner(String article, Span passage) {
        return statements.stream()
                .filter(statement -> statement.article().equals(article))
                .filter(statement -> covers(statement, passage) && !names(statement, passage))
                .findFirst();
    }

    /** The statements of an article whose content overlaps a passage. */
    List<Statement> in(String article, Span passage) {
        return statements.stream()
                .filter(statement -> statement.article().equals(article))
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
