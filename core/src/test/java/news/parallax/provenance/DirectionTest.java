package news.parallax.provenance;

import static news.parallax.provenance.Articles.BUDGET;
import static news.parallax.provenance.Articles.STORM;
import static news.parallax.provenance.Articles.article;
import static news.parallax.provenance.Articles.dated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.model.Derivation.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectionTest {
    @Test
    void takesTheReportOfAnAgencyForTheOriginal() {
        Derivation derivation = only(article("a", STORM), of("b", "Reuters", STORM));
        assertThat(derivation.original()).isEqualTo("b");
        assertThat(evidence(derivation)).contains("Reuters is a news agency");
    }

    @Test
    void takesTheOutletThatTheSharedWordsNameForTheOriginal() {
        String text = STORM + "\nThe harbour board will meet on Friday, its chairman told Skerry News Agency.";
        Derivation derivation = only(of("a", "The Courier", text), of("b", "Skerry News Agency", text));
        assertThat(derivation.original()).isEqualTo("b");
        assertThat(evidence(derivation)).contains("name Skerry News Agency");
        Derivation short_ = only(
                of("a", "The Courier", text.replace("Skerry News Agency", "SNA")),
                of("b", "Skerry News Agency", text.replace("Skerry News Agency", "SNA")));
        assertThat(short_.original()).isEqualTo("b");
    }

    @Test
    void doesNotDecideByWordsThatNameBoth() {
        String text = STORM + "\nThe chairman told Skerry News Agency and the Morning Courier that he would resign.";
        assertThat(only(of("a", "Morning Courier", text), of("b", "Skerry News Agency", text))
                        .original())
                .isNull();
    }

    @Test
    void takesATextThatBreaksOffInsideASentenceForTheCopy() {
        String cut = STORM.substring(0, STORM.indexOf("over its bow"));
        Derivation derivation = only(article("a", STORM), article("b", cut.strip()));
        assertThat(derivation.copy()).isEqualTo("b");
        assertThat(derivation.original()).isEqualTo("a");
        assertThat(evidence(derivation)).contains("breaks off where the other goes on");
        assertThat(only(article("a", STORM), article("b", cut.strip() + " …")).original())
                .isEqualTo("a");
    }

    @Test
    void doesNotTakeAWholeShorterTextForTheCopy() {
        String shorter = String.join("\n", STORM.lines().limit(3).toList());
        assertThat(only(article("a", STORM), article("b", shorter)).original()).isNull();
    }

    @Test
    void aLaterDateAloneDecidesNothingWhenBothHoldMuchOfTheirOwn() {
        String shared = String.join("\n", STORM.lines().limit(2).toList());
        String one = shared + "\n" + String.join("\n", BUDGET.lines().limit(2).toList());
        String two = shared + "\n" + String.join("\n", STORM.lines().skip(3).toList());
        assertThat(only(dated("a", "2020-05-02", one), dated("b", "2020-05-01", two))
                        .original())
                .isNull();
        assertThat(only(dated("a", "2020-05-02", one), dated("b", "2020-05-01", shared))
                        .original())
                .isEqualTo("b");
    }

    @Test
    void givesTheStrongestEvidenceFirst() {
        Article copy = article("a", "The Echo", "2020-05-02", List.of(), STORM + "\nSource: The Daily Gull");
        Article original = article("b", "The Daily Gull", "2020-05-01", List.of("Ada Quill"), STORM);
        assertThat(only(copy, original).evidence())
                .extracting(Evidence::kind)
                .containsExactly(
                        Evidence.Kind.CREDIT, Evidence.Kind.TIME, Evidence.Kind.DROPPED_BYLINE, Evidence.Kind.OVERLAP);
    }

    @Test
    void aCreditOutweighsAClockThatGoesWrong() {
        Article copy = article("a", "The Echo", "2020-05-01", List.of(), STORM + "\nSource: The Daily Gull");
        Article original = article("b", "The Daily Gull", "2020-05-02", List.of(), STORM);
        assertThat(only(copy, original).original()).isEqualTo("b");
    }

    private static Article of(String id, @Nullable String outlet, String text) {
        return article(id, outlet, null, List.of(), text);
    }

    private static Derivation only(Article one, Article two) {
        List<Derivation> derivations = Provenance.derivations(List.of(one, two));
        assertThat(derivations).hasSize(1);
        return derivations.getFirst();
    }

    private static String evidence(Derivation derivation) {
        return derivation.evidence().getFirst().text();
    }
}
