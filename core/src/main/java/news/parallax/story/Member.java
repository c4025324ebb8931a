package news.parallax.story;

import java.util.Objects;
import java.util.function.IntPredicate;
import news.parallax.model.Article;

/**
 * An article as it is compared: it stands for itself and its copies.
 *
 * @param vectors its words
 * @param weekdays weekdays it names
 * @param quoted what it quotes
 * @param outlet who published it, empty when unknown
 * @param day publication in days since 1970, NaN when unknown
 */
record Member(Vectors vectors, Weekdays weekdays, QuotedRuns quoted, String outlet, double day) {
    static Member of(Article article, Terms terms, TermWeights weights) {
        String outlet = Objects.requireNonNullElse(article.outlet(), "");
        return new Member(Vectors.of(terms, weights), terms.weekdays(), terms.quoted(), outlet, Days.of(article));
    }

    /** Days to another member, NaN when one has no date. */
    double days(Member other) {
        return Math.abs(day - other.day);
    }

    /** True unless both dates are known and too far apart. */
    boolean isComparable(Member other, double horizon) {
        return !(days(other) > horizon);
    }

    /** True when both are known to be of one outlet. */
    boolean isOfOutletOf(Member other) {
        // Most outlets differ, which their hashes tell; a string keeps its own.
        return outlet.hashCode() == other.outlet.hashCode() && !outlet.isEmpty() && outlet.equals(other.outlet);
    }

    /** Its heaviest terms of some. */
    int[] keys(int count, IntPredicate among) {
        return vectors.body().heaviest(count, among);
    }
}
