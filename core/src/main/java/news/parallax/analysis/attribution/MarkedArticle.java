package news.parallax.analysis.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first tagger marked in the sentences of an article: words that speak in one sentence often speak in another, and a
 * sentence of nothing but content has its source in the one before or behind.
 */
final class MarkedArticle {
    private static final int KINDS = 3;
    private static final int SOURCE = 0;
    private static final int CUE = 1;
    private static final int MOST = 2;
    private static final int CONTENT_TAG = 7;
    private static final int ENDS = 8;
    private static final int BEGINS = 16;

    private final List<int[]> tags;
    private final Map<Integer, int[]> marked = new HashMap<>();

    /**
     * What was marked.
     *
     * @param sequences the sentences, in order
     * @param tags tags of each
     */
    MarkedArticle(List<TagSequence> sequences, List<int[]> tags) {
        this.tags = List.copyOf(tags);
        for (int index = 0; index < sequences.size(); index++) {
            count(sequences.get(index).view(), tags.get(index));
        }
    }

    private void count(TagView view, int[] sentence) {
        for (int at = 0; at < sentence.length; at++) {
            int kind = sentence[at] == 0 ? KINDS : (sentence[at] - 1) / KINDS;
            if (kind <= CUE) {
                marked.computeIfAbsent(view.lower(at), key -> new int[2])[kind]++;
            }
        }
    }

    /** What was marked around a sentence. */
    Place place(int index) {
        return new Place(summary(index - 1), summary(index + 1), marked);
    }

    /**
     * What was marked around a sentence.
     *
     * @param before bits for the sentence before; 0 if there is none or it has no marks
     * @param behind bits for the one behind
     * @param marked for the hash of a word how often it was marked as source and as cue in the article
     */
    record Place(int before, int behind, Map<Integer, int[]> marked) {
        /**
         * How often a word was marked as source and as cue elsewhere, below 9.
         *
         * @param word its hash
         * @param kind what it is marked as here
         */
        int elsewhere(int word, int kind) {
            int[] counts = marked.get(word);
            if (counts == null) {
                return 0;
            }
            int sources = counts[SOURCE] - (kind == SOURCE ? 1 : 0);
            int cues = counts[CUE] - (kind == CUE ? 1 : 0);
            return Math.min(sources, MOST) * (MOST + 1) + Math.min(cues, MOST);
        }
    }

    /** Bits for the kinds of marks in a sentence, and whether it begins and ends with content. */
    private int summary(int index) {
        if (index < 0 || index >= tags.size() || tags.get(index).length == 0) {
            return 0;
        }
        int[] sentence = tags.get(index);
        int summary = 0;
        for (int tag : sentence) {
            summary |= tag == 0 ? 0 : 1 << (tag - 1) / KINDS;
        }
        int ends = sentence[last(sentence)] >= CONTENT_TAG ? ENDS : 0;
        int begins = sentence[0] >= CONTENT_TAG ? BEGINS : 0;
        return summary | ends | begins;
    }

    /** The last token that is marked, if it is one of the last three; a full stop and a mark may stand behind it. */
    private static int last(int[] sentence) {
        int last = sentence.length - 1;
        while (last > 0 && sentence[last] == 0 && last > sentence.length - 3) {
            last--;
        }
        return last;
    }
}
