package news.parallax.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.StoryView;
import news.parallax.model.Article;
import news.parallax.model.Published;

/** A story as part of a page: its sections, and the evidence they cite beside them. */
final class StoryPart {
    private final StoryView view;
    private final Evidence evidence;
    private final List<Contents.Entry> contents = new ArrayList<>();
    private final Element main = Element.of("div").with("class", "column");

    /**
     * An empty part.
     *
     * @param prefix of the ids in it, different for each story of a page
     */
    StoryPart(StoryView view, String prefix) {
        this.view = view;
        this.evidence = new Evidence(view.index(), prefix);
    }

    /** Everything known of the story. */
    Part analysis() {
        head();
        add(!view.sentences().isEmpty(), "brief", "Brief", BriefPart.of(view, evidence));
        add(!view.forecasts().isEmpty(), "forecasts", "Forecast ledger", ForecastPart.of(view, evidence));
        boolean compared = !view.agreement().rows().isEmpty();
        add(compared, "agreement", "Where outlets agree and differ", AgreementPart.of(view, evidence));
        boolean dated = !view.events().isEmpty() || !view.background().isEmpty();
        add(dated, "timeline", "Timeline", TimelinePart.of(view, evidence));
        add(!view.voices().isEmpty(), "statements", "Who said what", StatementPart.of(view, evidence));
        provenance();
        add(true, "sources", "Sources", SourcesPart.of(view));
        return part();
    }

    /** Articles, origins, copies. */
    Part story() {
        head();
        add(true, "origins", "Origins", ProvenancePart.origins(view));
        provenance();
        add(!view.story().joins().isEmpty(), "joins", "Why they belong together", ProvenancePart.joins(view));
        add(true, "sources", "Sources", SourcesPart.of(view));
        return part();
    }

    private void provenance() {
        Element provenance = ProvenancePart.of(view, evidence);
        add(!provenance.isEmpty(), "provenance", "Provenance", provenance);
    }

    private void head() {
        Element counts = Element.of("ul").with("class", "counts");
        for (String count : view.counts()) {
            int space = count.indexOf(' ');
            counts.add(Element.of("li")
                    .add(Element.of("b", count.substring(0, space)))
                    .text(count.substring(space)));
        }
        main.add(Element.of("p", "Story" + firstSeen()).with("class", "meta"))
                .add(Element.of("h1", view.story().title()))
                .add(counts);
        view.storyline().ifPresent(line -> main.add(Element.of("p", line).with("class", "meta")));
    }

    /** The day of the earliest dated article; a day is never invented. */
    private String firstSeen() {
        return view.index().articles().stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .map(Published::day)
                .sorted()
                .findFirst()
                .map(day -> " · first seen " + day)
                .orElse("");
    }

    private void add(boolean wanted, String name, String heading, Element content) {
        if (!wanted) {
            return;
        }
        String id = evidence.id(name);
        contents.add(new Contents.Entry(id, heading));
        main.add(Element.of("section")
                .with("id", id)
                .with("class", "part-" + name)
                .with("aria-labelledby", id + "-heading")
                .add(Element.of("h2", heading).with("id", id + "-heading"))
                .add(content));
    }

    private Part part() {
        Element article = Element.of("article").with("class", "story").add(main).add(evidence.pane());
        return new Part(view.story().title(), article, contents);
    }

    /** The title of an article with what is known of it. */
    static Element head(Article article) {
        return Element.of("div")
                .add(Element.of("h1", article.title()))
                .add(Element.of("p", Labels.outlet(article) + " · " + Labels.published(article))
                        .with("class", "meta"))
                .add(Element.of("p").add(SourcesPart.address(article.uri())));
    }
}
