package news.parallax.cli.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import news.parallax.cli.text.Screen.Style;
import news.parallax.cli.view.Agreement;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Quote;
import news.parallax.cli.view.StoryView;
import news.parallax.cli.view.Support;
import news.parallax.cli.view.Voice;
import news.parallax.model.Brief;
import news.parallax.model.Derivation;
import news.parallax.model.Finding;
import news.parallax.model.Origin;
import news.parallax.model.Story;

/** A story as text: brief first, then what it rests on. */
final class StoryText {
    /** Findings of one kind that are shown; all of them fill many screens and are one option away. */
    private static final int SHOWN = 12;

    /** Lines of one speaker that are shown. */
    private static final int LINES = 4;

    private final Screen screen;
    private final StoryView view;
    private final FindingText findings;
    private final boolean all;

    StoryText(Screen screen, StoryView view, boolean all) {
        this.screen = screen;
        this.view = view;
        this.findings = new FindingText(screen, view.index());
        this.all = all;
    }

    /** Everything known of the story. */
    void analysis() throws IOException {
        head();
        for (Brief.Section section : Brief.Section.values()) {
            section(section);
        }
        forecasts();
        section("Differences", view.disagreements());
        shared();
        section("Timeline", view.events());
        section("Background", view.background());
        voices();
        copies();
        evidence();
        new ArticleText(screen).sources(view);
        screen.gap();
    }

    /**
     * Articles, origins, copies.
     *
     * @param why true to say at length why each article is here
     */
    void story(boolean why) throws IOException {
        head();
        for (Origin origin : view.story().origins()) {
            String agency = origin.agency() == null ? "" : ", credits " + origin.agency();
            String articles = Counts.of(origin.articles().size(), "article");
            screen.line(Style.PLAIN, "  • ", "    ", view.originLabel(origin) + " (" + articles + agency + ")");
        }
        screen.gap();
        copies();
        joins(why);
        new ArticleText(screen).sources(view);
        screen.gap();
    }

    private void head() throws IOException {
        screen.line(Style.BOLD, view.story().title());
        screen.line(Style.PLAIN, String.join(" · ", view.counts()));
        if (view.storyline().isPresent()) {
            screen.line(Style.DIM, view.storyline().get());
        }
        screen.gap();
    }

    private void section(Brief.Section section) throws IOException {
        List<Brief.Sentence> sentences = view.sentences(section);
        if (sentences.isEmpty()) {
            return;
        }
        screen.line(Style.BOLD, section.heading());
        for (Brief.Sentence sentence : sentences) {
            String number = String.format(Locale.ROOT, "%3d. ", view.number(sentence));
            Support support = Support.of(sentence);
            screen.line(Style.PLAIN, number, "     ", sentence.text() + findings.letters(sentence.citations()));
            screen.line(support.isCorroborated() ? Style.GREEN : Style.RED, "     ", "     ", support.toString());
        }
        screen.gap();
    }

    private void section(String heading, List<? extends Finding> items) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        screen.line(Style.BOLD, heading);
        int shown = all ? items.size() : Math.min(items.size(), SHOWN);
        for (Finding item : items.subList(0, shown)) {
            findings.finding(item);
        }
        if (shown < items.size()) {
            screen.line(Style.DIM, "  ", "  ", "and " + (items.size() - shown) + " more; --all shows them");
        }
        screen.gap();
    }

    private void forecasts() throws IOException {
        for (StoryView.ForecastSection section : view.forecastSections()) {
            section(section.heading(), section.forecasts());
        }
    }

    /** Who said what, speaker by speaker. */
    private void voices() throws IOException {
        List<Voice> voices = view.voices();
        if (voices.isEmpty()) {
            return;
        }
        screen.line(Style.BOLD, "Who said what");
        List<Voice> shown = all ? voices : voices.subList(0, Math.min(voices.size(), SHOWN));
        for (Voice voice : shown) {
            findings.voice(voice, all ? voice.lines().size() : LINES);
        }
        if (shown.size() < voices.size()) {
            String more = Counts.of(voices.size() - shown.size(), "more speaker");
            screen.line(Style.DIM, "  ", "  ", "and " + more + "; --all shows them");
        }
        screen.gap();
    }

    private void shared() throws IOException {
        List<Agreement.Row> rows = view.agreement().shared();
        if (rows.isEmpty()) {
            return;
        }
        screen.line(Style.BOLD, "Reported by several");
        for (Agreement.Row row : rows) {
            screen.line(Style.PLAIN, "  = ", "    ", row.label());
            for (Agreement.Cell cell : row.cells()) {
                findings.words(cell.citations());
            }
        }
        screen.gap();
    }

    private void copies() throws IOException {
        if (view.story().derivations().isEmpty()) {
            return;
        }
        screen.line(Style.BOLD, "Copies and shared words");
        for (Derivation derivation : view.story().derivations()) {
            screen.line(Style.PLAIN, "  • ", "    ", view.words(derivation));
            for (Derivation.Evidence evidence : derivation.evidence()) {
                screen.line(Style.DIM, "    - ", "      ", evidence.text());
                if (evidence.citation() != null) {
                    findings.passage(evidence.citation());
                }
            }
        }
        screen.gap();
    }

    private void joins(boolean why) throws IOException {
        List<Story.Join> joins = view.story().joins();
        if (joins.size() < 2) {
            return;
        }
        screen.line(Style.BOLD, "Why they belong together");
        for (Story.Join join : joins) {
            String letter = view.index().letter(join.article());
            String terms = join.terms().isEmpty() ? "" : ": " + String.join(", ", join.terms());
            screen.line(Style.DIM, "  " + letter + "  ", "     ", view.words(join) + terms);
            if (why) {
                why(join);
            }
        }
        screen.gap();
    }

    private void why(Story.Join join) throws IOException {
        screen.line(Style.DIM, "     ", "     ", gap(join.hours()));
        if (!join.names().isEmpty()) {
            screen.line(Style.DIM, "     ", "     ", "shared names: " + String.join(", ", join.names()));
        }
    }

    /** The time to the nearest article of the story, as a reader says it. */
    private static String gap(double hours) {
        if (Double.isNaN(hours)) {
            return "no date to compare";
        }
        return hours < 48
                ? "%.0f hours from the nearest report".formatted(hours)
                : "%.0f days from the nearest report".formatted(hours / 24);
    }

    private void evidence() throws IOException {
        if (view.sentences().isEmpty()) {
            return;
        }
        screen.line(Style.BOLD, "Evidence of the brief");
        for (Brief.Sentence sentence : view.sentences()) {
            String number = String.format(Locale.ROOT, "%3d. ", view.number(sentence));
            String first = number;
            for (Quote quote : view.index().quotes(sentence.citations())) {
                String place = quote.letter() + " " + quote.span().start() + "–"
                        + quote.span().end();
                screen.line(Style.DIM, first, "     ", place + " “" + quote.words() + "”");
                first = "     ";
            }
        }
        if (view.replaced().isPresent()) {
            screen.line(Style.DIM, "     ", "     ", view.replaced().get());
        }
        screen.gap();
    }
}
