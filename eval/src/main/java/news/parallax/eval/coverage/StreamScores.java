package news.parallax.eval.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.eval.Report;
import news.parallax.extract.Extractor;
import news.parallax.model.Article;
import news.parallax.model.Extraction;
import news.parallax.sources.Capture;
import news.parallax.sources.Limits;
import news.parallax.sources.Sources;
import news.parallax.story.Comparisons;
import news.parallax.story.Grouping;
import news.parallax.story.Similarity;

/**
 * A second corpus, so that nothing is tuned to pairs and triples: long stories generated from events of the data and from
 * the example stories of the repository, among small events and unlabelled articles.
 */
final class StreamScores {
    private static final int STREAMS = 16;
    private static final int LARGE = 120;
    private static final int SMALL = 60;
    private static final int DAYS = 14;
    private static final int EVENTS = 100;
    private static final int OTHERS = 2_500;

    private StreamScores() {}

    /** Adds the scores of the streams and, where the examples are at hand, of these. */
    static void score(List<Coverage> all, Report.Builder report) throws IOException {
        Map<String, List<Article>> events = new TreeMap<>();
        List<Coverage> others = new ArrayList<>();
        for (Coverage one : all) {
            if (one.event() != null) {
                events.computeIfAbsent(one.event(), event -> new ArrayList<>()).add(one.article());
            } else if (others.size() < OTHERS) {
                others.add(one);
            }
        }
        List<String> names = new ArrayList<>(events.keySet());
        names.removeIf(name -> events.getOrDefault(name, List.of()).size() < 3);
        Random random = new Random(11);
        Collections.shuffle(names, random);
        List<Coverage> streams = new ArrayList<>();
        for (int at = 0; at < STREAMS; at++) {
            List<Article> event = events.getOrDefault(names.get(at), List.of());
            int size = at % 2 == 0 ? LARGE : SMALL;
            Streams.stream("stream" + at + "-", event, size, DAYS, random)
                    .forEach(article ->
                            streams.add(new Coverage(article, article.id().split("-", -1)[0])));
        }
        for (String name : names.subList(STREAMS, STREAMS + EVENTS)) {
            events.getOrDefault(name, List.of()).forEach(article -> streams.add(new Coverage(article, name)));
        }
        score(streams, others, "stream", report);
        List<Coverage> examples = examples(random);
        if (!examples.isEmpty()) {
            score(examples, others, "examples", report);
        }
    }

    private static void score(List<Coverage> labelled, List<Coverage> others, String name, Report.Builder report) {
        Map<String, String> events = new HashMap<>();
        Map<String, Integer> sizes = new TreeMap<>();
        for (Coverage one : labelled) {
            events.put(one.article().id(), one.event());
            sizes.merge(one.event(), 1, Integer::sum);
        }
        List<Article> articles = new ArrayList<>(StoryEvaluation.articles(labelled));
        articles.addAll(StoryEvaluation.articles(others));
        Comparisons comparisons = Comparisons.of(articles, List.of());
        List<String> labels = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        Map<String, Held> held = new TreeMap<>();
        List<List<Integer>> groups = comparisons.groups(Similarity.shipped(), Grouping.THRESHOLD, Grouping.LENIENT);
        for (int group = 0; group < groups.size(); group++) {
            Map<String, Integer> counts = new TreeMap<>();
            for (int member : groups.get(group)) {
                String event = events.get(comparisons.leaders().get(member).id());
                if (event != null) {
                    labels.add(event);
                    found.add(group);
                    counts.merge(event, 1, Integer::sum);
                }
            }
            int size = groups.get(group).size();
            counts.forEach((event, count) -> held.merge(event, new Held(count, size - count), Held::larger));
        }
        report(held, sizes, name, report);
        report.metric(name + "-f1", PartitionScore.of(labels, found).f1());
    }

    private static void report(Map<String, Held> held, Map<String, Integer> sizes, String name, Report.Builder report) {
        held.keySet().removeIf(event -> sizes.getOrDefault(event, 0) < SMALL / 2);
        double whole = 0;
        double foreign = 0;
        for (Map.Entry<String, Held> one : held.entrySet()) {
            whole += one.getValue().own() / (double) sizes.getOrDefault(one.getKey(), 1) / held.size();
            foreign += one.getValue().foreign()
                    / (double) (one.getValue().own() + one.getValue().foreign())
                    / held.size();
            report.detail(
                    String.format(Locale.ROOT, "%s of %d: %s", one.getKey(), sizes.get(one.getKey()), one.getValue()));
        }
        report.metric(name + "-whole", whole);
        report.metric("max-" + name + "-foreign", foreign);
    }

    /**
     * The story that holds most of a stream.
     *
     * @param own articles of the stream in it
     * @param foreign other articles in it
     */
    private record Held(int own, int foreign) {
        static Held larger(Held one, Held two) {
            return two.own() > one.own() ? two : one;
        }
    }

    /** The example stories as they stand in the repository, and a stream made from each. */
    private static List<Coverage> examples(Random random) throws IOException {
        Path folder = Stream.of("examples", "../examples")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        List<Coverage> examples = new ArrayList<>();
        if (folder == null) {
            return examples;
        }
        try (Stream<Path> stories = Files.list(folder)) {
            for (Path story : stories.filter(Files::isDirectory).sorted().toList()) {
                List<Article> articles = articles(story);
                String name = story.getFileName().toString();
                articles.forEach(article -> examples.add(new Coverage(article, name)));
                Streams.stream(name + "-stream", articles, LARGE, DAYS, random)
                        .forEach(article -> examples.add(new Coverage(article, name)));
            }
        }
        return examples;
    }

    private static List<Article> articles(Path story) throws IOException {
        List<Article> articles = new ArrayList<>();
        new Sources(Limits.standard(), null, InputStream.nullInputStream()).read(List.of(story.toString()), capture -> {
            if (capture instanceof Capture.Captured captured
                    && Extractor.extract(captured.page()) instanceof Extraction.Extracted extracted
                    && !captured.page().uri().endsWith(".md")) {
                articles.add(extracted.article());
            }
            return true;
        });
        return articles;
    }
}
