package news.parallax.extract.role;

import java.util.List;
import news.parallax.extract.html.Outline;
import news.parallax.extract.metadata.Metadata;

/** Labels the blocks of a page. Immutable and safe for use by several threads. */
public final class RoleClassifier {
    private static final class Shipped {
        static final RoleClassifier CLASSIFIER = new RoleClassifier(
                Forest.resource("body.forest"),
                Forest.resource("context.forest"),
                PageLexicon.resource("page.words"),
                Forest.resource("page.forest"));
    }

    private final Forest body;
    private final Forest context;
    private final PageLexicon lexicon;
    private final Forest page;

    /**
     * A classifier with models of its own, for evaluation.
     *
     * @param body tells running text from everything else, over {@link BlockFeatures}
     * @param context tells the same over {@link ContextFeatures}, the answers of the first
     * @param lexicon what the words of a page say about its being an article
     * @param page tells articles from other pages, over {@link PageFeatures} and the answer of the lexicon
     */
    public RoleClassifier(Forest body, Forest context, PageLexicon lexicon, Forest page) {
        this.body = body;
        this.context = context;
        this.lexicon = lexicon;
        this.page = page;
    }

    /** The classifier with the shipped models. */
    public static RoleClassifier shipped() {
        return Shipped.CLASSIFIER;
    }

    /** The same classifier, for which every page is an article: for measuring text apart from verdicts. */
    public RoleClassifier withoutVerdict() {
        Forest always = Forest.of(List.of(List.of(new Forest.Node(-1, Short.MAX_VALUE, 0))));
        return new RoleClassifier(body, context, lexicon, always);
    }

    /**
     * Reads a page block by block.
     *
     * @param outline the page laid out
     * @param metadata what it says about itself
     * @param uri its address
     */
    public Reading read(Outline outline, Metadata metadata, String uri) {
        Survey survey = new Survey(outline);
        Comparison comparison = Comparison.of(survey, clues(metadata));
        double[] scores = Body.scores(comparison, body, context);
        boolean[] text = Body.body(comparison, scores);
        List<Label> labels = new Beside(comparison, text).labels();
        float[] row = PageFeatures.row(comparison, metadata, uri, scores);
        return new Reading(
                labels, page.score(lexicon.with(row, PageWords.places(survey, metadata.title(), uri, scores))));
    }

    /** The clues to its article that a page's metadata give. */
    public static Clues clues(Metadata metadata) {
        boolean article = metadata.kind() == Metadata.Kind.ARTICLE || metadata.kind() == Metadata.Kind.LIVE_BLOG;
        int news = (article ? 1 : 0) + (metadata.published() == null ? 0 : 1);
        return new Clues(metadata.title(), metadata.description(), metadata.bylines(), metadata.jsonLdBody(), news);
    }
}
