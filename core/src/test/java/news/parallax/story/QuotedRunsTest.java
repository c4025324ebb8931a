package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedRunsTest {
    @Test
    void findsTheSameWordsInOtherMarks() {
        QuotedRuns one = runs("“The bridge will stay shut until May,” she said.");
        QuotedRuns two = runs("He heard her say: 'The bridge will stay shut until May'.");
        assertThat(one.shared(one.table(), one.sieve(), two)).isEqualTo(Math.log(1 + 3));
    }

    @Test
    void passesOverWordsThatAreNotQuoted() {
        QuotedRuns one = runs("“The bridge will stay shut until May,” she said.");
        assertThat(one.shared(one.table(), one.sieve(), runs("The bridge will stay shut until May.")))
                .isZero();
    }

    @Test
    void passesOverQuotationsOfFewWords() {
        assertThat(runs("They spoke of a “bridge to nowhere at all”.").amount()).isEqualTo(Math.log(1 + 1));
        assertThat(runs("They spoke of a “bridge to nowhere”.").amount()).isZero();
    }

    @Test
    void readsABoundedPartOfAnEndlessQuotation() {
        QuotedRuns endless = runs("“" + "and one more and another ".repeat(100_000) + "”");
        assertThat(endless.hashes().length).isLessThanOrEqualTo(400);
    }

    private static QuotedRuns runs(String text) {
        return QuotedRuns.of(text, new TermReader(text));
    }
}
