package news.parallax.cli.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.cli.view.ArticleIndex;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.Quote;
import news.parallax.model.Article;
import news.parallax.model.Citation;

/**
 * The evidence of one story: each citation once, with an id that links lead to, in the order in which it is first cited.
 * The pane is written last, when every section has cited what it cites.
 */
final class Evidence {
    private final ArticleIndex index;
    private final String prefix;
    private final Map<Citation, String> ids = new LinkedHashMap<>();

    /**
     * No evidence yet.
     *
     * @param prefix of the ids, different for each story of a page
     */
    Evidence(ArticleIndex index, String prefix) {
        this.index = index;
        this.prefix = prefix;
    }

    ArticleIndex index() {
        return index;
    }

    /** An id of this story's part of the page. */
    String id(String name) {
        return prefix + name;
    }

    /** The ids of citations, separated by spaces, for the script. */
    String ids(List<Citation> citations) {
        return String.join(" ", citations.stream().distinct().map(this::id).toList());
    }

    /** One link for each citation: the letter of its article. */
    Element chips(List<Citation> citations, String what) {
        Element chips = Element.of("span").with("class", "chips");
        for (Citation citation : citations.stream().distinct().toList()) {
            String letter = index.letter(citation.article());
            String outlet =
                    index.article(citation.article()).map(Article::outletOrUri).orElse(letter);
            chips.text(" ")
                    .add(Element.of("a", letter)
                            .with("class", "chip")
                            .with("href", "#" + id(citation))
                            .with("aria-label", letter + ", " + outlet + ": evidence for " + what));
        }
        return chips;
    }

    /** A link of words to all citations behind them: it leads to the first, the script shows all. */
    Element link(String words, List<Citation> citations, String what) {
        return Element.of("a", words)
                .with("class", "cell")
                .with("href", "#" + id(citations.get(0)))
                .with("data-evidence", ids(citations))
                .with("aria-label", words + ": evidence for " + what);
    }

    /** All evidence cited so far. */
    Element pane() {
        Element list = Element.of("div").with("class", "evidence-list");
        ids.forEach((citation, id) -> index.quotes(List.of(citation)).forEach(quote -> list.add(entry(quote, id))));
        String heading = id("evidence-heading");
        return Element.of("aside")
                .with("id", id("evidence"))
                .with("class", "evidence")
                .with("tabindex", "-1")
                .with("aria-labelledby", heading)
                .add(Element.of("div")
                        .with("class", "evidence-head")
                        .add(Element.of("h2", "Evidence").with("id", heading))
                        .add(Element.of("button", "Close")
                                .with("type", "button")
                                .with("class", "close")
                                .with("hidden", "")))
                .add(list);
    }

    private static Element entry(Quote quote, String id) {
        Article article = quote.article();
        return Element.of("article")
                .with("class", "quote")
                .with("id", id)
                .add(Element.of("h3", quote.letter() + " · " + Labels.outletName(article)))
                .add(Element.of("p", place(quote)).with("class", "meta"))
                .add(Element.of("blockquote")
                        .with("lang", language(article))
                        .text(quote.before())
                        .add(Element.of("mark", quote.words()))
                        .text(quote.after()));
    }

    private static String place(Quote quote) {
        Article article = quote.article();
        String writers = article.bylines().isEmpty() ? "" : String.join(", ", article.bylines()) + " · ";
        return writers + Labels.published(article) + " · characters "
                + quote.span().start() + "–" + quote.span().end();
    }

    /** The language of a text as an attribute wants it. */
    static String language(Article article) {
        return article.language().equals("und") ? "" : article.language();
    }

    private String id(Citation citation) {
        String known = ids.get(citation);
        if (known != null) {
            return known;
        }
        String id = prefix + "e" + (ids.size() + 1);
        ids.put(citation, id);
        return id;
    }
}
