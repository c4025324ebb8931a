package news.parallax.cli.text;

import java.io.IOException;
import news.parallax.cli.text.Screen.Style;
import news.parallax.cli.view.AnswerView;
import news.parallax.cli.view.Quote;
import news.parallax.cli.view.StoryView;
import news.parallax.model.Answer;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;

/** An answer as text: columns, each line with the place it stands, then what no source says. */
final class AnswerText {
    private final Screen screen;

    AnswerText(Screen screen) {
        this.screen = screen;
    }

    void answer(@Nullable Story story, Answer answer) throws IOException {
        screen.line(Style.BOLD, answer.question());
        if (story == null) {
            screen.line(Style.PLAIN, "Nothing found.");
            unanswered(answer);
            return;
        }
        StoryView view = StoryView.of(story);
        screen.line(Style.DIM, story.title() + " \u00B7 " + String.join(" \u00B7 ", view.counts()));
        screen.gap();
        for (AnswerView.Column column : new AnswerView(answer).columns()) {
            screen.line(Style.BOLD, column.heading());
            for (Answer.Line line : column.lines()) {
                line(view, line);
            }
            screen.gap();
        }
        unanswered(answer);
        new ArticleText(screen).sources(view);
        screen.gap();
    }

    private void line(StoryView view, Answer.Line line) throws IOException {
        screen.line(Style.PLAIN, "  \u2022 ", "    ", AnswerView.words(line));
        StringBuilder places = new StringBuilder(AnswerView.note(line));
        for (Quote quote : view.index().quotes(line.citations())) {
            places.append(" \u00B7 ").append(quote.letter()).append(' ');
            places.append(quote.span().start())
                    .append('\u2013')
                    .append(quote.span().end());
        }
        screen.line(Style.DIM, "    ", "    ", places.toString());
    }

    private void unanswered(Answer answer) throws IOException {
        if (answer.unanswered().isEmpty()) {
            return;
        }
        screen.line(Style.BOLD, "What the sources do not say");
        for (String missing : answer.unanswered()) {
            screen.line(Style.PLAIN, "  \u2022 ", "    ", missing);
        }
        screen.gap();
    }
}
