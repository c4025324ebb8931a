package news.parallax.provenance;

import static news.parallax.provenance.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Derivation;
import news.parallax.model.Derivation.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies are found in any script. */
class ScriptsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "港务局长周一在风暴到达之前关闭了北门，渔民们整个周末都在把船只吊上码头，并把起重机绑牢。" + "|市议会在持续到深夜的辩论之后以一票之差通过了预算，图书馆的开放时间不变，但游泳池冬天大部分时间关闭。",
                "港長は月曜日、嵐が外壁に達する前に北門を閉じた。漁師たちは週末を通して船を岸壁に引き上げ、クレーンを固定した。"
                        + "|町議会は深夜まで続いた討論の末、一票差で予算を可決した。図書館の開館時間は変わらないが、プールは冬の間ほとんど閉まる。",
                "นายท่าปิดประตูเหนือเมื่อวันจันทร์ก่อนที่พายุจะมาถึงกำแพงชั้นนอก ชาวประมงใช้เวลาทั้งสุดสัปดาห์ยกเรือขึ้นท่า"
                        + "|สภาเมืองผ่านงบประมาณด้วยคะแนนเสียงเดียวหลังการอภิปรายจนถึงเที่ยงคืน ห้องสมุดยังเปิดตามเวลาเดิม",
                "항만장은 월요일 폭풍이 외벽에 닿기 전에 북문을 닫았다 어민들은 주말 내내 배를 부두로 끌어올리고 기중기를 묶었다"
                        + "|시의회는 자정까지 이어진 토론 끝에 한 표 차로 예산을 통과시켰다 도서관은 여는 시간을 그대로 두지만 수영장은 겨울 동안 닫는다",
                "أغلق مدير الميناء البوابة الشمالية يوم الاثنين قبل أن تصل العاصفة إلى الجدار الخارجي وقضى الصيادون عطلة الأسبوع في رفع قواربهم"
                        + "|أقر مجلس المدينة ميزانيته بفارق صوت واحد بعد نقاش استمر حتى منتصف الليل وتبقى المكتبات مفتوحة في مواعيدها",
                "बंदरगाह प्रमुख ने सोमवार को तूफान के बाहरी दीवार तक पहुँचने से पहले उत्तरी द्वार बंद कर दिया और मछुआरों ने नावें घाट पर चढ़ाईं"
                        + "|नगर परिषद ने आधी रात तक चली बहस के बाद एक मत से अपना बजट पारित किया और पुस्तकालय पहले की तरह खुले रहेंगे",
                "Начальник порта закрыл северные ворота в понедельник до того как шторм дошёл до внешней стены а рыбаки все выходные поднимали лодки"
                        + "|Городской совет принял бюджет с перевесом в один голос после прений которые длились до полуночи библиотеки работают как прежде",
            })
    void findsTheCopyAndNotTheOther(String text, String unlike) {
        List<Derivation> derivations = Provenance.derivations(List.of(
                article("a", text),
                article("b", "2024. " + text.toUpperCase(java.util.Locale.ROOT) + " 5, 6, 7"),
                article("c", unlike)));
        assertThat(derivations).singleElement().satisfies(derivation -> {
            assertThat(derivation.copy()).isEqualTo("b");
            assertThat(derivation.level()).isEqualTo(Level.COPY);
            assertThat(derivation.reverse()).isEqualTo(1);
            assertThat(derivation.passages().getFirst().other().of(text)).hasSizeGreaterThan(text.length() - 3);
        });
    }
}
