package news.parallax.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import news.parallax.model.Brief;
import news.parallax.model.Citation;
import news.parallax.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; ; △ 1 outlet, not corroborated",
                "1; Ministry; △ 1 outlet, 1 primary source (Ministry)",
                "3; Ministry; ✓ 3 outlets, 1 primary source (Ministry)",
                "2; Ministry,Union; ✓ 2 outlets, 2 primary sources (Ministry, Union)",
                "4; ; ✓ 4 independent origins"
            })
    void showsBothNumbers(int origins, String primarySources, String words) {
        List<String> named = primarySources == null ? List.of() : Arrays.asList(primarySources.split(","));
        assertThat(Support.of(origins, named)).hasToString(words);
    }

    @Test
    void doesNotCallDifferingAccountsCorroborated() {
        Citation citation = new Citation("a", new Span(0, 1));
        Support support = Support.of(new Brief.Sentence(
                Brief.Section.WHERE_ACCOUNTS_DIFFER, "300 or 500", List.of(citation), 2, List.of("Union")));
        assertThat(support).hasToString("≠ accounts of 2 independent origins");
        assertThat(support.isCorroborated()).isFalse();
    }
}
