package news.parallax.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagNamesTest {
    private static final String FILLER = "<p>some words</p>".repeat(40_000);

    @Test
    void cutsEndlessNamesOnly() {
        String endless = "x".repeat(600_000);

        assertThat(TagNames.cut("<p>a</p><" + endless + " class=b><i>c</i></" + endless + ">"))
                .isEqualTo("<p>a</p><" + "x".repeat(20_000) + " class=b><i>c</i></" + "x".repeat(20_000) + ">");
    }

    @Test
    void leavesPagesAsTheyAre() {
        assertThat(TagNames.cut("<" + "x".repeat(30_000))).hasSize(30_001);
        assertThat(TagNames.cut(FILLER)).isSameAs(FILLER);
        assertThat(TagNames.cut(FILLER + "<script>" + "a<b&&c;".repeat(2_000) + " </script> < a"))
                .endsWith("c; </script> < a");
    }
}
