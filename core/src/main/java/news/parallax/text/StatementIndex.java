package news.parallax.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;

/**
 * Finds the statements of one article by place.
 *
 * <p>Pieces of content are kept in buckets of the text, so that a look-up costs what stands there and not what stands in
 * the article.
 */
public final class StatementIndex {
    private static final int BUCKET = 512;

    private final Map<Integer, List<Piece>> contents = new TreeMap<>();
    private final Map<Integer, List<Piece>> cues = new TreeMap<>();

    private StatementIndex() {}

    private record Piece(Span span, Statement statement) {}

    /** The statements of an article, as an index. */
    public static StatementIndex of(String article, List<Statement> statements) {
        StatementIndex index = new StatementIndex();
        statements.stream()
                .filter(statement -> statement.article().equals(article))
                .forEach(index::add);
        return index;
    }

    /** The statements of an article, as an index that is kept with its text. */
    public static StatementIndex of(ArticleText text, List<Statement> statements) {
        return text.kept(
                StatementIndex.class,
                statements,
                (read, all) -> of(read.article().id(), all));
    }

    /** The statements of a story by the article they were read in, for each article that has some. */
    public static Map<String, List<Statement>> byArticle(List<Statement> statements) {
        Map<String, List<Statement>> byArticle = new HashMap<>();
        for (Statement statement : statements) {
            byArticle
                    .computeIfAbsent(statement.article(), none -> new ArrayList<>())
                    .add(statement);
        }
        return byArticle;
    }

    private void add(Statement statement) {
        statement.contentSpans().forEach(span -> put(contents, new Piece(span, statement)));
        Span cue = statement.cueSpan();
        if (cue != null) {
            put(cues, new Piece(cue, statement));
        }
    }

    /** The statement with the shortest piece of content that covers a span: who says these very words. */
    public Optional<Statement> innermost(Span span) {
        return covering(span).stream()
                .min(Comparator.comparingInt(piece -> piece.span().length()))
                .map(Piece::statement);
    }

    /** The statement with the longest piece of content that covers a span: on whose word it is reported. */
    public Optional<Statement> outermost(Span span) {
        return covering(span).stream()
                .max(Comparator.comparingInt(piece -> piece.span().length()))
                .map(Piece::statement);
    }

    /** The statements whose content covers a span, shortest piece first. */
    public List<Statement> around(Span span) {
        return covering(span).stream()
                .sorted(Comparator.comparingInt(piece -> piece.span().length()))
                .map(Piece::statement)
                .distinct()
                .toList();
    }

    /** The statement whose cue shares a character with a span. */
    public Optional<Statement> withCueAt(Span span) {
        return at(cues, span).stream()
                .filter(piece -> piece.span().overlaps(span))
                .findFirst()
                .map(Piece::statement);
    }

    /** The statements of which content or cue shares a character with a span, in order of place, each once. */
    public List<Statement> touching(Span span) {
        List<Piece> pieces = new ArrayList<>(at(contents, span));
        pieces.addAll(at(cues, span));
        pieces.removeIf(piece -> !piece.span().overlaps(span));
        pieces.sort(Comparator.comparing(Piece::span));
        List<Statement> touching = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (!touching.contains(piece.statement())) {
                touching.add(piece.statement());
            }
        }
        return List.copyOf(touching);
    }

    private List<Piece> covering(Span span) {
        return at(contents, new Span(span.start(), Math.max(span.start() + 1, span.end()))).stream()
                .filter(piece -> piece.span().contains(span))
                .toList();
    }

    private static void put(Map<Integer, List<Piece>> map, Piece piece) {
        for (int bucket = piece.span().start() / BUCKET; bucket <= piece.span().end() / BUCKET; bucket++) {
            map.computeIfAbsent(bucket, key -> new ArrayList<>()).add(piece);
        }
    }

    /** The pieces near a span, each once: in the first bucket that both reach. */
    private static List<Piece> at(Map<Integer, List<Piece>> map, Span span) {
        List<Piece> pieces = new ArrayList<>();
        int first = span.start() / BUCKET;
        for (int bucket = first; bucket <= span.end() / BUCKET; bucket++) {
            for (Piece piece : map.getOrDefault(bucket, List.of())) {
                if (bucket == Math.max(first, piece.span().start() / BUCKET)) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }
}
