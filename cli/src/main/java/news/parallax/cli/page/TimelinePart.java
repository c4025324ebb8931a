package news.parallax.cli.page;

import news.parallax.cli.view.Labels;
import news.parallax.cli.view.StoryView;
import news.parallax.model.Finding.Event;

/** What happened when; each day with what its date rests on. */
final class TimelinePart {
    private TimelinePart() {}

    static Element of(StoryView view, Evidence evidence) {
        Element list = Element.of("ol").with("class", "timeline");
        view.events().forEach(event -> list.add(event(event, evidence)));
        return list;
    }

    private static Element event(Event event, Evidence evidence) {
        Element what = Element.of("span").text(event.text());
        if (event.status() != Event.Status.HAPPENED) {
            what.text(" ").add(Element.of("span", Labels.of(event.status())).with("class", "tag"));
        }
        what.add(evidence.chips(event.citations(), "the event of " + event.start()))
                .add(Element.of("span", event.basis()).with("class", "meta below"));
        return Element.of("li")
                .add(Element.of("time", Labels.dates(event)).with("datetime", event.start()))
                .add(what);
    }
}
