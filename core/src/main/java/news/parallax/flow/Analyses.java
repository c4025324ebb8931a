package news.parallax.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import news.parallax.analysis.attribution.Attribution;
import news.parallax.analysis.contrast.Contrast;
import news.parallax.analysis.corroboration.Corroboration;
import news.parallax.analysis.forecast.Forecasts;
import news.parallax.analysis.forecast.Ledger;
import news.parallax.analysis.timeline.Timeline;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.ArticleText;
import news.parallax.text.Texts;

/**
 * All findings of a story, in the order of the analyses.
 *
 * <p>Articles that stand for an origin are read whole. Of a copy only what its original does not have is kept: an added
 * paragraph is new evidence, a copied one is the same evidence again.
 */
final class Analyses {
    private Analyses() {}

    /** Statements, facts, forecasts, differences and events, each in the order of its stage. */
    static List<Finding> findings(Story story, Texts texts, Function<Article, ArticleReading> readings) {
        List<Statement> statements = new ArrayList<>();
        List<Forecast> forecasts = new ArrayList<>();
        List<String> standing =
                story.representatives().stream().map(Article::id).toList();
        CopiedWords copied = CopiedWords.of(story);
        for (Article article : story.articles()) {
            if (copied.isWhole(article)) {
                continue;
            }
            List<Span> passages = copied.in(article);
            ArticleReading reading = readings.apply(article);
            statements.addAll(fresh(reading.statements(), passages));
            List<Forecast> expected = fresh(reading.forecasts(), passages);
            forecasts.addAll(standing.contains(article.id()) ? expected : attributed(expected));
        }
        List<Statement> voices = Attribution.unify(statements);
        List<Fact> facts = Corroboration.facts(story, voices, texts);
        List<Forecast> ledger = Ledger.of(story, forecasts, texts);
        List<Event> events = Timeline.events(story, voices, ledger, texts);
        List<Disagreement> disagreements = Contrast.disagreements(story, voices, ledger, events, texts);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(voices);
        findings.addAll(facts);
        findings.addAll(ledger);
        findings.addAll(disagreements);
        findings.addAll(events);
        return findings;
    }

    /** What is found in one article alone. */
    static ArticleReading reading(ArticleText text) {
        Article article = text.article();
        List<Statement> said = Attribution.statements(text);
        return new ArticleReading(article.id(), said, Forecasts.forecasts(article, said));
    }

    /** Expectations of a copy that have a holder of their own: who wrote the words a copy adds, nobody can tell. */
    private static List<Forecast> attributed(List<Forecast> forecasts) {
        return forecasts.stream()
                .filter(forecast -> forecast.holderKind() != HolderKind.AUTHOR)
                .toList();
    }

    private static <F extends Finding> List<F> fresh(List<F> findings, List<Span> copied) {
        return findings.stream()
                .filter(finding -> finding.citations().stream()
                        .map(Citation::span)
                        .noneMatch(span -> copied.stream().anyMatch(span::overlaps)))
                .toList();
    }
}
