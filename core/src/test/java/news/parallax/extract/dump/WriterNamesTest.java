package news.parallax.extract.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriterNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Ada Test; Ada Test
                    By Ada Test and Ben Sample; Ada Test, Ben Sample
                    Von Ada Test 10.09.2023, 14:20 Uhr; Ada Test
                    10. September 2023, Ada Test; Ada Test
                    Ada Test 7 hours; Ada Test
                    Ada TestReporter; Ada Test
                    byAda Test; Ada Test
                    Ada McTest; Ada McTest
                    Ada Test Ada Test; Ada Test
                    Von Ada Test Landespolitische Korrespondentin; Ada Test
                    Listen; ''
                    By Adina; Adina
                    Quillport Post; ''
                    """)
    void readsTheWriter(String line, String names) {
        assertThat(String.join(", ", WriterNames.people(line, List.of("Quillport Post"))))
                .isEqualTo(names);
    }
}
