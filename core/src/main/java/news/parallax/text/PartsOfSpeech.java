package news.parallax.text;

import java.util.List;
import java.util.Locale;

/**
 * Marks the parts of speech of English words with a small linear model ({@code pos.model}, see its card in
 * {@code doc/models}). The features are those every such tagger since Ratnaparkhi (A Maximum Entropy Model for
 * Part-Of-Speech Tagging, EMNLP 1996) has: the word, its neighbours, its endings and its shape.
 */
public final class PartsOfSpeech {
    private PartsOfSpeech() {}

    /** Holds the model, so that the trainer can ask for features where there is none yet. */
    private static final class Model {
        private static final SequenceModel POS = SequenceModel.of(PartsOfSpeech.class, "pos.model");
    }

    /**
     * The part of speech of each word of a sentence.
     *
     * @param words words as written, with straight apostrophes; a quotation that is read as one word is {@code "}
     */
    public static PartOfSpeech[] of(List<String> words) {
        int[] tags = Model.POS.tags(features(words));
        PartOfSpeech[] parts = new PartOfSpeech[tags.length];
        for (int at = 0; at < tags.length; at++) {
            parts[at] = PartOfSpeech.at(tags[at]);
        }
        return parts;
    }

    /** The features of each word of a sentence; public for the trainer, which must see the same. */
    public static int[][] features(List<String> words) {
        View view = new View(words);
        FeatureRow row = new FeatureRow();
        int[][] rows = new int[words.size()][];
        for (int at = 0; at < rows.length; at++) {
            view.add(row, at);
            rows[at] = row.take();
        }
        return rows;
    }

    /** Hashes of the words of a sentence, two empty ones before and behind it. */
    private static final class View {
        private final String[] lower;
        private final int[] whole;
        private final int[] endings;
        private final int[] shapes;
        private final int[] classes;

        View(List<String> words) {
            lower = new String[words.size()];
            whole = new int[words.size() + 4];
            endings = new int[words.size() + 4];
            shapes = new int[words.size() + 4];
            classes = new int[words.size() + 4];
            for (int at = 0; at < words.size(); at++) {
                lower[at] = words.get(at).toLowerCase(Locale.ROOT);
                whole[at + 2] = lower[at].hashCode();
                endings[at + 2] = FeatureRow.suffix(lower[at], 3);
                classes[at + 2] = WordClasses.of(WordClasses.plain(lower[at]));
                shapes[at + 2] = shape(words.get(at)) | (at == 0 ? 64 : 128);
            }
        }

        void add(FeatureRow row, int index) {
            String word = lower[index];
            int at = index + 2;
            row.add(1, whole[at]);
            row.add(2, endings[at]);
            row.add(3, FeatureRow.suffix(word, 2), shapes[at]);
            row.add(4, FeatureRow.suffix(word, 4));
            row.add(5, FeatureRow.prefix(word, 1), shapes[at]);
            row.add(6, whole[at - 1]);
            row.add(7, whole[at + 1]);
            row.add(8, whole[at - 2]);
            row.add(9, whole[at + 2]);
            row.add(10, endings[at - 1]);
            row.add(11, endings[at + 1]);
            row.add(12, shapes[at - 1], shapes[at]);
            row.add(13, shapes[at], shapes[at + 1]);
            row.add(14, whole[at - 1], whole[at]);
            row.add(15, whole[at], whole[at + 1]);
            row.add(16, shapes[at]);
            row.add(17, endings[at - 1], endings[at + 1]);
            row.add(18, classes[at]);
            row.add(19, classes[at - 1], classes[at]);
            row.add(20, classes[at], classes[at + 1]);
            row.add(21, classes[at - 1], classes[at + 1]);
        }

        /** Bits for what a word is made of: first capital, further capitals, digits, hyphens, small letters, others. */
        private static int shape(String word) {
            int shape = 0;
            for (int at = 0; at < word.length(); at++) {
                shape |= shape(word.charAt(at), at == 0);
            }
            return shape;
        }

        private static int shape(char character, boolean first) {
            if (Character.isUpperCase(character)) {
                return first ? 1 : 2;
            }
            if (Character.isDigit(character)) {
                return 4;
            }
            if (character == '-') {
                return 8;
            }
            return Character.isLetter(character) ? 16 : 32;
        }
    }
}
