package news.parallax.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of phrases that is looked up at a place of a text, the longest phrase first.
 *
 * <p>A phrase is one or more {@link Words#form forms} with single spaces between them. Looking up costs one map access
 * for each length of phrase that starts with the word, at most a handful.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
    private final Map<String, V> values;
    private final Map<String, int[]> lengths;

    private Phrases(Map<String, V> values, Map<String, int[]> lengths) {
        this.values = values;
        this.lengths = lengths;
    }

    /** A table of phrases and what they stand for. */
    public static <V> Phrases<V> of(Map<String, V> phrases) {
        Map<String, int[]> lengths = new HashMap<>();
        for (String phrase : phrases.keySet()) {
            String[] words = phrase.split(" ");
            lengths.merge(words[0], new int[] {words.length}, Phrases::longestFirst);
        }
        return new Phrases<>(Map.copyOf(phrases), lengths);
    }

    /** A table of the phrases of a list, each standing for itself. */
    public static Phrases<String> listed(List<String> phrases) {
        Map<String, String> map = new HashMap<>();
        for (String phrase : phrases) {
            map.put(phrase, phrase);
        }
        return of(map);
    }

    /** The longest phrase that starts at a token. */
    public Optional<Match<V>> at(Words words, int at) {
        int[] candidates = lengths.get(words.form(at));
        if (candidates == null) {
            return Optional.empty();
        }
        for (int length : candidates) {
            if (at + length <= words.size()) {
                String phrase = String.join(" ", words.forms().subList(at, at + length));
                V value = values.get(phrase);
                if (value != null) {
                    return Optional.of(new Match<>(at, at + length, phrase, value));
                }
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends before a token. */
    public Optional<Match<V>> before(Words words, int end) {
        int longest = 6;
        for (int from = Math.max(0, end - longest); from < end; from++) {
            V value = values.get(String.join(" ", words.forms().subList(from, end)));
            if (value != null) {
                return Optional.of(
                        new Match<>(from, end, String.join(" ", words.forms().subList(from, end)), value));
            }
        }
        return Optional.empty();
    }

    private static int[] longestFirst(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        int[] distinct = Arrays.stream(all).distinct().sorted().toArray();
        for (int i = 0, j = distinct.length - 1; i < j; i++, j--) {
            int swap = distinct[i];
            distinct[i] = distinct[j];
            distinct[j] = swap;
        }
        return distinct;
    }

    /**
     * A phrase found in a text.
     *
     * @param from first token
     * @param to behind the last token
     * @param phrase the phrase as it stands in the table
     * @param value what it stands for
     * @param <V> what a phrase stands for
     */
    public record Match<V>(int from, int to, String phrase, V value) {}
}
