package news.parallax.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Finding.Forecast;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    @Test
    void joinsWhatDiffersByItsModalVerbOnly() {
        List<Forecast> forecasts =
                Said.forecasts("The old dam will break in the winter. The old dam would break in the winter.");
        assertThat(forecasts).hasSize(1);
        assertThat(forecasts.get(0).citations()).hasSize(2);
    }

    @Test
    void keepsWhatSpeaksForAndAgainst() {
        assertThat(Said.forecasts("The old dam will break in the winter. The old dam won't break in the winter."))
                .hasSize(2);
    }
}
