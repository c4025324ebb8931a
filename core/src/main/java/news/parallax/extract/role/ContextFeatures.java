package news.parallax.extract.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import news.parallax.extract.html.Outline;
import org.jspecify.annotations.Nullable;

/**
 * What the second look sees of each block: the first forest's answers for it and for what stands around it, in its
 * regions, in blocks made alike and below the same heading, each as one number. Nothing else, so that it learns how text
 * hangs together and not the words once more (stacked generalization; Wolpert, 1992, and "stacked sequential learning";
 * Cohen and Carvalho, 2005).
 *
 * <p>The order of the numbers is the order of {@link #names()} and is part of the trained model.
 */
public final class ContextFeatures {
    /** A block the first forest is so sure about is not looked at again; nine in ten blocks of a page are. */
    private static final double SURE = -5;

    private static final int FAR = 99;
    private static final double NOWHERE = -12;
    private static final double NO_HEADING = -20;
    private static final int[] WINDOWS = {5, 10, 20};

    private final Expectation expectation;
    private final Outline outline;
    private final AlikeText alike;
    private final AlikeText alikeInAlike;
    private final int first;
    private final int last;
    private float[] row = new float[0];
    private int at;
    private final @Nullable List<String> names;

    private ContextFeatures(Expectation expectation, @Nullable List<String> names) {
        this.expectation = expectation;
        this.outline = expectation.outline;
        this.alike = new AlikeText(expectation, expectation.kinds());
        this.alikeInAlike = new AlikeText(expectation, expectation.kindsInKinds());
        int size = expectation.size();
        this.first = size > 0 && expectation.chance(0) <= 0.5 ? expectation.behind(0) : 0;
        this.last = size > 0 && expectation.chance(size - 1) <= 0.5 ? expectation.before(size - 1) : size - 1;
        this.names = names;
    }

    /**
     * One row of numbers for each block that is worth a second look, null for any other.
     *
     * @param outline the page
     * @param scores the first forest's answer for each block
     */
    public static List<float @Nullable []> rows(Outline outline, double[] scores) {
        ContextFeatures features = of(new Survey(outline), scores);
        List<float @Nullable []> rows = new ArrayList<>(scores.length);
        for (int i = 0; i < scores.length; i++) {
            rows.add(scores[i] > SURE ? features.row(i, new float[names().size()]) : null);
        }
        return rows;
    }

    private static ContextFeatures of(Survey survey, double[] scores) {
        return new ContextFeatures(new Expectation(survey, scores, Body.NO_CANDIDATE), null);
    }

    /** The mean of both forests' answers for each block, the first one's where there is no second look. */
    static double[] scores(Survey survey, double[] scores, Forest forest) {
        ContextFeatures features = of(survey, scores);
        int unsure = (int) Arrays.stream(scores).filter(score -> score > SURE).count();
        Batch batch = new Batch(forest, unsure, names().size());
        double[] both = scores.clone();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > SURE) {
                features.row(i, batch.next(i));
                batch.answer(false, (block, answer) -> both[block] = mean(scores[block], answer));
            }
        }
        batch.answer(true, (block, answer) -> both[block] = mean(scores[block], answer));
        return both;
    }

    /** What both forests' answers come to. */
    public static double mean(double one, double other) {
        return (one + other) / 2;
    }

    /** Names of the numbers of a row, in order. */
    public static List<String> names() {
        return Names.ALL;
    }

    private static final class Names {
        static final List<String> ALL = names();

        private static List<String> names() {
            List<String> names = new ArrayList<>();
            Expectation one = new Expectation(new Survey(Outline.ofOneBlock("word")), new double[1], Body.NO_CANDIDATE);
            new ContextFeatures(one, names).row(0, new float[1000]);
            return Collections.unmodifiableList(names);
        }
    }

    private float[] row(int block, float[] target) {
        row = target;
        at = 0;
        neighbours(block);
        regions(block);
        alike("alike", alike, block);
        alike("alike-in-alike", alikeInAlike, block);
        place(block);
        nearest(block);
        windows(block);
        headings(block);
        return row;
    }

    private void put(String name, double value) {
        if (names != null) {
            names.add(name);
        }
        row[at++] = (float) value;
    }

    private void put(String name, int place, double value) {
        put(names == null ? name : name + place, value);
    }

    private void neighbours(int block) {
        put("score", expectation.scores[block]);
        for (int by = 1; by <= 3; by++) {
            put("before-", by, score(block - by));
            put("behind-", by, score(block + by));
        }
        put("candidate-before", score(candidate(block, -1)));
        put("candidate-behind", score(candidate(block, 1)));
    }

    private double score(int block) {
        return block < 0 || block >= expectation.size() ? NOWHERE : expectation.scores[block];
    }

    private int candidate(int block, int step) {
        int other = block + step;
        while (other >= 0 && other < expectation.size() && expectation.scores[other] <= Body.NO_CANDIDATE) {
            other += step;
        }
        return other;
    }

    private void regions(int block) {
        int region = expectation.region(block);
        double all = Math.max(1e-9, expectation.text(0, expectation.size()));
        for (int level = 0; level < 4; level++) {
            int from = outline.first(region);
            int to = outline.end(region);
            put("region-share-", level, expectation.shareBeside(block, from, to));
            put("region-part-", level, expectation.text(from, to) / all);
            region = Math.max(0, outline.parent(region));
        }
    }

    private void alike(String name, AlikeText group, int block) {
        put(names == null ? name : name + "-share", group.share(block));
        put(names == null ? name : name + "-chance", group.chance(block));
        put(names == null ? name : name + "-part", group.part(block));
    }

    private void place(int block) {
        int size = expectation.size();
        double text = expectation.text(0, size);
        put("text-before", expectation.text(0, block));
        put("text-behind", expectation.text(block + 1, size));
        put("text-share-before", expectation.text(0, block) / Math.max(1, text));
        put("text", text);
        put("text-share", expectation.share(0, size));
        put("likely", expectation.likely(0, size));
        put("likely-before", expectation.likely(0, block));
        put("likely-behind", expectation.likely(block, size));
        put("since-first", first >= size ? 0 : block - first);
        put("until-last", last < 0 ? 0 : last - block);
    }

    /** The nearest likely blocks: how far away, how long, how many words between, and how many levels up to theirs. */
    private void nearest(int block) {
        int before = expectation.before(block);
        int behind = expectation.behind(block);
        boolean hasBefore = before >= 0;
        boolean hasBehind = behind < expectation.size();
        put("since-likely", hasBefore ? Math.min(FAR, block - before) : FAR);
        put("until-likely", hasBehind ? Math.min(FAR, behind - block) : FAR);
        put("likely-words-before", hasBefore ? expectation.words(before) : -1);
        put("likely-words-behind", hasBehind ? expectation.words(behind) : -1);
        put("words-since-likely", hasBefore ? expectation.allWords(before + 1, block) : -1);
        put("words-until-likely", hasBehind ? expectation.allWords(block + 1, behind) : -1);
        put("levels-to-likely-before", hasBefore ? levels(block, before) : -1);
        put("levels-to-likely-behind", hasBehind ? levels(block, behind) : -1);
    }

    private int levels(int block, int other) {
        int region = expectation.region(block);
        int levels = 0;
        while (region > 0 && (outline.first(region) > other || outline.end(region) <= other)) {
            region = outline.parent(region);
            levels++;
        }
        return levels;
    }

    private void windows(int block) {
        for (int window : WINDOWS) {
            put("share-before-", window, expectation.share(block - window, block));
            put("share-behind-", window, expectation.share(block + 1, block + 1 + window));
        }
    }

    private void headings(int block) {
        int before = expectation.headingBefore(block);
        int behind = expectation.headingBehind(block);
        put("heading-score", before < 0 ? NO_HEADING : expectation.scores[before]);
        put("below-share", expectation.share(block + 1, behind));
        put("below-text", expectation.text(block + 1, behind));
        put("section-share", expectation.shareBeside(block, before + 1, behind));
    }
}
