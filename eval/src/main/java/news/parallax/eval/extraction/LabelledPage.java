package news.parallax.eval.extraction;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.parallax.eval.Overlap;
import news.parallax.extract.html.Outline;
import news.parallax.extract.html.PageWalk;
import news.parallax.extract.html.TextBlock;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.metadata.MetadataReader;
import news.parallax.extract.role.BlockFeatures;
import news.parallax.extract.role.ContextFeatures;
import news.parallax.extract.role.Forest;
import news.parallax.extract.role.PageFeatures;
import news.parallax.extract.role.PageLexicon;
import news.parallax.extract.role.PageWords;
import news.parallax.extract.role.RoleClassifier;
import news.parallax.extract.tree.Document;
import news.parallax.extract.tree.HtmlParser;
import org.jspecify.annotations.Nullable;

/**
 * A page prepared for training: its blocks as rows of numbers, and which of them are gold text.
 *
 * <p>Where the gold text is known, every block has a label, by {@link Alignment}. Where only snippets are, the blocks that
 * hold one have: yes for a snippet that must be in the text, no for one that must not.
 */
final class LabelledPage {
    static final int FOLDS = 5;
    private static final double NO_CANDIDATE = -9;

    /** Of 0, 3, 4, 6 and 10 on the folds: 3 is best for Fundus, more gains nothing on the mixed set. */
    private static final double SNIPPETS_WEIGHT = 3;

    final GoldPage gold;
    final Metadata metadata;
    final Outline outline;
    final List<float @Nullable []> rows;
    final boolean[] labels;
    final boolean[] known;
    final int[] words;
    final int goldWords;
    final int fold;
    final double[] scores;
    final double[] finalScores;
    private int[][] placesOfWords = new int[0][];

    LabelledPage(GoldPage gold) {
        this.gold = gold;
        Document document = HtmlParser.document(gold.page().markup());
        this.metadata = MetadataReader.metadata(document, gold.page());
        this.outline = PageWalk.outline(document);
        this.rows = BlockFeatures.rows(outline, RoleClassifier.clues(metadata));
        List<String> texts = outline.blocks().stream().map(TextBlock::text).toList();
        this.labels = gold.isMixed() ? holding(texts, gold.with()) : Alignment.labels(texts, gold.body());
        this.known = gold.isMixed() ? known(texts) : all(texts.size());
        this.words = texts.stream().mapToInt(text -> Overlap.words(text).size()).toArray();
        this.goldWords = Overlap.words(gold.body()).size();
        this.fold = fold(gold.page().uri());
        this.scores = new double[labels.length];
        this.finalScores = new double[labels.length];
    }

    /** What the second look sees of each block, after {@link #score}. */
    List<float @Nullable []> contextRows() {
        return ContextFeatures.rows(outline, scores);
    }

    /** Keeps what the first forest's answers, kept by {@link #score}, and the second one's come to. */
    void scoreAgain(Forest context) {
        List<float @Nullable []> again = contextRows();
        for (int i = 0; i < scores.length; i++) {
            float[] row = again.get(i);
            finalScores[i] = row == null ? scores[i] : ContextFeatures.mean(scores[i], context.score(row));
        }
        placesOfWords = PageWords.places(outline, metadata, gold.page().uri(), finalScores);
    }

    /** The words of the page by the part they stand in, after {@link #scoreAgain}. */
    int[][] words() {
        return placesOfWords;
    }

    /** What the page forest sees of the page, with what a lexicon says that has not seen its site. */
    float[] pageRow(PageLexicon lexicon) {
        return lexicon.with(PageFeatures.row(outline, metadata, gold.page().uri(), finalScores), placesOfWords);
    }

    /** Keeps the first forest's answer for each block. */
    void score(Forest forest) {
        for (int i = 0; i < scores.length; i++) {
            float[] row = rows.get(i);
            scores[i] = row == null ? NO_CANDIDATE : forest.score(row);
        }
    }

    private static boolean[] all(int size) {
        boolean[] all = new boolean[size];
        Arrays.fill(all, true);
        return all;
    }

    private static boolean[] holding(List<String> texts, List<String> snippets) {
        boolean[] holding = new boolean[texts.size()];
        for (int i = 0; i < holding.length; i++) {
            holding[i] = Snippets.holdsAny(texts.get(i), snippets);
        }
        return holding;
    }

    /** Blocks that hold snippets of one kind only. */
    private boolean[] known(List<String> texts) {
        boolean[] known = holding(texts, gold.without());
        for (int i = 0; i < known.length; i++) {
            known[i] ^= labels[i];
        }
        return known;
    }

    /** True for a page that teaches what running text is. */
    boolean teachesText() {
        return gold.isMixed() || gold.isArticle();
    }

    /** True for an article, and for a page of the mixed set, which was chosen for its text. */
    boolean isArticle() {
        return gold.isArticle() || gold.isMixed();
    }

    /** How much a wrong answer about a block costs: its part of the page's gold text, or of its snippets. */
    float weight(int block) {
        if (gold.isMixed()) {
            List<String> snippets = labels[block] ? gold.with() : gold.without();
            return (float) (SNIPPETS_WEIGHT / Math.max(1, snippets.size() / 3.0));
        }
        double weight = 100.0 * (words[block] + 4) / (goldWords + 100);
        return (float) Math.min(20, gold.set().equals("fundus") ? 2 * weight : weight);
    }

    /**
     * How much a wrong verdict costs. Pages of the mixed set without a date of their own are shops and portraits as often
     * as articles; of 0 to .4 for them, more costs the WCXB verdict more than the mixed set gains.
     */
    float verdictWeight() {
        if (!gold.isMixed()) {
            return 1;
        }
        return gold.type().equals("post") ? 0.6f : 0.2f;
    }

    /**
     * How much a wrong answer of the lexicon costs. Pages of the news and the mixed set are all articles, so their words
     * tell little but the language; without them, other languages than English would count against a page.
     */
    double wordsWeight() {
        return switch (gold.set()) {
            case "fundus" -> 0.5;
            case "mixed" -> 0.1;
            default -> 1;
        };
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
