package news.parallax.question;

import java.util.Set;
import java.util.TreeSet;

/**
 * One word of a question as a story has it.
 *
 * @param word as asked
 * @param role what it is in the question
 * @param keys what it is called in the story; empty when no article has it
 * @param kin keys in the story by which the same may be told
 * @param opposites what its opposite is called in the story: "closed" to a question whether something opens
 * @param weight how telling it is in the story, above 0
 */
record Term(String word, Inquiry.Role role, Set<String> keys, Set<String> kin, Set<String> opposites, double weight) {
    /** What a text has of a word where it only may tell the same. */
    private static final double KIN = 0.6;

    /** What a text has of a word that stands in the sentence before or the headline. */
    private static final double CONTEXT = 0.5;

    /** Copies the sets. */
    Term {
        keys = Set.copyOf(keys);
        kin = Set.copyOf(kin);
        opposites = Set.copyOf(opposites);
    }

    /** True when no article has the word, one like it or its opposite. */
    boolean isMissing() {
        return keys.isEmpty() && kin.isEmpty() && opposites.isEmpty();
    }

    /** True for a verb. */
    boolean isVerb() {
        return role == Inquiry.Role.VERB || role == Inquiry.Role.LIGHT;
    }

    /** True for a name or the verb: what does not know them says nothing to the question. */
    boolean isNeeded() {
        return role == Inquiry.Role.VERB || role == Inquiry.Role.NAME;
    }

    /** How much of the word some keys have, 0..1. */
    double share(Set<String> text) {
        return isIn(text, keys) || isIn(text, opposites) ? 1 : isIn(text, kin) ? KIN : 0;
    }

    /** How much of the word a passage has, by itself or by what it goes on from, 0..1. */
    double share(Passage passage) {
        double own = share(passage.all());
        return own > 0 ? own : CONTEXT * share(passage.context());
    }

    /** True when a text with these keys has the opposite only. */
    boolean isTurnedIn(Set<String> text) {
        return !isIn(text, keys) && !isIn(text, kin) && isIn(text, opposites);
    }

    /** The keys of the word, of those like it and of its opposites. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(keys);
        all.addAll(kin);
        all.addAll(opposites);
        return all;
    }

    private static boolean isIn(Set<String> text, Set<String> some) {
        return some.stream().anyMatch(text::contains);
    }
}
