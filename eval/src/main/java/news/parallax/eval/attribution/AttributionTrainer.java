package news.parallax.eval.attribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import news.parallax.analysis.attribution.TagSequence;
import news.parallax.analysis.attribution.TagSequences;
import news.parallax.eval.attribution.PerceptronTrainer.Example;
import news.parallax.eval.attribution.Polnear.Document;
import news.parallax.eval.attribution.Polnear.Relation;
import news.parallax.model.Span;
import news.parallax.text.SequenceModel;
import org.jspecify.annotations.Nullable;

/**
 * Trains the taggers of cue, source and content on the training part of PolNeAR and writes their weights.
 *
 * <p>The taggers of source and content see where cues are; in training they see what a cue tagger says that was trained
 * on the other documents (in {@value #FOLDS} parts), so that they learn how far to trust it. On PolNeAR dev 18 bits and 8
 * passes did as well as 20 bits and 10 passes (source 72.1 and 71.9, cue 68.8 and 68.0, content 58.2 and 58.5). The same
 * data and the same rules give the same bytes; whoever changes a rule or a feature trains again:
 *
 * <pre>{@code
 * java -Xmx1500m -cp CLASSPATH news.parallax.eval.attribution.AttributionTrainer ../shared \
 *     core/src/main/resources/news/parallax/analysis/attribution
 * }</pre>
 */
public final class AttributionTrainer {
    private static final int FOLDS = 4;
    private static final int TAGS = 3;
    private static final int BITS = 18;
    private static final int EPOCHS = 8;

    private AttributionTrainer() {}

    /**
     * Trains and writes.
     *
     * @param arguments folder that holds {@code data/}, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        train(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Trains on the data below a root and writes {@code cue.model}, {@code source.model}, {@code content.model}. */
    static void train(Path root, Path folder) throws IOException {
        List<Labelled> labelled = new ArrayList<>();
        List<Document> documents = Polnear.documents(root, "train");
        for (int index = 0; index < documents.size(); index++) {
            labelled.addAll(labelled(documents.get(index), index % FOLDS));
        }
        byte[] cue = fit(labelled, Labelled::cue, null);
        SequenceModel[] folds = new SequenceModel[FOLDS];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            folds[fold] =
                    model(fit(labelled.stream().filter(one -> one.fold != left).toList(), Labelled::cue, null));
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("cue.model"), cue);
        Files.write(folder.resolve("source.model"), fit(labelled, Labelled::source, folds));
        Files.write(folder.resolve("content.model"), fit(labelled, Labelled::content, folds));
    }

    /** A sentence with its right tags. */
    private record Labelled(TagSequence sequence, int[] cue, int[] source, int[] content, int fold) {}

    private static List<Labelled> labelled(Document document, int fold) {
        List<Labelled> labelled = new ArrayList<>();
        for (TagSequence sequence : TagSequences.of(document.article())) {
            labelled.add(new Labelled(
                    sequence,
                    tags(sequence, document, Relation::cue),
                    tags(sequence, document, Relation::source),
                    tags(sequence, document, Relation::content),
                    fold));
        }
        return labelled;
    }

    /** Tags of the pieces that begin and end with tokens; of pieces inside each other the longest. */
    private static int[] tags(TagSequence sequence, Document document, Function<Relation, List<Span>> part) {
        int[] tags = new int[sequence.tokens().size()];
        if (tags.length == 0) {
            return tags;
        }
        int start = sequence.tokens().getFirst().start();
        int end = sequence.tokens().getLast().end();
        Stream<Span> pieces = document.relations().stream().flatMap(relation -> part.apply(relation).stream());
        pieces.filter(piece -> piece.start() >= start && piece.end() <= end)
                .distinct()
                .sorted(Comparator.comparingInt((Span piece) -> -piece.length()).thenComparing(piece -> piece))
                .forEach(piece -> mark(tags, sequence.tokens(), piece));
        return tags;
    }

    private static void mark(int[] tags, List<Span> tokens, Span piece) {
        int first = -1;
        int last = -1;
        for (int at = 0; at < tags.length; at++) {
            if (tokens.get(at).overlaps(piece)) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        boolean partOfToken = first == last && first >= 0 && !piece.contains(tokens.get(first));
        if (first >= 0 && !partOfToken && tags[first] + tags[last] == 0) {
            Arrays.fill(tags, first, last + 1, 2);
            tags[first] = 1;
        }
    }

    private static byte[] fit(
            List<Labelled> labelled, Function<Labelled, int[]> tags, SequenceModel @Nullable [] cues) {
        List<Example> examples = labelled.stream()
                .map(one -> new Example(features(one, cues), tags.apply(one)))
                .toList();
        return PerceptronTrainer.train(examples, TAGS, BITS, EPOCHS);
    }

    private static int[][] features(Labelled one, SequenceModel @Nullable [] cues) {
        if (cues == null) {
            return one.sequence.features();
        }
        int[] found = cues[one.fold].tags(one.sequence.features());
        return one.sequence.withCues(found).features();
    }

    private static SequenceModel model(byte[] bytes) {
        try {
            return SequenceModel.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
