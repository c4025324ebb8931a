package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.model.Finding;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;

/** Which words of a story's articles belong to somebody other than the writer. */
final class Owned {
    private final Map<String, List<Statement>> byArticle = new HashMap<>();

    Owned(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding instanceof Statement statement && statement.holderKind() != HolderKind.AUTHOR) {
                byArticle
                        .computeIfAbsent(statement.article(), none -> new ArrayList<>())
                        .add(statement);
            }
        }
    }

    /** The statements of an article that are not its author's, in order. */
    List<Statement> of(String article) {
        return byArticle.getOrDefault(article, List.of());
    }

    /**
     * The statement whose content covers a passage while what names its source lies outside it.
     *
     * @param article id of the article
     * @param passage words about to be printed
     */
    Optional<Statement> owner(String article, Span passage) {
        return of(article).stream()
                .filter(statement -> covers(statement, passage) && !names(statement, passage))
                .findFirst();
    }

    /** True for a statement that is no part of what another says: of "A denied B's claim" that is A's. */
    boolean isOutermost(Statement statement) {
        Span source = statement.sourceSpan();
        return source == null
                || of(statement.article()).stream()
                        .filter(other -> !other.source().equals(statement.source()))
                        .noneMatch(other -> covered(other, source) == source.length());
    }

    /** The statements of an article whose content overlaps a passage. */
    List<Statement> in(String article, Span passage) {
        List<Statement> in = new ArrayList<>();
        for (Statement statement : of(article)) {
            for (Span span : statement.contentSpans()) {
                if (passage.overlaps(span)) {
                    in.add(statement);
                    break;
                }
            }
        }
        return in;
    }

    /** True for a sentence that only names who says what stands outside it: "“It fell!” Mayor Dorn told the rally." */
    boolean announces(String article, Span sentence) {
        List<Statement> said = of(article).stream()
                .filter(statement -> statement.cueSpan() != null && sentence.contains(statement.cueSpan()))
                .toList();
        return !said.isEmpty() && said.stream().allMatch(statement -> covered(statement, sentence) == 0);
    }

    /** Who was the last to say something under a name before a place of an article. */
    Optional<String> speakerBefore(String article, int place) {
        return of(article).stream()
                .filter(statement -> statement.contentSpans().get(0).start() < place
                        && Voices.isNamedIn(statement, statement.sourceText()))
                .max(Comparator.comparingInt((Statement statement) ->
                                statement.contentSpans().get(0).start())
                        .thenComparing(Statement::source))
                .map(Statement::source);
    }

    /** True where a person says most of a passage, or some of it in quotation marks. */
    boolean isSaid(String article, Span passage) {
        return in(article, passage).stream()
                .filter(statement -> statement.holderKind() == HolderKind.PERSON && Voices.speaks(statement))
                .anyMatch(statement -> statement.quotation() != Quotation.INDIRECT
                        || covered(statement, passage) >= passage.length() / 2);
    }

    private static boolean covers(Statement statement, Span passage) {
        return covered(statement, passage) >= 0.9 * passage.length();
    }

    /** Number of characters of a passage that are content of a statement. */
    static int covered(Statement statement, Span passage) {
        int covered = 0;
        for (Span span : statement.contentSpans()) {
            covered += Math.max(0, Math.min(span.end(), passage.end()) - Math.max(span.start(), passage.start()));
        }
        return covered;
    }

    private static boolean names(Statement statement, Span passage) {
        Span source = statement.sourceSpan();
        return source != null && passage.contains(source);
    }
}
