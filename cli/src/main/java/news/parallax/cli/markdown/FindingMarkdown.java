package news.parallax.cli.markdown;

import java.io.IOException;
import java.util.List;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.Support;
import news.parallax.cli.view.Voice;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import org.jspecify.annotations.Nullable;

/** Each kind of finding as an item of a list. */
final class FindingMarkdown {
    private final Markdown markdown;
    private final Footnotes notes;

    FindingMarkdown(Markdown markdown, Footnotes notes) {
        this.markdown = markdown;
        this.notes = notes;
    }

    void finding(Finding finding) throws IOException {
        switch (finding) {
            case Statement statement -> statement(statement);
            case Forecast forecast -> forecast(forecast);
            case Fact fact -> fact(fact);
            case Disagreement disagreement -> disagreement(disagreement);
            case Event event -> event(event);
        }
    }

    private void statement(Statement statement) throws IOException {
        String chain = statement.chain().isEmpty() ? "" : " via " + String.join(", ", statement.chain());
        markdown.item("**" + Markdown.escaped(Labels.source(statement)) + "**" + Markdown.escaped(chain) + ": "
                + Markdown.escaped(Voice.Line.of(statement).words())
                + notes.marks(statement.citations()));
    }

    /** A speaker and all they said. */
    void voice(Voice voice) throws IOException {
        String spellings = voice.spellings().isEmpty() ? "" : ", also " + String.join(", ", voice.spellings());
        markdown.item("**" + Markdown.escaped(voice.label()) + "** ("
                + Markdown.escaped(Labels.of(voice.kind()) + spellings) + ")");
        for (Voice.Line line : voice.lines()) {
            String note = line.note().isEmpty() ? "" : line.note() + ": ";
            markdown.inner(Markdown.escaped(note + line.words()) + notes.marks(line.citations()));
        }
    }

    private void forecast(Forecast forecast) throws IOException {
        String term = forecast.term().isEmpty() ? "" : "“" + forecast.term() + "”, ";
        markdown.item("**" + Markdown.escaped(forecast.holder()) + "**: " + Markdown.escaped(forecast.reading())
                + notes.marks(forecast.citations()));
        String surveyed = Labels.surveyed(forecast);
        markdown.inner(Markdown.escaped(term + Labels.likelihood(forecast) + (surveyed.isEmpty() ? "" : ", " + surveyed)
                + "; " + Labels.polarity(forecast)));
        note("if", forecast.condition());
        note("until", forecast.horizon());
        note("because", joined(forecast.drivers()));
        note("watch", joined(forecast.indicators()));
    }

    private static @Nullable String joined(List<String> pieces) {
        return pieces.isEmpty() ? null : String.join("; ", pieces);
    }

    private void note(String label, @Nullable String words) throws IOException {
        if (words != null) {
            markdown.inner(label + ": " + Markdown.escaped(words));
        }
    }

    private void fact(Fact fact) throws IOException {
        Support support = Support.of(Math.max(1, fact.origins().size()), fact.primarySources());
        markdown.item(Markdown.escaped(fact.text()) + notes.marks(fact.citations()) + " "
                + Markdown.escaped(support.toString()));
    }

    private void disagreement(Disagreement disagreement) throws IOException {
        markdown.item("≠ **" + Markdown.escaped(disagreement.topic()) + "** (" + Labels.of(disagreement.kind()) + ")");
        for (Disagreement.Position position : disagreement.positions()) {
            String holder = position.holder() == null ? "" : " (" + position.holder() + ")";
            markdown.inner(Markdown.escaped(position.value() + holder) + notes.marks(position.citations()));
        }
    }

    private void event(Event event) throws IOException {
        String status = event.status() == Event.Status.HAPPENED ? "" : " (" + Labels.of(event.status()) + ")";
        markdown.item("**" + Labels.dates(event) + "** " + Markdown.escaped(event.text()) + status
                + notes.marks(event.citations()) + " – " + Markdown.escaped(event.basis()));
    }
}
