package news.parallax.eval.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.analysis.attribution.Attribution;
import news.parallax.analysis.forecast.Forecasts;
import news.parallax.eval.Report;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Likelihood;
import news.parallax.text.Names;
import tools.jackson.databind.JsonNode;

/**
 * The forecasts of the seeds against their gold.
 *
 * <p>A gold forecast is found by a forecast that cites its sentence (Dice of the words at least .6) and whose term shares
 * a word with the gold's verbal cue, or, where gold names no cue or another, whose proposition shares words with the
 * gold's (Dice at least .3). A citation finds one gold forecast at most, best pairs first; gold that stands
 * twice on a page is counted once. The holder is right when both
 * are the author, or share a word of four letters or more, or nobody is named by either. A likelihood is wrong when a
 * found forecast has a band that gold has not, or another one.
 */
public final class SeedForecasts {
    private static final double SAME_SENTENCE = 0.6;
    private static final double SAME_PROPOSITION = 0.3;
    private static final int LONG_WORD = 4;

    private SeedForecasts() {}

    /** A gold forecast and the citation of a forecast that found it. */
    private record Pair(int gold, Forecast forecast, Citation citation, double score) {}

    /** True when the gold stands below the root. */
    public static boolean hasData(Path root) {
        return Files.isReadable(root.resolve("seeds/gold/forecasts.jsonl"));
    }

    /**
     * Adds the metrics of forecasts to a report.
     *
     * @throws IOException if seeds or gold cannot be read
     */
    public static void measure(Path root, Report.Builder report) throws IOException {
        Map<String, Article> articles = SeedFiles.articles(root);
        List<JsonNode> gold = distinct(SeedFiles.gold(root, "forecasts.jsonl"));
        List<Pair> pairs = new ArrayList<>();
        articles.forEach((file, article) -> pairs.addAll(pairs(file, article, gold)));
        List<Pair> found = best(pairs);
        int holders = 0;
        int wrong = 0;
        for (Pair pair : found) {
            JsonNode node = gold.get(pair.gold());
            boolean right = sameHolder(node, pair.forecast());
            holders += right ? 1 : 0;
            wrong += isWronglyNumbered(node, pair.forecast()) ? 1 : 0;
            if (!right) {
                report.detail("holder " + SeedFiles.text(node, "id") + ": "
                        + pair.forecast().holder() + ", gold " + SeedFiles.text(node, "holder"));
            }
        }
        Set<Integer> hit = new TreeSet<>(found.stream().map(Pair::gold).toList());
        for (int at = 0; at < gold.size(); at++) {
            if (!hit.contains(at)) {
                report.detail("missed forecast " + SeedFiles.text(gold.get(at), "id") + " «"
                        + SeedFiles.text(gold.get(at), "verbal") + "» " + SeedFiles.text(gold.get(at), "sentence"));
            }
        }
        report.metric("forecasts-found", (double) found.size() / gold.size())
                .metric("forecasts-right-holder", (double) holders / gold.size())
                .metric("max-forecasts-wrongly-numbered", wrong);
    }

    /** What stands twice on a page, as a caption or a pull quote does, is one forecast. */
    private static List<JsonNode> distinct(List<JsonNode> gold) {
        Map<String, JsonNode> distinct = new LinkedHashMap<>();
        for (JsonNode node : gold) {
            String key =
                    SeedFiles.text(node, "file") + SeedFiles.text(node, "verbal") + SeedFiles.text(node, "proposition");
            distinct.putIfAbsent(key, node);
        }
        return List.copyOf(distinct.values());
    }

    private static List<Pair> pairs(String file, Article article, List<JsonNode> gold) {
        List<Pair> pairs = new ArrayList<>();
        for (Forecast forecast : Forecasts.forecasts(article, Attribution.statements(article))) {
            for (Citation citation : forecast.citations()) {
                pairs(file, article, forecast, citation, gold).forEach(pairs::add);
            }
        }
        return pairs;
    }

    private static List<Pair> pairs(
            String file, Article article, Forecast forecast, Citation citation, List<JsonNode> gold) {
        List<Pair> pairs = new ArrayList<>();
        String sentence = citation.span().of(article.text());
        for (int at = 0; at < gold.size(); at++) {
            boolean here = SeedFiles.text(gold.get(at), "file").equals(file);
            double score = here ? score(gold.get(at), forecast, sentence) : 0;
            if (score > 0) {
                pairs.add(new Pair(at, forecast, citation, score));
            }
        }
        return pairs;
    }

    private static double score(JsonNode gold, Forecast forecast, String sentence) {
        if (SeedFiles.dice(SeedFiles.text(gold, "sentence"), sentence) < SAME_SENTENCE) {
            return 0;
        }
        Set<String> verbal = SeedFiles.words(SeedFiles.text(gold, "verbal"));
        verbal.retainAll(SeedFiles.words(forecast.term()));
        double dice = SeedFiles.dice(SeedFiles.text(gold, "proposition"), forecast.proposition());
        if (!verbal.isEmpty()) {
            return 1 + dice;
        }
        return dice >= SAME_PROPOSITION ? dice : 0;
    }

    private static List<Pair> best(List<Pair> pairs) {
        List<Pair> best = new ArrayList<>();
        List<Pair> sorted = pairs.stream()
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.score())
                        .thenComparingInt(Pair::gold)
                        .thenComparing(Pair::citation))
                .toList();
        for (Pair pair : sorted) {
            boolean free = best.stream()
                    .noneMatch(other -> other.gold() == pair.gold()
                            || other.forecast().equals(pair.forecast())
                                    && other.citation().equals(pair.citation()));
            if (free) {
                best.add(pair);
            }
        }
        return best;
    }

    private static boolean sameHolder(JsonNode gold, Forecast forecast) {
        String holder = SeedFiles.text(gold, "holder");
        if (SeedFiles.text(gold, "holder_type").equals("author")) {
            return forecast.holderKind() == HolderKind.AUTHOR;
        }
        if (holder.startsWith("(")) {
            return forecast.holderKind() == HolderKind.ANONYMOUS;
        }
        int aside = holder.indexOf('(');
        String who = aside > 0 && !holder.startsWith("analysts") ? holder.substring(0, aside) : holder;
        return SeedFiles.words(who).stream()
                        .filter(word -> word.length() >= LONG_WORD)
                        .anyMatch(SeedFiles.words(forecast.holder())::contains)
                || sameSpelling(who, forecast.holder());
    }

    private static boolean sameSpelling(String some, String other) {
        return Names.sameName(some.strip(), other);
    }

    private static boolean isWronglyNumbered(JsonNode gold, Forecast forecast) {
        Likelihood likelihood = forecast.likelihood();
        if (likelihood == null) {
            return false;
        }
        JsonNode band = gold.path("icd203_percent");
        return !band.isArray()
                || band.get(0).asInt() != likelihood.icd().low()
                || band.get(1).asInt() != likelihood.icd().high();
    }
}
