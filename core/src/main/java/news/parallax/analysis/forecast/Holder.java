package news.parallax.analysis.forecast;

import news.parallax.model.Article;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;

/**
 * Who expects something.
 *
 * @param name as a reader would name them
 * @param kind what sort of holder
 */
record Holder(String name, HolderKind kind) {
    /** Somebody the text does not name. */
    static final Holder UNNAMED = new Holder("not named", HolderKind.ANONYMOUS);

    /** Whoever makes a statement. */
    static Holder of(Statement statement) {
        String name = statement.source().isBlank() ? UNNAMED.name() : statement.source();
        return new Holder(name, statement.holderKind());
    }

    /** The writer of an article; the outlet where no writer is named. */
    static Holder author(Article article) {
        String name = article.bylines().isEmpty() ? article.outletOrUri() : String.join(", ", article.bylines());
        return new Holder(name, HolderKind.AUTHOR);
    }

    /** True for the writer of the article. */
    boolean isAuthor() {
        return kind == HolderKind.AUTHOR;
    }
}
