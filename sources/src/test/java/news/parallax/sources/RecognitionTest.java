package news.parallax.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "<!DOCTYPE html><p>x, page.txt, HTML",
                "<HTML><body>x, page, HTML",
                "<?xml version='1.0'?><html>x, page, HTML",
                "<div class=a>x</div>, fragment, HTML",
                "Talks begin <b>today</b>, a.html, HTML",
                "Talks begin <b>today</b>, a.txt, TEXT",
                "5 < 7 and 8 > 3, a.html, TEXT",
                "Talks begin, a.html, TEXT",
                "~{\"uri\": \"a\"}~, a.txt, JSONL",
                "~  {}~, -, JSONL",
                "~{ braces } in text~, a.txt, TEXT"
            })
    void looksAtContentBeforeName(String content, String name, Kind kind) {
        assertThat(Recognition.of(content, name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "~<?xml version='1.0'?><rss version='2.0'>~, a feed",
                "~<feed xmlns='http://www.w3.org/2005/Atom'>~, a feed",
                "WARC/1.0, a WARC archive",
                "~[ {\"uri\": \"a\"} ]~, a JSON array"
            })
    void namesWhatCannotBeReadYet(String content, String what) {
        assertThat(Recognition.unsupported(content))
                .hasValueSatisfying(words -> assertThat(words).startsWith(what));
    }
}
