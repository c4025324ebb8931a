package news.parallax.cli.page;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.StoryView;
import news.parallax.model.Article;

/** The articles behind the story. */
final class SourcesPart {
    private SourcesPart() {}

    static Element of(StoryView view) {
        Table table = new Table(List.of("Id", "Outlet", "Byline", "Published", "Origin", "Title"));
        for (Article article : view.index().articles()) {
            String copy = view.isCopy(article) ? " (copy)" : "";
            table.row(List.of(
                    Element.of("span", view.index().letter(article.id())),
                    Element.of("span", article.outlet() == null ? "unknown" : article.outlet()),
                    Element.of("span", article.bylines().isEmpty() ? "–" : String.join(", ", article.bylines())),
                    Element.of("span", Labels.published(article)),
                    Element.of("span", view.originNumber(article) + copy),
                    title(article)));
        }
        return table.element();
    }

    private static Element title(Article article) {
        Element title = Element.of("span").text(article.title()).add(address(article.uri()));
        if (!article.warnings().isEmpty()) {
            String warnings = article.warnings().stream().map(Labels::of).collect(Collectors.joining(", "));
            title.add(Element.of("span", warnings).with("class", "single below"));
        }
        return title;
    }

    /** The address; a link only when it leads to the web. */
    static Element address(String uri) {
        boolean isWeb = uri.startsWith("https://") || uri.startsWith("http://");
        Element address = isWeb
                ? Element.of("a", uri).with("href", uri).with("rel", "noreferrer noopener")
                : Element.of("span", uri);
        return address.with("class", "meta below address");
    }
}
