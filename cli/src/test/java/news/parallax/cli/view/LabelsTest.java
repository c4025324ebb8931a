package news.parallax.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void clipsAtTheEndOfAWordAndSaysSo() {
        assertThat(Labels.clipped("the ferry stops on Monday", 12)).isEqualTo("the ferry …");
        assertThat(Labels.clipped("the ferry", 12)).isEqualTo("the ferry");
        assertThat(Labels.clipped("unbrokenword", 5)).isEqualTo("unbro …");
    }
}
