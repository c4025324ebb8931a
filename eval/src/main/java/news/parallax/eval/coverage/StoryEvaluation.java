package news.parallax.eval.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.provenance.Provenance;
import news.parallax.story.Comparisons;
import news.parallax.story.Grouping;
import news.parallax.story.Similarity;

/**
 * Groups the labelled development events among 7,000 distractors of the same outlets.
 *
 * <p>Weights are fitted on the earlier half of the events and tested on the later, and the other way round. Labels are
 * incomplete, so only labelled articles are scored; what a story holds besides is not known to be wrong. Generated
 * streams show whether large stories stay whole and keep to themselves.
 */
public final class StoryEvaluation implements Evaluation {
    private static final int STREAMS = 6;
    private static final int STREAM_SIZE = 120;
    private static final int STREAM_DAYS = 14;
    private static final int OTHERS = 1_500;

    @Override
    public String task() {
        return "stories";
    }

    @Override
    public String description() {
        return "grouping of labelled events among distractors, fitted and tested on different halves in time";
    }

    @Override
    public boolean hasData(Path root) {
        return Coverage.isThere(root);
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        List<Coverage> events = Coverage.events(root);
        List<Coverage> all = new ArrayList<>(events);
        all.addAll(Coverage.distractors(root));
        Folds folds = new Folds(all);
        List<Derivation> derivations = Provenance.derivations(articles(all));
        Report.Builder report = Report.builder();
        score(all, folds, derivations, "", report);
        List<Coverage> undated = all.stream().map(Coverage::undated).toList();
        score(undated, folds, derivations, "undated-", report);
        streams(all, folds, report);
        return report.build();
    }

    static List<Article> articles(List<Coverage> coverage) {
        return coverage.stream().map(Coverage::article).toList();
    }

    private static void score(
            List<Coverage> all, Folds folds, List<Derivation> derivations, String prefix, Report.Builder report) {
        Comparisons comparisons = Comparisons.of(articles(all), derivations);
        Map<String, Coverage> byId = new HashMap<>();
        all.forEach(one -> byId.put(one.article().id(), one));
        List<PartitionScore> scores = new ArrayList<>();
        for (int fold = 0; fold < 2; fold++) {
            int test = fold;
            List<Coverage> known = all.stream()
                    .filter(one -> one.event() == null ? folds.half(one) != test : folds.fold(one) != test)
                    .toList();
            Similarity similarity = new Similarity(SimilarityTraining.weights(known, comparisons));
            List<List<Integer>> groups = comparisons.groups(similarity, Grouping.THRESHOLD);
            PartitionScore score = score(groups, comparisons, byId, folds, test);
            scores.add(score);
            report.detail(String.format(
                    Locale.ROOT,
                    "%shalf %d: precision %.4f recall %.4f F1 %.4f, %d groups",
                    prefix,
                    fold,
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    groups.size()));
        }
        report.metric(
                prefix + "precision",
                mean(scores.get(0).precision(), scores.get(1).precision()));
        report.metric(
                prefix + "recall", mean(scores.get(0).recall(), scores.get(1).recall()));
        report.metric(prefix + "f1", mean(scores.get(0).f1(), scores.get(1).f1()));
        report.metric(prefix + "rand", mean(scores.get(0).rand(), scores.get(1).rand()));
    }

    private static double mean(double one, double two) {
        return (one + two) / 2;
    }

    private static PartitionScore score(
            List<List<Integer>> groups, Comparisons comparisons, Map<String, Coverage> byId, Folds folds, int fold) {
        List<String> labels = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int member : groups.get(group)) {
                Coverage coverage = byId.get(comparisons.leaders().get(member).id());
                if (coverage != null && coverage.event() != null && folds.fold(coverage) == fold) {
                    labels.add(coverage.event());
                    found.add(group);
                }
            }
        }
        return PartitionScore.of(labels, found);
    }

    /** Share of a generated stream in its largest story, and of that story which is from elsewhere. */
    private static void streams(List<Coverage> all, Folds folds, Report.Builder report) {
        List<Article> others = articles(
                all.stream().filter(one -> one.event() == null).limit(OTHERS).toList());
        List<List<Article>> large = large(all, folds);
        Random random = new Random(11);
        double whole = 0;
        double foreign = 0;
        for (int stream = 0; stream < STREAMS; stream++) {
            List<Article> event = large.get(random.nextInt(large.size()));
            List<Article> articles = new ArrayList<>(Streams.stream("stream", event, STREAM_SIZE, STREAM_DAYS, random));
            articles.addAll(others);
            Held held = Held.in(Comparisons.of(articles, List.of()));
            whole += held.own() / (double) STREAM_SIZE / STREAMS;
            foreign += held.foreign() / (double) (held.own() + held.foreign()) / STREAMS;
            report.detail("stream on “" + event.getFirst().title() + "”: " + held);
        }
        report.metric("stream-whole", whole);
        report.metric("max-stream-foreign", foreign);
    }

    /** The events of the later half with three articles or more. */
    private static List<List<Article>> large(List<Coverage> all, Folds folds) {
        Map<String, List<Article>> events = new TreeMap<>();
        for (Coverage one : all) {
            if (one.event() != null && folds.fold(one) == 1) {
                events.computeIfAbsent(one.event(), event -> new ArrayList<>()).add(one.article());
            }
        }
        return events.values().stream().filter(event -> event.size() >= 3).toList();
    }

    /**
     * The story that holds most of a stream.
     *
     * @param own articles of the stream in it
     * @param foreign other articles in it
     */
    private record Held(int own, int foreign) {
        static Held in(Comparisons comparisons) {
            Held best = new Held(0, 0);
            for (List<Integer> group : comparisons.groups(Similarity.shipped(), Grouping.THRESHOLD)) {
                int own = (int) group.stream()
                        .filter(member -> comparisons.leaders().get(member).id().startsWith("stream"))
                        .count();
                best = own > best.own() ? new Held(own, group.size() - own) : best;
            }
            return best;
        }
    }
}
