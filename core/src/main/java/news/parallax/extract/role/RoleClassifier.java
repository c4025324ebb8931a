package news.parallax.extract.role;

import java.util.List;
import news.parallax.extract.html.Outline;

/** Labels the blocks of a page. */
public final class RoleClassifier {
    private RoleClassifier() {}

    /** One label for each block of the outline, in the same order. */
    public static List<Label> labels(Outline outline, Clues clues) {
        Survey survey = new Survey(outline);
        boolean[] body = Body.body(survey, clues);
        return new Beside(survey, clues, body).labels();
    }
}
