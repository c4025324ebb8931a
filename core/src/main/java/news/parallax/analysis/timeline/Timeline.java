package news.parallax.analysis.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Event.Granularity;
import news.parallax.model.Finding.Event.Status;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Story;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.Phrases;
import news.parallax.text.Texts;
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
    private static final Phrases<String> PLANNED = Phrases.listed(WordList.entries("en/planned-openers"));
    private static final Set<String> OWN = Set.of("i", "my", "we", "our", "us", "me", "i'm", "i've", "we're", "@");
    private static final Set<String> NOTES = Set.of("correction", "corrections", "updated", "published", "editor's");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did");
    private static final int MIN_KEYS = 2;
    private static final int BACKGROUND_DAYS = 60;

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> told = new HashMap<>();
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
        return events(story, statements, forecasts, Texts.ofStory());
    }

    /** The same, with texts that may have been read before. */
    public static List<Event> events(Story story, List<Statement> statements, List<Forecast> forecasts, Texts texts) {
        Timeline run = new Timeline();
        forecasts.forEach(forecast -> run.forecast.addAll(forecast.citations()));
        Map<String, List<DatedSentence>> sentences = new LinkedHashMap<>();
        Map<String, List<TimeMention>> mentions = new TreeMap<>();
        List<Set<String>> keys = new ArrayList<>();
        List<Article> articles = new ArrayList<>(story.representatives());
        story.articles().stream().filter(article -> !articles.contains(article)).forEach(articles::add);
        for (Article article : articles) {
            DatedText read = texts.of(article).kept(DatedText.class, DatedText::of);
            keys.addAll(read.keys());
            List<DatedSentence> dated = read.dated();
            sentences.put(article.id(), dated);
            mentions.put(
                    article.id(),
                    dated.stream()
                            .flatMap(sentence -> sentence.mentions().stream())
                            .toList());
        }
        Map<String, Anchor> anchors = Anchors.of(story, mentions);
        Map<String, String> origins = story.originOfArticle();
        sentences.forEach((article, dated) -> {
            for (DatedSentence sentence : dated) {
                run.add(new Citation(article, sentence.span()), origins.get(article), sentence, anchors.get(article));
            }
        });
        return Merging.events(run.drafts, Concepts.ofKeys(keys));
    }

    /** A sentence that stands in a copy as in its original is dated by the original. */
    private void add(Citation citation, @Nullable String origin, DatedSentence sentence, @Nullable Anchor anchor) {
        String key = origin + "\n" + citation.span().of(sentence.words().text());
        List<Draft> known = told.get(key);
        if (known != null) {
            known.forEach(draft -> drafts.add(draft.at(citation)));
            return;
        }
        List<Draft> own = new ArrayList<>();
        for (TimeMention mention : sentence.mentions()) {
            if (!isHabit(sentence.words(), mention)
                    && !isVague(sentence.words(), mention, anchor)
                    && !isOfEitherTense(sentence.words(), mention)) {
                draft(citation, sentence, mention, anchor)
                        .filter(draft -> draft.keys().size() >= MIN_KEYS)
                        .ifPresent(own::add);
            }
        }
        told.put(key, own);
        drafts.addAll(own);
    }

    private Optional<Draft> draft(
            Citation citation, DatedSentence sentence, TimeMention mention, @Nullable Anchor anchor) {
        Words words = sentence.words();
        boolean future = isFuture(words, mention);
        String expression = mention.span().of(words.text());
        Optional<String> told = Wording.told(words, mention.span()).map(span -> span.of(words.text()));
        return told.flatMap(text -> Resolver.resolved(mention, anchor, future, expression)
                .map(time -> {
                    Set<String> keys = Concepts.keptKeys(text, expression);
                    Status status = status(words, time, anchor, citation, future);
                    return new Draft(time, status, text, keys, Gist.of(text), citation, sentence.echo());
                }));
    }

    /** "Today" in a text without a day of its own; words of somebody about themselves. */
    private static boolean isVague(Words words, TimeMention mention, @Nullable Anchor anchor) {
        boolean today = mention.kind() == TimeMention.Kind.DAY_OFFSET && mention.value() == 0;
        boolean inferred = anchor != null && anchor.words().contains("inferred");
        boolean dateline = words.at(mention.span().start()) < Wording.start(words);
        return today && inferred
                || isInCapitals(words, mention)
                || dateline
                || NOTES.contains(words.form(0))
                || words.forms().stream().anyMatch(OWN::contains);
    }

    /** "USA TODAY" is a name; in a line of capitals nothing can be told. */
    private static boolean isInCapitals(Words words, TimeMention mention) {
        String expression = mention.span().of(words.text());
        return expression.equals(expression.toUpperCase(Locale.ROOT))
                && expression.chars().anyMatch(Character::isLetter);
    }

    /** "Every Monday", "Black Friday", "the Sunday Times": no day of the story. */
    private static boolean isHabit(Words words, TimeMention mention) {
        if (mention.kind() != TimeMention.Kind.WEEKDAY) {
            return false;
        }
        int at = words.at(mention.span().start());
        boolean programme = words.form(at - 1).endsWith("'s") && words.isCapital(at + 1);
        return programme || NAME_PARTS.contains(words.form(at - 1)) || NAME_PARTS.contains(words.form(at + 1));
    }

    /** "Will speak of Sunday's fire", "will win Sunday's vote": whether that Sunday was or comes, the clause does not say. */
    private static boolean isOfEitherTense(Words words, TimeMention mention) {
        int end = mention.span().end();
        String text = words.text();
        boolean owner =
                isOwner(mention.span().of(text)) || isOwner(text.substring(end, Math.min(text.length(), end + 2)));
        return owner && mention.kind() == TimeMention.Kind.WEEKDAY && !mention.future() && isFuture(words, mention);
    }

    private static boolean isOwner(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s");
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
        for (int at = predicateStart(words, clause.from()); at < clause.to(); at++) {
            if (PAST.contains(words.form(at)) && !mention.future()) {
                return false;
            }
            if (FUTURE.contains(words.form(at)) || PLANNED.at(words, at).isPresent()) {
                return true;
            }
        }
        return mention.future();
    }

    /** "Will debate and vote on Thursday": a second verb shares the auxiliary of the first. */
    private static int predicateStart(Words words, int from) {
        boolean second = from > 0
                && (words.form(from).equals("and") || words.form(from - 1).equals("and"))
                && !Clauses.isAuxiliary(words.form(from + 1));
        return second ? Clauses.outerStart(words, from - 1, 0) : from;
    }

    private Status status(
            Words words, Resolver.Resolved time, @Nullable Anchor anchor, Citation citation, boolean future) {
        if (anchor == null || !time.start().equals(time.end()) && time.granularity() == Granularity.YEAR) {
            return time.granularity() == Granularity.YEAR ? Status.BACKGROUND : Status.HAPPENED;
        }
        if (isAhead(time, anchor.day(), future)) {
            boolean announced = words.forms().stream().anyMatch(ANNOUNCING::contains);
            return announced && !forecast.contains(citation) ? Status.ANNOUNCED : Status.EXPECTED;
        }
        return isBackground(time, anchor.day()) ? Status.BACKGROUND : Status.HAPPENED;
    }

    private static boolean isAhead(Resolver.Resolved time, LocalDate day, boolean future) {
        String today = day.toString().substring(0, time.start().length());
        return time.start().compareTo(today) > 0 || future && time.end().compareTo(today) >= 0;
    }

    private static boolean isBackground(Resolver.Resolved time, LocalDate day) {
        LocalDate limit = day.minusDays(BACKGROUND_DAYS);
        String start = time.start();
        boolean sameYear = time.granularity() == Granularity.YEAR
                && start.equals(day.toString().substring(0, 4));
        return !sameYear && start.compareTo(limit.toString().substring(0, start.length())) < 0;
    }
}
