package news.parallax.provenance;

import static news.parallax.provenance.Articles.STORM;
import static news.parallax.provenance.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.text.Shingles;
import org.junit.jupiter.api.Test;

/** The work that hostile input can cause, counted and not timed. */
class BoundsTest {
    /** Articles a later one is compared with for each of its shingles. */
    private static final int FIRST = 12;

    @Test
    void comparesEachOfTenThousandCopiesWithAFew() {
        int copies = 10_000;
        List<Fingerprint> fingerprints = Collections.nCopies(copies, Fingerprint.of(article("a", STORM)));
        Candidates candidates = new Candidates(fingerprints, new int[copies]);
        Candidates.Room room = new Candidates.Room(copies);
        assertThat(IntStream.range(0, copies).mapToObj(at -> candidates.earlier(at, room)))
                .allSatisfy(earlier -> assertThat(earlier).hasSizeLessThanOrEqualTo(FIRST));
        assertThat(candidates.earlier(copies - 1, room)).isNotEmpty();
    }

    @Test
    void emptyTextsAndSingleWordsMeetNothing() {
        List<Article> articles = new ArrayList<>();
        for (int at = 0; at < 1_000; at++) {
            articles.add(article("a" + at, at % 2 == 0 ? "Storm" : "-"));
        }
        assertThat(Provenance.derivations(articles)).isEmpty();
        assertThat(Provenance.origins(articles, List.of())).hasSize(1_000);
    }

    @Test
    void oneRepeatedWordIsOneShingleAndOneRun() {
        Shingles repeated = Shingles.of("storm ".repeat(900_000));
        assertThat(repeated.sample(1)).hasSize(1);
        assertThat(Sketch.of(repeated).bottom()).hasSize(1);
        assertThat(new Alignment(repeated).runs(repeated, new BitSet())).hasSize(1);
    }

    @Test
    void repeatedLinesAreAlignedInRunsNotInPairs() {
        Shingles one = Shingles.of(STORM.repeat(2_000));
        Shingles two = Shingles.of((STORM + " and more\n").repeat(2_000));
        assertThat(new Alignment(one).runs(two, new BitSet())).hasSizeLessThan(2 * 2_000 + 2);
    }

    @Test
    void aTextOfFiveMegabytesIsReadOnce() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(5);
        while (text.length() < 5_000_000) {
            text.append(Integer.toString(random.nextInt(50_000) + 1_000, 36))
                    .append(random.nextInt(9) == 0 ? ".\n" : " ");
        }
        Article large = article("a", text.toString());
        Article part = article("b", text.substring(1_000_000, 1_004_000));
        Fingerprint fingerprint = Fingerprint.of(large);
        assertThat(fingerprint.sample().length)
                .isLessThan(fingerprint.shingles().size() / Fingerprint.RATE * 11 / 10);
        assertThat(Sketch.of(large).bottom()).hasSize(Sketch.BOTTOM);
        List<Derivation> derivations = Provenance.derivations(List.of(large, part));
        assertThat(derivations).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(Derivation.Level.COPY);
            assertThat(one.passages()).hasSize(1);
        });
    }

    @Test
    void anIdGivenManyTimesCountsOnce() {
        List<Article> articles = new ArrayList<>();
        for (int at = 0; at < 1_000; at++) {
            articles.add(article("twice", STORM + " " + at));
        }
        articles.add(article("copy", STORM));
        List<Derivation> derivations = Provenance.derivations(articles);
        assertThat(derivations).hasSize(1);
        assertThat(Provenance.origins(articles, derivations))
                .singleElement()
                .satisfies(origin -> assertThat(origin.articles()).containsExactly("copy", "twice"));
    }

    @Test
    void linesOfCreditsInTheThousandsAreReadAtTheEdgesOnly() {
        String text = "Source: Reuters\n".repeat(50_000).strip();
        assertThat(Credits.of(article("a", text))).hasSizeLessThan(20);
        assertThat(Credits.of(article("a", "published by ".repeat(200_000)))).isEmpty();
        assertThat(Credits.of(article("a", "(".repeat(200_000) + "source ".repeat(200_000))))
                .isEmpty();
    }
}
