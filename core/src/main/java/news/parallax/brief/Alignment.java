package news.parallax.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The longest common subsequence of a sentence's words and a passage's words.
 *
 * <p>A brief sentence is a cut of its passage, so every word of it must align, in order; what does not was added, and
 * what the passage has in between was dropped. When the words stand in the passage as one run, that run is the
 * alignment: a word that occurs twice must not be matched to the wrong place.
 *
 * <p>Cost is the product of both lengths; the passage is cut to {@value #MAX_PASSAGE} words.
 */
final class Alignment {
    private static final int MAX_PASSAGE = 600;
    private static final int MAX_SENTENCE = 200;

    private final int[] places;
    private final int passageLength;

    private Alignment(int[] places, int passageLength) {
        this.places = places;
        this.passageLength = passageLength;
    }

    /** Aligns the words of a sentence with the words of a passage. */
    static Alignment of(List<PassageWords.Word> sentence, List<PassageWords.Word> passage) {
        List<String> part = sentence.stream()
                .limit(MAX_SENTENCE)
                .map(PassageWords.Word::folded)
                .toList();
        List<String> whole = passage.stream()
                .limit(MAX_PASSAGE)
                .map(PassageWords.Word::folded)
                .toList();
        int run = java.util.Collections.indexOfSubList(whole, part);
        if (run >= 0 && !part.isEmpty()) {
            int[] places = new int[part.size()];
            Arrays.setAll(places, at -> run + at);
            return new Alignment(places, whole.size());
        }
        return new Alignment(subsequence(part, whole), whole.size());
    }

    private static int[] subsequence(List<String> part, List<String> whole) {
        int[][] length = new int[part.size() + 1][whole.size() + 1];
        for (int i = part.size() - 1; i >= 0; i--) {
            for (int j = whole.size() - 1; j >= 0; j--) {
                length[i][j] = part.get(i).equals(whole.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int[] places = new int[part.size()];
        Arrays.fill(places, -1);
        int i = 0;
        int j = 0;
        while (i < part.size() && j < whole.size()) {
            if (part.get(i).equals(whole.get(j))) {
                places[i++] = j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return places;
    }

    /** Indices of the sentence's words that the passage does not have at that place, ascending. */
    List<Integer> added() {
        List<Integer> added = new ArrayList<>();
        for (int at = 0; at < places.length; at++) {
            if (places[at] < 0) {
                added.add(at);
            }
        }
        return added;
    }

    /** Indices of the passage's words that the sentence leaves out, ascending. */
    List<Integer> dropped() {
        boolean[] kept = new boolean[passageLength];
        for (int place : places) {
            if (place >= 0) {
                kept[place] = true;
            }
        }
        List<Integer> dropped = new ArrayList<>();
        for (int at = 0; at < passageLength; at++) {
            if (!kept[at]) {
                dropped.add(at);
            }
        }
        return dropped;
    }

    /** Number of the sentence's words that aligned. */
    int matched() {
        return places.length - added().size();
    }

    /** Index in the passage of the first aligned word, or -1. */
    int first() {
        return Arrays.stream(places).filter(place -> place >= 0).min().orElse(-1);
    }

    /** Index in the passage of the last aligned word, or -1. */
    int last() {
        return Arrays.stream(places).max().orElse(-1);
    }
}
