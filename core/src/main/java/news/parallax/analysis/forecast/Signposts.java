package news.parallax.analysis.forecast;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Ties what to watch to the forecast it belongs to: the last one made, if it is near.
 *
 * <p>"Much depends on the next steps of the protesters" behind a forecast of the same holder is its condition; "there are
 * no signs of a push towards revolution" is an indicator of it.
 */
final class Signposts {
    private static final Phrases<String> INDICATORS = Phrases.listed(WordList.entries("en/indicator-openers"));
    private static final List<String> DEPENDENCES = List.of("depend", "hinge", "contingent");
    private static final int DEPENDS_WITHIN = 600;
    private static final int INDICATES_WITHIN = 2000;

    private Signposts() {}

    /** Makes what something depends on the condition of the last forecast; false if that is of another or far away. */
    static boolean attach(List<Forecast> forecasts, Forecast depending) {
        if (forecasts.isEmpty()) {
            return false;
        }
        Forecast last = forecasts.get(forecasts.size() - 1);
        boolean near = distance(last, depending.citations().get(0)) < DEPENDS_WITHIN;
        if (!near
                || !isDependence(depending)
                || last.polarity() == Polarity.OPEN
                || last.condition() != null
                || !last.holder().equals(depending.holder())) {
            return false;
        }
        forecasts.set(
                forecasts.size() - 1, with(last, depending.proposition(), last.indicators(), depending.citations()));
        return true;
    }

    /** "Depends on"; what is "too early to say" depends on nothing that is named. */
    private static boolean isDependence(Forecast depending) {
        return DEPENDENCES.stream().anyMatch(depending.term()::contains);
    }

    /** Adds the signs a sentence names to the last forecast with a likelihood, if it is near. */
    static void add(List<Forecast> forecasts, Words words, Citation citation) {
        for (int at = 0; at < words.size(); at++) {
            Phrases.Match<String> match = INDICATORS.at(words, at).orElse(null);
            if (match != null) {
                Span sign = Clauses.around(words, match.from(), match.to()).span(words);
                add(forecasts, sign.of(words.text()), citation);
                return;
            }
        }
    }

    private static void add(List<Forecast> forecasts, String sign, Citation citation) {
        for (int at = forecasts.size() - 1; at >= 0; at--) {
            Forecast forecast = forecasts.get(at);
            if (distance(forecast, citation) > INDICATES_WITHIN) {
                return;
            }
            if (forecast.likelihood() != null) {
                List<String> signs = Stream.concat(forecast.indicators().stream(), Stream.of(sign))
                        .toList();
                forecasts.set(at, with(forecast, forecast.condition(), signs, List.of(citation)));
                return;
            }
        }
    }

    private static int distance(Forecast forecast, Citation citation) {
        return citation.span().start() - forecast.citations().get(0).span().end();
    }

    private static Forecast with(
            Forecast forecast, @Nullable String condition, List<String> indicators, List<Citation> more) {
        List<Citation> citations = Stream.concat(forecast.citations().stream(), more.stream())
                .distinct()
                .toList();
        return new Forecast(
                forecast.holder(),
                forecast.holderKind(),
                forecast.proposition(),
                forecast.reading(),
                forecast.question(),
                forecast.term(),
                forecast.likelihood(),
                forecast.polarity(),
                condition,
                forecast.horizon(),
                forecast.drivers(),
                indicators,
                citations);
    }
}
