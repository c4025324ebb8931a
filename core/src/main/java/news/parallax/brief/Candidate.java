package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import news.parallax.model.Brief;
import news.parallax.model.Citation;
import news.parallax.text.ContentWords;

/**
 * A sentence that could stand in a brief.
 *
 * @param section where it would stand
 * @param text its words
 * @param citations what it rests on; the first is the passage it was taken from
 * @param primarySources who it goes back to
 * @param voice who speaks or expects, for variety; empty for the outlets' own reports
 * @param score rank within its section, higher is better
 */
record Candidate(
        Brief.Section section,
        String text,
        List<Citation> citations,
        List<String> primarySources,
        String voice,
        double score) {
    /** Best first; ties by place, so that the order of findings does not matter. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.citations().get(0))
            .thenComparing(Candidate::text);

    /** Copies the lists. */
    Candidate {
        citations = citations.stream().distinct().toList();
        primarySources = List.copyOf(primarySources);
    }

    /** Stems of its content words, without the dates written into it. */
    Set<String> content() {
        return ContentWords.stems(Frames.withoutBrackets(text));
    }

    /** The same with other words, which stand at another first citation. */
    Candidate cut(Citation citation, String words) {
        List<Citation> cited = new ArrayList<>(citations);
        cited.set(0, citation);
        return new Candidate(section, words, cited, primarySources, voice, score);
    }
}
