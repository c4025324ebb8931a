package news.parallax.extract.dump;

import java.util.List;
import news.parallax.extract.role.Forest;

/**
 * What judges the lines of a page: weights of words, and a forest that looks at each line and its surroundings.
 *
 * @param lexicon weights of words, a column of {@link LineTable}
 * @param forest judges rows of {@link LineTable}
 */
public record LineModel(WordWeights lexicon, Forest forest) {

    /** The shipped model. */
    static LineModel shipped() {
        return new LineModel(WordWeights.resource("lines.words"), Forest.resource("lines.forest"));
    }

    /** For each line the log-odds that it belongs to the article. */
    public double[] scores(List<String> lines) {
        return judged(Sheet.of(lines)).scores();
    }

    /** What is known of the lines of a sheet. */
    JudgedLines judged(Sheet sheet) {
        float[][] traits = LineTraits.of(sheet, lexicon);
        return new JudgedLines(traits, LineTable.scores(traits, forest));
    }
}
