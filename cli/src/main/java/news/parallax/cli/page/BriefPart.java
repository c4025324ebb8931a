package news.parallax.cli.page;

import java.util.List;
import news.parallax.cli.view.StoryView;
import news.parallax.cli.view.Support;
import news.parallax.model.Brief;

/** The brief: numbered sentences, their sources as letters, how well each is corroborated in words. */
final class BriefPart {
    private BriefPart() {}

    static Element of(StoryView view, Evidence evidence) {
        Element part = Element.of("div");
        for (Brief.Section section : Brief.Section.values()) {
            List<Brief.Sentence> sentences = view.sentences(section);
            if (!sentences.isEmpty()) {
                part.add(Element.of("h3", section.heading()));
                part.add(list(view, evidence, sentences));
            }
        }
        view.replaced().ifPresent(words -> part.add(Element.of("p", words).with("class", "meta")));
        return part;
    }

    private static Element list(StoryView view, Evidence evidence, List<Brief.Sentence> sentences) {
        Element list = Element.of("ol").with("class", "brief").with("start", view.number(sentences.get(0)));
        for (Brief.Sentence sentence : sentences) {
            list.add(sentence(view.number(sentence), evidence, sentence));
        }
        return list;
    }

    private static Element sentence(int number, Evidence evidence, Brief.Sentence sentence) {
        String what = "sentence " + number;
        Support support = Support.of(sentence);
        return Element.of("li")
                .with("id", evidence.id("s" + number))
                .with("tabindex", "-1")
                .with("data-evidence", evidence.ids(sentence.citations()))
                .with("data-number", number)
                .with("data-label", "Sentence " + number)
                .add(Element.of("p").text(sentence.text()).add(evidence.chips(sentence.citations(), what)))
                .add(Element.of("p", support.toString())
                        .with("class", support.isCorroborated() ? "several" : "single"));
    }
}
