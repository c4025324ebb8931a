package news.parallax.extract;

import news.parallax.extract.dump.DumpReader;
import news.parallax.extract.dump.SharedLines;
import news.parallax.extract.role.RoleClassifier;
import news.parallax.model.Extraction;
import news.parallax.model.Page;

/**
 * Reads the article of a page, whatever the page is made of. Pure and safe for use by several threads.
 *
 * <pre>{@code
 * Extraction extraction = Extractor.extract(page);
 * }</pre>
 */
public final class Extractor {
    private Extractor() {}

    /** The article of a page, or why there is none. */
    public static Extraction extract(Page page) {
        return extract(page, SharedLines.NONE);
    }

    /** The article of a page that shares lines with other dumps of its outlet, or why there is none. */
    public static Extraction extract(Page page, SharedLines shared) {
        return extract(page, shared, RoleClassifier.shipped());
    }

    /** The article of a page as a classifier with other models than the shipped ones reads it, for evaluation. */
    public static Extraction extract(Page page, RoleClassifier classifier) {
        return extract(page, SharedLines.NONE, classifier);
    }

    private static Extraction extract(Page page, SharedLines shared, RoleClassifier classifier) {
        return switch (page) {
            case Page.Html html -> HtmlReader.extract(html, classifier);
            case Page.Plain plain -> DumpReader.extract(plain, shared);
        };
    }
}
