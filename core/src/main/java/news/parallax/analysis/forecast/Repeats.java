package news.parallax.analysis.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Forecast;
import news.parallax.text.Clauses;
import news.parallax.text.ContentWords;
import news.parallax.text.Words;

/**
 * Joins forecasts that one holder makes twice in the same words, or nobody named in the words of somebody named: one
 * forecast, two citations. Of words that differ only by "the", "would" and the like, the first stand.
 */
final class Repeats {
    private static final int MIN_CONTENT = 3;

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
            String key = forecast.holder().toLowerCase(Locale.ROOT) + '\n' + content(forecast);
            Forecast whole = cited(forecast, echoed.getOrDefault(words, List.of()));
            byWords.merge(key, whole, (first, second) -> cited(first, second.citations()));
        }
        return named(byWords.values());
    }

    /** Without those of nobody named that repeat what somebody named expects, whose citations those get. */
    private static List<Forecast> named(Collection<Forecast> forecasts) {
        Set<String> named = new HashSet<>();
        Map<String, List<Citation>> unnamed = new HashMap<>();
        for (Forecast forecast : forecasts) {
            if (isUnnamed(forecast)) {
                unnamed.merge(content(forecast), forecast.citations(), (first, second) -> first);
            } else {
                named.add(content(forecast));
            }
        }
        List<Forecast> result = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            String content = content(forecast);
            List<Citation> more = unnamed.get(content);
            if (!isUnnamed(forecast)) {
                result.add(more == null ? forecast : cited(forecast, more));
            } else if (!named.contains(content)) {
                result.add(forecast);
            }
        }
        return result;
    }

    private static boolean isUnnamed(Forecast forecast) {
        return forecast.holder().equals(Holder.UNNAMED.name())
                || forecast.holder().equals(Holder.UNNAMED_SOURCE.name());
    }

    /** The words that carry the sense, and whether it is for or against; all words where few do. */
    private static String content(Forecast forecast) {
        Words words = Words.of(forecast.proposition());
        StringBuilder key = new StringBuilder();
        int count = 0;
        for (int at = 0; at < words.size(); at++) {
            String form = words.form(at);
            if (words.isWord(at) && ContentWords.isContent(form) && !Clauses.isAuxiliary(form)) {
                key.append(form).append(' ');
                count++;
            }
        }
        return forecast.polarity() + (count < MIN_CONTENT ? words(forecast) : key.toString());
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
                first.reading(),
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
