package news.parallax.cli.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.cli.text.Screen.Style;
import news.parallax.cli.view.ArticleIndex;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.Quote;
import news.parallax.cli.view.Support;
import news.parallax.cli.view.Voice;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import org.jspecify.annotations.Nullable;

/** Each kind of finding as a few lines, with the exact words it rests on. */
final class FindingText {
    private static final String FIRST = "  • ";
    private static final String INDENT = "    ";

    /** Characters of a passage that are shown whole; copies share whole pages. */
    private static final int PASSAGE = 240;

    private final Screen screen;
    private final ArticleIndex index;

    FindingText(Screen screen, ArticleIndex index) {
        this.screen = screen;
        this.index = index;
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

    void statement(Statement statement) throws IOException {
        String chain = statement.chain().isEmpty() ? "" : " via " + String.join(", ", statement.chain());
        String label = Labels.source(statement) + chain + letters(statement.citations());
        screen.line(
                Style.PLAIN,
                FIRST,
                INDENT,
                label + ": " + Voice.Line.of(statement).words());
    }

    /** A speaker and the first things they said. */
    void voice(Voice voice, int lines) throws IOException {
        String spellings = voice.spellings().isEmpty() ? "" : ", also " + String.join(", ", voice.spellings());
        screen.line(Style.PLAIN, FIRST, INDENT, voice.label() + " (" + Labels.of(voice.kind()) + spellings + ")");
        int shown = Math.min(lines, voice.lines().size());
        for (Voice.Line line : voice.lines().subList(0, shown)) {
            String note = line.note().isEmpty() ? "" : line.note() + letters(line.citations()) + ": ";
            String words = note.isEmpty() ? line.words() + letters(line.citations()) : note + line.words();
            screen.line(Style.PLAIN, "    - ", "      ", words);
        }
        if (shown < voice.lines().size()) {
            screen.line(Style.DIM, "      ", "      ", "and " + (voice.lines().size() - shown) + " more");
        }
    }

    void forecast(Forecast forecast) throws IOException {
        String term = forecast.term().isEmpty() ? "" : "“" + forecast.term() + "” · ";
        screen.line(
                Style.PLAIN,
                FIRST,
                INDENT,
                forecast.holder() + " (" + Labels.of(forecast.holderKind()) + ")" + letters(forecast.citations()) + ": "
                        + forecast.reading());
        screen.line(
                Style.DIM,
                INDENT,
                INDENT,
                term + Labels.likelihood(forecast) + surveyed(forecast) + " · " + Labels.polarity(forecast));
        note("if", forecast.condition());
        note("until", forecast.horizon());
        note("because", joined(forecast.drivers()));
        note("watch", joined(forecast.indicators()));
        words(forecast.citations());
    }

    private static String surveyed(Forecast forecast) {
        String surveyed = Labels.surveyed(forecast);
        return surveyed.isEmpty() ? "" : ", " + surveyed;
    }

    private static @Nullable String joined(List<String> pieces) {
        return pieces.isEmpty() ? null : String.join("; ", pieces);
    }

    private void note(String label, @Nullable String words) throws IOException {
        if (words != null) {
            screen.line(Style.DIM, INDENT, INDENT, label + ": " + words);
        }
    }

    void fact(Fact fact) throws IOException {
        Support support = Support.of(Math.max(1, fact.origins().size()), fact.primarySources());
        screen.line(Style.PLAIN, FIRST, INDENT, fact.text() + letters(fact.citations()));
        screen.line(support.isCorroborated() ? Style.GREEN : Style.RED, INDENT, INDENT, support.toString());
    }

    void disagreement(Disagreement disagreement) throws IOException {
        screen.line(Style.RED, "  ≠ ", INDENT, disagreement.topic() + " (" + Labels.of(disagreement.kind()) + ")");
        for (Disagreement.Position position : disagreement.positions()) {
            String holder = position.holder() == null ? "" : " (" + position.holder() + ")";
            screen.line(Style.PLAIN, "    - ", "      ", position.value() + holder + letters(position.citations()));
            words(position.citations());
        }
    }

    void event(Event event) throws IOException {
        String status = event.status() == Event.Status.HAPPENED ? "" : " (" + Labels.of(event.status()) + ")";
        boolean isDay = event.start().equals(event.end());
        String date = String.format(Locale.ROOT, "  %-12s", event.start());
        String indent = " ".repeat(date.length());
        String until = isDay ? "" : "to " + event.end() + ": ";
        screen.line(Style.PLAIN, date, indent, until + event.text() + status + letters(event.citations()));
        screen.line(Style.DIM, indent, indent, event.basis());
    }

    /** The exact words of citations, one paragraph each. */
    void words(List<Citation> citations) throws IOException {
        for (Quote quote : index.quotes(citations)) {
            screen.line(Style.DIM, "      " + quote.letter() + " ", "        ", "“" + quote.words() + "”");
        }
    }

    /** The exact words of a passage; of a long one its beginning and its end. */
    void passage(Citation citation) throws IOException {
        for (Quote quote : index.quotes(List.of(citation))) {
            String words = Screen.clean(quote.words());
            String shown = words.length() <= PASSAGE
                    ? words
                    : words.substring(0, PASSAGE / 2) + " […] " + words.substring(words.length() - PASSAGE / 2);
            screen.line(Style.DIM, "      " + quote.letter() + " ", "        ", "“" + shown + "”");
        }
    }

    /** The letters of the articles cited, in brackets, behind a space. */
    String letters(List<Citation> citations) {
        return index.letters(citations).stream().collect(Collectors.joining(" ", " [", "]"));
    }
}
