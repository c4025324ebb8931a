package news.parallax.eval.attribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.parallax.analysis.attribution.TagSequence;
import news.parallax.analysis.attribution.TagSequences;
import news.parallax.eval.attribution.Polnear.Document;
import news.parallax.eval.attribution.Polnear.Relation;
import news.parallax.eval.tagging.CrfTrainer;
import news.parallax.eval.tagging.CrfTrainer.Example;
import news.parallax.model.Span;
import news.parallax.text.SequenceModel;

/**
 * Trains the two taggers of source, cue and content on the training part of PolNeAR and writes {@code attribution.model}
 * and {@code attribution-second.model}.
 *
 * <p>One model marks all three, because PolNeAR has no two that overlap. The second learns from what first models mark in
 * articles they have not learned from: each of five is trained without a fifth of the articles. The same data and the same
 * rules give the same bytes; whoever changes a rule, a feature or the tagger of parts of speech trains again:
 *
 * <pre>{@code
 * java -Xmx5g -XX:+UseTransparentHugePages -cp CLASSPATH news.parallax.eval.attribution.AttributionTrainer ../shared \
 *     core/src/main/resources/news/parallax/analysis/attribution
 * }</pre>
 */
public final class AttributionTrainer {
    private static final CrfTrainer.Plan FIRST = new CrfTrainer.Plan(10, true, 19, 7, 0.96f, 60, 0.2, 1);
    private static final CrfTrainer.Plan SECOND = new CrfTrainer.Plan(10, true, 19, 7, 0.93f, 60, 0.2, 2);
    private static final int FOLDS = 5;

    private AttributionTrainer() {}

    /**
     * An article as it is learned from.
     *
     * @param sequences its sentences
     * @param tags right tags of each
     */
    private record Lesson(List<TagSequence> sequences, List<int[]> tags) {
        static Lesson of(Document document) {
            List<TagSequence> sequences = TagSequences.of(document.article());
            return new Lesson(
                    sequences,
                    sequences.stream().map(one -> marks(one.tokens(), document)).toList());
        }

        List<Example> examples() {
            List<Example> examples = new ArrayList<>();
            for (int index = 0; index < tags.size(); index++) {
                examples.add(new Example(sequences.get(index).features(), tags.get(index)));
            }
            return examples;
        }

        /** The sentences with what a first model marks in them, those that a second is asked about. */
        List<Example> examples(SequenceModel first) {
            List<int[][]> features = TagSequences.second(first, sequences);
            List<Example> examples = new ArrayList<>();
            for (int index = 0; index < tags.size(); index++) {
                if (features.get(index).length > 0) {
                    examples.add(new Example(features.get(index), tags.get(index)));
                }
            }
            return examples;
        }
    }

    /**
     * Trains and writes.
     *
     * @param arguments folder that holds {@code data/}, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Document document : Polnear.documents(Path.of(arguments[0]), "train")) {
            lessons.add(Lesson.of(document));
        }
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        Files.write(folder.resolve("attribution.model"), first(lessons, FOLDS));
        Files.write(folder.resolve("attribution-second.model"), CrfTrainer.train(looks(lessons), SECOND));
    }

    /** A first model, trained without one fold of the articles; a fold that does not exist leaves out none. */
    private static byte[] first(List<Lesson> lessons, int without) {
        List<Example> examples = new ArrayList<>();
        for (int index = 0; index < lessons.size(); index++) {
            if (index % FOLDS != without) {
                examples.addAll(lessons.get(index).examples());
            }
        }
        return CrfTrainer.train(examples, FIRST);
    }

    /** What the second model learns from. */
    private static List<Example> looks(List<Lesson> lessons) throws IOException {
        List<SequenceModel> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            models.add(SequenceModel.read(new ByteArrayInputStream(first(lessons, fold))));
        }
        List<Example> examples = new ArrayList<>();
        for (int index = 0; index < lessons.size(); index++) {
            examples.addAll(lessons.get(index).examples(models.get(index % FOLDS)));
        }
        return examples;
    }

    private static int[] marks(List<Span> tokens, Document document) {
        int[] tags = new int[tokens.size()];
        if (tags.length == 0) {
            return tags;
        }
        Span sentence = tokens.getFirst().cover(tokens.getLast());
        for (Relation relation : document.relations()) {
            mark(tags, tokens, sentence, relation.source(), 1);
            mark(tags, tokens, sentence, relation.cue(), 4);
            mark(tags, tokens, sentence, relation.content(), 7);
        }
        return tags;
    }

    private static void mark(int[] tags, List<Span> tokens, Span sentence, List<Span> pieces, int tag) {
        for (Span piece : pieces) {
            if (sentence.contains(piece)) {
                mark(tags, tokens, piece, tag);
            }
        }
    }

    /** Marks the tokens of a piece, unless it is a small part of one quotation or its tokens are taken. */
    private static void mark(int[] tags, List<Span> tokens, Span piece, int tag) {
        int first = -1;
        int last = -1;
        for (int at = 0; at < tags.length; at++) {
            if (tokens.get(at).overlaps(piece)) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        boolean small = first == last
                && first >= 0
                && piece.length() * 2 < tokens.get(first).length();
        if (first >= 0 && !small && Arrays.stream(tags, first, last + 1).allMatch(one -> one == 0)) {
            Arrays.fill(tags, first, last + 1, tag + 1);
            tags[last] = tag + 2;
            tags[first] = tag;
        }
    }
}
