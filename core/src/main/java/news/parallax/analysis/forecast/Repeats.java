package news.parallax.analysis.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Forecast;
import news.parallax.text.Words;

/** Joins forecasts that one holder makes twice in the same words: one forecast, two citations. */
final class Repeats {
    private Repeats() {}

    /**
     * The forecasts, each once.
     *
     * @param forecasts in order
     * @param echoes forecasts of pull quotes, which only add their citation to a forecast of the same words
     */
    static List<Forecast> merged(List<Forecast> forecasts, List<Forecast> echoes) {
        Map<String, List<Citation>> echoed = new LinkedHashMap<>();
        for (Forecast echo : echoes) {
            echoed.computeIfAbsent(words(echo), key -> new ArrayList<>()).addAll(echo.citations());
        }
        Map<String, Forecast> byWords = new LinkedHashMap<>();
        for (Forecast forecast : forecasts) {
            String words = words(forecast);
            String key = forecast.holder().toLowerCase(Locale.ROOT) + '\n' + words;
            Forecast whole = cited(forecast, echoed.getOrDefault(words, List.of()));
            byWords.merge(key, whole, (first, second) -> cited(first, second.citations()));
        }
        return new ArrayList<>(byWords.values());
    }

    private static String words(Forecast forecast) {
        Words words = Words.of(forecast.proposition());
        StringBuilder key = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            if (words.isWord(at)) {
                key.append(words.form(at)).append(' ');
            }
        }
        return key.toString();
    }

    private static Forecast cited(Forecast first, List<Citation> more) {
        List<Citation> citations = Stream.concat(first.citations().stream(), more.stream())
                .distinct()
                .toList();
        return new Forecast(
                first.holder(),
                first.holderKind(),
                first.proposition(),
                first.question(),
                first.term(),
                first.likelihood(),
                first.polarity(),
                first.condition(),
                first.horizon(),
                first.drivers(),
                first.indicators(),
                citations);
    }
}
