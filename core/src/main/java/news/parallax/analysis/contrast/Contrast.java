package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Story;
import news.parallax.text.Texts;

/** The differences between the accounts of a story. */
public final class Contrast {
    private Contrast() {}

    /**
     * The disagreements of a story: numbers, bases, denials, likelihoods, dates, attributions, in this order.
     *
     * @param story the story; only the representatives of its origins are compared
     * @param statements statements of its articles
     * @param forecasts forecasts of its articles
     * @param events its timeline
     */
    public static List<Disagreement> disagreements(
            Story story, List<Statement> statements, List<Forecast> forecasts, List<Event> events) {
        return disagreements(story, statements, forecasts, events, Texts.ofStory());
    }

    /** The same, with texts that may have been read before. */
    public static List<Disagreement> disagreements(
            Story story, List<Statement> statements, List<Forecast> forecasts, List<Event> events, Texts texts) {
        Passages passages = Passages.of(story, statements, texts);
        Map<String, String> origins = story.originOfArticle();
        List<Disagreement> disagreements = new ArrayList<>();
        disagreements.addAll(Numbers.disagreements(passages));
        disagreements.addAll(Bases.disagreements(passages));
        disagreements.addAll(Denials.disagreements(passages));
        disagreements.addAll(Contradictions.disagreements(passages));
        disagreements.addAll(Odds.disagreements(passages, forecasts, origins));
        disagreements.addAll(Days.disagreements(passages, events, origins));
        disagreements.addAll(Voices.disagreements(statements, origins));
        return disagreements;
    }
}
