package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GendersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ivo Kern praised on Monday her candidacy and his own record.       | true",
                "Ivo Kern posted on Lakenet his praise for her plan.                | true",
                "Ivo Kern told Ana Dorn that her plan was his.                      | false",
                "Ivo Kern told his sister that her plan was good.                   | false",
                "Ivo Kern called \u201Cher\u201D plan his own.                    | false",
                "Ivo Kern praised his own plan.                                     | false",
            })
    void needsANameForEach(String sentence, boolean conflict) {
        assertThat(Genders.conflict(sentence)).isEqualTo(conflict);
    }
}
