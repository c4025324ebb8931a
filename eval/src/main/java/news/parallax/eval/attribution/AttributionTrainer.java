package news.parallax.eval.attribution;

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

/**
 * Trains the tagger of source, cue and content on the training part of PolNeAR and writes {@code attribution.model}.
 *
 * <p>One model marks all three, because PolNeAR has no two that overlap. The same data and the same rules give the same
 * bytes; whoever changes a rule, a feature or the tagger of parts of speech trains again:
 *
 * <pre>{@code
 * java -Xmx2500m -cp CLASSPATH news.parallax.eval.attribution.AttributionTrainer ../shared \
 *     core/src/main/resources/news/parallax/analysis/attribution
 * }</pre>
 */
public final class AttributionTrainer {
    private static final CrfTrainer.Plan PLAN = new CrfTrainer.Plan(10, true, 19, 7, 0.96f, 60);

    private AttributionTrainer() {}

    /**
     * Trains and writes.
     *
     * @param arguments folder that holds {@code data/}, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Document document : Polnear.documents(Path.of(arguments[0]), "train")) {
            examples.addAll(examples(document));
        }
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        Files.write(folder.resolve("attribution.model"), CrfTrainer.train(examples, PLAN));
    }

    /** The sentences of a document with their right tags. */
    static List<Example> examples(Document document) {
        List<Example> examples = new ArrayList<>();
        for (TagSequence sequence : TagSequences.of(document.article())) {
            examples.add(new Example(sequence.features(), tags(sequence.tokens(), document)));
        }
        return examples;
    }

    private static int[] tags(List<Span> tokens, Document document) {
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
