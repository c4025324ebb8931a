package news.parallax.eval.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.eval.tagging.CrfTrainer;
import news.parallax.eval.tagging.CrfTrainer.Example;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.NameTagger;

/**
 * Trains the tagger of names on the openly licensed corpora and writes {@code names.model}. The same data give the same
 * bytes.
 *
 * <pre>{@code
 * java -Xmx1500m -cp CLASSPATH news.parallax.eval.names.NamesTrainer ../shared \
 *     core/src/main/resources/news/parallax/text
 * }</pre>
 */
public final class NamesTrainer {
    private static final CrfTrainer.Plan PLAN =
            new CrfTrainer.Plan(1 + 3 * NameKind.values().length, true, 17, 30, 1f, 0);

    private NamesTrainer() {}

    /**
     * Trains and writes.
     *
     * @param arguments folder that holds {@code data/}, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        Files.write(folder.resolve("names.model"), train(NamedSentences.read(Path.of(arguments[0]))));
    }

    /** The bytes of a model trained on sentences. */
    static byte[] train(List<NamedSentence> sentences) {
        return CrfTrainer.train(sentences.stream().map(NamesTrainer::example).toList(), PLAN);
    }

    private static Example example(NamedSentence sentence) {
        List<Span> tokens = sentence.tokens();
        return new Example(NameTagger.features(sentence.text(), tokens), sentence.tags(tokens));
    }
}
