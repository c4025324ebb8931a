package news.parallax.analysis.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Event;
import news.parallax.text.Concepts;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** Joins sentences that tell the same event: the same date, and enough telling words or the same {@link Gist}. */
final class Merging {
    private static final Set<String> DANGLERS = WordList.words("en/pronouns");
    /** Share of telling words in common; .3 joins rewordings on the seeds, .2 joins different events of one day. */
    private static final double SAME = 0.3;

    /** Background years are told in passing, with few words each. */
    private static final double SAME_YEAR = 0.12;

    private static final int MIN_SHARED = 2;
    private static final int READABLE_WORDS = 32;
    /** A day with more sentences than this is a live blog; joining every pair would be quadratic. */
    private static final int MAX_COMPARED = 60;

    private Merging() {}

    static List<Event> events(List<Draft> drafts, Concepts concepts) {
        Map<String, List<List<Draft>>> byDate = new TreeMap<>();
        for (Draft draft : drafts) {
            String date = draft.time().start() + "/" + draft.time().end();
            place(byDate.computeIfAbsent(date, key -> new ArrayList<>()), draft, concepts);
        }
        List<Event> events = new ArrayList<>();
        byDate.values()
                .forEach(groups -> groups.stream()
                        .filter(group -> group.stream().anyMatch(draft -> !draft.echo()))
                        .map(Merging::event)
                        .forEach(events::add));
        return events;
    }

    private static void place(List<List<Draft>> groups, Draft draft, Concepts concepts) {
        int from = Math.max(0, groups.size() - MAX_COMPARED);
        for (List<Draft> group : groups.subList(from, groups.size())) {
            if (isSame(group.get(0), draft, concepts) || isSame(group.get(group.size() - 1), draft, concepts)) {
                group.add(draft);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(draft)));
    }

    private static boolean isSame(Draft some, Draft other, Concepts concepts) {
        if (some.citation().equals(other.citation())) {
            return some.text().equals(other.text());
        }
        double enough = some.time().granularity() == Event.Granularity.YEAR ? SAME_YEAR : SAME;
        if (Concepts.canShare(some.keys(), other.keys(), MIN_SHARED)) {
            Set<String> shared = Concepts.shared(some.keys(), other.keys());
            if (shared.size() >= MIN_SHARED && concepts.overlap(some.keys(), other.keys(), shared) >= enough) {
                return true;
            }
        }
        return some.gist().isSame(other.gist());
    }

    private static Event event(List<Draft> group) {
        Draft clearest =
                group.stream().min(Comparator.comparingInt(Merging::clumsiness)).orElseThrow();
        List<Citation> citations =
                group.stream().map(Draft::citation).distinct().toList();
        Resolver.Resolved time = clearest.time();
        return new Event(
                time.start(),
                time.end(),
                time.granularity(),
                time.basis(),
                clearest.status(),
                clearest.text(),
                citations);
    }

    /** Lower is easier to read on its own: not long, no pronoun in front, no fragment of a quotation, no caption. */
    private static int clumsiness(Draft draft) {
        Words words = Words.of(draft.text());
        int clumsy = Math.max(0, words.size() - READABLE_WORDS);
        clumsy += words.size() == 0 || DANGLERS.contains(words.form(0)) ? 20 : 0;
        clumsy += draft.text().indexOf('"') >= 0 || draft.text().indexOf('\u201C') >= 0 ? 5 : 0;
        return clumsy + (draft.echo() ? 100 : 0);
    }
}
