package news.parallax.cli.page;

import java.util.ArrayList;
import java.util.List;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.StoryView;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Likelihood;
import org.jspecify.annotations.Nullable;

/** The ledger of forecasts: who, what, in which words, how likely, on which condition. */
final class ForecastPart {
    /** Length of the scale from 0 to 100 %, in pixels. */
    private static final int SCALE = 100;

    /** Forecasts shown at once; the others open on demand. */
    private static final int SHOWN = 12;

    private ForecastPart() {}

    static Element of(StoryView view, Evidence evidence) {
        Element part = Element.of("div");
        List<Forecast> single = new ArrayList<>();
        for (StoryView.Question question : view.questions()) {
            if (question.isShared()) {
                part.add(Element.of("h3", question.label())).add(cut(question.forecasts(), evidence));
            } else {
                single.addAll(question.forecasts());
            }
        }
        if (!part.isEmpty() && !single.isEmpty()) {
            part.add(Element.of("h3", "Other forecasts"));
        }
        return single.isEmpty() ? part : part.add(cut(single, evidence));
    }

    /** A table of the first forecasts, and of the others where a reader asks for them. */
    private static Element cut(List<Forecast> forecasts, Evidence evidence) {
        int shown = Math.min(SHOWN, forecasts.size());
        Element part = Element.of("div").add(table(forecasts.subList(0, shown), evidence));
        if (shown < forecasts.size()) {
            part.add(Element.of("details")
                    .add(Element.of("summary", Counts.of(forecasts.size() - shown, "more forecast")))
                    .add(table(forecasts.subList(shown, forecasts.size()), evidence)));
        }
        return part;
    }

    private static Element table(List<Forecast> forecasts, Evidence evidence) {
        Table table = new Table(List.of("Who", "What", "Said", "Likelihood (ICD 203 band)", "Source"));
        for (Forecast forecast : forecasts) {
            table.row(List.of(
                    who(forecast),
                    what(forecast),
                    said(forecast),
                    likelihood(forecast),
                    evidence.chips(forecast.citations(), "the forecast of " + forecast.holder())));
        }
        return table.element();
    }

    private static Element who(Forecast forecast) {
        return Element.of("span")
                .text(forecast.holder())
                .add(Element.of("span", Labels.of(forecast.holderKind())).with("class", "meta below"));
    }

    private static Element what(Forecast forecast) {
        Element what = Element.of("span").text(forecast.reading());
        note(what, "if: ", forecast.condition());
        note(what, "until: ", forecast.horizon());
        note(what, "because: ", joined(forecast.drivers()));
        note(what, "watch: ", joined(forecast.indicators()));
        return what;
    }

    private static void note(Element what, String label, @Nullable String words) {
        if (words != null) {
            what.add(Element.of("span", label + words).with("class", "meta below"));
        }
    }

    private static @Nullable String joined(List<String> pieces) {
        return pieces.isEmpty() ? null : String.join("; ", pieces);
    }

    private static Element said(Forecast forecast) {
        String term = forecast.term().isEmpty() ? "–" : "“" + forecast.term() + "”";
        return Element.of("span")
                .text(term)
                .add(Element.of("span", Labels.polarity(forecast)).with("class", "meta below"));
    }

    private static Element likelihood(Forecast forecast) {
        Element cell = Element.of("span").with("class", "likelihood");
        Likelihood likelihood = forecast.likelihood();
        if (likelihood == null) {
            return cell.add(Element.of("span", Labels.likelihood(forecast)).with("class", "meta"));
        }
        cell.add(bar(likelihood)).text(" " + Labels.likelihood(forecast));
        String surveyed = Labels.surveyed(forecast);
        return surveyed.isEmpty() ? cell : cell.add(Element.of("span", surveyed).with("class", "meta below"));
    }

    /** A scale with the band; the numbers stand beside it in words, so it is hidden from those who hear the page. */
    private static Element bar(Likelihood likelihood) {
        Element bar = Element.of("svg")
                .with("class", "bar")
                .with("viewBox", "0 0 " + (SCALE + 2) + " 14")
                .with("width", SCALE + 2)
                .with("height", 14)
                .with("aria-hidden", "true")
                .add(line(1, 7, SCALE + 1, 7))
                .add(line(1, 4, 1, 10))
                .add(line(SCALE / 2 + 1, 4, SCALE / 2 + 1, 10))
                .add(line(SCALE + 1, 4, SCALE + 1, 10))
                .add(Element.of("rect")
                        .with("class", "band")
                        .with("x", 1 + likelihood.icd().low())
                        .with("y", 3)
                        .with(
                                "width",
                                Math.max(
                                        2,
                                        likelihood.icd().high()
                                                - likelihood.icd().low()))
                        .with("height", 8)
                        .with("rx", 2));
        Likelihood.Surveyed surveyed = likelihood.surveyed();
        if (surveyed != null) {
            int median = 1 + (int) Math.round(surveyed.median());
            bar.add(line(median, 0, median, 14).with("class", "median"));
        }
        return bar;
    }

    private static Element line(int x1, int y1, int x2, int y2) {
        return Element.of("line")
                .with("class", "axis")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2);
    }
}
