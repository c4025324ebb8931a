package news.parallax.question;

import java.util.Set;
import news.parallax.text.Concepts;

/**
 * One word of a question as a story has it.
 *
 * @param word as asked
 * @param keys what it is called in the story; empty when no article has it
 * @param opposites what its opposite is called in the story: "closed" to a question whether something opens
 * @param weight how telling it is in the story, above 0
 */
record Subject(String word, Set<String> keys, Set<String> opposites, double weight) {
    /** Copies the sets. */
    Subject {
        keys = Set.copyOf(keys);
        opposites = Set.copyOf(opposites);
    }

    /** True when no article has the word or its opposite. */
    boolean isMissing() {
        return keys.isEmpty() && opposites.isEmpty();
    }

    /** True when a text with these keys speaks of it, for or against. */
    boolean isIn(Set<String> text) {
        return !Concepts.shared(keys, text).isEmpty() || isTurnedIn(text);
    }

    /** True when a text with these keys has the opposite only. */
    boolean isTurnedIn(Set<String> text) {
        return Concepts.shared(keys, text).isEmpty()
                && !Concepts.shared(opposites, text).isEmpty();
    }
}
