package news.parallax.analysis.attribution;

import java.util.List;
import news.parallax.model.Span;

/**
 * One sentence as the taggers read it.
 *
 * @param tokens where its tokens stand; a quotation is one token
 * @param features hashed features of each token
 */
public record TagSequence(List<Span> tokens, int[][] features) {
    /** Copies the list. */
    public TagSequence {
        tokens = List.copyOf(tokens);
    }

    /**
     * This sentence with features of the cues found in it, for the taggers of source and content.
     *
     * @param cues tag of each token: 0 outside, 1 first of a cue, 2 further
     */
    public TagSequence withCues(int[] cues) {
        int[][] more = new int[features.length][];
        int[] left = nearest(cues, true);
        int[] right = nearest(cues, false);
        for (int at = 0; at < features.length; at++) {
            int base = features[at].length;
            int[] row = java.util.Arrays.copyOf(features[at], base + 9);
            int before = left[at] < 0 ? 99 : bucket(at - left[at]);
            int behind = right[at] < 0 ? 99 : bucket(right[at] - at);
            int leftWord = left[at] < 0 ? 0 : features[left[at]][0];
            int rightWord = right[at] < 0 ? 0 : features[right[at]][0];
            int here = tag(cues, at - 1) * 16 + tag(cues, at) * 4 + tag(cues, at + 1);
            int kind = features[at][TagFeatures.CLASS];
            row[base] = TagFeatures.mix(60, here, 0);
            row[base + 1] = TagFeatures.mix(61, here, kind);
            row[base + 2] = TagFeatures.mix(62, before, behind);
            row[base + 3] = TagFeatures.mix(63, before, leftWord);
            row[base + 4] = TagFeatures.mix(64, behind, rightWord);
            row[base + 5] = TagFeatures.mix(65, before, kind);
            row[base + 6] = TagFeatures.mix(66, behind, kind);
            row[base + 7] = TagFeatures.mix(67, leftWord, rightWord);
            row[base + 8] = TagFeatures.mix(68, before * 100 + behind, kind);
            more[at] = row;
        }
        return new TagSequence(tokens, more);
    }

    private static int tag(int[] tags, int at) {
        return at < 0 || at >= tags.length ? 3 : tags[at];
    }

    /** For each token the nearest token of a cue on one side, itself included, or -1. */
    private static int[] nearest(int[] cues, boolean left) {
        int[] nearest = new int[cues.length];
        int last = -1;
        for (int step = 0; step < cues.length; step++) {
            int at = left ? step : cues.length - 1 - step;
            last = cues[at] > 0 ? at : last;
            nearest[at] = last;
        }
        return nearest;
    }

    private static int bucket(int distance) {
        return distance < 6 ? distance : distance < 10 ? 6 : distance < 20 ? 7 : 8;
    }
}
