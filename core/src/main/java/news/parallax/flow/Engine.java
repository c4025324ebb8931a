package news.parallax.flow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import news.parallax.brief.BriefWriter;
import news.parallax.extract.Extractor;
import news.parallax.extract.dump.SharedLines;
import news.parallax.model.Answer;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.model.Extraction;
import news.parallax.model.Finding;
import news.parallax.model.Origin;
import news.parallax.model.Page;
import news.parallax.model.Story;
import news.parallax.provenance.Provenance;
import news.parallax.question.Answerer;
import news.parallax.story.Grouping;

/**
 * The engine: each stage a plain function of what came before.
 *
 * <pre>{@code
 * Engine engine = new Engine();
 * List<Article> articles = pages.stream()
 *         .map(engine::extract)
 *         .filter(Extraction.Extracted.class::isInstance)
 *         .map(extraction -> ((Extraction.Extracted) extraction).article())
 *         .toList();
 * for (Story story : engine.stories(articles)) {
 *     System.out.println(engine.analyse(story).brief());
 * }
 * }</pre>
 *
 * <p>The same pages give the same stories in any order and on any number of threads. An engine keeps what it
 * read in the last articles, so that a story that gained one is analysed again in a fraction of the time; what it gives
 * does not depend on it. It may be shared by threads.
 */
public final class Engine {
    private static final Comparator<Story> WIDEST_FIRST = Comparator.comparingInt(
                    (Story story) -> -story.origins().size())
            .thenComparingInt(story -> -story.articles().size())
            .thenComparing(Story::id);

    private final BriefWriter briefs;
    private final KeptTexts texts = new KeptTexts();

    /** An engine with briefs of {@value BriefWriter#DEFAULT_WORDS} words at most. */
    public Engine() {
        this(BriefWriter.DEFAULT_WORDS);
    }

    /**
     * An engine with briefs of a length.
     *
     * @param briefWords most words of a brief
     */
    public Engine(int briefWords) {
        this.briefs = new BriefWriter(briefWords);
    }

    /** Reads one page: an article, or a rejection with its reason. Never throws on a page, whatever it holds. */
    public Extraction extract(Page page) {
        return extract(page, SharedLines.NONE);
    }

    /** Reads one page that shares lines with other dumps of its outlet, as {@link SharedLines#among} tells them. */
    public Extraction extract(Page page, SharedLines shared) {
        return Extractor.extract(page, shared);
    }

    /** Groups articles into stories with their copies and origins; most origins first, then most articles, then id. */
    public List<Story> stories(List<Article> articles) {
        List<Derivation> derivations = Provenance.derivations(articles);
        List<Origin> origins = Provenance.origins(articles, derivations);
        return Grouping.stories(articles, derivations, origins).stream()
                .sorted(WIDEST_FIRST)
                .toList();
    }

    /** What is found in one article alone, to be kept until its story is analysed, and analysed again. */
    public ArticleReading read(Article article) {
        return texts.of(article).kept(ArticleReading.class, Analyses::reading);
    }

    /** Everything found in a story, and its brief. */
    public StoryAnalysis analyse(Story story) {
        return reanalyse(story, this::read);
    }

    /**
     * Everything found in a story whose articles were read before, and its brief; the same as {@link #analyse(Story)} gives.
     *
     * @param story the story
     * @param readings gives what {@link #read} gave for an article; asked only for articles that are no whole copies
     */
    public StoryAnalysis reanalyse(Story story, Function<Article, ArticleReading> readings) {
        List<Finding> findings = Analyses.findings(story, texts, readings);
        return new StoryAnalysis(story, findings, briefs.write(story, findings, findings, texts));
    }

    /**
     * What a story has gained since a time: the findings that are new, and a brief of them. Findings and brief are empty
     * where nothing is new.
     *
     * @param analysis all that is known of the story
     * @param time articles published then or later are new
     */
    public StoryAnalysis since(StoryAnalysis analysis, Instant time) {
        List<Finding> fresh = Since.findings(analysis.story(), analysis.findings(), time);
        return new StoryAnalysis(
                analysis.story(), fresh, briefs.write(analysis.story(), analysis.findings(), fresh, texts));
    }

    /** Everything found in one article for itself, as if nobody else had written about it. */
    public List<Finding> findings(Article article) {
        Origin origin = new Origin(article.id(), article.outletOrUri(), null, List.of(article.id()));
        Story alone = new Story(article.id(), article.title(), List.of(article), List.of(origin), List.of(), List.of());
        return Analyses.findings(alone, texts, this::read);
    }

    /** What the sources of a story say to a question. */
    public Answer answer(StoryAnalysis analysis, String question) {
        return new Answerer(analysis.story(), analysis.findings()).answer(question);
    }
}
