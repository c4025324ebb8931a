package news.parallax.eval.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import news.parallax.eval.Report;
import news.parallax.model.Published;
import news.parallax.story.Comparisons;
import news.parallax.story.Grouping;
import news.parallax.story.Similarity;

/**
 * What a reader hands over at once: five to forty articles on a few events, drawn many times from the development data.
 *
 * <p>Half of the batches hold events that follow each other in time, as a search or a week of one desk does, the others
 * events from anywhere. Single articles of further events and unlabelled ones of the same days stand between them. Every
 * other batch has no dates. A batch is right when each event in it is one story and no two are joined.
 */
final class SmallBatches {
    private static final int DRAWS = 800;
    private static final int MOST_EVENTS = 8;
    private static final int MOST_OTHERS = 12;
    private static final int MOST = 40;
    private static final int FEWEST = 5;

    /** May 2016, when the data begin, and how many days they go on. */
    private static final long FIRST_DAY = 16_950;

    private static final int DAYS = 1_500;

    private final Folds folds;
    private final List<List<Coverage>> events = new ArrayList<>();
    private final List<Coverage> others = new ArrayList<>();
    private final Random random = new Random(23);
    private double precision;
    private double recall;
    private int right;
    private int together;

    private SmallBatches(List<Coverage> all, Folds folds) {
        this.folds = folds;
        Map<String, List<Coverage>> byEvent = new TreeMap<>();
        for (Coverage one : all) {
            if (one.event() == null) {
                others.add(one);
            } else {
                byEvent.computeIfAbsent(one.event(), event -> new ArrayList<>()).add(one);
            }
        }
        events.addAll(byEvent.values());
        events.sort(Comparator.comparingLong(event -> day(event.getFirst())));
        others.sort(Comparator.comparingLong(SmallBatches::day));
    }

    /**
     * Adds the scores of the batches.
     *
     * @param fitted by half, a model that did not see its events
     */
    static void score(List<Coverage> all, Folds folds, List<Similarity> fitted, Report.Builder report) {
        SmallBatches batches = new SmallBatches(all, folds);
        for (int draw = 0; draw < DRAWS; draw++) {
            int fold = draw / 2 % 2;
            List<Coverage> batch = batches.batch(fold, draw / 4 % 2 == 0);
            batches.score(
                    draw % 2 == 0
                            ? batch
                            : batch.stream().map(Coverage::undated).toList(),
                    fitted.get(fold));
        }
        double precision = batches.precision / DRAWS;
        double recall = batches.recall / DRAWS;
        report.metric("small-precision", precision);
        report.metric("small-recall", recall);
        report.metric("small-f1", 2 * precision * recall / (precision + recall));
        report.metric("small-right", (double) batches.right / DRAWS);
        report.detail(batches.together + " of " + DRAWS + " small batches join events");
    }

    /** Day of publication; of an undated article a day that its id decides, among those of the data. */
    private static long day(Coverage one) {
        Published published = one.article().published();
        return published == null
                ? FIRST_DAY + Math.floorMod(one.article().id().hashCode(), DAYS)
                : published.day().toEpochDay();
    }

    /** Events of one half, with other articles between them, in no order. */
    private List<Coverage> batch(int fold, boolean near) {
        List<List<Coverage>> from = events.stream()
                .filter(event -> folds.fold(event.getFirst()) == fold)
                .toList();
        int many = 2 + random.nextInt(MOST_EVENTS - 1);
        int first = random.nextInt(from.size() - 3 * MOST_EVENTS);
        List<Coverage> batch = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            int place = near ? first + 2 * at : random.nextInt(from.size());
            batch.addAll(from.get(place));
        }
        int extra = random.nextInt(MOST_OTHERS + 1);
        int day = Math.max(
                0,
                Math.min(
                        others.size() - 2 * MOST_OTHERS,
                        place(day(from.get(first).getFirst()))));
        for (int at = 0; at < extra || batch.size() < FEWEST; at++) {
            batch.add(others.get(near ? day + at : random.nextInt(others.size())));
        }
        Collections.shuffle(batch, random);
        return batch.stream().distinct().limit(MOST).toList();
    }

    /** How many unlabelled articles are older. */
    private int place(long day) {
        int place = 0;
        while (place < others.size() && day(others.get(place)) < day) {
            place++;
        }
        return place;
    }

    private void score(List<Coverage> batch, Similarity similarity) {
        Comparisons comparisons = Comparisons.of(StoryEvaluation.articles(batch), List.of());
        Map<String, String> eventOf = new TreeMap<>();
        batch.forEach(one -> {
            if (one.event() != null) {
                eventOf.put(one.article().id(), one.event());
            }
        });
        List<String> labels = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        List<List<Integer>> groups = comparisons.groups(similarity, Grouping.THRESHOLD, Grouping.LENIENT);
        for (int group = 0; group < groups.size(); group++) {
            for (int member : groups.get(group)) {
                String event = eventOf.get(comparisons.leaders().get(member).id());
                if (event != null) {
                    labels.add(event);
                    found.add(group);
                }
            }
        }
        PartitionScore score = PartitionScore.of(labels, found);
        precision += score.precision();
        recall += score.recall();
        right += score.precision() == 1 && score.recall() == 1 ? 1 : 0;
        together += score.precision() < 1 ? 1 : 0;
    }
}
