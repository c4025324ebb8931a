package news.parallax.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.cli.view.Flow;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.StoryView;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.model.Origin;

/** Three columns: primary sources, the articles that stand for origins, articles that copied. Sizes are in pixels. */
final class ProvenanceDrawing {
    private static final int WIDTH = 180;
    private static final int HEIGHT = 26;
    private static final int ROW = 38;
    private static final int COLUMN = 260;
    private static final int MAX_LETTERS = 27;

    private record Box(int x, int y) {
        private int right() {
            return x + WIDTH;
        }

        private int middle() {
            return y + HEIGHT / 2;
        }
    }

    private final StoryView view;
    private final Flow flow;
    private final Element edges = Element.of("g");
    private final Element nodes = Element.of("g");
    private final Map<String, Box> articles = new LinkedHashMap<>();

    ProvenanceDrawing(StoryView view, Flow flow) {
        this.view = view;
        this.flow = flow;
    }

    Element element() {
        int rows = Math.max(flow.uses().size(), drawArticles());
        drawSources();
        drawDerivations();
        int columns = flow.derivations().isEmpty() ? 2 : 3;
        int width = (columns - 1) * COLUMN + WIDTH + 2;
        int height = rows * ROW + 2;
        return Element.of("svg")
                .with("viewBox", "0 0 " + width + " " + height)
                .with("width", width)
                .with("height", height)
                .with("role", "img")
                .with(
                        "aria-label",
                        "Which primary sources the outlets name, and who copied whom; the same as a table below")
                .add(edges)
                .add(nodes);
    }

    /** Origins in the middle, their copies to the right of them; gives the number of rows. */
    private int drawArticles() {
        int row = 0;
        for (Origin origin : view.story().origins()) {
            draw(origin.id(), view.originLabel(origin), COLUMN, row);
            int copies = 0;
            for (Article article : view.index().articles()) {
                if (origin.articles().contains(article.id()) && !article.id().equals(origin.id())) {
                    draw(article.id(), label(article), 2 * COLUMN, row + copies);
                    copies++;
                }
            }
            row += Math.max(1, copies);
        }
        return row;
    }

    private String label(Article article) {
        return view.index().letter(article.id()) + " · " + article.outletOrUri();
    }

    private void draw(String id, String label, int x, int row) {
        Box box = new Box(x + 1, row * ROW + 1);
        articles.put(id, box);
        nodes.add(node(box, label));
    }

    private void drawSources() {
        int row = 0;
        for (Flow.Use use : flow.uses()) {
            Box box = new Box(1, row * ROW + 1);
            nodes.add(node(box, use.source()));
            for (String origin : use.origins()) {
                Box to = articles.get(origin);
                if (to != null) {
                    edges.add(curve(box, to).with("class", "edge"));
                }
            }
            row++;
        }
    }

    private void drawDerivations() {
        List<String> drawn = new ArrayList<>();
        for (Derivation derivation : flow.derivations()) {
            String from = derivation.original() == null ? derivation.other() : derivation.original();
            Box start = articles.get(from);
            Box end = articles.get(derivation.copy());
            if (start != null && end != null && start.x() < end.x() && !drawn.contains(derivation.copy())) {
                drawn.add(derivation.copy());
                edges.add(curve(start, end).with("class", "copied"));
                edges.add(Element.of("text", Labels.share(derivation.containment()))
                        .with("class", "share")
                        .with("x", start.right() + (end.x() - start.right()) / 2)
                        .with("y", (start.middle() + end.middle()) / 2 - 5)
                        .with("text-anchor", "middle"));
            }
        }
    }

    private static Element curve(Box from, Box to) {
        int bend = (from.right() + to.x()) / 2;
        return Element.of("path")
                .with(
                        "d",
                        String.format(
                                Locale.ROOT,
                                "M%d %dC%d %d %d %d %d %d",
                                from.right(),
                                from.middle(),
                                bend,
                                from.middle(),
                                bend,
                                to.middle(),
                                to.x(),
                                to.middle()));
    }

    private static Element node(Box box, String label) {
        return Element.of("g")
                .add(Element.of("title", label))
                .add(Element.of("rect")
                        .with("class", "node")
                        .with("x", box.x())
                        .with("y", box.y())
                        .with("width", WIDTH)
                        .with("height", HEIGHT)
                        .with("rx", 3))
                .add(Element.of("text", shortened(label)).with("x", box.x() + 8).with("y", box.y() + 17));
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= MAX_LETTERS
                ? label
                : label.substring(0, label.offsetByCodePoints(0, MAX_LETTERS - 1)) + "…";
    }
}
