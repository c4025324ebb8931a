package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Span;

/**
 * Quoted words that nobody has laid claim to so far.
 *
 * @param words from the first to the last of them
 * @param places the sentences they stand in, in order; of very many the first
 */
record Waiting(Span words, List<Span> places) {
    private static final int MAX_PLACES = 60;

    Waiting {
        places = List.copyOf(places);
    }

    /** These words and more of them. */
    Waiting with(Span more, Span place) {
        if (places.size() == MAX_PLACES || places.getLast().equals(place)) {
            return new Waiting(words.cover(more), places);
        }
        List<Span> all = new ArrayList<>(places);
        all.add(place);
        return new Waiting(words.cover(more), all);
    }
}
