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
 * which sentence answers. A word that no article has weighs as much as the most telling one that is known: a text that
 * shares only the rest of the question does not answer it. "Reopen" is found where a story says "open", and where it says
 * the opposite, "closed", the text speaks of the question the other way round ({@code lang/en/opposites.txt}).
 */
final class Relevance {
    /** Share of the question's words that the story must know. */
    private static final double KNOWN = 0.5;

    /** Shortest word that "re" can stand before: "reopen", but no "rent". */
    private static final int AGAIN = 6;

    private static final Map<String, Set<String>> OPPOSITES = opposites();

    private final Concepts concepts;
    private final List<Subject> subjects = new ArrayList<>();

    /**
     * The relevance of texts to a question.
     *
     * @param sentences all sentences of the story
     * @param inquiry the question
     */
    Relevance(List<String> sentences, Inquiry inquiry) {
        this.concepts = Concepts.of(sentences);
        inquiry.words().forEach((key, word) -> subjects.add(subject(key, word)));
        double most = subjects.stream().mapToDouble(Subject::weight).max().orElse(0);
        subjects.replaceAll(subject -> subject.isMissing() ? missing(subject.word(), most) : subject);
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

    private Subject subject(String key, String word) {
        String again = word.length() >= AGAIN && word.startsWith("re") ? Concepts.key(word.substring(2)) : key;
        Set<String> keys = known(new TreeSet<>(List.of(key, again)));
        Set<String> opposites = new TreeSet<>(known(OPPOSITES.getOrDefault(key, Set.of())));
        opposites.addAll(known(OPPOSITES.getOrDefault(again, Set.of())));
        opposites.removeAll(keys);
        double weight = (keys.isEmpty() ? opposites : keys)
                .stream().mapToDouble(concepts::weight).max().orElse(0);
        return new Subject(word, keys, opposites, weight);
    }

    private static Subject missing(String word, double weight) {
        return new Subject(word, Set.of(), Set.of(), weight);
    }

    private Set<String> known(Set<String> keys) {
        Set<String> known = new TreeSet<>(keys);
        known.removeIf(key -> concepts.count(key) == 0);
        return known;
    }

    /** True when the story knows enough of the question's words. */
    boolean isAbout() {
        long known = subjects.stream().filter(subject -> !subject.isMissing()).count();
        return known > 0 && known >= KNOWN * subjects.size();
    }

    /** Words of the question that no article has, as asked. */
    List<String> missing() {
        return subjects.stream().filter(Subject::isMissing).map(Subject::word).toList();
    }

    /** Weighted share of the question's words that a text has, 0..1. */
    double of(String text) {
        Set<String> keys = Concepts.keys(text);
        double all = subjects.stream().mapToDouble(Subject::weight).sum();
        double shared = subjects.stream()
                .filter(subject -> subject.isIn(keys))
                .mapToDouble(Subject::weight)
                .sum();
        return all <= 0 ? 0 : shared / all;
    }

    /** True when a text says the opposite of what is asked about: "stays closed" to "will it open". */
    boolean isTurned(String text) {
        Set<String> keys = Concepts.keys(text);
        return subjects.stream().filter(subject -> subject.isTurnedIn(keys)).count() % 2 == 1;
    }
}
