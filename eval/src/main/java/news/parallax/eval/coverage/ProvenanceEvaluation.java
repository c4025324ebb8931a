package news.parallax.eval.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;
import news.parallax.eval.coverage.Perturbation.Foreign;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Damages real articles in known ways, puts the copies among 3,000 originals and asks for the original of each.
 *
 * <p>A whole copy is found when the two are related as copy or derived text; a teaser, pasted paragraphs or a pasted
 * quotation also as shared passage or quotation. Unforeseen is a relation as copy or derived text between a damaged copy
 * and an article that shares less than 5 % of its exact shingles with the copy's original, hosts of pasted text left
 * aside; most are true, as a short copy may be half a standing paragraph. False is one of them that shares less than 5 %
 * with the copy itself. Both are counted per damaged copy and do not look at what else the product found. Times and
 * credits are dealt out at random to measure direction ({@link DirectionScore}).
 */
public final class ProvenanceEvaluation implements Evaluation {
    private static final int ORIGINALS = 3_000;
    private static final int COPIES_OF_EACH_KIND = 100;

    /** Share of exact shingles, of the text that has fewer, below which two articles are unrelated. */
    private static final double UNRELATED = .05;

    @Override
    public String task() {
        return "provenance";
    }

    @Override
    public String description() {
        return "recall of damaged copies, false copies and direction, beside MinHash and SimHash";
    }

    @Override
    public boolean hasData(Path root) {
        return Coverage.isThere(root);
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        Random random = new Random(20);
        List<Coverage> distractors = Coverage.distractors(root);
        List<Article> originals = new ArrayList<>();
        for (int at = 0; at < ORIGINALS; at++) {
            originals.add(distractors.get(at * distractors.size() / ORIGINALS).article());
        }
        List<List<String>> other = distractors.stream()
                .filter(one -> !originals.contains(one.article()))
                .limit(1_000)
                .map(one -> paragraphs(one.article()))
                .filter(paragraphs -> paragraphs.size() > 5)
                .toList();
        List<DamagedCopy> copies = copies(originals, new Foreign(other), random);
        List<Article> all = new ArrayList<>(originals);
        copies.forEach(copy -> all.add(copy.article()));
        List<Derivation> derivations = Provenance.derivations(all);
        Report.Builder report = Report.builder();
        recall(copies, derivations, report);
        falseCopies(originals, copies, derivations, report);
        DirectionScore.of(copies, derivations).report(report);
        return report.build();
    }

    private static List<String> paragraphs(Article article) {
        return article.body().stream().map(article::words).toList();
    }

    private static List<DamagedCopy> copies(List<Article> originals, Foreign foreign, Random random) {
        List<DamagedCopy> copies = new ArrayList<>();
        for (Perturbation kind : Perturbation.values()) {
            for (int at = 0; at < COPIES_OF_EACH_KIND; at++) {
                Article original = originals.get(random.nextInt(originals.size()));
                while (paragraphs(original).size() < 6) {
                    original = originals.get(random.nextInt(originals.size()));
                }
                String text = kind.copy(paragraphs(original), foreign, random);
                copies.add(DamagedCopy.of("copy-" + kind + "-" + at, original, kind, text, random));
            }
        }
        return copies;
    }

    private static void recall(List<DamagedCopy> copies, List<Derivation> derivations, Report.Builder report) {
        Map<String, Derivation> related = new HashMap<>();
        derivations.forEach(derivation -> related.put(key(derivation.copy(), derivation.other()), derivation));
        Map<Perturbation, int[]> found = new EnumMap<>(Perturbation.class);
        for (DamagedCopy copy : copies) {
            int[] counts = found.computeIfAbsent(copy.kind(), kind -> new int[3]);
            Derivation derivation =
                    related.get(key(copy.article().id(), copy.original().id()));
            counts[0] += isFound(copy.kind(), derivation) ? 1 : 0;
            double jaccard = Peers.jaccard(
                    Peers.minHash(copy.original().text()),
                    Peers.minHash(copy.article().text()));
            counts[1] += jaccard >= .5 ? 1 : 0;
            long difference = Peers.simHash(copy.original().text())
                    ^ Peers.simHash(copy.article().text());
            counts[2] += Long.bitCount(difference) <= 3 ? 1 : 0;
        }
        double whole = 1;
        report.detail("recall by kind of damage: containment, MinHash J >= .5, SimHash <= 3 bits");
        for (Map.Entry<Perturbation, int[]> row : found.entrySet()) {
            int[] counts = row.getValue();
            double recall = counts[0] / (double) COPIES_OF_EACH_KIND;
            whole = row.getKey().isWholeCopy() ? Math.min(whole, recall) : whole;
            String name = row.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
            report.metric("recall-" + name, recall);
            report.detail(String.format(
                    Locale.ROOT,
                    "%-20s %.2f %.2f %.2f",
                    name,
                    recall,
                    counts[1] / (double) COPIES_OF_EACH_KIND,
                    counts[2] / (double) COPIES_OF_EACH_KIND));
        }
        report.metric("recall-worst-whole-copy", whole);
    }

    private static boolean isFound(Perturbation kind, @Nullable Derivation derivation) {
        return derivation != null && (!kind.isWholeCopy() || derivation.level().joinsOrigins());
    }

    private static String key(String one, String two) {
        return one.compareTo(two) < 0 ? one + " " + two : two + " " + one;
    }

    private static void falseCopies(
            List<Article> originals, List<DamagedCopy> copies, List<Derivation> derivations, Report.Builder report) {
        Map<String, DamagedCopy> byId = new HashMap<>();
        copies.forEach(copy -> byId.put(copy.article().id(), copy));
        Map<String, Article> others = new HashMap<>();
        originals.forEach(article -> others.put(article.id(), article));
        int unlike = 0;
        int unforeseen = 0;
        for (Derivation derivation : derivations) {
            DamagedCopy copy = byId.getOrDefault(derivation.copy(), byId.get(derivation.other()));
            String id = copy == null || copy.article().id().equals(derivation.copy())
                    ? derivation.other()
                    : derivation.copy();
            Article other = others.get(id);
            if (derivation.level().joinsOrigins() && other != null && copy != null && !isFrom(copy, other)) {
                double shared = Peers.containment(copy.article().text(), other.text());
                unlike += shared < UNRELATED ? 1 : 0;
                unforeseen++;
                report.detail(String.format(
                        Locale.ROOT,
                        "unforeseen: %s and %s share %.2f",
                        copy.article().id(),
                        id,
                        shared));
            }
        }
        report.metric("max-false-copies", unlike / (double) copies.size());
        report.metric("max-unforeseen-copies", unforeseen / (double) copies.size());
    }

    /** True when words of the copy are from an article: its original, a host of pasted text, or one that shares with it. */
    private static boolean isFrom(DamagedCopy copy, Article other) {
        return copy.original().id().equals(other.id())
                || !copy.kind().isOfOneArticle()
                || Peers.containment(copy.original().text(), other.text()) >= UNRELATED;
    }
}
