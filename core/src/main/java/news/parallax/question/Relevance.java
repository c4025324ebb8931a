package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.text.Concepts;
import news.parallax.text.WordList;

/**
 * How much of a question a text has.
 *
 * <p>The words of the question weigh by how rare they are in the story: names that every sentence repeats tell little of
 * which sentence answers. The verb weighs more, for who asks whether somebody resigns does not ask all there is to say of
 * him. A word that no article has weighs nearly as much as the most telling one that is known: a text that shares only the
 * rest of the question does not answer it. "Reopen" is found where a story says "open", "quit" where it says "step down"
 * ({@link Kin}), and where it says the opposite, "closed", the text speaks of the question the other way round ({@code
 * lang/en/opposites.txt}).
 */
final class Relevance {
    /** Share of the question's words that the story must know. */
    private static final double KNOWN = 0.5;

    /** Shortest word that "re" can stand before: "reopen", but no "rent". */
    private static final int AGAIN = 6;

    private static final double VERB = 1.5;
    private static final double LIGHT = 0.4;
    private static final double MISSING = 0.7;

    private static final Map<String, Set<String>> OPPOSITES = opposites();

    private final Concepts concepts;
    private final Set<String> context = new TreeSet<>();
    private final List<Term> terms = new ArrayList<>();

    /**
     * The relevance of texts to a question.
     *
     * @param passages all sentences of the story
     * @param inquiry the question
     */
    Relevance(List<Passage> passages, Inquiry inquiry) {
        this.concepts = Concepts.ofKeys(passages.stream().map(Passage::all).toList());
        passages.forEach(passage -> context.addAll(passage.context()));
        inquiry.asked().forEach(asked -> terms.add(term(asked)));
        double most = terms.stream().mapToDouble(Term::weight).max().orElse(0);
        terms.replaceAll(term -> weighed(term, most));
    }

    private static Map<String, Set<String>> opposites() {
        Map<String, Set<String>> opposites = new TreeMap<>();
        for (List<String> pair : WordList.rows("en/opposites")) {
            String one = Concepts.key(pair.get(0));
            String other = Concepts.key(pair.get(1));
            opposites.computeIfAbsent(one, none -> new TreeSet<>()).add(other);
            opposites.computeIfAbsent(other, none -> new TreeSet<>()).add(one);
        }
        return opposites;
    }

    private Term term(Inquiry.Asked asked) {
        String key = asked.key();
        String word = asked.word();
        String again = word.length() >= AGAIN && word.startsWith("re") ? Concepts.key(word.substring(2)) : key;
        Set<String> keys = known(Set.of(key), Set.of(again));
        Set<String> opposites = known(OPPOSITES.getOrDefault(key, Set.of()), OPPOSITES.getOrDefault(again, Set.of()));
        opposites.removeAll(keys);
        boolean named = asked.role() == Inquiry.Role.NAME;
        Set<String> kin = named ? new TreeSet<>() : known(Kin.of(key), Kin.of(again));
        kin.removeAll(keys);
        kin.removeAll(opposites);
        Set<String> telling = !keys.isEmpty() ? keys : kin.isEmpty() ? opposites : kin;
        double weight = telling.stream().mapToDouble(concepts::weight).max().orElse(0);
        return new Term(word, asked.role(), keys, kin, opposites, weight);
    }

    private static Term weighed(Term term, double most) {
        double weight = term.isMissing() ? MISSING * most : term.weight();
        double factor = switch (term.role()) {
            case VERB -> VERB;
            case LIGHT -> LIGHT;
            case NAME, OTHER -> 1;
        };
        return new Term(term.word(), term.role(), term.keys(), term.kin(), term.opposites(), weight * factor);
    }

    private Set<String> known(Set<String> keys, Set<String> others) {
        Set<String> known = new TreeSet<>(keys);
        known.addAll(others);
        known.removeIf(key -> concepts.count(key) == 0 && !context.contains(key));
        return known;
    }

    /** The words of the question. */
    List<Term> terms() {
        return terms;
    }

    /** True when the story knows enough of the question's words, among them its names, its verb, and what is no verb. */
    boolean isAbout() {
        List<Term> known = terms.stream().filter(term -> !term.isMissing()).toList();
        boolean only = known.stream().allMatch(Term::isVerb) && !terms.stream().allMatch(Term::isVerb);
        return !known.isEmpty()
                && !only
                && known.size() >= KNOWN * terms.size()
                && terms.stream().noneMatch(term -> term.isMissing() && term.isNeeded());
    }

    /** Words of the question that no article has, as asked. */
    List<String> missing() {
        return terms.stream().filter(Term::isMissing).map(Term::word).toList();
    }

    /** Weighted share of the question's words that a passage has, by itself or by what it goes on from, 0..1. */
    double of(Passage passage) {
        double all = terms.stream().mapToDouble(Term::weight).sum();
        double shared = terms.stream()
                .mapToDouble(term -> term.weight() * term.share(passage))
                .sum();
        return all <= 0 ? 0 : shared / all;
    }

    /** Weighted share of the question's words that a text has, 0..1. */
    double of(Set<String> keys) {
        double all = terms.stream().mapToDouble(Term::weight).sum();
        double shared = terms.stream()
                .mapToDouble(term -> term.weight() * term.share(keys))
                .sum();
        return all <= 0 ? 0 : shared / all;
    }

    /** Share of the question's names that a text has, 0..1; below 0 when it has none. */
    double ofNames(Set<String> keys) {
        return terms.stream()
                .filter(term -> term.role() == Inquiry.Role.NAME)
                .mapToDouble(term -> term.share(keys))
                .average()
                .orElse(-1);
    }

    /**
     * Weighted share of the question's words but those that name a speaker, 0..1; 0 when none names it, 1 when there is no
     * other.
     */
    double ofRest(Passage passage, Set<String> speaker) {
        List<Term> rest = terms.stream()
                .filter(term -> term.role() != Inquiry.Role.LIGHT && term.share(speaker) < 1)
                .toList();
        double all = rest.stream().mapToDouble(Term::weight).sum();
        double shared = rest.stream()
                .mapToDouble(term -> term.weight() * term.share(passage))
                .sum();
        boolean named = terms.stream().anyMatch(term -> term.share(speaker) == 1);
        return !named ? 0 : all <= 0 ? 1 : shared / all;
    }

    /** True when a text says the opposite of what is asked about: "stays closed" to "will it open". */
    boolean isTurned(String text) {
        Set<String> keys = Concepts.keys(text);
        return terms.stream().filter(term -> term.isTurnedIn(keys)).count() % 2 == 1;
    }
}
