package news.parallax.cli.page;

import java.util.ArrayList;
import java.util.List;
import news.parallax.cli.view.AnswerView;
import news.parallax.cli.view.ArticleIndex;
import news.parallax.cli.view.StoryView;
import news.parallax.model.Answer;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;

/** An answer as part of a page: its columns, what no source says, and the evidence beside them. */
final class AnswerPart {
    private final Answer answer;
    private final Evidence evidence;
    private final List<Contents.Entry> contents = new ArrayList<>();
    private final Element main = Element.of("div").with("class", "column");

    private AnswerPart(@Nullable Story story, Answer answer, String prefix) {
        this.answer = answer;
        this.evidence = new Evidence(new ArticleIndex(story == null ? List.of() : story.articles()), prefix);
    }

    /** The part of an answer; without a story nothing was found. */
    static Part of(@Nullable Story story, Answer answer, String prefix) {
        AnswerPart part = new AnswerPart(story, answer, prefix);
        part.main
                .add(Element.of("p", story == null ? "Nothing found." : head(story))
                        .with("class", "meta"))
                .add(Element.of("h1", answer.question()));
        new AnswerView(answer).columns().forEach(part::column);
        if (!answer.unanswered().isEmpty()) {
            part.section("What the sources do not say", part.unanswered());
        }
        Element article =
                Element.of("article").with("class", "story").add(part.main).add(part.evidence.pane());
        return new Part(answer.question(), article, part.contents);
    }

    private static String head(Story story) {
        return story.title() + " \u00B7 "
                + String.join(" \u00B7 ", StoryView.of(story).counts());
    }

    private void column(AnswerView.Column column) {
        Element list = Element.of("ul");
        for (Answer.Line line : column.lines()) {
            list.add(Element.of("li")
                    .add(Element.of("p")
                            .text(AnswerView.words(line))
                            .add(evidence.chips(line.citations(), column.heading())))
                    .add(Element.of("p", AnswerView.note(line)).with("class", "meta")));
        }
        section(column.heading(), list);
    }

    private Element unanswered() {
        Element list = Element.of("ul");
        answer.unanswered().forEach(missing -> list.add(Element.of("li", missing)));
        return list;
    }

    private void section(String heading, Element content) {
        String id = evidence.id("answer-" + (contents.size() + 1));
        contents.add(new Contents.Entry(id, heading));
        main.add(Element.of("section")
                .with("id", id)
                .with("aria-labelledby", id + "-heading")
                .add(Element.of("h2", heading).with("id", id + "-heading"))
                .add(content));
    }
}
