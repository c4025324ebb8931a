package news.parallax.cli.markdown;

import java.io.IOException;
import java.util.List;
import news.parallax.cli.view.Agreement;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.StoryView;
import news.parallax.cli.view.Support;
import news.parallax.cli.view.Voice;
import news.parallax.model.Article;
import news.parallax.model.Brief;
import news.parallax.model.Derivation;
import news.parallax.model.Finding;
import news.parallax.model.Story;

/** A story as Markdown: brief with footnotes, then what it rests on. */
final class StoryMarkdown {
    private final Markdown markdown;
    private final StoryView view;
    private final Footnotes notes;
    private final FindingMarkdown findings;

    StoryMarkdown(Markdown markdown, StoryView view, String prefix) {
        this.markdown = markdown;
        this.view = view;
        this.notes = new Footnotes(view.index(), prefix);
        this.findings = new FindingMarkdown(markdown, notes);
    }

    /** Everything known of the story. */
    void analysis() throws IOException {
        head();
        for (Brief.Section section : Brief.Section.values()) {
            section(section);
        }
        forecasts();
        findings("Where accounts differ, side by side", view.disagreements());
        shared();
        findings("Timeline", view.events());
        findings("Background", view.background());
        voices();
        copies();
        sources();
        notes.write(markdown);
    }

    /** Articles, origins, copies. */
    void story() throws IOException {
        head();
        copies();
        joins();
        sources();
        notes.write(markdown);
    }

    private void head() throws IOException {
        markdown.heading(1, view.story().title());
        markdown.paragraph(String.join(" · ", view.counts()));
        if (view.storyline().isPresent()) {
            markdown.paragraph(Markdown.escaped(view.storyline().get()));
        }
    }

    private void section(Brief.Section section) throws IOException {
        List<Brief.Sentence> sentences = view.sentences(section);
        if (sentences.isEmpty()) {
            return;
        }
        markdown.heading(2, section.heading());
        for (Brief.Sentence sentence : sentences) {
            markdown.line(view.number(sentence) + ". " + Markdown.escaped(sentence.text())
                    + notes.marks(sentence.citations()) + "  ");
            markdown.line("   " + Markdown.escaped(Support.of(sentence).toString()));
        }
        markdown.gap();
    }

    private void findings(String heading, List<? extends Finding> items) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        markdown.heading(2, heading);
        for (Finding item : items) {
            findings.finding(item);
        }
        markdown.gap();
    }

    private void forecasts() throws IOException {
        for (StoryView.ForecastSection section : view.forecastSections()) {
            findings(section.heading(), section.forecasts());
        }
    }

    /** Who said what, speaker by speaker. */
    private void voices() throws IOException {
        List<Voice> voices = view.voices();
        if (voices.isEmpty()) {
            return;
        }
        markdown.heading(2, "Who said what");
        for (Voice voice : voices) {
            findings.voice(voice);
        }
        markdown.gap();
    }

    private void shared() throws IOException {
        List<Agreement.Row> rows = view.agreement().shared();
        if (rows.isEmpty()) {
            return;
        }
        markdown.heading(2, "Reported by several");
        for (Agreement.Row row : rows) {
            markdown.item("= " + Markdown.escaped(row.label())
                    + notes.marks(row.cells().stream()
                            .flatMap(cell -> cell.citations().stream())
                            .toList()));
        }
        markdown.gap();
    }

    private void copies() throws IOException {
        if (view.story().derivations().isEmpty()) {
            return;
        }
        markdown.heading(2, "Copies and shared words");
        for (Derivation derivation : view.story().derivations()) {
            markdown.item(Markdown.escaped(view.words(derivation)));
            for (Derivation.Evidence evidence : derivation.evidence()) {
                String marks = evidence.citation() == null ? "" : notes.marks(List.of(evidence.citation()));
                markdown.inner(Markdown.escaped(evidence.text()) + marks);
            }
        }
        markdown.gap();
    }

    private void joins() throws IOException {
        markdown.heading(2, "Why they belong together");
        for (Story.Join join : view.story().joins()) {
            String terms = join.terms().isEmpty() ? "" : ": " + String.join(", ", join.terms());
            markdown.item(view.index().letter(join.article()) + ", " + view.words(join) + Markdown.escaped(terms));
        }
        markdown.gap();
    }

    private void sources() throws IOException {
        markdown.heading(2, "Sources");
        markdown.header(List.of("", "Outlet", "Published", "Origin", "Title", "Address"));
        for (Article article : view.index().articles()) {
            String copy = view.isCopy(article) ? " (copy)" : "";
            markdown.row(List.of(
                    view.index().letter(article.id()),
                    Markdown.escaped(Labels.outlet(article)),
                    Markdown.escaped(Labels.published(article)),
                    view.originNumber(article) + copy,
                    Markdown.escaped(article.title()),
                    Markdown.escaped(article.uri())));
        }
        markdown.gap();
    }
}
