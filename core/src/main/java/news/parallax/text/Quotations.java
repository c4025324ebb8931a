package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Span;

/**
 * Matches quotation marks.
 *
 * <p>Marks are read as writers use them, not as type charts want them: the same mark may open and close, an apostrophe
 * is no mark, a quotation over several paragraphs opens anew in each and closes only in the last, a pull quote may have
 * lost its opening mark. Each mark is first classified by what stands around it, then marks are matched line by line:
 * double marks decide first, single marks only where they agree with them. What is unbalanced ends with its line, so
 * one lost mark never swallows a page. Quotations inside quotations are part of the outer one.
 *
 * <p>Time is linear in the text: every line and every mark is looked at a fixed number of times.
 */
public final class Quotations {
    private Quotations() {}

    /**
     * One quotation, or one paragraph of a quotation that runs over several.
     *
     * @param outer with its marks
     * @param inner without its marks and without white space at the ends; never empty
     * @param continued true when it carries on the quotation before it, from the paragraph above
     */
    public record Quotation(Span outer, Span inner, boolean continued) {}

    /** The quoted words of a text, without marks, in order: {@code “No,” he said} gives the span of {@code No,}. */
    public static List<Span> quotations(String text) {
        return quoted(text).stream().map(Quotation::inner).toList();
    }

    /** The quotations of a text with and without their marks, in order and not overlapping. */
    public static List<Quotation> quoted(String text) {
        List<Quotation> quotations = new ArrayList<>();
        char[] letters = text.toCharArray();
        List<Span> lines = lines(text);
        boolean open = false;
        for (int index = 0; index < lines.size(); index++) {
            Span line = lines.get(index);
            int first = QuotationMark.next(letters, line.start(), line.end());
            if (first == line.end()) {
                open = false;
                continue;
            }
            int next = index + 1 < lines.size() ? lines.get(index + 1).start() : text.length();
            List<QuotationMark> marks = QuotationMark.marks(text, letters, line, first);
            QuotationLine matched = QuotationLine.match(text, line, marks, open, next);
            for (QuotationLine.Pair pair : matched.pairs()) {
                add(quotations, text, pair, open && pair.start() == line.start());
            }
            open = matched.open();
        }
        return quotations;
    }

    private static void add(List<Quotation> quotations, String text, QuotationLine.Pair pair, boolean continued) {
        Span inner = Sentences.trimmed(text, pair.innerStart(), pair.innerEnd());
        if (!inner.isEmpty()) {
            quotations.add(new Quotation(new Span(pair.start(), pair.end()), inner, continued));
        }
    }

    /** The lines that hold anything but white space, without white space at their ends. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = Sentences.trimmed(text, start, end);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }
}
