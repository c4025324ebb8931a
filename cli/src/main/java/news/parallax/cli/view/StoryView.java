package news.parallax.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Article;
import news.parallax.model.Brief;
import news.parallax.model.Derivation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Origin;
import news.parallax.model.Story;
import news.parallax.model.Storyline;

/** A story as a reader is shown it. Immutable. */
public final class StoryView {
    private static final Comparator<Forecast> LIKELIHOOD_FIRST =
            Comparator.comparing(forecast -> forecast.likelihood() == null);

    /** Other stories of a storyline that are named. */
    private static final int SHOWN = 3;

    private final StoryAnalysis analysis;
    private final ArticleIndex index;

    /** A view of all that is known of a story. */
    public StoryView(StoryAnalysis analysis) {
        this.analysis = analysis;
        this.index = new ArticleIndex(analysis.story().articles());
    }

    /** A view of a story without findings. */
    public static StoryView of(Story story) {
        return new StoryView(new StoryAnalysis(story, List.of(), new Brief(List.of(), 0)));
    }

    /** A view of the findings of one article. */
    public static StoryView of(Article article, List<Finding> findings) {
        Origin origin = new Origin(article.id(), article.outletOrUri(), null, List.of(article.id()));
        Story alone = new Story(article.id(), article.title(), List.of(article), List.of(origin), List.of(), List.of());
        return new StoryView(new StoryAnalysis(alone, findings, new Brief(List.of(), 0)));
    }

    /** The story. */
    public Story story() {
        return analysis.story();
    }

    /** Articles and their letters. */
    public ArticleIndex index() {
        return index;
    }

    /** Counts that say at a glance how broad the coverage is: {@code 5 articles · 4 origins · 1 copy}. */
    public List<String> counts() {
        Story story = story();
        List<String> counts = new ArrayList<>();
        counts.add(Counts.of(story.articles().size(), "article"));
        counts.add(Counts.of(story.origins().size(), "origin"));
        counts.add(Counts.of(copies(), "copy", "copies"));
        addIfAny(counts, flow().uses().size(), "primary source named", "primary sources named");
        addIfAny(counts, forecasts().size(), "forecast", "forecasts");
        addIfAny(counts, disagreements().size(), "point of difference", "points of difference");
        return counts;
    }

    /** The other stories of its storyline in a line, at most {@value #SHOWN} by title; nothing where it stands alone. */
    public Optional<String> storyline() {
        Storyline storyline = story().storyline();
        if (storyline == null) {
            return Optional.empty();
        }
        List<String> others = storyline.stories().stream()
                .filter(part -> !part.story().equals(story().id()))
                .map(part -> "\u201C" + part.title() + "\u201D")
                .toList();
        String more = others.size() > SHOWN ? " and " + (others.size() - SHOWN) + " more" : "";
        return Optional.of("Same storyline: " + String.join(", ", others.subList(0, Math.min(SHOWN, others.size())))
                + more);
    }

    /** Articles that add no origin. */
    public int copies() {
        return story().articles().size() - story().origins().size();
    }

    private static void addIfAny(List<String> counts, int count, String singular, String plural) {
        if (count > 0) {
            counts.add(Counts.of(count, singular, plural));
        }
    }

    /** The sentences of the brief. */
    public List<Brief.Sentence> sentences() {
        return analysis.brief().sentences();
    }

    /** The sentences of one section. */
    public List<Brief.Sentence> sentences(Brief.Section section) {
        return sentences().stream()
                .filter(sentence -> sentence.section() == section)
                .toList();
    }

    /** Number of a sentence in the brief, from 1. */
    public int number(Brief.Sentence sentence) {
        return sentences().indexOf(sentence) + 1;
    }

    /** How many sentences the linter replaced, in words; nothing when there is no brief. */
    public Optional<String> replaced() {
        Brief brief = analysis.brief();
        return brief.sentences().isEmpty()
                ? Optional.empty()
                : Optional.of(brief.replaced() + " of "
                        + Counts.of(brief.sentences().size(), "sentence") + " replaced by the verbatim source");
    }

    /**
     * The forecasts that bear on one question.
     *
     * @param label the question; for a forecast that stands alone its proposition
     * @param forecasts those whose words a scale of likelihood has first
     */
    public record Question(String label, List<Forecast> forecasts) {
        /** Copies the list. */
        public Question {
            forecasts = List.copyOf(forecasts);
        }

        /** True when several forecasts bear on it. */
        public boolean isShared() {
            return forecasts.size() > 1;
        }
    }

    /** The questions of the ledger: those of most forecasts first; of one forecast, those with a likelihood first. */
    public List<Question> questions() {
        Map<String, List<Forecast>> byLabel = new LinkedHashMap<>();
        for (Forecast forecast : analysis.findings(Forecast.class)) {
            byLabel.computeIfAbsent(forecast.question(), none -> new ArrayList<>())
                    .add(forecast);
        }
        return byLabel.entrySet().stream()
                .map(entry -> new Question(
                        entry.getKey(),
                        entry.getValue().stream().sorted(LIKELIHOOD_FIRST).toList()))
                .sorted(Comparator.comparingInt(
                                (Question question) -> -question.forecasts().size())
                        .thenComparing(question -> question.forecasts().get(0), LIKELIHOOD_FIRST))
                .toList();
    }

    /**
     * Forecasts under one heading.
     *
     * @param heading the question that they share, or that they share none
     * @param forecasts at least one
     */
    public record ForecastSection(String heading, List<Forecast> forecasts) {
        /** Copies the list. */
        public ForecastSection {
            forecasts = List.copyOf(forecasts);
        }
    }

    /** Each question that several answer, then what else is expected. */
    public List<ForecastSection> forecastSections() {
        List<ForecastSection> sections = new ArrayList<>();
        List<Forecast> single = new ArrayList<>();
        for (Question question : questions()) {
            if (question.isShared()) {
                sections.add(new ForecastSection("Forecasts: " + question.label(), question.forecasts()));
            } else {
                single.addAll(question.forecasts());
            }
        }
        if (!single.isEmpty()) {
            sections.add(new ForecastSection(sections.isEmpty() ? "Forecasts" : "Other forecasts", single));
        }
        return sections;
    }

    /** Who expects what, in the order of the questions. */
    public List<Forecast> forecasts() {
        return questions().stream()
                .flatMap(question -> question.forecasts().stream())
                .toList();
    }

    /** Where accounts differ. */
    public List<Disagreement> disagreements() {
        return analysis.findings(Disagreement.class);
    }

    /** What is reported. */
    public List<Fact> facts() {
        return analysis.findings(Fact.class);
    }

    /** Who said what, speaker by speaker. */
    public List<Voice> voices() {
        return Voice.of(story(), analysis.findings(Statement.class));
    }

    /** What happened in the story, is announced or expected in it, earliest first. */
    public List<Event> events() {
        return events(false);
    }

    /** What is told to explain the story, earliest first. */
    public List<Event> background() {
        return events(true);
    }

    private List<Event> events(boolean background) {
        return analysis.findings(Event.class).stream()
                .filter(event -> (event.status() == Event.Status.BACKGROUND) == background)
                .sorted(Comparator.comparing(Event::start).thenComparing(Event::end))
                .toList();
    }

    /** Claims against origins. */
    public Agreement agreement() {
        return Agreement.of(story(), disagreements(), facts());
    }

    /** From primary sources to copies. */
    public Flow flow() {
        return Flow.of(analysis);
    }

    /** The origin an article belongs to, from 1 in the order of the story's origins. */
    public int originNumber(Article article) {
        List<Origin> origins = story().origins();
        for (int at = 0; at < origins.size(); at++) {
            if (origins.get(at).articles().contains(article.id())) {
                return at + 1;
            }
        }
        throw new IllegalArgumentException("an article without an origin: " + article.id());
    }

    /** Name of an origin with the letter of the article that stands for it: {@code A · The Gazette}. */
    public String originLabel(Origin origin) {
        return index.article(origin.id())
                .map(article -> index.letter(origin.id()) + " · " + Labels.outletName(article))
                .orElse(origin.name());
    }

    /** True when the article took its words from another, or stands in another's origin. */
    public boolean isCopy(Article article) {
        return story().origins().stream()
                .anyMatch(origin -> origin.articles().contains(article.id())
                        && !origin.id().equals(article.id())
                        && origin.articles().size() > 1);
    }

    /** A relation in one line: {@code B is a copy of A, 66 % of its words}. */
    public String words(Derivation derivation) {
        String from = derivation.original() == null
                ? common(derivation.level()) + index.letter(derivation.other())
                : relation(derivation.level()) + index.letter(derivation.original());
        return index.letter(derivation.copy()) + " " + from + ", " + Labels.share(derivation.containment())
                + " of its words";
    }

    /** What speaks for an article being here: {@code 82 % likely the same event as A}, {@code the same text as A}. */
    public String words(Story.Join join) {
        String closest = join.closest();
        if (closest != null && join.score() == 1) {
            return "the same text as " + index.letter(closest);
        }
        String likely = Labels.share(join.score()) + " likely the same event";
        return closest == null ? likely : likely + " as " + index.letter(closest);
    }

    /** What two have in common of which nobody knows who was first. */
    private static String common(Derivation.Level level) {
        return switch (level) {
            case COPY, DERIVED -> "shares a source with ";
            case SHARED_PASSAGE -> "shares a passage with ";
            case SHARED_QUOTATION -> "quotes the same words as ";
        };
    }

    private static String relation(Derivation.Level level) {
        return switch (level) {
            case COPY -> "is a copy of ";
            case DERIVED -> "is derived from ";
            case SHARED_PASSAGE -> "shares a passage with ";
            case SHARED_QUOTATION -> "shares a quotation with ";
        };
    }
}
