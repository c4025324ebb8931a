package news.parallax.eval.tagging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.model.Span;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.PartsOfSpeech;
import news.parallax.text.Tokens;

/**
 * Trains the tagger of parts of speech on GUM and writes {@code pos.model}. The same data give the same bytes.
 *
 * <pre>{@code
 * java -Xmx1500m -cp CLASSPATH news.parallax.eval.tagging.PartOfSpeechTrainer ../shared \
 *     core/src/main/resources/news/parallax/text
 * }</pre>
 */
public final class PartOfSpeechTrainer {
    private static final int BITS = 16;
    private static final int PASSES = 16;

    private static final Map<String, PartOfSpeech> PARTS = Map.ofEntries(
            Map.entry("NN", PartOfSpeech.NOUN),
            Map.entry("NNS", PartOfSpeech.NOUNS),
            Map.entry("NNP", PartOfSpeech.NAME),
            Map.entry("NNPS", PartOfSpeech.NAME),
            Map.entry("PRP", PartOfSpeech.PRONOUN),
            Map.entry("PRP$", PartOfSpeech.POSSESSIVE),
            Map.entry("DT", PartOfSpeech.DETERMINER),
            Map.entry("IN", PartOfSpeech.PREPOSITION),
            Map.entry("TO", PartOfSpeech.TO),
            Map.entry("CC", PartOfSpeech.CONJUNCTION),
            Map.entry("CD", PartOfSpeech.NUMBER),
            Map.entry("JJ", PartOfSpeech.ADJECTIVE),
            Map.entry("JJR", PartOfSpeech.ADJECTIVE),
            Map.entry("JJS", PartOfSpeech.ADJECTIVE),
            Map.entry("PDT", PartOfSpeech.ADJECTIVE),
            Map.entry("RB", PartOfSpeech.ADVERB),
            Map.entry("RBR", PartOfSpeech.ADVERB),
            Map.entry("RBS", PartOfSpeech.ADVERB),
            Map.entry("MD", PartOfSpeech.MODAL),
            Map.entry("VB", PartOfSpeech.BASE),
            Map.entry("VBP", PartOfSpeech.PRESENT),
            Map.entry("VBZ", PartOfSpeech.THIRD),
            Map.entry("VBD", PartOfSpeech.PAST),
            Map.entry("VBN", PartOfSpeech.PARTICIPLE),
            Map.entry("VBG", PartOfSpeech.ING),
            Map.entry("WP", PartOfSpeech.WHO),
            Map.entry("WP$", PartOfSpeech.WHO),
            Map.entry("WDT", PartOfSpeech.WHICH),
            Map.entry("WRB", PartOfSpeech.WHEN),
            Map.entry("EX", PartOfSpeech.THERE),
            Map.entry("RP", PartOfSpeech.PARTICLE),
            Map.entry(".", PartOfSpeech.STOP),
            Map.entry(",", PartOfSpeech.COMMA),
            Map.entry(":", PartOfSpeech.DASH),
            Map.entry("HYPH", PartOfSpeech.DASH),
            Map.entry("``", PartOfSpeech.QUOTE),
            Map.entry("''", PartOfSpeech.QUOTE),
            Map.entry("POS", PartOfSpeech.QUOTE),
            Map.entry("-LRB-", PartOfSpeech.BRACKET),
            Map.entry("-RRB-", PartOfSpeech.BRACKET));

    private PartOfSpeechTrainer() {}

    /**
     * Trains and writes.
     *
     * @param arguments folder that holds {@code data/}, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        Files.write(folder.resolve("pos.model"), train(Conllu.sentences(Path.of(arguments[0]))));
    }

    /** The bytes of a model trained on sentences. */
    static byte[] train(List<Conllu.Sentence> sentences) {
        List<CrfTrainer.Example> examples =
                sentences.stream().map(PartOfSpeechTrainer::example).toList();
        return CrfTrainer.train(
                examples, new CrfTrainer.Plan(PartOfSpeech.values().length, false, BITS, PASSES, 0.998f, 0));
    }

    /** A sentence in our own tokens, each with the part of the first treebank token in it. */
    private static CrfTrainer.Example example(Conllu.Sentence sentence) {
        List<String> words = new ArrayList<>();
        List<Integer> tags = new ArrayList<>();
        int next = 0;
        for (Span token :
                Tokens.tokens(sentence.text(), new Span(0, sentence.text().length()))) {
            words.add(token.of(sentence.text()).replace('\u2019', '\''));
            while (next < sentence.tokens().size() - 1
                    && sentence.tokens().get(next).span().end() <= token.start()) {
                next++;
            }
            tags.add(PARTS.getOrDefault(sentence.tokens().get(next).part(), PartOfSpeech.OTHER)
                    .ordinal());
        }
        int[] right = tags.stream().mapToInt(Integer::intValue).toArray();
        return new CrfTrainer.Example(PartsOfSpeech.features(words), right);
    }
}
