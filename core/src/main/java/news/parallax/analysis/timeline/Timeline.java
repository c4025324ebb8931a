package news.parallax.analysis.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Event.Granularity;
import news.parallax.model.Finding.Event.Status;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.DateExpression;
import news.parallax.text.DateExpressions;
import news.parallax.text.Sentences;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The dated events of a story.
 *
 * <p>Each sentence with an expression of time tells an event; sentences with the same date that share enough telling
 * words tell the same one. Copies are read too, so that an event cites every place, but count for nothing more: whoever
 * counts origins gets theirs.
 */
public final class Timeline {
    private static final Set<String> FUTURE = Set.copyOf(WordList.words("en/future-words"));
    private static final Set<String> ANNOUNCING = Set.copyOf(WordList.words("en/announcing-words"));
    private static final Set<String> NAME_PARTS = Set.copyOf(WordList.words("en/weekday-names"));
    private static final Set<Block.Role> ROLES =
            Set.of(Block.Role.PARAGRAPH, Block.Role.LIST_ITEM, Block.Role.QUOTE, Block.Role.DECK, Block.Role.EMBED);
    private static final int BACKGROUND_DAYS = 60;

    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Citation> forecast = new TreeSet<>();

    private Timeline() {}

    /**
     * The events of a story, by date, then by place.
     *
     * @param story the story
     * @param statements its statements
     * @param forecasts its forecasts: a future event that somebody forecasts is expected, not announced
     */
    public static List<Event> events(Story story, List<Statement> statements, List<Forecast> forecasts) {
        Timeline run = new Timeline();
        forecasts.forEach(forecast -> run.forecast.addAll(forecast.citations()));
        Map<String, List<Dated>> sentences = new LinkedHashMap<>();
        Map<String, List<TimeMention>> mentions = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        for (Article article : story.articles()) {
            List<Dated> dated = dated(article, texts);
            sentences.put(article.id(), dated);
            mentions.put(
                    article.id(),
                    dated.stream()
                            .flatMap(sentence -> sentence.mentions().stream())
                            .toList());
        }
        Map<String, Anchor> anchors = Anchors.of(story, mentions);
        sentences.forEach(
                (article, dated) -> dated.forEach(sentence -> run.add(article, sentence, anchors.get(article))));
        return Merging.events(run.drafts, Concepts.of(texts));
    }

    /** A sentence with its expressions of time. */
    private record Dated(Words words, Span span, List<TimeMention> mentions, boolean echo) {}

    private static List<Dated> dated(Article article, List<String> texts) {
        List<Dated> dated = new ArrayList<>();
        if (!article.language().startsWith("en") && !article.language().equals("und")) {
            return dated;
        }
        List<DateExpression> dates = DateExpressions.find(article.text(), article.language());
        int next = 0;
        for (Block block : article.blocks()) {
            boolean echo = block.role() == Block.Role.CAPTION;
            if (!echo && !ROLES.contains(block.role())) {
                continue;
            }
            for (Span span : Sentences.sentences(article, block)) {
                texts.add(span.of(article.text()));
                while (next < dates.size() && dates.get(next).span().end() <= span.start()) {
                    next++;
                }
                Words words = Words.of(article.text(), span);
                List<TimeMention> mentions = TimeMentions.mentions(words, until(dates, next, span.end()));
                if (!mentions.isEmpty()) {
                    dated.add(new Dated(words, span, mentions, echo));
                }
            }
        }
        return dated;
    }

    private static List<DateExpression> until(List<DateExpression> dates, int from, int end) {
        int to = from;
        while (to < dates.size() && dates.get(to).span().start() < end) {
            to++;
        }
        return dates.subList(from, to);
    }

    private void add(String article, Dated sentence, @Nullable Anchor anchor) {
        Citation citation = new Citation(article, sentence.span());
        for (TimeMention mention : sentence.mentions()) {
            Words words = sentence.words();
            if (isHabit(words, mention)) {
                continue;
            }
            boolean future = isFuture(words, mention);
            String told = mention.span().of(words.text());
            Resolver.resolved(mention, anchor, future, told).ifPresent(time -> {
                String text = Wording.text(words, mention.span()).of(words.text());
                Set<String> keys = Concepts.keys(text);
                keys.removeAll(Concepts.keys(told));
                drafts.add(new Draft(
                        time, status(words, time, anchor, citation, future), text, keys, citation, sentence.echo()));
            });
        }
    }

    /** "Every Monday", "Black Friday", "the Sunday Times": no day of the story. */
    private static boolean isHabit(Words words, TimeMention mention) {
        if (mention.kind() != TimeMention.Kind.WEEKDAY) {
            return false;
        }
        int at = words.at(mention.span().start());
        return NAME_PARTS.contains(words.form(at - 1)) || NAME_PARTS.contains(words.form(at + 1));
    }

    /** A word of the future in the clause, unless the day stands beside a reporting verb: "said Monday it will". */
    private static boolean isFuture(Words words, TimeMention mention) {
        int from = words.at(mention.span().start());
        int to = Math.min(words.size(), words.at(mention.span().end() - 1) + 1);
        for (int at = from - 1; at >= Math.max(0, from - 4); at--) {
            if (Clauses.isReporting(words.form(at))) {
                return false;
            }
        }
        Clauses.Clause clause = Clauses.around(words, from, to);
        for (int at = clause.from(); at < clause.to(); at++) {
            if (FUTURE.contains(words.form(at))) {
                return true;
            }
        }
        return mention.future();
    }

    private Status status(
            Words words, Resolver.Resolved time, @Nullable Anchor anchor, Citation citation, boolean future) {
        if (anchor == null) {
            return time.granularity() == Granularity.YEAR ? Status.BACKGROUND : Status.HAPPENED;
        }
        String today = anchor.day().toString().substring(0, time.start().length());
        if (time.start().compareTo(today) > 0 || future && time.end().compareTo(today) >= 0) {
            boolean expected = forecast.contains(citation);
            boolean announced = words.forms().stream().anyMatch(ANNOUNCING::contains);
            return !expected && announced ? Status.ANNOUNCED : Status.EXPECTED;
        }
        return isBackground(time, anchor.day()) ? Status.BACKGROUND : Status.HAPPENED;
    }

    private static boolean isBackground(Resolver.Resolved time, LocalDate day) {
        LocalDate limit = day.minusDays(BACKGROUND_DAYS);
        String start = time.start();
        boolean sameYear = time.granularity() == Granularity.YEAR
                && start.equals(day.toString().substring(0, 4));
        return !sameYear && start.compareTo(limit.toString().substring(0, start.length())) < 0;
    }
}
