package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.text.SequenceModel;

/**
 * What the taggers mark in a sentence. One model marks source, cue and content at once, because where one begins says much
 * about the others. A second one reads what the first marked, here and elsewhere in the article, and decides.
 *
 * @param cues ranges marked as cues, in order
 * @param sources ranges marked as sources, in order
 * @param contents ranges marked as content, in order
 * @param sureness for each cue how far marking none there stays behind, in units of the weights
 */
record Taggers(List<Range> cues, List<Range> sources, List<Range> contents, List<Integer> sureness) {
    private static final SequenceModel FIRST = SequenceModel.of(Taggers.class, "attribution.model");
    private static final SequenceModel SECOND = SequenceModel.of(Taggers.class, "attribution-second.model");
    private static final int SOURCE = 1;
    private static final int CUE = 4;
    private static final int CONTENT = 7;

    /** What the taggers mark in the sentences of an article. */
    static List<Taggers> read(List<TagSequence> sequences) {
        List<int[][]> scores =
                sequences.stream().map(one -> FIRST.scores(one.features())).toList();
        List<int[]> first = scores.stream().map(FIRST::best).toList();
        List<int[][]> second = second(FIRST, sequences, scores, first);
        List<Taggers> taggers = new ArrayList<>();
        for (int index = 0; index < sequences.size(); index++) {
            int[][] features = second.get(index);
            taggers.add(
                    features.length == 0
                            ? new Taggers(List.of(), List.of(), List.of(), List.of())
                            : of(SECOND.scores(features)));
        }
        return taggers;
    }

    private static Taggers of(int[][] scores) {
        int[] tags = SECOND.best(scores);
        List<Range> cues = ranges(tags, CUE);
        int[][] costs = cues.isEmpty() ? new int[0][] : SECOND.costs(scores);
        List<Integer> sureness = cues.stream()
                .map(cue -> IntStream.range(cue.from(), cue.to())
                        .map(at -> costs[at][0])
                        .max()
                        .orElse(0))
                .toList();
        return new Taggers(cues, ranges(tags, SOURCE), ranges(tags, CONTENT), sureness);
    }

    /** How far marking none in place of a marked cue stays behind. */
    int sureness(Range cue) {
        return sureness.get(cues.indexOf(cue));
    }

    /** What the second tagger sees of each sentence; nothing where it is not asked. */
    static List<int[][]> second(SequenceModel model, List<TagSequence> sequences) {
        List<int[][]> scores =
                sequences.stream().map(one -> model.scores(one.features())).toList();
        return second(model, sequences, scores, scores.stream().map(model::best).toList());
    }

    private static List<int[][]> second(
            SequenceModel model, List<TagSequence> sequences, List<int[][]> scores, List<int[]> first) {
        MarkedArticle article = new MarkedArticle(sequences, first);
        List<int[][]> features = new ArrayList<>();
        for (int index = 0; index < sequences.size(); index++) {
            TagSequence sequence = sequences.get(index);
            int[] tags = first.get(index);
            features.add(
                    sequence.isMarked(tags)
                            ? SecondLook.features(sequence, tags, model.costs(scores.get(index)), article.place(index))
                            : new int[0][]);
        }
        return features;
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
