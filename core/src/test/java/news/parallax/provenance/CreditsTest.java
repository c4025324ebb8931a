package news.parallax.provenance;

import static news.parallax.provenance.Articles.BUDGET;
import static news.parallax.provenance.Articles.STORM;
import static news.parallax.provenance.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Block.Role;
import news.parallax.model.Derivation;
import news.parallax.model.Origin;
import news.parallax.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\nThis article was originally published by The Daily Gull.",
                "%s\nThis story first appeared on The Daily Gull and is republished with permission.",
                "%s\nOriginally published at The Daily Gull.",
                "%s\nThe post Storm warning appeared first on The Daily Gull.",
                "%s\nSource: The Daily Gull",
                "%s\nQuelle: The Daily Gull",
                "%s\n来源：The Daily Gull",
                "%s\n(The Daily Gull)",
                "%s\nvia The Daily Gull",
                "%s\nRead the full story at The Daily Gull.",
                "%s\nContinue reading on The Daily Gull",
                "%s\nReprinted by permission of The Daily Gull.",
                "%s\nCopyright 2024 The Daily Gull. All rights reserved.",
                "This report was produced by The Daily Gull.\n%s",
                "Republished from The Daily Gull\n%s",
                "%s\nReference: gull.example: 6 hrs ago",
                "%s\nSource: Ada Quill",
            })
    void readsTheUsualCreditsOfAnOutlet(String form) {
        Article original = new Article(
                "b",
                "https://gull.example/storm",
                null,
                "The Daily Gull",
                "Storm",
                List.of("Ada Quill"),
                null,
                "en",
                STORM,
                List.of(block(STORM)),
                List.of());
        Article copy = article("a", form.formatted(STORM));
        assertThat(Provenance.derivations(List.of(copy, original)))
                .extracting(Derivation::original)
                .containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HARBOUR TOWN (Reuters) - %s",
                "HARBOUR TOWN, May 3 (Reuters) - %s",
                "(Reuters/AFP) %s",
                "Reuters — %s",
                "%s\n(Reuters)",
                "Reuters\n%s",
                "By Ada Quill, Reuters\n%s",
                "Ada Quill | Reuters\n%s",
                "By Reuters Staff\n%s",
                "%s\nReuters",
                "%s\nSource: Reuters",
                "%s\n© 2024 Reuters. All rights reserved.",
                "%s\nThis story was provided by Reuters.",
                "［東京 3日 ロイター］ %s",
                "（路透社） %s",
                "%s\nИсточник: Рейтер",
                "%s\nالمصدر: رويترز",
            })
    void readsTheUsualCreditsOfAnAgency(String form) {
        assertThat(Account.of(article("a", form.formatted(STORM))).agency()).isEqualTo("Reuters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\nThe mayor told Reuters that the gate would open soon.",
                "%s\nReuters reported on Sunday that a ferry had turned back.",
                "%s\nPhoto: Reuters",
                "%s\nPhoto via Reuters",
                "%s\nImage courtesy of Reuters.",
                "%s\n(Ada Quill/Reuters)",
                "The gate (Ada Quill/Reuters)\n%s",
                "%s\nPhotographer: Ada Quill/Reuters",
                "%s\n© Reuters",
                "The news agency Reuters (Reuters) closed its office by the harbour. %s",
                "%s\nReuters wins a prize for its storm pictures",
                "%s\nThe offer was first reported by Reuters.",
                "%s\nReuters contributed to this report.",
                "%s\nWith additional reporting by Reuters.",
                "By Ada Quill and staff and Reuters\n%s",
            })
    void takesAMentionForNoCreditOfTheText(String form) {
        assertThat(Account.of(article("a", form.formatted(STORM))).agency()).isNull();
    }

    @Test
    void readsTheAgencyAmongTheAuthorsAPageDeclares() {
        assertThat(Account.of(article("a", "Gull", null, List.of("Ada Quill, Associated Press"), STORM))
                        .agency())
                .isEqualTo("Associated Press");
        assertThat(Account.of(article("a", "Gull", null, List.of("Reuters Lane"), STORM))
                        .agency())
                .isNull();
    }

    @Test
    void countsTextsOfOneCreditedAgencyAsOneOrigin() {
        Article one = article("a", "HARBOUR TOWN (AP) - " + STORM);
        Article two = article("b", BUDGET + "\nSource: Associated Press");
        Article third = article("c", "A quite different text of which the council told AP.");
        assertThat(Provenance.origins(List.of(one, two, third), List.of()))
                .extracting(Origin::name)
                .containsExactly("Associated Press", "Outlet c");
    }

    @Test
    void knowsTheAgencyThatContributedAsTheOneCopied() {
        Article wire = article("b", "Associated Press", null, List.of(), STORM);
        Article copy = article("a", STORM + "\nThe Associated Press contributed to this report.");
        Derivation derivation = Provenance.derivations(List.of(copy, wire)).getFirst();
        assertThat(derivation.original()).isEqualTo("b");
        assertThat(derivation.evidence().getFirst().text()).contains("contributed to this report");
    }

    @Test
    void readsNoCaptionForACredit() {
        String text = STORM + "\nSource: Reuters";
        int start = STORM.length() + 1;
        Block caption = new Block(Role.CAPTION, new Span(start, text.length()));
        Article article = new Article(
                "a", "a", null, null, "Storm", List.of(), null, "en", text, List.of(block(STORM), caption), List.of());
        assertThat(Account.of(article).agency()).isNull();
    }

    private static Block block(String text) {
        return new Block(Role.PARAGRAPH, new Span(0, text.length()));
    }
}
