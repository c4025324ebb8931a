package news.parallax.eval.extraction;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import news.parallax.eval.Overlap;
import news.parallax.extract.html.Outline;
import news.parallax.extract.html.PageWalk;
import news.parallax.extract.html.TextBlock;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.metadata.MetadataReader;
import news.parallax.extract.role.BlockFeatures;
import news.parallax.extract.role.Forest;
import news.parallax.extract.role.RoleClassifier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A page prepared for training: its blocks as rows of numbers, and which of them are gold text. */
final class LabelledPage {
    static final int FOLDS = 5;
    private static final double NO_CANDIDATE = -9;

    final GoldPage gold;
    final Metadata metadata;
    final Outline outline;
    final List<float @Nullable []> rows;
    final boolean[] labels;
    final int[] words;
    final int goldWords;
    final int fold;
    final double[] scores;

    LabelledPage(GoldPage gold) {
        this.gold = gold;
        Document document = Jsoup.parse(gold.page().markup(), gold.page().uri());
        this.metadata = MetadataReader.metadata(document, gold.page());
        this.outline = PageWalk.outline(document);
        this.rows = BlockFeatures.rows(outline, RoleClassifier.clues(metadata));
        List<String> texts = outline.blocks().stream().map(TextBlock::text).toList();
        this.labels = Alignment.labels(texts, gold.body());
        this.words = texts.stream().mapToInt(text -> Overlap.words(text).size()).toArray();
        this.goldWords = Overlap.words(gold.body()).size();
        this.fold = fold(gold.page().uri());
        this.scores = new double[labels.length];
    }

    /** Keeps a forest's answer for each block. */
    void score(Forest forest) {
        for (int i = 0; i < scores.length; i++) {
            float[] row = rows.get(i);
            scores[i] = row == null ? NO_CANDIDATE : forest.score(row);
        }
    }

    /** How much a wrong answer about a block costs: its part of the page's gold text. */
    float weight(int block) {
        double weight = 100.0 * (words[block] + 4) / (goldWords + 100);
        return (float) Math.min(20, gold.set().equals("fundus") ? 2 * weight : weight);
    }

    /** The fold of a page, 0 to {@link #FOLDS} - 1. */
    static int fold(String uri) {
        return Math.floorMod(domain(uri).hashCode() * 31 + 7, FOLDS);
    }

    /** The name a site is registered under, roughly: pages of one site never stand on both sides of a fold. */
    static String domain(String uri) {
        String host;
        try {
            host = URI.create(uri).getHost();
        } catch (IllegalArgumentException e) {
            host = null;
        }
        if (host == null) {
            return uri;
        }
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        int size = labels.length;
        boolean national = size > 2 && labels[size - 2].length() <= 3 && labels[size - 1].length() == 2;
        return size < 2 ? host : labels[national ? size - 3 : size - 2];
    }
}
