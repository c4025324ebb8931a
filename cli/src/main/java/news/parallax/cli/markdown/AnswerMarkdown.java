package news.parallax.cli.markdown;

import java.io.IOException;
import java.util.List;
import news.parallax.cli.view.AnswerView;
import news.parallax.cli.view.ArticleIndex;
import news.parallax.cli.view.StoryView;
import news.parallax.model.Answer;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;

/** An answer as Markdown: columns, each line with footnotes, then what no source says. */
final class AnswerMarkdown {
    private final Markdown markdown;
    private final Footnotes notes;

    AnswerMarkdown(Markdown markdown, @Nullable Story story, String prefix) {
        this.markdown = markdown;
        this.notes = new Footnotes(new ArticleIndex(story == null ? List.of() : story.articles()), prefix);
    }

    void answer(@Nullable Story story, Answer answer) throws IOException {
        markdown.heading(1, answer.question());
        String head = story == null
                ? "Nothing found."
                : story.title() + " \u00B7 "
                        + String.join(" \u00B7 ", StoryView.of(story).counts());
        markdown.paragraph(Markdown.escaped(head));
        for (AnswerView.Column column : new AnswerView(answer).columns()) {
            markdown.heading(2, column.heading());
            for (Answer.Line line : column.lines()) {
                markdown.item(Markdown.escaped(AnswerView.words(line)) + notes.marks(line.citations()) + " ("
                        + Markdown.escaped(AnswerView.note(line)) + ")");
            }
            markdown.gap();
        }
        if (!answer.unanswered().isEmpty()) {
            markdown.heading(2, "What the sources do not say");
            for (String missing : answer.unanswered()) {
                markdown.item(Markdown.escaped(missing));
            }
            markdown.gap();
        }
        notes.write(markdown);
    }
}
