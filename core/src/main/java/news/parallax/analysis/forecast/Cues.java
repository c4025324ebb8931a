package news.parallax.analysis.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Likelihood;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the cue phrases of a sentence, longest first, and leaves out those that speak of the past or of no chance. */
final class Cues {
    private record Entry(
            Cue.Kind kind, Polarity polarity, @Nullable Likelihood likelihood) {}

    private static final Phrases<Entry> ENTRIES = Phrases.of(entries());
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "hardly", "isn't", "aren't", "wasn't", "weren't", "never");
    private static final Set<String> SEEMING = Set.of("seem", "appear", "look");
    private static final Set<String> DEGREES =
            Set.of("more", "less", "how", "as", "so", "too", "equally", "increasingly");
    private static final Set<String> PAST = Set.of("had", "was", "were", "did", "been");
    private static final Set<String> PREDICATORS = Set.of(
            "is",
            "are",
            "be",
            "was",
            "were",
            "seems",
            "seem",
            "appears",
            "appear",
            "looks",
            "look",
            "remains",
            "remain",
            "it's",
            "he's",
            "she's",
            "that's",
            "they're",
            "will",
            "would",
            "might",
            "may",
            "now",
            "still",
            "also",
            "increasingly",
            "therefore",
            "thus",
            "most",
            "as",
            "so",
            "we're",
            "i'm",
            "think",
            "became",
            "becomes",
            "considered",
            "deemed",
            "i",
            "he",
            "she",
            "it",
            "they",
            "'s");

    /** "And likely won't change": the term goes with the verb behind it. */
    private static final Set<String> MODALS = Set.of("will", "won't", "would", "wouldn't", "cannot", "can't");

    private Cues() {}

    /** The cues of a sentence, in order. */
    static List<Cue> cues(Words words) {
        List<Cue> cues = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Phrases.Match<Entry> match = ENTRIES.at(words, at).orElse(null);
            if (match == null) {
                at++;
                continue;
            }
            Entry entry = match.value();
            Cue cue = new Cue(match.from(), match.to(), entry.kind(), entry.polarity(), entry.likelihood());
            if (Openness.isOpen(words, cue)) {
                add(cues, words, cue);
            }
            at = match.to();
        }
        return cues;
    }

    /** Adds a cue; "likely unwilling to" is one attitude, and a negated term of a scale keeps no number. */
    private static void add(List<Cue> cues, Words words, Cue cue) {
        Cue last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
        boolean scaled = last != null && last.kind() == Cue.Kind.SCALE && last.to() == cue.from();
        if (last != null && scaled && cue.kind() == Cue.Kind.COMMIT) {
            cues.set(cues.size() - 1, new Cue(last.from(), cue.to(), cue.kind(), cue.polarity(), null));
        } else {
            cues.add(cue.kind() == Cue.Kind.SCALE ? graded(words, cue) : cue);
        }
    }

    /** A term of a scale that is compared or negated is on no scale any more. */
    private static Cue graded(Words words, Cue cue) {
        String before = words.form(cue.from() - 1);
        if (DEGREES.contains(before)) {
            return new Cue(cue.from() - 1, cue.to(), Cue.Kind.OUTLOOK, cue.polarity(), null);
        }
        if (NEGATIONS.contains(before)) {
            Polarity flipped = cue.polarity() == Polarity.FOR ? Polarity.AGAINST : Polarity.OPEN;
            return new Cue(cue.from() - 1, cue.to(), Cue.Kind.OUTLOOK, flipped, null);
        }
        String denied = words.form(cue.from() - 2);
        if (SEEMING.contains(before) && (NEGATIONS.contains(denied) || denied.endsWith("n't"))) {
            Polarity flipped = cue.polarity() == Polarity.FOR ? Polarity.AGAINST : Polarity.OPEN;
            return new Cue(cue.from() - 2, cue.to(), Cue.Kind.OUTLOOK, flipped, null);
        }
        return cue;
    }

    /** True for a term of a scale that says something of its clause: not "an unlikely pair", not "likely killed". */
    static boolean isPredicate(Words words, Cue cue) {
        String next = words.form(cue.to());
        if (PAST.contains(next) || PAST.contains(words.form(cue.from() - 1)) && next.endsWith("ed")) {
            return false;
        }
        return next.equals("to")
                || next.equals("that")
                || MODALS.contains(next)
                || cue.last(words).equals("chance")
                || !words.isWord(cue.to())
                || PREDICATORS.contains(words.form(cue.from() - 1))
                || PREDICATORS.contains(words.form(cue.from() - 2));
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new TreeMap<>();
        for (List<String> row : WordList.rows("en/forecast-cues")) {
            entries.put(row.get(0), new Entry(Cue.Kind.valueOf(row.get(1)), Polarity.valueOf(row.get(2)), null));
        }
        for (List<String> row : WordList.rows("en/likelihood")) {
            entries.put(row.get(0), new Entry(Cue.Kind.SCALE, Polarity.valueOf(row.get(1)), likelihood(row)));
        }
        return entries;
    }

    private static Likelihood likelihood(List<String> row) {
        Likelihood.Band band = new Likelihood.Band(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)));
        Likelihood.Surveyed surveyed = new Likelihood.Surveyed(
                Double.parseDouble(row.get(4)), Double.parseDouble(row.get(5)), Double.parseDouble(row.get(6)));
        return new Likelihood(row.get(0), band, surveyed);
    }
}
