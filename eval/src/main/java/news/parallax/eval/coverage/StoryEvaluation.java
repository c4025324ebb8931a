package news.parallax.eval.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.model.Published;
import news.parallax.provenance.Provenance;
import news.parallax.story.Comparisons;
import news.parallax.story.Grouping;
import news.parallax.story.Similarity;

/**
 * Groups the labelled development events among 7,000 distractors of the same outlets.
 *
 * <p>Weights are fitted on the earlier half of the events and tested on the later, and the other way round. Labels are
 * incomplete, so only labelled articles are scored; what a story holds besides is not known to be wrong. The same
 * articles are also grouped as if all were of one day, and added one by one, and generated streams show whether large stories stay whole and keep to themselves. Small batches, drawn from
 * the same events, show what a reader sees who hands over a few dozen articles.
 */
public final class StoryEvaluation implements Evaluation {
    private static final Published ONE_DAY = new Published("2018-05-07", Published.Basis.DECLARED);

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
        List<Coverage> withoutDates = all.stream().map(Coverage::undated).toList();
        Comparisons dated = Comparisons.of(articles(all), derivations);
        Comparisons undated = Comparisons.of(articles(withoutDates), derivations);
        List<Similarity> fitted = new ArrayList<>();
        for (int fold = 0; fold < 2; fold++) {
            fitted.add(SimilarityTraining.similarity(folds.without(all, fold), List.of(dated, undated)));
        }
        score(new Compared("", all, dated), folds, fitted, report);
        score(new Compared("undated-", withoutDates, undated), folds, fitted, report);
        List<Coverage> ofOneDay =
                all.stream().map(one -> one.published(ONE_DAY)).toList();
        Comparisons ofDay = Comparisons.of(articles(ofOneDay), derivations);
        score(new Compared("one-day-", ofOneDay, ofDay), folds, fitted, report);
        online(all, derivations, dated, report);
        SmallBatches.score(all, folds, fitted, report);
        StreamScores.score(all, report);
        return report.build();
    }

    static List<Article> articles(List<Coverage> coverage) {
        return coverage.stream().map(Coverage::article).toList();
    }

    /** Coverage with its comparisons, and what stands before the names of its metrics. */
    private record Compared(String prefix, List<Coverage> coverage, Comparisons comparisons) {}

    private static void score(Compared compared, Folds folds, List<Similarity> fitted, Report.Builder report) {
        String prefix = compared.prefix();
        Map<String, Coverage> byId = new HashMap<>();
        compared.coverage().forEach(one -> byId.put(one.article().id(), one));
        List<PartitionScore> scores = new ArrayList<>();
        for (int fold = 0; fold < 2; fold++) {
            List<List<Integer>> groups =
                    compared.comparisons().groups(fitted.get(fold), Grouping.THRESHOLD, Grouping.LENIENT);
            PartitionScore score = score(groups, compared.comparisons(), byId, folds, fold);
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

    /** The same in online mode, with a repair now and then, beside the batch; both with the shipped weights. */
    private static void online(
            List<Coverage> all, List<Derivation> derivations, Comparisons comparisons, Report.Builder report) {
        Map<String, Integer> online = OnlineStories.found(articles(all), derivations);
        List<List<Integer>> groups = comparisons.groups(Similarity.shipped(), Grouping.THRESHOLD, Grouping.LENIENT);
        List<String> labels = new ArrayList<>();
        List<Integer> foundOnline = new ArrayList<>();
        List<Integer> foundInBatch = new ArrayList<>();
        Map<String, String> events = new HashMap<>();
        all.stream()
                .filter(one -> one.event() != null)
                .forEach(one -> events.put(one.article().id(), one.event()));
        for (int group = 0; group < groups.size(); group++) {
            for (int member : groups.get(group)) {
                String id = comparisons.leaders().get(member).id();
                if (events.containsKey(id)) {
                    labels.add(events.get(id));
                    foundInBatch.add(group);
                    foundOnline.add(online.getOrDefault(id, -1));
                }
            }
        }
        double batch = PartitionScore.of(labels, foundInBatch).f1();
        double score = PartitionScore.of(labels, foundOnline).f1();
        report.detail(String.format(Locale.ROOT, "online F1 %.4f, batch %.4f, shipped weights", score, batch));
        report.metric("max-online-below-batch", batch - score);
    }
}
