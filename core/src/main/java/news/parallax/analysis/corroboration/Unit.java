package news.parallax.analysis.corroboration;

import java.util.List;
import java.util.Set;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.text.Figure;

/**
 * One proposition as one article words it.
 *
 * @param origin id of the origin
 * @param citation the sentence
 * @param sentence the words of the sentence
 * @param dangling true when the sentence cannot stand alone
 * @param whole what the whole sentence is about
 * @param keys what the proposition is about, without its attribution
 * @param anchors those of the keys that are names, figures or times
 * @param figures its figures, without dates
 * @param negated true when its verb is negated
 * @param acts promises, denials, requests and warnings made in it
 * @param sources names of the primary sources it goes back to, empty where the outlet itself reports
 * @param rank place in the article, 0 for its first sentence
 */
record Unit(
        String origin,
        Citation citation,
        String sentence,
        boolean dangling,
        Set<String> whole,
        Set<String> keys,
        Set<String> anchors,
        List<Figure> figures,
        boolean negated,
        Set<CueClass> acts,
        List<String> sources,
        int rank) {}
