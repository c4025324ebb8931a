package news.parallax.eval.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import news.parallax.model.Derivation.Level;
import news.parallax.model.Published;
import news.parallax.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Damages real articles in known ways, puts the copies among 3,000 originals and asks for the original of each.
 *
 * <p>A whole copy is found when the two are related as copy or derived text; a teaser, pasted paragraphs or a pasted
 * quotation also as shared passage or quotation. A false copy is a relation as copy or derived text between a damaged
 * copy and an article that gave no words to it; hosts of pasted text are real and have relations of their own. Times and credits are dealt out at random to measure direction.
 */
public final class ProvenanceEvaluation implements Evaluation {
    private static final int ORIGINALS = 3_000;
    private static final int COPIES_OF_EACH_KIND = 100;
    private static final String CREDIT = "This article was originally published by ";

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

    /**
     * A damaged copy.
     *
     * @param article the copy
     * @param original what it was made from
     * @param kind how
     */
    private record Copy(Article article, Article original, Perturbation kind) {}

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
        List<Copy> copies = copies(originals, new Foreign(other), random);
        List<Article> all = new ArrayList<>(originals);
        copies.forEach(copy -> all.add(copy.article()));
        List<Derivation> derivations = Provenance.derivations(all);
        Report.Builder report = Report.builder();
        recall(copies, derivations, report);
        falseCopies(copies, derivations, report);
        direction(copies, derivations, report);
        return report.build();
    }

    private static List<String> paragraphs(Article article) {
        return article.body().stream().map(article::words).toList();
    }

    private static List<Copy> copies(List<Article> originals, Foreign foreign, Random random) {
        List<Copy> copies = new ArrayList<>();
        for (Perturbation kind : Perturbation.values()) {
            for (int at = 0; at < COPIES_OF_EACH_KIND; at++) {
                Article original = originals.get(random.nextInt(originals.size()));
                while (paragraphs(original).size() < 6) {
                    original = originals.get(random.nextInt(originals.size()));
                }
                String text = kind.copy(paragraphs(original), foreign, random);
                String id = "copy-" + kind + "-" + at;
                copies.add(new Copy(copy(id, original, text, random), original, kind));
            }
        }
        return copies;
    }

    /** A copy with a later date in two of three cases, and with a credit in one of three. */
    private static Article copy(String id, Article original, String text, Random random) {
        Published published = original.published();
        Published later = null;
        if (published != null && random.nextInt(3) > 0) {
            LocalDate day = published.day().plusDays(1 + random.nextInt(3));
            later = new Published(day.toString(), Published.Basis.DECLARED);
        }
        String credit = "\n" + CREDIT + original.outlet() + ".";
        String whole = random.nextInt(3) == 0 ? text + credit : text;
        return Coverage.article(id, "Outlet " + random.nextInt(300), "A headline of its own", later, whole);
    }

    private static void recall(List<Copy> copies, List<Derivation> derivations, Report.Builder report) {
        Map<String, Derivation> related = new HashMap<>();
        derivations.forEach(derivation -> related.put(key(derivation.copy(), derivation.other()), derivation));
        Map<Perturbation, int[]> found = new EnumMap<>(Perturbation.class);
        for (Copy copy : copies) {
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

    private static void falseCopies(List<Copy> copies, List<Derivation> derivations, Report.Builder report) {
        Map<String, String> originals = new HashMap<>();
        copies.forEach(
                copy -> originals.put(copy.article().id(), copy.original().id()));
        int wrong = 0;
        for (Derivation derivation : derivations) {
            String one = originals.get(derivation.copy());
            String two = originals.get(derivation.other());
            boolean copied = derivation.level() == Level.COPY || derivation.level() == Level.DERIVED;
            boolean exactlyOne = (one == null) != (two == null);
            boolean right = derivation.other().equals(one) || derivation.copy().equals(two);
            boolean ofHost = (derivation.copy() + derivation.other()).contains("PASTED");
            if (copied && exactlyOne && !right && !ofHost && !reused(derivation, originals, derivations)) {
                wrong++;
                report.detail("false copy: " + derivation.copy() + " of " + derivation.other() + ", "
                        + derivation.containment());
            }
        }
        report.metric("max-false-copies", wrong / (double) copies.size());
    }

    /** True when the article is itself related to the copy's original: the words did come from there. */
    private static boolean reused(Derivation doubtful, Map<String, String> originals, List<Derivation> derivations) {
        String original = originals.getOrDefault(doubtful.copy(), originals.get(doubtful.other()));
        String article = originals.containsKey(doubtful.copy()) ? doubtful.other() : doubtful.copy();
        return original != null
                && derivations.stream()
                        .anyMatch(other -> key(other.copy(), other.other()).equals(key(original, article)));
    }

    private static void direction(List<Copy> copies, List<Derivation> derivations, Report.Builder report) {
        Map<String, Copy> byId = new HashMap<>();
        copies.forEach(copy -> byId.put(copy.article().id(), copy));
        int right = 0;
        int unknown = 0;
        int wrong = 0;
        int decidable = 0;
        for (Derivation derivation : derivations) {
            Copy copy = byId.getOrDefault(derivation.copy(), byId.get(derivation.other()));
            if (copy == null || !derivation.level().joinsOrigins() || !isOf(derivation, copy)) {
                continue;
            }
            decidable += hasEvidence(copy) ? 1 : 0;
            if (!derivation.other().equals(derivation.original())) {
                unknown++;
            } else if (derivation.copy().equals(copy.article().id())) {
                right++;
            } else {
                wrong++;
            }
        }
        double all = Math.max(1, right + unknown + wrong);
        report.metric("direction-right", right / all);
        report.metric("direction-right-of-decidable", right / Math.max(1.0, decidable));
        report.metric("direction-right-or-unknown", (right + unknown) / all);
        report.metric("max-direction-wrong", wrong / all);
    }

    /** True when the copy was given a later date or a credit; nothing else tells it from its original for certain. */
    private static boolean hasEvidence(Copy copy) {
        boolean dated = copy.original().published() != null && copy.article().published() != null;
        return dated || copy.article().text().contains(CREDIT);
    }

    private static boolean isOf(Derivation derivation, Copy copy) {
        return key(derivation.copy(), derivation.other())
                .equals(key(copy.article().id(), copy.original().id()));
    }
}
