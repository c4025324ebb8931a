package news.parallax.eval.question;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.eval.LabelledArticle;
import news.parallax.flow.Engine;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Origin;
import news.parallax.model.Story;
import news.parallax.question.Answerer;

/** The questions and the analysed stories they are about. */
final class QuestionStories {
    /** Share of the words of the shorter of two sentences from which they are the same. */
    private static final double SAME = 0.7;

    private final List<GoldQuestion> questions;
    private final Map<String, Answerer> answerers = new HashMap<>();
    /** Articles by the ids they have in citations. */
    private final Map<String, LabelledArticle> articles = new HashMap<>();

    private QuestionStories(List<GoldQuestion> questions) {
        this.questions = questions;
    }

    /**
     * Reads the questions and their stories.
     *
     * @param root folder that holds {@code data/}
     * @throws IOException if the data cannot be read
     */
    static QuestionStories read(Path root) throws IOException {
        QuestionStories stories = new QuestionStories(GoldQuestion.all());
        Set<String> names =
                stories.questions.stream().map(GoldQuestion::cluster).collect(Collectors.toSet());
        Engine engine = new Engine();
        LabelledArticle.read(root, names::contains).forEach((name, labelled) -> {
            labelled.forEach(one -> stories.articles.put(one.article().id(), one));
            List<Article> read = labelled.stream().map(LabelledArticle::article).toList();
            StoryAnalysis analysis = engine.analyse(story(name, read));
            stories.answerers.put(name, new Answerer(analysis.story(), analysis.findings()));
        });
        return stories;
    }

    /** A cluster as one story, each article an origin. */
    private static Story story(String name, List<Article> articles) {
        List<Origin> origins = articles.stream()
                .map(article -> new Origin(article.id(), article.outletOrUri(), null, List.of(article.id())))
                .toList();
        return new Story(name, articles.get(0).title(), articles, origins, List.of(), List.of());
    }

    /** The questions, in order. */
    List<GoldQuestion> questions() {
        return questions;
    }

    /** What answers for the story of a question. */
    Answerer answerer(GoldQuestion question) {
        return Objects.requireNonNull(answerers.get(question.cluster()), question.cluster());
    }

    /** True when a sentence of an article is one of some places. */
    boolean isAt(Citation citation, String text, List<GoldQuestion.Words> places) {
        LabelledArticle article = Objects.requireNonNull(articles.get(citation.article()));
        return places.stream()
                .filter(place -> place.article().equals(article.id()))
                .anyMatch(place -> isSame(text, in(article, place)));
    }

    /** True when a sentence says the same as one of some places, in whichever article. */
    boolean isLike(String text, List<GoldQuestion.Words> places) {
        return places.stream()
                .flatMap(place -> articles.values().stream()
                        .filter(article -> article.id().equals(place.article()))
                        .map(article -> in(article, place)))
                .anyMatch(said -> isSame(text, said));
    }

    private static String in(LabelledArticle article, GoldQuestion.Words place) {
        return place.from() < 0 ? article.title() : article.text().substring(place.from(), place.to());
    }

    private static boolean isSame(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int least = Math.min(words.size(), others.size());
        words.retainAll(others);
        return least > 0 && words.size() >= SAME * least;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\P{L}+")));
    }
}
