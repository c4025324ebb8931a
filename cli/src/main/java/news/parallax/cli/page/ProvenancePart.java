package news.parallax.cli.page;

import java.util.List;
import news.parallax.cli.view.Flow;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.StoryView;
import news.parallax.model.Derivation;
import news.parallax.model.Origin;
import news.parallax.model.Story;

/** From primary sources to origins to copies: a drawing, the same as a table, and the evidence of each relation. */
final class ProvenancePart {
    private ProvenancePart() {}

    static Element of(StoryView view, Evidence evidence) {
        Element part = Element.of("div");
        Flow flow = view.flow();
        if (!flow.uses().isEmpty() || !flow.derivations().isEmpty()) {
            part.add(Element.of("div")
                    .with("class", "drawing")
                    .with("role", "region")
                    .with("tabindex", "0")
                    .with("aria-label", "Drawing of the provenance")
                    .add(new ProvenanceDrawing(view, flow).element()));
            part.add(Element.of("details")
                    .add(Element.of("summary", "Same graph as a table"))
                    .add(table(view, flow)));
        }
        if (!view.story().derivations().isEmpty()) {
            part.add(relations(view, evidence));
        }
        return part;
    }

    private static Element table(StoryView view, Flow flow) {
        Table table = new Table(List.of("From", "Relation", "To"));
        for (Flow.Use use : flow.uses()) {
            String origins = String.join(
                    ", ",
                    view.story().origins().stream()
                            .filter(origin -> use.origins().contains(origin.id()))
                            .map(view::originLabel)
                            .toList());
            table.row(List.of(
                    Element.of("span", use.source()), Element.of("span", "named by"), Element.of("span", origins)));
        }
        for (Derivation derivation : flow.derivations()) {
            String from = derivation.original() == null ? derivation.other() : derivation.original();
            table.row(List.of(
                    Element.of("span", view.index().letter(from)),
                    Element.of("span", Labels.of(derivation.level()) + ", " + Labels.share(derivation.containment())),
                    Element.of("span", view.index().letter(derivation.copy()))));
        }
        return table.element();
    }

    private static Element relations(StoryView view, Evidence evidence) {
        Element list = Element.of("ul").with("class", "relations");
        for (Derivation derivation : view.story().derivations()) {
            Element reasons = Element.of("ul");
            for (Derivation.Evidence reason : derivation.evidence()) {
                Element item = Element.of("li").text(reason.text());
                if (reason.citation() != null) {
                    item.add(evidence.chips(List.of(reason.citation()), "the relation"));
                }
                reasons.add(item);
            }
            list.add(Element.of("li").text(view.words(derivation)).add(reasons));
        }
        return list;
    }

    /** Why the articles belong to one story. */
    static Element joins(StoryView view) {
        Table table = new Table(List.of("Article", "Closest", "Shared terms"));
        for (Story.Join join : view.story().joins()) {
            table.row(List.of(
                    Element.of("span", view.index().letter(join.article())),
                    Element.of("span", view.words(join)),
                    Element.of("span", join.terms().isEmpty() ? "–" : String.join(", ", join.terms()))));
        }
        return table.element();
    }

    /** The independent accounts with their articles. */
    static Element origins(StoryView view) {
        Table table = new Table(List.of("Origin", "Articles", "Agency credited"));
        for (Origin origin : view.story().origins()) {
            table.row(List.of(
                    Element.of("span", view.originLabel(origin)),
                    Element.of(
                            "span",
                            String.join(
                                    ", ",
                                    origin.articles().stream()
                                            .map(view.index()::letter)
                                            .sorted()
                                            .toList())),
                    Element.of("span", origin.agency() == null ? "–" : origin.agency())));
        }
        return table.element();
    }
}
