package news.parallax.extract.dump;

import java.util.List;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Extraction.Rejected;
import news.parallax.model.Page;

/**
 * Reads the article of a page of text.
 *
 * <p>A dump is labelled step by step: repeated lines, pictures, posts and quotations shown again, source notes; then the
 * body; then what stands around it. A page whose title the capture declares is clean: each line is a paragraph,
 * but for what can be no sentence. Pure and safe for use by several threads; time grows linearly with the text.
 */
public final class DumpReader {
    private static final int SAMPLE = 20_000;
    private static final double MAX_CONTROLS = 0.02;

    private DumpReader() {}

    /** The article of a page of text, or why there is none. */
    public static Extraction extract(Page.Plain page) {
        return extract(page, SharedLines.NONE);
    }

    /** The article of a page of text that shares lines with other dumps of its outlet, or why there is none. */
    public static Extraction extract(Page.Plain page, SharedLines shared) {
        return extract(page, shared, DumpModel.shipped());
    }

    /** The article of a page of text as another model than the shipped one reads it, for evaluation. */
    public static Extraction extract(Page.Plain page, SharedLines shared, DumpModel model) {
        if (isBinary(page.text())) {
            return new Rejected(page.uri(), Reason.NOT_TEXT, "control characters: not a text, or not decoded as one");
        }
        List<String> words = page.isClean() ? Line.words(page.text()) : List.of();
        if (!words.isEmpty()) {
            return CleanText.article(page, words);
        }
        Sheet sheet = new Sheet(Line.lines(page.text()), shared);
        if (sheet.size() == 0) {
            return new Rejected(page.uri(), Reason.EMPTY, "the text has no words");
        }
        int title = label(sheet, model);
        Rejected rejected = Verdict.rejection(page, sheet);
        return rejected != null ? rejected : new DumpArticle(page, sheet, title).extracted();
    }

    /** Labels all lines of a dump; the place of the headline, or -1. */
    private static int label(Sheet sheet, DumpModel model) {
        JudgedLines judged = labelBody(sheet, model.lines());
        int title = Head.label(sheet, new HeadTable(sheet, judged), model.head());
        Rest.label(sheet, title);
        return title;
    }

    /** Labels the body and what has to do with it; what is known of the lines. */
    static JudgedLines labelBody(Sheet sheet, LineModel model) {
        Repeats.label(sheet);
        Posts.label(sheet);
        Pictures.label(sheet);
        PullQuotes.label(sheet);
        Notes.labelSources(sheet);
        JudgedLines judged = model.judged(sheet);
        BodyLines.label(sheet, judged.scores());
        Notes.labelBios(sheet);
        return judged;
    }

    private static boolean isBinary(String text) {
        int limit = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < limit; i++) {
            char character = text.charAt(i);
            if (character < ' ' || character == '\uFFFD') {
                controls += "\n\r\t\f".indexOf(character) < 0 ? 1 : 0;
            }
        }
        return controls > 2 && controls > MAX_CONTROLS * limit;
    }

    /** Roles that are kept wherever they stand, as long as they belong to the article's stretch of lines. */
    static boolean isEvidence(Role role) {
        return List.of(Role.BYLINE, Role.BIO, Role.SOURCE_NOTE, Role.HEADLINE, Role.DATELINE, Role.DECK)
                .contains(role);
    }
}
