package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import news.parallax.text.Concepts;
import news.parallax.text.Texts;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private static final String EVENT = "An explosion at the mill in Lakeside killed two men on Monday.";
    private static final String COLOUR = "Ivo Kern was baking bread when his window broke in the old bakery.";

    private final Coverage coverage = new Coverage()
            .article("a", "Lake Post", EVENT + " " + COLOUR)
            .article(
                    "b", "Hill Radio", "Two men died in an explosion at the mill in Lakeside. Rain fell on the hills.");
    private final Accounts accounts = new Accounts(coverage.story(), Texts.ofStory());

    @Test
    void theCoreIsWhatSeveralAccountsOpenWith() {
        assertThat(accounts.coverage(Concepts.keys(EVENT), Set.of())).isGreaterThan(0.7);
        assertThat(accounts.coverage(Concepts.keys(COLOUR), Set.of())).isZero();
        assertThat(accounts.coverage(Concepts.keys(EVENT), Concepts.keys(EVENT)))
                .isZero();
    }

    @Test
    void whatMoreAccountsSayIsMoreCentral() {
        assertThat(accounts.centrality(Concepts.keys(EVENT))).isGreaterThan(accounts.centrality(Concepts.keys(COLOUR)));
    }

    @Test
    void countsTheSentencesBefore() {
        assertThat(accounts.place(coverage.citation("a", EVENT))).isZero();
        assertThat(accounts.place(coverage.citation("a", COLOUR))).isEqualTo(1);
    }
}
