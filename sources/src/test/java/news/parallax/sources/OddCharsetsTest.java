package news.parallax.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that declare a charset twice, wrongly, or late. */
class OddCharsetsTest {
    private static final String CHINESE = "市议会星期二投票决定修复港口的旧墙。市长说，工程将于春天开始。";
    private static final String RUSSIAN = "Совет города во вторник проголосовал за ремонт старой стены порта.";
    private static final String JAPANESE = "市議会は火曜日、港の古い壁を直すことを決めた。工事は春に始まる。";
    private static final String KOREAN = "시의회는 화요일 항구의 낡은 벽을 고치기로 했다. 공사는 봄에 시작된다.";

    @ParameterizedTest
    @CsvSource({"gb2312", "GBK", "gb18030", "Shift_JIS", "EUC-JP", "windows-1251", "KOI8-R", "EUC-KR"})
    void followsTheFirstDeclarationOfTwo(String charset) {
        String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=" + charset + "'>"
                + "<meta charset=utf-8></head><body><p>" + text(charset) + "</p></body></html>";
        assertThat(decoded(page, charset)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"gb2312", "Shift_JIS", "windows-1251", "EUC-KR"})
    void believesTheBytesWhereTheDeclarationIsWrong(String charset) {
        String page = "<html><head><meta charset=utf-8><meta charset='" + charset + "'></head><body><p>"
                + text(charset).repeat(3) + "</p></body></html>";
        assertThat(decoded(page, charset)).isEqualTo(page);
        assertThat(Decoder.decode(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void readsUtf16ThatDeclaresSomethingElse(String charset) {
        String page = "<html><head><meta charset=iso-8859-1></head><body><p>" + RUSSIAN + "</p></body></html>";
        assertThat(Decoder.decode(("\uFEFF" + page).getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(page);
    }

    @Test
    void doesNotTakeUtf16AtItsWordInPlainBytes() {
        String page = "<html><head><meta charset=utf-16></head><body><p>Caf\u00E9 at the old wall</p></body></html>";
        assertThat(Decoder.decode(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(page);
    }

    private static String decoded(String page, String charset) {
        return Decoder.decode(page.getBytes(Charset.forName(charset))).text();
    }

    private static String text(String charset) {
        return switch (charset) {
            case "Shift_JIS", "EUC-JP" -> JAPANESE;
            case "windows-1251", "KOI8-R" -> RUSSIAN;
            case "EUC-KR" -> KOREAN;
            default -> CHINESE;
        };
    }
}
