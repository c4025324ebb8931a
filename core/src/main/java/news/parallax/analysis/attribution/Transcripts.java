package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Block;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Span;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/** Paragraphs of a transcript: "VELDEN: We saw it fall." gives Velden's words. */
final class Transcripts {
    private static final int MAX_LABEL = 5;
    private static final Set<String> LABELS = WordList.words("en/line-labels");

    private Transcripts() {}

    /** The statement of a paragraph that starts with a speaker's name in capitals and a colon, or null; a line that goes
     * on in capitals is a headline. */
    static @Nullable Draft draft(String text, Block paragraph) {
        if (paragraph.role() != Block.Role.PARAGRAPH) {
            return null;
        }
        Span block = paragraph.span();
        int start = block.start();
        boolean quoted = "\"\u201C".indexOf(text.charAt(start)) >= 0;
        Words words =
                new Words(text, new Span(quoted ? start + 1 : start, Math.min(block.end(), start + 200)), List.of());
        int colon = colon(words);
        if (colon < 0 || colon + 1 >= words.size()) {
            return null;
        }
        int end = block.end();
        while (quoted && end > start + 1 && "\"\u201D".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Span content = new Span(words.span(colon + 1).start(), end);
        if (content.isEmpty() || content.of(text).chars().noneMatch(Character::isLowerCase)) {
            return null;
        }
        List<Span> pieces = new ArrayList<>(List.of(content));
        return new Draft(
                words.span(new Range(0, colon)), null, null, CueClass.ASSERTION, pieces, true, true, List.of(block));
    }

    /** Index of the colon behind a label in capitals, or -1. */
    private static int colon(Words words) {
        for (int index = 0; index < Math.min(words.size(), MAX_LABEL); index++) {
            if (words.lower(index).equals(":")) {
                return index > 0 ? index : -1;
            }
            if (LABELS.contains(words.lower(index))) {
                return -1;
            }
            String word = words.word(index);
            boolean capitals =
                    word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && words.isLetters(index);
            if (!capitals && !word.equals(".")) {
                return -1;
            }
        }
        return -1;
    }
}
