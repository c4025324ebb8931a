package news.parallax.cli.page;

import java.util.List;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.StoryView;
import news.parallax.cli.view.Voice;

/** Who said what, speaker by speaker: those whom most independent origins report first. */
final class StatementPart {
    /** Speakers shown at once; the others open on demand. */
    private static final int SPEAKERS = 10;

    private StatementPart() {}

    static Element of(StoryView view, Evidence evidence) {
        List<Element> speakers =
                view.voices().stream().map(voice -> speaker(voice, evidence)).toList();
        int shown = Math.min(SPEAKERS, speakers.size());
        Element part = Element.of("div").add(list(speakers.subList(0, shown)));
        if (shown < speakers.size()) {
            part.add(Element.of("details")
                    .add(Element.of("summary", Counts.of(speakers.size() - shown, "more speaker")))
                    .add(list(speakers.subList(shown, speakers.size()))));
        }
        return part;
    }

    private static Element list(List<Element> speakers) {
        return Element.of("ul").with("class", "speakers").addAll(speakers);
    }

    private static Element speaker(Voice voice, Evidence evidence) {
        Element list = Element.of("ul");
        voice.lines().forEach(line -> list.add(line(voice, line, evidence)));
        String spellings = voice.spellings().isEmpty() ? "" : " · also " + String.join(", ", voice.spellings());
        return Element.of("li")
                .add(Element.of("p")
                        .add(Element.of("b", voice.name()))
                        .text(voice.label().substring(voice.name().length()))
                        .text(" ")
                        .add(Element.of("span", Labels.of(voice.kind()) + spellings)
                                .with("class", "meta")))
                .add(list);
    }

    private static Element line(Voice voice, Voice.Line line, Evidence evidence) {
        Element words = switch (line.statement().quotation()) {
            case DIRECT -> Element.of("q", line.pieces());
            case INDIRECT, MIXED -> Element.of("span", line.pieces());
        };
        Element item = Element.of("li");
        if (!line.note().isEmpty()) {
            item.add(Element.of("span", line.note() + ":").with("class", "meta"))
                    .text(" ");
        }
        return item.add(words).add(evidence.chips(line.citations(), "the words of " + voice.name()));
    }
}
