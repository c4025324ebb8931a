package news.parallax.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Span;
import news.parallax.model.Story;

/** The sentences of a story's articles that can be printed as they stand, with nobody's name in front. */
final class PlainSentences {
    private final Library library;
    private final Owned owned;
    private final Dating dating;
    private final Antecedents antecedents;
    private final Map<Citation, Optional<String>> known = new HashMap<>();

    PlainSentences(Story story, List<Finding> findings, Library library, Owned owned) {
        this.library = library;
        this.owned = owned;
        this.dating = new Dating(library, findings);
        this.antecedents = new Antecedents(story, findings, library.texts());
    }

    /** The cited sentence, cut so that it stands alone and dated, if all of its words may be printed without a frame. */
    Optional<String> of(Citation citation) {
        Citation place = new Citation(citation.article(), library.sentence(citation));
        return known.computeIfAbsent(place, this::standing);
    }

    private Optional<String> standing(Citation citation) {
        Article article = library.article(citation);
        Span sentence = citation.span();
        if (!isPrintable(article, sentence)) {
            return Optional.empty();
        }
        Lines lines = library.lines(citation);
        return lines.alone(sentence)
                .filter(words -> MainClause.stands(
                        lines.line(words).words(), lines.line(words).parts()))
                .filter(words -> !antecedents.missing(words, lines).isFatal())
                .map(words -> dating.dated(words, new Citation(article.id(), sentence)));
    }

    /** How much of a sentence that stands alone a reader has to guess. */
    Antecedents.Missing missing(String words, Lines lines) {
        return antecedents.missing(words, lines);
    }

    /** The sentences of an article asked for so far; kept with it as long as its words are the same persons'. */
    private record Printable(Map<Span, Boolean> sentences) {}

    /** True for a sentence of the running text that belongs to nobody but the writer. */
    boolean isPrintable(Article article, Span sentence) {
        return library.texts()
                .of(article)
                .kept(Printable.class, owned.of(article.id()), (text, said) -> new Printable(new ConcurrentHashMap<>()))
                .sentences()
                .computeIfAbsent(sentence, span -> isWriters(article, span));
    }

    private boolean isWriters(Article article, Span sentence) {
        String words = sentence.of(article.text());
        return library.lines(new Citation(article.id(), sentence)).isReport(sentence)
                && !library.isQuoted(article.id(), sentence)
                && !owned.announces(article.id(), sentence)
                && owned.in(article.id(), sentence).stream()
                        .noneMatch(statement -> Voices.isHidden(statement, words) || Voices.speaksOfUnnamed(statement))
                && owned.owner(article.id(), sentence).isEmpty();
    }

    static String capitalised(String words) {
        int end = words.offsetByCodePoints(0, 1);
        return Character.isLowerCase(words.codePointAt(0))
                ? words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end)
                : words;
    }
}
