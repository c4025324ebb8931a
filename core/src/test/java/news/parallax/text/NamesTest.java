package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @Test
    void cutsTitlesAndPossessivesOff() {
        assertThat(names("On Monday, Interior Minister Mara Velden met Orland's delegates and Dr. Ilse von der Marn."))
                .containsExactly("Mara Velden", "Orland", "Ilse von der Marn");
    }

    @Test
    void joinsTheWordsOfOrganisations() {
        assertThat(names("She joined the Velden Council on Public Works, or VCPW, and the University of Marn."))
                .containsExactly("Velden Council on Public Works", "VCPW", "University of Marn");
    }

    @Test
    void keepsAmpersandsAndSaintsInsideNames() {
        assertThat(names("Doctors at St. Orlan's Hospital called B&V. The firm is T&V Motors of Mara A. Brisk."))
                .containsExactly("St. Orlan's Hospital", "B&V", "T&V Motors", "Mara A. Brisk");
    }

    @Test
    void cutsTheOfficeOfTwoWordsOff() {
        assertThat(names("She met Chief of Staff Jonas Marn.")).contains("Jonas Marn");
    }

    @Test
    void keepsTheFirstNameBeforeAnInitialInASignature() {
        assertThat(names("She met Velden there. It was late.\n\u2014 Mara J. Velden (@MaraVelden) May 9, 2018"))
                .contains("Mara J. Velden");
    }

    @Test
    void takesNoNameFromTheCapitalOfASentence() {
        assertThat(names("Protests grew. Few expected it. Velden stayed, and so did his friend Velden."))
                .containsExactly("Velden", "Velden");
    }

    @Test
    void readsHeadlinesByWhatTheTextKnows() {
        assertThat(names("Velden Faces Anger Over Bridge Plans\n\nThe crowd booed Velden."))
                .containsExactly("Velden", "Velden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The New Orland Times and the mayor of New York agreed. | New Orland Times; New York",
                "New York waited. New rules came. | New York",
                "It was Good Morning Orland that asked Will Velden. | Good Morning Orland; Will Velden",
                "They met Theresa May in May. On May 5 the leader said that May was late. | Theresa May; May",
                "It opened in June Velden said. | Velden",
                "She voted in April. Will Velden stay? | Velden"
            })
    void tellsWordsOfNamesFromTheSameWordsElsewhere(String text, String expected) {
        assertThat(names(text)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "Ri, Ri Tae-ho, true",
        "Kim Jin Ho, Kim Jin-ho, true",
        "Kim, Kim Velden, false",
        "Xi, Xi Marn, true",
        "Lukashenko, Alyaksandr Lukashenka, true",
        "Alexander Lukashenko, Alyaksandr Lukashenka, true",
        "Tikhanovskaya, Svetlana Tsikhanouskaya, true",
        "President Zelensky, Volodymyr Zelenskyy, true",
        "J. Marn, Jonas P. Marn, true",
        "Mohammed Marn, Muhammad Marn, true",
        "Martin, Morton, false",
        "Ann Marn, Jonas Marn, false",
        "Vladimir, Vladimir Velden, false"
    })
    void toleratesTransliterationButNotOtherNames(String first, String second, boolean same) {
        assertThat(Names.sameName(first, second)).isEqualTo(same);
        assertThat(Names.sameName(second, first)).isEqualTo(same);
    }

    private static List<String> names(String text) {
        return Names.names(text).stream().map(span -> span.of(text)).toList();
    }
}
