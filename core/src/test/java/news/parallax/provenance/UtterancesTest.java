package news.parallax.provenance;

import static news.parallax.provenance.Articles.BUDGET;
import static news.parallax.provenance.Articles.STORM;
import static news.parallax.provenance.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.model.Derivation.Level;
import org.junit.jupiter.api.Test;

class UtterancesTest {
    private static final String POST =
            "The northern gate stays shut until the last boat is in and I shall answer for it"
                    + " before the council, whatever the harbour board may say. — Ada Quill (@adaquill) May 3, 2020";

    @Test
    void readsAPostUpToTheDateOfItsSignature() {
        assertThat(spoken(POST + " The board did not reply.")).containsExactly(POST);
    }

    @Test
    void takesAPostShownByTwoOutletsForAQuotation() {
        List<Article> articles = List.of(article("a", STORM + "\n" + POST), article("b", BUDGET + "\n" + POST));
        assertThat(Provenance.derivations(articles))
                .extracting(Derivation::level)
                .containsExactly(Level.SHARED_QUOTATION);
    }

    @Test
    void readsWhatTheSpeakersOfATranscriptSay() {
        assertThat(spoken("The hearing ran late. QUILL: We kept the gate open. ORDE: Until when?\nQUILL: Until six."))
                .containsExactly(" We kept the gate open.", " Until when?", " Until six.");
    }

    @Test
    void takesNoDatelineForASpeaker() {
        assertThat(spoken("NEW MERROW: The harbour reopened on Monday.\nUPDATE: A second boat is in."))
                .isEmpty();
    }

    @Test
    void readsAHostileTextOnce() {
        assertThat(spoken("A:".repeat(500_000) + " (@".repeat(300_000) + " -".repeat(300_000)))
                .isEmpty();
    }

    private static List<String> spoken(String text) {
        Article article = article("a", text);
        return Utterances.in(article, article.body()).stream()
                .map(span -> span.of(text).replaceFirst(" +$", ""))
                .toList();
    }
}
