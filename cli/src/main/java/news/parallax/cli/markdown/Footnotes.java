package news.parallax.cli.markdown;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.cli.view.ArticleIndex;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.Quote;
import news.parallax.model.Citation;

/** Citations as footnotes: each place of each article once, numbered in the order in which it is first cited. */
final class Footnotes {
    private final ArticleIndex index;
    private final String prefix;
    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    /**
     * No footnotes yet.
     *
     * @param prefix keeps the labels of several stories in one document apart
     */
    Footnotes(ArticleIndex index, String prefix) {
        this.index = index;
        this.prefix = prefix;
    }

    /** The marks of some citations: {@code [^1-1][^1-2]}. */
    String marks(List<Citation> citations) {
        StringBuilder marks = new StringBuilder();
        for (Citation citation : citations.stream().distinct().toList()) {
            int number = numbers.computeIfAbsent(citation, absent -> numbers.size() + 1);
            marks.append("[^").append(prefix).append(number).append(']');
        }
        return marks.toString();
    }

    /** Writes the notes: letter, outlet, day, place, exact words. */
    void write(Markdown markdown) throws IOException {
        for (Map.Entry<Citation, Integer> entry : numbers.entrySet()) {
            for (Quote quote : index.quotes(List.of(entry.getKey()))) {
                String source = quote.letter() + ", " + quote.article().outletOrUri() + ", "
                        + Labels.published(quote.article()) + ", "
                        + quote.span().start() + "–"
                        + quote.span().end();
                markdown.line("[^" + prefix + entry.getValue() + "]: " + Markdown.escaped(source) + ": “"
                        + Markdown.escaped(quote.words()) + "”");
            }
        }
        markdown.gap();
    }
}
