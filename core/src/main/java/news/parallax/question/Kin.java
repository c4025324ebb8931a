package news.parallax.question;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.text.Concepts;
import news.parallax.text.WordList;

/**
 * Words by which news may tell the same ({@code lang/en/related.txt}), as {@linkplain Concepts#key keys}: who asks whether
 * somebody quits is answered where he steps down. Wider than the synonyms that {@link Concepts} takes for one word.
 */
final class Kin {
    /** Between two words in the key of both. */
    static final char JOINT = '_';

    private static final Map<String, Set<String>> KIN = kin();

    private Kin() {}

    private static Map<String, Set<String>> kin() {
        Map<String, Set<String>> kin = new TreeMap<>();
        for (String group : WordList.entries("en/related")) {
            Set<String> keys = new TreeSet<>();
            for (String word : group.split(" ")) {
                keys.add(key(word));
            }
            keys.forEach(
                    key -> kin.computeIfAbsent(key, none -> new TreeSet<>()).addAll(keys));
        }
        kin.forEach((key, keys) -> keys.remove(key));
        return kin;
    }

    private static String key(String word) {
        int joint = word.indexOf(JOINT);
        return joint < 0 ? Concepts.key(word) : Concepts.key(word.substring(0, joint)) + word.substring(joint);
    }

    /** The keys that may tell the same as a key, itself left out. */
    static Set<String> of(String key) {
        return KIN.getOrDefault(key, Collections.emptySet());
    }
}
