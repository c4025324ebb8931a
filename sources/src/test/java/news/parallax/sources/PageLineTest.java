package news.parallax.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Declared;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLineTest {
    private final PageLine line = new PageLine(new PageText(Limits.standard()), Limits.standard());

    @Test
    void readsMarkup() {
        assertThat(line.page("f#1", "{\"uri\":\"u\",\"html\":\"<p>x\"}"))
                .isEqualTo(new Capture.Captured(new Page.Html("u", Declared.nothing(), "<p>x")));
    }

    @Test
    void readsCleanTextWithWhatIsDeclared() {
        Capture capture = line.page(
                "f#1",
                "{\"uri\":\"u\",\"text\":\"a\\r\\nb\",\"title\":\"t\",\"outlet\":\"o\",\"published\":\"2024-05-03\","
                        + "\"language\":\"en\",\"retrieved\":\"2024-05-04T00:00:00Z\"}");
        Declared declared = new Declared("t", "o", "2024-05-03", "en", "2024-05-04T00:00:00Z");
        assertThat(capture).isEqualTo(new Capture.Captured(new Page.Plain("u", declared, "a\nb")));
    }

    @Test
    void skipsOtherFieldsAndNulls() {
        assertThat(line.page("f#7", "{\"x\":[1,{\"text\":2}],\"title\":null,\"text\":\"a\"}"))
                .isEqualTo(new Capture.Captured(new Page.Plain("f#7", Declared.nothing(), "a")));
    }

    @Test
    void readsTheNamesOfOtherToolsWhereItsOwnAreAbsent() {
        Capture capture = line.page(
                "f#1", "{\"url\":\"u\",\"date\":\"2024-05-03\",\"body\":\"a\",\"source\":{\"id\":1},\"outlet\":\"o\"}");
        Declared declared = new Declared(null, "o", "2024-05-03", null, null);
        assertThat(capture).isEqualTo(new Capture.Captured(new Page.Plain("u", declared, "a")));

        assertThat(line.page("f#2", "{\"body\":\"b\",\"text\":\"a\",\"published\":null}"))
                .isEqualTo(new Capture.Captured(new Page.Plain("f#2", Declared.nothing(), "a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\":\"u\",\"text\":\"a\"",
                "{\"uri\":\"u\",\"text\":\"a\"} {}",
                "{\"uri\":\"u\"}",
                "{\"uri\":\"u\",\"text\":5}",
                "[1]",
                "nonsense",
                "{\"text\":\"a\\ud83d"
            })
    void refusesBrokenLineWithItsPlace(String json) {
        Capture capture = line.page("f#3", json);
        assertThat(Read.what(capture)).isEqualTo("MALFORMED f#3");
        assertThat(Read.detail(capture)).isNotBlank().doesNotContain("\n");
    }

    @Test
    void refusesLineWithoutWords() {
        assertThat(Read.reason(line.page("f#3", "{\"uri\":\"u\",\"text\":\" \"}")))
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesDeepNestingWithoutFollowingIt() {
        String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"text\":\"a\"}";
        assertThat(Read.reason(line.page("f#1", deep))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void tellsPagesFromOtherJson() {
        assertThat(line.isLikely("{\"uri\":\"u\",\"text\":\"a\"}")).isTrue();
        assertThat(line.isLikely("{\"id\":1,\"html\":\"" + "x".repeat(100))).isTrue();
        assertThat(List.of("{\"id\":1,\"sentence\":\"a\"}", "{\n \"a\": 1\n}")).noneMatch(line::isLikely);
    }
}
