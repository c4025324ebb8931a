package news.parallax.eval.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import news.parallax.brief.Linter;
import news.parallax.eval.Evaluation;
import news.parallax.eval.LabelledArticle;
import news.parallax.eval.Report;
import news.parallax.flow.Engine;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Article;
import news.parallax.model.Brief;
import news.parallax.model.Citation;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.Quotations;
import news.parallax.text.Sentences;

/**
 * Briefs of the development stories, and what the linter makes of them when they are tampered with.
 *
 * <p>Stories are the clusters with two articles or more ({@value #STORIES} at most), read as clean text. Every brief
 * sentence must pass the linter and carry the count of origins that its citations give; mutated sentences must not pass;
 * verbatim sentences of the articles, citing themselves, must, unless they stand inside a quotation: without their
 * speaker those are not true, and are counted apart.
 */
public final class BriefEvaluation implements Evaluation {
    private static final int STORIES = 2_000;

    @Override
    public String task() {
        return "brief";
    }

    @Override
    public String description() {
        return "briefs of all development stories: violations, coverage, and mutations caught by the linter";
    }

    @Override
    public boolean hasData(Path root) {
        return LabelledArticle.areBelow(root);
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        Engine engine = new Engine();
        Tally tally = new Tally();
        String foreign = "";
        List<List<Article>> clusters = LabelledArticle.read(root, event -> true).values().stream()
                .filter(cluster -> cluster.size() > 1)
                .limit(STORIES)
                .map(cluster -> cluster.stream().map(LabelledArticle::article).toList())
                .toList();
        for (List<Article> cluster : clusters) {
            for (Story story : engine.stories(cluster)) {
                StoryAnalysis analysis = engine.analyse(story);
                tally.story(analysis, foreign);
            }
            foreign = cluster.get(0).text();
        }
        return tally.report();
    }

    /** Counts over all stories. */
    private static final class Tally {
        private final Map<Mutations.Kind, int[]> mutations = new EnumMap<>(Mutations.Kind.class);
        private final List<String> missed = new ArrayList<>();
        private int stories;
        private int empty;
        private int sentences;
        private int violations;
        private int replaced;
        private int words;
        private int shared;
        private double originsCited;
        private int verbatim;
        private int flagged;
        private int plain;
        private int plainFlagged;
        private int quoted;
        private int quotedFlagged;

        void story(StoryAnalysis analysis, String foreign) {
            Story story = analysis.story();
            Brief brief = analysis.brief();
            stories++;
            empty += brief.sentences().isEmpty() ? 1 : 0;
            replaced += brief.replaced();
            List<Citation> cited = new ArrayList<>();
            Linter linter = new Linter(story, analysis.findings());
            Random random = new Random(story.articles().get(0).title().hashCode());
            Mutations mutator = new Mutations(foreign);
            for (Brief.Sentence sentence : brief.sentences()) {
                sentences++;
                words += sentence.text().split(" ").length;
                shared += sentence.origins() > 1 ? 1 : 0;
                violations += linter.violations(sentence).isEmpty() ? 0 : 1;
                cited.addAll(sentence.citations());
                mutate(linter, mutator, sentence, story, random);
            }
            originsCited +=
                    (double) story.originsOf(cited).size() / story.origins().size();
            verbatim(linter, story);
        }

        private void mutate(Linter linter, Mutations mutator, Brief.Sentence sentence, Story story, Random random) {
            for (Mutations.Kind kind : Mutations.Kind.values()) {
                mutator.mutated(kind, sentence.text(), random).ifPresent(text -> {
                    List<Citation> citations =
                            kind == Mutations.Kind.WRONG_CITATION ? moved(sentence, story) : sentence.citations();
                    if (citations.isEmpty()) {
                        return;
                    }
                    Brief.Sentence mutant = new Brief.Sentence(
                            sentence.section(),
                            text,
                            citations,
                            Math.max(1, story.originsOf(citations).size()),
                            sentence.primarySources());
                    boolean caught = !linter.violations(mutant).isEmpty();
                    int[] counts = mutations.computeIfAbsent(kind, each -> new int[2]);
                    counts[0]++;
                    counts[1] += caught ? 1 : 0;
                    if (!caught && missed.size() < 20) {
                        missed.add("missed " + kind + ": " + text);
                    }
                });
            }
        }

        /** The first citation moved to another sentence of its article. */
        private static List<Citation> moved(Brief.Sentence sentence, Story story) {
            Citation citation = sentence.citations().get(0);
            return story.article(citation.article()).stream()
                    .flatMap(article -> article.body().stream()
                            .flatMap(block -> Sentences.sentences(article, block).stream())
                            .filter(span -> !span.overlaps(citation.span()) && span.length() > 40)
                            .limit(1)
                            .map(span -> new Citation(article.id(), span)))
                    .toList();
        }

        /** Every fifth sentence of the articles, as it stands, citing itself. */
        private void verbatim(Linter linter, Story story) {
            for (Article article : story.articles()) {
                List<Span> quotations = Quotations.quotations(article.text());
                List<Span> sentences = article.body().stream()
                        .flatMap(block -> Sentences.sentences(article, block).stream())
                        .toList();
                for (int index = 0; index < sentences.size(); index += 5) {
                    verbatim(linter, article, sentences.get(index), quotations);
                }
            }
        }

        /**
         * A sentence inside a quotation is true only behind its speaker's name, and must be flagged; of one in which a
         * quotation begins that ends in another, nothing can be said.
         */
        private void verbatim(Linter linter, Article article, Span span, List<Span> quotations) {
            Brief.Sentence sentence = new Brief.Sentence(
                    Brief.Section.WHAT_HAPPENED,
                    span.of(article.text()),
                    List.of(new Citation(article.id(), span)),
                    1,
                    List.of());
            boolean found = !linter.violations(sentence).isEmpty();
            if (quotations.stream().anyMatch(quotation -> quotation.contains(span))) {
                quoted++;
                quotedFlagged += found ? 1 : 0;
            } else if (quotations.stream()
                    .allMatch(quotation -> span.contains(quotation) || !span.overlaps(quotation))) {
                verbatim++;
                flagged += found ? 1 : 0;
                boolean free = quotations.stream().noneMatch(span::contains);
                plain += free ? 1 : 0;
                plainFlagged += free && found ? 1 : 0;
            }
        }

        Report report() {
            Report.Builder report = Report.builder()
                    .metric("stories", stories)
                    .metric("max-violations", violations)
                    .metric("sentences-per-brief", ratio(sentences, stories))
                    .metric("words-per-brief", ratio(words, stories))
                    .metric("max-empty-share", ratio(empty, stories))
                    .metric("origins-cited", originsCited / Math.max(1, stories))
                    .metric("two-origin-sentences", ratio(shared, sentences))
                    .metric("max-replaced-share", ratio(replaced, sentences));
            int all = 0;
            int caught = 0;
            for (Map.Entry<Mutations.Kind, int[]> entry : mutations.entrySet()) {
                all += entry.getValue()[0];
                caught += entry.getValue()[1];
                report.detail(String.format(
                        Locale.ROOT,
                        "%-18s %5d of %5d caught",
                        entry.getKey(),
                        entry.getValue()[1],
                        entry.getValue()[0]));
            }
            missed.forEach(report::detail);
            return report.metric("mutations", all)
                    .metric("mutations-caught", ratio(caught, all))
                    .metric("true-sentences", verbatim)
                    .metric("max-true-sentences-flagged", ratio(plainFlagged, plain))
                    .metric("max-flagged-with-quotations", ratio(flagged, verbatim))
                    .metric("quoted-sentences", quoted)
                    .metric("quoted-sentences-flagged", ratio(quotedFlagged, quoted))
                    .build();
        }

        private static double ratio(double part, double whole) {
            return whole == 0 ? 0 : part / whole;
        }
    }
}
