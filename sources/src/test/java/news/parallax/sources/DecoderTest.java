package news.parallax.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final String RUSSIAN = "Президент заявил, что переговоры начнутся в понедельник утром. ".repeat(4);
    private static final String JAPANESE = "大統領は月曜日に交渉を始めると述べた。\n".repeat(4);

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Президент заявил что переговоры начнутся в понедельник утром",
        "Shift_JIS, 大統領は月曜日に交渉を始めると述べた。野党はこれに反対している。",
        "GB18030, 总统表示谈判将于星期一上午开始，反对党对此表示反对。",
        "EUC-KR, 대통령은 월요일 아침에 협상을 시작하겠다고 말했다. 야당은 반대했다.",
        "Big5, 總統表示談判將於星期一上午開始，反對黨對此表示反對。",
        "KOI8-R, Президент заявил что переговоры начнутся в понедельник утром"
    })
    void detectsCharsetByItsLetters(String charset, String sentence) {
        String text = (sentence + "\n").repeat(5);
        assertThat(Decoder.decode(text.getBytes(Charset.forName(charset))).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000", "UTF-32BE, 0000FEFF"})
    void followsByteOrderMark(String charset, String mark) {
        Decoded decoded = Decoder.decode(
                joined(java.util.HexFormat.of().parseHex(mark), "één dag".getBytes(Charset.forName(charset))));
        assertThat(decoded.text()).isEqualTo("één dag");
        assertThat(decoded.basis()).isEqualTo(Decoded.Basis.MARK);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void recognisesUtf16WithoutMark(String charset) {
        for (String text : new String[] {"Talks begin on Monday.\n", RUSSIAN, JAPANESE + "2024-05-03, 12:00"}) {
            assertThat(Decoder.decode(text.getBytes(Charset.forName(charset))).text())
                    .isEqualTo(text);
        }
    }

    @Test
    void followsDeclaration() {
        String page =
                "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\"></head><p>Да";
        Decoded decoded = Decoder.decode(page.getBytes(Charset.forName("windows-1251")));
        assertThat(decoded.text()).endsWith("<p>Да");
        assertThat(decoded.basis()).isEqualTo(Decoded.Basis.DECLARED);
    }

    @Test
    void readsLabelsAsBrowsersDo() {
        String page = "<meta charset=iso-8859-1><p>“quoted”";
        assertThat(Decoder.decode(page.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo(page);
    }

    @Test
    void believesBytesMoreThanStaleDeclaration() {
        String page = "<meta charset=\"windows-1251\"><p>Переговоры начнутся";
        assertThat(Decoder.decode(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(page);
    }

    @Test
    void ignoresDeclarationThatBytesContradict() {
        String page = "<meta charset=\"utf-8\"><p>" + RUSSIAN;
        assertThat(Decoder.decode(page.getBytes(Charset.forName("windows-1251")))
                        .text())
                .isEqualTo(page);
    }

    @Test
    void keepsUtf8WithBrokenSequence() {
        byte[] bytes =
                joined(joined(RUSSIAN.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xD0, '!'}), new byte[0]);
        assertThat(Decoder.decode(bytes).text()).isEqualTo(RUSSIAN + "\uFFFD!");
    }

    @Test
    void keepsUtf8CutInsideCharacter() {
        byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        Decoded decoded = Decoder.decode(java.util.Arrays.copyOf(bytes, bytes.length - 2));
        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void fallsBackToWindows1252() {
        assertThat(Decoder.decode(new byte[] {'a', (byte) 0x93, 'b', (byte) 0x94})
                        .text())
                .isEqualTo("a“b”");
    }

    @Property
    void everyUtf8TextSurvives(@ForAll String text) {
        String encodable = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace("\0", "")
                .replace("\uFEFF", "");
        assertThat(Utf8Count.of(encodable.getBytes(StandardCharsets.UTF_8)).broken())
                .isZero();
    }

    @Property
    void readsUtf8AsTheLibraryDoes(@ForAll String some, @ForAll String other) {
        byte[] bytes = (some + "<p class='story-body'>".repeat(5) + RUSSIAN + "\uD83D\uDE00" + other + "\u20AC")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8Text.of(bytes)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(Utf8Text.of(cut)).isEqualTo(new String(cut, StandardCharsets.UTF_8));
    }

    @Property
    void everyBytesHaveText(@ForAll byte[] bytes) {
        assertThat(Decoder.decode(bytes).text()).isNotNull();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
