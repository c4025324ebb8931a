package news.parallax.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Published;
import news.parallax.model.Story;
import news.parallax.text.ContentWords;
import news.parallax.text.Names;

/**
 * What a story has gained since a time.
 *
 * <p>An article is new when it was published at the time or later; one without a date is not, for nobody can say so. New
 * are facts and events that only new articles report, differences with a side that only they carry, forecasts nobody held
 * before or whose likelihood changed, and statements by somebody who had not spoken or in words not heard before.
 */
final class Since {
    /** Share of a statement's content words that the same source had used before from which it says nothing new. */
    private static final double KNOWN = 0.6;

    private final Set<String> fresh = new TreeSet<>();
    private final List<Finding> before = new ArrayList<>();

    private Since(Story story, List<Finding> findings, Instant time) {
        for (Article article : story.articles()) {
            Published published = article.published();
            if (published != null && isNew(published, time)) {
                fresh.add(article.id());
            }
        }
        findings.stream().filter(finding -> !isFresh(finding.citations())).forEach(before::add);
    }

    /** The findings that are new, in their order; none where no article is. */
    static List<Finding> findings(Story story, List<Finding> findings, Instant time) {
        Since since = new Since(story, findings, time);
        return since.fresh.isEmpty()
                ? List.of()
                : findings.stream().filter(since::isNew).toList();
    }

    /** A bare date is new on its whole day: when on that day, it does not say. */
    private static boolean isNew(Published published, Instant time) {
        Instant latest = published.value().length() == 10
                ? published.instant().plusSeconds(24 * 60 * 60 - 1L)
                : published.instant();
        return !latest.isBefore(time);
    }

    private boolean isFresh(List<Citation> citations) {
        return citations.stream().map(Citation::article).allMatch(fresh::contains);
    }

    private boolean isNew(Finding finding) {
        return switch (finding) {
            case Fact fact -> isFresh(fact.citations());
            case Event event -> isFresh(event.citations());
            case Disagreement disagreement ->
                disagreement.positions().stream().anyMatch(position -> isFresh(position.citations()));
            case Forecast forecast ->
                isFresh(forecast.citations()) && before.stream().noneMatch(old -> same(old, forecast));
            case Statement statement ->
                isFresh(statement.citations()) && before.stream().noneMatch(old -> same(old, statement));
        };
    }

    private static boolean same(Finding old, Forecast forecast) {
        return old instanceof Forecast known
                && Names.sameName(known.holder(), forecast.holder())
                && known.question().equals(forecast.question())
                && known.polarity() == forecast.polarity()
                && Objects.equals(known.likelihood(), forecast.likelihood());
    }

    private static boolean same(Finding old, Statement statement) {
        return old instanceof Statement known
                && Names.sameName(known.source(), statement.source())
                && ContentWords.containment(stems(statement), stems(known)) >= KNOWN;
    }

    private static Set<String> stems(Statement statement) {
        return ContentWords.stems(String.join(" ", statement.content()));
    }
}
