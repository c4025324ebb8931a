package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.SequenceModel;

/**
 * The taggers of cue, source and content, and what they mark in a sentence.
 *
 * @param cues ranges marked as cues, in order
 * @param sources ranges marked as sources, in order
 * @param contents ranges marked as content, in order
 */
record Taggers(List<Range> cues, List<Range> sources, List<Range> contents) {
    private static final SequenceModel CUE = SequenceModel.of(Taggers.class, "cue.model");
    private static final SequenceModel SOURCE = SequenceModel.of(Taggers.class, "source.model");
    private static final SequenceModel CONTENT = SequenceModel.of(Taggers.class, "content.model");

    /** What the taggers mark. */
    static Taggers read(TagSequence sequence) {
        int[] cues = CUE.tags(sequence.features());
        TagSequence more = sequence.withCues(cues);
        return new Taggers(ranges(cues), ranges(SOURCE.tags(more.features())), ranges(CONTENT.tags(more.features())));
    }

    /** Runs of a first tag (1) and further ones (2). */
    private static List<Range> ranges(int[] tags) {
        List<Range> ranges = new ArrayList<>();
        int at = 0;
        while (at < tags.length) {
            int end = at + 1;
            while (tags[at] != 0 && end < tags.length && tags[end] == 2) {
                end++;
            }
            if (tags[at] != 0) {
                ranges.add(new Range(at, end));
            }
            at = end;
        }
        return ranges;
    }
}
