package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12,000 people marched            | 12000   | 12000   | COUNT
                    tens of thousands marched        | 20000   | 99999   | COUNT
                    hundreds of thousands marched    | 200000  | 999999  | COUNT
                    scores of residents left         | 40      | 199     | COUNT
                    about 12,000 people              | 10800   | 13200   | COUNT
                    more than 3,500 people           | 3500    | 5250    | COUNT
                    two hundred and fifty-six ships  | 256     | 256     | COUNT
                    10-15 boats                      | 10      | 15      | COUNT
                    between 20 and 30 boats          | 20      | 30      | COUNT
                    2 to 3 million homes             | 2000000 | 3000000 | COUNT
                    300 to 3,400 homes               | 300     | 3400    | COUNT
                    5 to 7,000 homes                 | 5000    | 7000    | COUNT
                    $3.5 million was spent           | 3500000 | 3500000 | MONEY
                    5 million euros was spent        | 5000000 | 5000000 | MONEY
                    12.5 per cent voted              | 12.5    | 12.5    | PERCENT
                    twenty-five percent voted        | 25      | 25      | PERCENT
                    400km from the border            | 400     | 400     | MEASURE
                    in 2014 it rained                | 2014    | 2014    | DATE
                    on August 16 it rained           | 16      | 16      | DATE
                    at 9:30 it rained                | 9       | 9       | TIME
                    """)
    void readsRange(String text, double low, double high, Figure.Kind kind) {
        List<Figure> figures = Figures.figures(text);
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).low()).isCloseTo(low, within());
        assertThat(figures.get(0).high()).isCloseTo(high, within());
        assertThat(figures.get(0).kind()).isEqualTo(kind);
    }

    private static org.assertj.core.data.Percentage within() {
        return org.assertj.core.data.Percentage.withPercentage(0.001);
    }

    @ParameterizedTest
    @CsvSource({
        "12 people were hurt, people",
        "six former coastal states agreed, states",
        "Thousands of Islanders have left, Islanders",
        "five of the wounded left, wounded"
    })
    void findsCountedNoun(String text, String noun) {
        Span span = Figures.figures(text).get(0).noun();
        assertThat(span).isNotNull();
        assertThat(span.of(text)).isEqualTo(noun);
    }

    @Test
    void readsEveryPairOfNumbersAsARange() {
        List<String> numbers =
                List.of("0", "1", "999", "1,000", "3,400", "2 million", "ten", "7bn", "a dozen", "scores");
        for (String first : numbers) {
            for (String second : numbers) {
                for (String joint : List.of(" to ", "-", " and ", "\u2013")) {
                    String text = "between more than " + first + joint + second + " people";
                    assertThat(Figures.figures(text))
                            .allSatisfy(figure -> assertThat(figure.low()).isLessThanOrEqualTo(figure.high()));
                }
            }
        }
    }

    @Test
    void countsNothingBehindVerb() {
        assertThat(Figures.figures("with thousands joining protests").get(0).noun())
                .isNull();
    }

    @Test
    void takesNoPronounForNumber() {
        assertThat(Figures.figures("one of them scores goals")).isEmpty();
    }

    @Test
    void spanHoldsModifierAndUnit() {
        String text = "It cost more than 5 million euros.";
        assertThat(Figures.figures(text).get(0).span().of(text)).isEqualTo("more than 5 million euros");
    }

    @Test
    void readsEndlessNumbersInLinearTime() {
        assertThat(Figures.figures("nine hundred and ".repeat(100_000))).isNotEmpty();
        assertThat(Figures.figures("9".repeat(1_000_000))).hasSize(1);
        assertThat(Figures.figures("1,".repeat(500_000))).isNotEmpty();
    }
}
