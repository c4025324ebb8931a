package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.SequenceModel;

/**
 * What the tagger marks in a sentence. One model marks source, cue and content at once, because where one begins says
 * much about the others.
 *
 * @param cues ranges marked as cues, in order
 * @param sources ranges marked as sources, in order
 * @param contents ranges marked as content, in order
 */
record Taggers(List<Range> cues, List<Range> sources, List<Range> contents) {
    private static final SequenceModel MODEL = SequenceModel.of(Taggers.class, "attribution.model");
    private static final int SOURCE = 1;
    private static final int CUE = 4;
    private static final int CONTENT = 7;

    /** What the tagger marks. */
    static Taggers read(TagSequence sequence) {
        int[] tags = MODEL.tags(sequence.features());
        return new Taggers(ranges(tags, CUE), ranges(tags, SOURCE), ranges(tags, CONTENT));
    }

    /** Runs of a first tag and further ones, which have the next number. */
    private static List<Range> ranges(int[] tags, int first) {
        List<Range> ranges = new ArrayList<>();
        int at = 0;
        while (at < tags.length) {
            int end = at + 1;
            if (tags[at] == first) {
                while (end < tags.length && (tags[end] == first + 1 || tags[end] == first + 2)) {
                    end++;
                }
                ranges.add(new Range(at, end));
            }
            at = end;
        }
        return ranges;
    }
}
