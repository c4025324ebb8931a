package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import news.parallax.model.Span;
import news.parallax.text.Sentences;

/**
 * One line of a dump that holds words.
 *
 * @param text its characters as they are, without white space around them
 * @param blanks number of blank lines above it
 * @param shape what it looks like
 */
record Line(String text, int blanks, LineShape shape) {
    private static final int MAX_LINES = 60_000;
    private static final int MAX_CHARS = 200_000;

    /** The lines of a text that hold words, up to a number no article reaches. */
    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        read(text, (words, blanks) -> lines.add(new Line(words, blanks, LineShape.of(words))));
        return lines;
    }

    /** The words of these lines alone. */
    static List<String> words(String text) {
        List<String> lines = new ArrayList<>();
        read(text, (words, blanks) -> lines.add(words));
        return lines;
    }

    /** Gives each line without white space around it, with the number of blank lines above it. */
    private static void read(String text, ObjIntConsumer<String> sink) {
        int lines = 0;
        int blanks = 0;
        int start = 0;
        while (start <= text.length() && lines < MAX_LINES) {
            int end = endOfLine(text, start);
            Span span = Sentences.trimmed(text, start, Math.min(end, start + MAX_CHARS));
            if (span.isEmpty()) {
                blanks++;
            } else {
                sink.accept(span.of(text), blanks);
                lines++;
                blanks = 0;
            }
            start = end + 1;
        }
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char character) {
        return character <= '\r' && (character == '\n' || character == '\r' || character == '\f');
    }
}
