package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"No,\" she said. | No,",
                "He was ‘the workers’ friend’ once. | the workers’ friend",
                "It said\u00a0‘foreign powers‘ meddled. | foreign powers",
                "The students' union and the dogs' owners left. | ",
                "Songs of the '90s and '80s, rock 'n' roll. | ",
                "'I \"love\" it,' he said. | I \"love\" it,",
                "„Guten Tag“, sagte er. | Guten Tag",
                "« Bonjour », dit-elle. | Bonjour",
                "»Hallo«, sagte er. | Hallo",
                "We will not go.” | We will not go.",
                "He is 5'10\" tall. | ",
                "It isn't “the bridge’s end”, he'd say. | the bridge’s end",
                "``Maybe,'' he said. | Maybe,"
            })
    void readsMarksAsTheyAreUsed(String text, String quoted) {
        assertThat(quoted(text)).isEqualTo(quoted == null ? List.of() : List.of(quoted));
    }

    @Test
    void keepsQuoteThatSpansParagraphs() {
        String text = "“One, he said.\n\n“Two.\n\n“Three,” he said. “Four.”";

        assertThat(quoted(text)).containsExactly("One, he said.", "Two.", "Three,", "Four.");
        assertThat(Quotations.quoted(text).stream().map(Quotations.Quotation::continued))
                .containsExactly(false, true, true, false);
    }

    @Test
    void endsAnUnclosedStraightMarkWithItsLine() {
        assertThat(quoted("He said \"no and left.\nThen she said \"yes\" twice."))
                .containsExactly("yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", " \"a", " 'a", "“x “y” ", "“a\n", "«x ”"})
    void takesTimeLinearInTheText(String part) {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Quotations.quoted(part.repeat(200_000)));
    }

    private static List<String> quoted(String text) {
        return Quotations.quotations(text).stream().map(span -> span.of(text)).toList();
    }
}
