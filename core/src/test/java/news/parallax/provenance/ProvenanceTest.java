package news.parallax.provenance;

import static news.parallax.provenance.Articles.BUDGET;
import static news.parallax.provenance.Articles.STORM;
import static news.parallax.provenance.Articles.article;
import static news.parallax.provenance.Articles.dated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Derivation;
import news.parallax.model.Derivation.Evidence;
import news.parallax.model.Derivation.Level;
import news.parallax.model.Origin;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final String QUOTATION =
            "“We shall open the gate when the last boat is safe and not one hour before that, whatever it costs us,”";

    @Test
    void findsVerbatimCopyAndTakesTheEarlierAsOriginal() {
        Derivation copy = only(dated("a", "2020-05-02", STORM), dated("b", "2020-05-01", STORM));
        assertThat(copy.level()).isEqualTo(Level.COPY);
        assertThat(copy.copy()).isEqualTo("a");
        assertThat(copy.original()).isEqualTo("b");
        assertThat(copy.containment()).isEqualTo(1);
    }

    @Test
    void findsShortenedCopy() {
        Derivation copy = only(article("a", STORM), article("b", STORM.substring(0, STORM.length() / 3)));
        assertThat(copy.level()).isEqualTo(Level.COPY);
    }

    @Test
    void leavesDirectionOpenWithoutEvidence() {
        Derivation copy = only(article("a", STORM), article("b", STORM));
        assertThat(copy.original()).isNull();
        assertThat(copy.copy()).isEqualTo("b");
    }

    @Test
    void citesTheCreditOfTheCopy() {
        Article original = article("b", "The Daily Gull", null, List.of(), STORM);
        Article copy = article("a", STORM + "\nReference: The Daily Gull: 6 hrs ago");
        Derivation derivation = only(copy, original);
        assertThat(derivation.original()).isEqualTo("b");
        Evidence credit = derivation.evidence().getFirst();
        assertThat(credit.kind()).isEqualTo(Evidence.Kind.CREDIT);
        Citation citation = credit.citation();
        assertThat(citation).isNotNull();
        assertThat(citation.span().of(copy.text())).startsWith("Reference: The Daily Gull");
    }

    @Test
    void knowsCopyByTheAuthorItsCreditNames() {
        Article original = article("b", null, null, List.of("Ada Quill"), STORM);
        Derivation derivation = only(article("a", STORM + "\nReference: Weekly: Ada Quill"), original);
        assertThat(derivation.original()).isEqualTo("b");
    }

    @Test
    void takesAbsentAgencyAsOrigin() {
        String report = "HARBOUR TOWN (Reuters) - " + STORM;
        List<Article> articles = List.of(article("a", report), article("b", report));
        Derivation derivation = Provenance.derivations(articles).getFirst();
        assertThat(derivation.original()).isEqualTo("Reuters");
        assertThat(origins(articles)).extracting(Origin::name).containsExactly("Reuters");
    }

    @Test
    void takesAbsentSyndicateAsOriginOfWhatWasCopiedOnly() {
        String credit = "\nThis article was originally published on The Conversation.";
        List<Article> copies = List.of(article("a", STORM + credit), article("b", STORM + credit));
        assertThat(Provenance.derivations(copies).getFirst().original()).isEqualTo("The Conversation");
        assertThat(origins(copies)).extracting(Origin::name).containsExactly("The Conversation");
        assertThat(origins(List.of(article("a", STORM + credit), article("b", BUDGET + credit))))
                .extracting(Origin::agency)
                .containsExactly("The Conversation", "The Conversation");
    }

    @Test
    void takesContributionForTheOutletsOwnWork() {
        String own = STORM + "\nReference: The Associated Press contributed to this report.";
        assertThat(origins(List.of(article("a", own))))
                .extracting(Origin::agency)
                .containsOnlyNulls();
    }

    @Test
    void doesNotTakeSharedQuotationForCopying() {
        Article one = article("a", STORM + "\n" + QUOTATION + " said the harbour master.");
        Article two = article("b", BUDGET + "\nThe harbour master told reporters: " + QUOTATION);
        Derivation shared = only(one, two);
        assertThat(shared.level()).isEqualTo(Level.SHARED_QUOTATION);
        assertThat(origins(List.of(one, two))).hasSize(2);
    }

    @Test
    void findsPastedPassageOnBothSides() {
        String passage = STORM.split("\n", -1)[3] + "\n" + STORM.split("\n", -1)[4];
        Article host = article("a", (BUDGET + "\n").repeat(1) + filler() + passage);
        Article source = article("b", STORM + "\n" + filler("other"));
        Derivation shared = only(host, source);
        assertThat(shared.passages())
                .allSatisfy(found -> assertThat(Shape.words(found.copy().of(text(shared.copy(), host, source))))
                        .isEqualTo(Shape.words(found.other().of(text(shared.other(), host, source)))));
    }

    @Test
    void findsNothingInUnrelatedTexts() {
        assertThat(Provenance.derivations(List.of(article("a", STORM), article("b", BUDGET))))
                .isEmpty();
    }

    @Test
    void doesNotTakeBoilerplateOfAnOutletForCopying() {
        String boilerplate = "\nSign up for our morning letter and read the best of the coast every day for free."
                + "\nThis newspaper is owned by its readers and takes no money from any party or company at all.";
        List<Article> articles = IntStream.range(0, 8)
                .mapToObj(at -> article("a" + at, "The Gull", null, List.of(), filler("w" + at) + boilerplate))
                .toList();
        assertThat(Provenance.derivations(articles))
                .noneMatch(one -> one.level().joinsOrigins());
    }

    @Test
    void givesTheSameInAnyOrder() {
        List<Article> articles = new ArrayList<>(List.of(
                dated("a", "2020-05-02", STORM),
                dated("b", "2020-05-01", STORM + "\n" + BUDGET),
                article("c", BUDGET),
                article("d", filler())));
        List<Derivation> expected = Provenance.derivations(articles);
        java.util.Collections.reverse(articles);
        assertThat(Provenance.derivations(articles)).isEqualTo(expected);
        assertThat(Provenance.origins(articles, expected)).isEqualTo(origins(articles.reversed()));
    }

    @Test
    void copiesAddNoOrigin() {
        List<Article> articles = new ArrayList<>(List.of(article("a", STORM), article("b", BUDGET)));
        assertThat(origins(articles)).hasSize(2);
        articles.add(article("c", STORM));
        articles.add(article("d", STORM.substring(STORM.length() / 2)));
        articles.add(article("e", "Subscribe now and never miss a tide.\n" + BUDGET + "\nAll rights reserved."));
        assertThat(origins(articles)).hasSize(2);
    }

    @Test
    void joinsThousandsOfCopiesInLinearTime() {
        List<Article> articles = IntStream.range(0, 10_000)
                .mapToObj(at -> article("a" + at, "Outlet", null, List.of(), STORM))
                .toList();
        assertThat(origins(articles)).hasSize(1);
    }

    @Test
    void acceptsTextsWithNothingToCompare() {
        List<Article> articles = List.of(
                article("a", "Word"),
                article("b", "Word"),
                article("c", "word ".repeat(20_000).strip()),
                article("d", "word ".repeat(30_000).strip()),
                article("e", "-"));
        assertThat(origins(articles)).hasSizeBetween(4, 5);
    }

    @Test
    void takesTheSameOfTwoTextsOfOneIdInAnyOrder() {
        Article first = article("twice", STORM);
        Article second = article("twice", filler("other"));
        Article copy = article("copy", STORM);
        List<Derivation> derivations = Provenance.derivations(List.of(first, second, copy));
        assertThat(Provenance.derivations(List.of(copy, second, first))).isEqualTo(derivations);
        assertThat(origins(List.of(first, second, copy)).stream()
                        .mapToInt(origin -> origin.articles().size())
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void comparesHugeTextsInLinearTime() {
        String large = STORM.repeat(2_000);
        List<Article> articles = List.of(
                article("large", large),
                article("larger", large + STORM),
                article("repeated", "storm ".repeat(800_000).strip()),
                article("also repeated", "storm ".repeat(700_000).strip()));
        assertThat(origins(articles)).hasSizeBetween(2, 4);
    }

    @Test
    void acceptsDatesFarOffAndBackwards() {
        List<Article> articles = List.of(
                dated("a", "1970-01-01", STORM), dated("b", "2399-12-31", STORM), dated("c", "1969-12-31", STORM));
        assertThat(origins(articles))
                .singleElement()
                .satisfies(origin -> assertThat(origin.id()).isEqualTo("c"));
    }

    private static Derivation only(Article one, Article two) {
        List<Derivation> derivations = Provenance.derivations(List.of(one, two));
        assertThat(derivations).hasSize(1);
        return derivations.getFirst();
    }

    private static List<Origin> origins(List<Article> articles) {
        return Provenance.origins(articles, Provenance.derivations(articles));
    }

    private static String text(String id, Article one, Article two) {
        return one.id().equals(id) ? one.text() : two.text();
    }

    private static String filler() {
        return filler("plain");
    }

    /** Text that shares nothing with other text. */
    private static String filler(String word) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 120; at++) {
            text.append(word).append(at).append(at % 12 == 11 ? ".\n" : " ");
        }
        return text.toString();
    }

    /** Words without marks and case. */
    private static final class Shape {
        static String words(String text) {
            return text.toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[^a-z]+", " ")
                    .strip();
        }
    }
}
