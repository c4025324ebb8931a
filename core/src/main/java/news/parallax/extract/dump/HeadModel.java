package news.parallax.extract.dump;

import news.parallax.extract.role.Forest;

/**
 * What finds the lines that tell about an article: forests over rows of {@link HeadTable}, each log-odds.
 *
 * @param title for a line that is the headline
 * @param byline for a line that names the writer
 * @param date for a line that says when the article was published
 */
public record HeadModel(Forest title, Forest byline, Forest date) {

    /** The shipped model. */
    static HeadModel shipped() {
        return new HeadModel(
                Forest.resource("dump-title.forest"),
                Forest.resource("dump-byline.forest"),
                Forest.resource("dump-date.forest"));
    }
}
