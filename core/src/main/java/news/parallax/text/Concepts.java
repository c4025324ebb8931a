package news.parallax.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a stretch of text is about, as a set of keys that can be compared across wordings, weighted by how telling each
 * is within a story.
 *
 * <p>Content words are cut to {@linkplain ContentWords stems}; words that say the same in news ("assistance" and "help",
 * "dead" and "killed", "Kremlin" and "Russian") share a key ({@code lang/en/synonyms.txt}). A key weighs the more, the
 * fewer sentences of the story hold it (inverse document frequency): the names everybody repeats say little about which
 * sentences speak of the same.
 */
public final class Concepts {
    private static final Map<String, String> SYNONYMS = new HashMap<>(WordList.map("en/synonyms"));
    /** The synonyms, and what they stand for, which stands for itself. */
    private static final Map<String, String> KEYS = keys(SYNONYMS);
    /** In a story of two sentences every shared word is in all of them, and still tells something. */
    private static final double LEAST = 0.1;

    private final int sentences;
    private final Map<String, int[]> counts;
    private final double[] weights;

    /** Weights by count: the logarithm is taken once for each. */
    private Concepts(int sentences, Map<String, int[]> counts) {
        this.sentences = sentences;
        this.counts = counts;
        int most = 0;
        for (int[] count : counts.values()) {
            most = Math.max(most, count[0]);
        }
        this.weights = new double[most + 1];
        for (int count = 0; count <= most; count++) {
            weights[count] = Math.max(LEAST, Math.log((1.0 + sentences) / (1.0 + count)));
        }
    }

    /** How many sentences were counted. */
    public int sentences() {
        return sentences;
    }

    /** In how many sentences a key stands. */
    public int count(String key) {
        int[] count = counts.get(key);
        return count == null ? 0 : count[0];
    }

    /** Weights from all sentences of a story. */
    public static Concepts of(Collection<String> sentences) {
        return ofKeys(sentences.stream().map(Concepts::keys).toList());
    }

    /** Weights from the keys of all sentences of a story. */
    public static Concepts ofKeys(Collection<Set<String>> sentences) {
        Map<String, int[]> counts = new HashMap<>();
        for (Set<String> keys : sentences) {
            for (String key : keys) {
                int[] count = counts.get(key);
                if (count == null) {
                    counts.put(key, new int[] {1});
                } else {
                    count[0]++;
                }
            }
        }
        return new Concepts(sentences.size(), counts);
    }

    /** The keys of a text, sorted. */
    public static Set<String> keys(String text) {
        return keys(Words.of(text));
    }

    private static Set<String> keys(Words words) {
        Set<String> keys = new TreeSet<>();
        for (String form : words.forms()) {
            boolean word = Tokens.isWordPart(form.codePointAt(0));
            if (word && (ContentWords.isContent(form) || SYNONYMS.containsKey(form))) {
                keys.add(key(form));
            }
        }
        return keys;
    }

    /** Keys as a set that cannot be changed and is fast to compare; to be kept. */
    public static Set<String> kept(Set<String> keys) {
        return Keys.of(keys);
    }

    /** The keys of a text as a set that cannot be changed and is fast to compare; to be kept. */
    public static Set<String> keptKeys(String text) {
        return Keys.of(keys(text));
    }

    /** The same for the tokens of a text. */
    public static Set<String> keptKeys(Words words) {
        return Keys.of(keys(words));
    }

    /** The keys of a text without those of a part of it, as a set that cannot be changed; to be kept. */
    public static Set<String> keptKeys(String text, String without) {
        return without(keys(text), without);
    }

    /** Keys without those of a text, as a set that cannot be changed; to be kept. */
    public static Set<String> without(Set<String> keys, String text) {
        Set<String> left = new TreeSet<>(keys);
        left.removeAll(keys(text));
        return Keys.of(left);
    }

    /** The key of a word in its {@link Words#form(String) form}. */
    public static String key(String form) {
        String bare = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
        String known = KEYS.get(bare);
        return known == null ? ContentWords.stem(bare) : known;
    }

    private static Map<String, String> keys(Map<String, String> synonyms) {
        Map<String, String> keys = new HashMap<>();
        synonyms.values().forEach(head -> keys.put(head, head));
        keys.putAll(synonyms);
        return keys;
    }

    /** Weight of a key: {@value #LEAST} for one that every sentence holds, rising with rarity. */
    public double weight(String key) {
        return weights[count(key)];
    }

    /** Sum of the weights of some keys. */
    public double weight(Collection<String> keys) {
        double sum = 0;
        for (String key : keys) {
            sum += weight(key);
        }
        return sum;
    }

    /** The keys both sets hold, sorted. */
    public static Set<String> shared(Set<String> some, Set<String> others) {
        if (some instanceof Keys mine && others instanceof Keys theirs) {
            return mine.shared(theirs);
        }
        boolean fewer = some.size() <= others.size();
        Set<String> larger = fewer ? others : some;
        Set<String> shared = new TreeSet<>();
        for (String key : fewer ? some : others) {
            if (larger.contains(key)) {
                shared.add(key);
            }
        }
        return shared;
    }

    /**
     * False when two sets share fewer keys than so many; nearly always true when they share as many. Fast for sets that
     * were made to be kept, so that {@link #shared} need be asked of few.
     */
    public static boolean canShare(Set<String> some, Set<String> others, int least) {
        return some.size() >= least
                && others.size() >= least
                && (!(some instanceof Keys mine) || !(others instanceof Keys theirs) || mine.canShare(theirs, least));
    }

    /** Weight of what two sets share, as a share of the lighter one, 0..1. */
    public double overlap(Set<String> some, Set<String> others) {
        return overlap(some, others, shared(some, others));
    }

    /** The same where what they {@linkplain #shared share} is known. */
    public double overlap(Set<String> some, Set<String> others, Set<String> shared) {
        double lighter = Math.min(weight(some), weight(others));
        return lighter <= 0 ? 0 : Math.min(1, weight(shared) / lighter);
    }
}
