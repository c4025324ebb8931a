package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry had left the harbour before the storm was seen and no one was on the pier.",
                "de | Die Fähre hatte den Hafen schon verlassen, als der Sturm kam, und niemand war auf dem Steg.",
                "fr | Le bac avait quitté le port avant que la tempête ne soit là et il n'y avait plus personne sur le quai.",
                "es | El barco había salido del puerto antes de la tormenta y no quedaba nadie en el muelle.",
                "pl | Prom wyszedł z portu, zanim nadeszła burza, i na nabrzeżu nie było już nikogo, ale to nie był koniec.",
                "tr | Vapur fırtına gelmeden önce limandan ayrıldı ve iskelede kimse yoktu, ancak bu daha çok bir başlangıç oldu.",
                "ru | Паром вышел из порта до шторма, и на причале уже никого не было, но это было не всё.",
                "uk | Пором вийшов із порту до шторму, і на причалі вже нікого не було, але це ще не все.",
                "ja | 嵐が来る前に船は港を出ていた。",
                "ar | غادرت العبارة الميناء قبل العاصفة ولم يكن أحد على الرصيف."
            })
    void tellsLanguages(String language, String text) {
        assertThat(Languages.detect(text)).isEqualTo(language);
    }

    @Test
    void staysUndeterminedWhenUnsure() {
        assertThat(Languages.detect("Zypor 4711")).isEqualTo("und");
        assertThat(Languages.detect("")).isEqualTo("und");
    }

    @Test
    void textWinsOverAWrongDeclaration() {
        String text = "Die Fähre hatte den Hafen schon verlassen, als der Sturm kam, und niemand war auf dem Steg.";
        assertThat(Languages.language(text, "en")).isEqualTo("de");
        assertThat(Languages.language(text, "de-AT")).isEqualTo("de-AT");
        assertThat(Languages.language("Zypor", "de")).isEqualTo("de");
    }
}
