package news.parallax.analysis.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Story;
import news.parallax.text.Concepts;
import news.parallax.text.ContentWords;
import news.parallax.text.KeyIndex;
import news.parallax.text.Names;
import news.parallax.text.Texts;
import news.parallax.text.Words;

/**
 * The forecasts of a story under the questions they bear on.
 *
 * <p>Two forecasts bear on one question when their propositions share enough telling words. What one holder expects twice,
 * in two outlets or in headline and conclusion, is one forecast with both citations; with another likelihood it is a change
 * of mind and stays two. A question goes by the title of an article that asks it, else by the plainest proposition of its forecasts.
 *
 * <p>A forecast joins the first question whose first forecast it fits, so that no chain can drift.
 */
public final class Ledger {
    /** Weight in common as a share of the lighter proposition; read on the seeds, the examples and 40 clusters. */
    private static final double SAME = 0.5;
    /** The same as a share of both together, against short propositions that fit everywhere. */
    private static final double UNION = 0.25;
    /** What a holder says again: most of the words. */
    private static final double REPEATS = 0.6;

    private static final int MIN_SHARED = 2;
    private static final int MIN_LABEL = 4;
    private static final double ASKED = 0.6;

    private final Map<String, String> origins;
    private static final Comparator<String> PLAINEST =
            Comparator.comparingInt(Ledger::clumsiness).thenComparing(Comparator.naturalOrder());

    private final Concepts concepts;
    private final List<Question> questions = new ArrayList<>();
    private final KeyIndex index = new KeyIndex();
    /** What each reading is about. */
    private final Map<String, Set<String>> told = new HashMap<>();
    /** What the titles of the articles are about. */
    private final List<Set<String>> titles = new ArrayList<>();
    /** The titles that ask, and what they ask about. */
    private final Map<String, Set<String>> asking = new TreeMap<>();

    private Ledger(Story story, List<Forecast> forecasts, Texts texts) {
        this.origins = story.originOfArticle();
        Map<String, Article> articles = story.articlesById();
        for (Forecast forecast : forecasts) {
            Article article = articles.get(forecast.article());
            told.computeIfAbsent(
                    forecast.reading(),
                    words -> leaning(
                            forecast,
                            article == null
                                    ? Concepts.keptKeys(forecast.proposition())
                                    : texts.of(article).keys(forecast.proposition())));
        }
        for (Article article : story.articles()) {
            Set<String> keys = texts.of(article).keys(article.title());
            titles.add(keys);
            String title = article.title().strip();
            if (title.endsWith("?")) {
                asking.put(title, keys);
            }
        }
        this.concepts = Concepts.ofKeys(Stream.concat(forecasts.stream().map(this::told), titles.stream())
                .toList());
    }

    /** What is told with words before it in brackets is about them too: two of "it will fail" need not be one. */
    private static Set<String> leaning(Forecast forecast, Set<String> keys) {
        int end = forecast.reading().startsWith("[") ? forecast.reading().indexOf("] ") : -1;
        if (end < 0) {
            return keys;
        }
        Set<String> with = new TreeSet<>(keys);
        with.add(forecast.reading().substring(0, end + 1));
        return with;
    }

    private static String lead(Set<String> keys) {
        return keys.stream().filter(key -> key.startsWith("[")).findFirst().orElse("");
    }

    /** A question while its forecasts gather. */
    private record Question(Set<String> keys, List<Forecast> forecasts) {}

    /**
     * The forecasts with their questions, each question in one place, the most prominent question first.
     *
     * @param story the story they belong to
     * @param forecasts forecasts of its articles, in order of the articles
     */
    public static List<Forecast> of(Story story, List<Forecast> forecasts) {
        return of(story, forecasts, Texts.ofStory());
    }

    /** The same, with texts that may have been read before. */
    public static List<Forecast> of(Story story, List<Forecast> forecasts, Texts texts) {
        Ledger ledger = new Ledger(story, forecasts, texts);
        forecasts.forEach(ledger::place);
        List<List<Forecast>> questions =
                ledger.questions.stream().map(ledger::labelled).toList();
        return new Prominence(story, ledger.told, ledger.titles)
                .ranked(questions).stream().flatMap(List::stream).toList();
    }

    private void place(Forecast forecast) {
        Set<String> keys = keys(forecast);
        for (int at : index.sharing(keys, MIN_SHARED)) {
            if (isSame(questions.get(at).keys(), keys)) {
                join(questions.get(at), forecast, keys);
                return;
            }
        }
        questions.add(new Question(keys, new ArrayList<>(List.of(forecast))));
        index.add(keys);
    }

    private boolean isSame(Set<String> some, Set<String> other) {
        if (!lead(some).isEmpty() && !lead(other).isEmpty() && !lead(some).equals(lead(other))) {
            return false;
        }
        Set<String> shared = Concepts.shared(some, other);
        if (concepts.overlap(some, other, shared) < SAME) {
            return false;
        }
        Set<String> union = new TreeSet<>(some);
        union.addAll(other);
        return concepts.weight(shared) >= UNION * concepts.weight(union);
    }

    private void join(Question question, Forecast forecast, Set<String> keys) {
        for (int at = 0; at < question.forecasts().size(); at++) {
            Forecast known = question.forecasts().get(at);
            boolean repeated = isRepeated(known, forecast) && concepts.overlap(keys(known), keys) >= REPEATS;
            if (repeated || isCopied(known, forecast)) {
                question.forecasts().set(at, both(known, forecast));
                return;
            }
        }
        question.forecasts().add(forecast);
    }

    /**
     * One holder, one direction, no two likelihoods. Nobody knows whether two unnamed are one, nor whether the analysts of
     * two articles are; those of one article are.
     */
    private static boolean isRepeated(Forecast some, Forecast other) {
        boolean alone = some.holderKind() == HolderKind.PERSON || some.holderKind() == HolderKind.INSTITUTION;
        boolean known =
                some.holderKind() != HolderKind.ANONYMOUS && some.article().equals(other.article());
        boolean agreed = some.likelihood() == null
                || other.likelihood() == null
                || Objects.equals(some.likelihood(), other.likelihood());
        return (alone || known)
                && agreed
                && some.polarity() == other.polarity()
                && Names.sameName(some.holder(), other.holder());
    }

    /** The same words in two pages of one origin, which a headline can be where the texts below it are copies. */
    private boolean isCopied(Forecast some, Forecast other) {
        return some.proposition().equals(other.proposition())
                && some.holder().equals(other.holder())
                && !some.article().equals(other.article())
                && origins.getOrDefault(some.article(), "").equals(origins.getOrDefault(other.article(), ""));
    }

    /** The first of two, or the one with a likelihood, with what only the other says, and the citations of both. */
    private static Forecast both(Forecast first, Forecast second) {
        boolean numbered = first.likelihood() == null && second.likelihood() != null;
        return merged(numbered ? second : first, numbered ? first : second);
    }

    private static Forecast merged(Forecast some, Forecast other) {
        List<Citation> citations = Stream.concat(some.citations().stream(), other.citations().stream())
                .distinct()
                .toList();
        return new Forecast(
                some.holder().length() >= other.holder().length() ? some.holder() : other.holder(),
                some.holderKind(),
                some.proposition(),
                some.reading(),
                some.question(),
                some.term(),
                some.likelihood(),
                some.polarity(),
                some.condition() == null ? other.condition() : some.condition(),
                some.horizon() == null ? other.horizon() : some.horizon(),
                some.drivers().isEmpty() ? other.drivers() : some.drivers(),
                some.indicators().isEmpty() ? other.indicators() : some.indicators(),
                citations);
    }

    private Set<String> told(Forecast forecast) {
        return told.getOrDefault(forecast.reading(), Set.of());
    }

    /** What a forecast is about, its words of likelihood left aside. */
    private Set<String> keys(Forecast forecast) {
        return Concepts.without(told(forecast), forecast.term());
    }

    private List<Forecast> labelled(Question question) {
        String label = asked(question).orElseGet(() -> label(question));
        return question.forecasts().stream()
                .map(forecast -> forecast.under(label))
                .toList();
    }

    /** The title that asks the question: of several forecasts most, or of one nearly all, of its words. */
    private Optional<String> asked(Question question) {
        return asking.entrySet().stream()
                .filter(title -> concepts.overlap(title.getValue(), question.keys()) >= ASKED)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Of several forecasts the plainest that can be asked, as a question; else the plainest proposition. */
    private static String label(Question question) {
        List<Forecast> forecasts = question.forecasts();
        Optional<String> asked = forecasts.size() < 2
                ? Optional.empty()
                : forecasts.stream()
                        .map(forecast -> Asked.question(forecast.reading()))
                        .flatMap(Optional::stream)
                        .min(PLAINEST);
        return asked.orElseGet(() ->
                forecasts.stream().map(Forecast::proposition).min(PLAINEST).orElseThrow());
    }

    /** Words of a label, more for one too short to say something and for one that opens with no name or noun. */
    private static int clumsiness(String proposition) {
        Words words = Words.of(proposition);
        int content = ContentWords.stems(proposition).size();
        boolean opens = words.size() > 0
                && (ContentWords.isContent(words.form(0)) || words.form(0).equals("the"));
        return words.size() + (content < MIN_LABEL ? 20 : 0) + (opens ? 0 : 30);
    }
}
