package news.parallax.cli.page;

import java.util.List;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.StoryView;
import news.parallax.model.Finding.Event;

/** What happened when; each day with what its date rests on. */
final class TimelinePart {
    private TimelinePart() {}

    static Element of(StoryView view, Evidence evidence) {
        Element part = Element.of("div").add(list(view.events(), evidence));
        if (!view.background().isEmpty()) {
            part.add(Element.of("details")
                    .add(Element.of(
                            "summary",
                            "Background: " + Counts.of(view.background().size(), "earlier event")))
                    .add(list(view.background(), evidence)));
        }
        return part;
    }

    private static Element list(List<Event> events, Evidence evidence) {
        Element list = Element.of("ol").with("class", "timeline");
        events.forEach(event -> list.add(event(event, evidence)));
        return list;
    }

    private static Element event(Event event, Evidence evidence) {
        Element what = Element.of("span").text(event.text());
        if (event.status() == Event.Status.ANNOUNCED || event.status() == Event.Status.EXPECTED) {
            what.text(" ").add(Element.of("span", Labels.of(event.status())).with("class", "tag"));
        }
        what.add(evidence.chips(event.citations(), "the event of " + event.start()))
                .add(Element.of("span", event.basis()).with("class", "meta below"));
        return Element.of("li")
                .add(Element.of("time", Labels.dates(event)).with("datetime", event.start()))
                .add(what);
    }
}
