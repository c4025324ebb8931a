package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearnedTermsTest {
    @Test
    void weighsByTheShippedTableAndWhatWasSeenAlsoAfterItGrew() {
        LearnedTerms terms = new LearnedTerms();
        int the = TermReader.hash("the");
        int seen = TermReader.hash("skerryvore");
        terms.learn(counts(the, seen));
        for (int other = 0; other < 30; other++) {
            terms.learn(
                    counts(IntStream.range(1_000 * other, 1_000 * other + 900).toArray()));
        }
        double articles = TermWeights.PRIOR + 31.0;
        assertThat(terms.weight(the)).isEqualTo(weight(articles, the, 1));
        assertThat(terms.weight(seen)).isEqualTo(weight(articles, seen, 1));
        int never = TermReader.hash("grumblewick");
        assertThat(terms.weight(never)).isEqualTo(weight(articles, never, 0));
        terms.learn(counts(seen));
        assertThat(terms.weight(seen)).isEqualTo(weight(articles + 1, seen, 2));
    }

    private static double weight(double articles, int term, int seen) {
        return TermWeights.weight(articles, TermWeights.PRIOR * TermStatistics.shippedShare(term) + seen);
    }

    private static TermCounts counts(int... terms) {
        TermCounts.Builder counts = new TermCounts.Builder();
        IntStream.of(terms).forEach(counts::add);
        return counts.counts();
    }
}
