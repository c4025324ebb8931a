package news.parallax.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AttributeValueTest {
    private static final String[] PIECES = {
        "a", "b", "card", "card__", "--wide", " ", "7", "\u00E9", "&amp;", "&lt", "&"
    };

    /** Values that differ in one character anywhere must not be taken for each other. */
    @Test
    void keepsValuesApartThatAreNearlyTheSame() {
        Random random = new Random(11);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            written.add(
                    i % 3 == 0 || written.isEmpty() ? fresh(random) : changed(random, written.get(random.nextInt(i))));
        }
        StringBuilder page = new StringBuilder("<body>");
        written.forEach(value -> page.append("<i class=\"").append(value).append("\"></i>"));

        List<String> read = new ArrayList<>();
        Document document = HtmlParser.document(page.toString());
        for (Node node = document.body().firstChild(); node != null; node = node.nextSibling()) {
            read.add(((Element) node).attr(Attribute.CLASS));
        }

        assertThat(read)
                .isEqualTo(written.stream().map(AttributeValueTest::resolved).toList());
    }

    private static String fresh(Random random) {
        StringBuilder value = new StringBuilder();
        for (int piece = random.nextInt(30); piece >= 0; piece--) {
            value.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return value.toString();
    }

    private static String changed(Random random, String value) {
        int at = random.nextInt(value.length());
        char letter = value.charAt(at);
        return Character.isLetter(letter)
                ? value.substring(0, at) + (letter == 'x' ? 'y' : 'x') + value.substring(at + 1)
                : value;
    }

    private static String resolved(String value) {
        return CharacterReferences.resolved(value.toCharArray(), 0, value.length(), true);
    }
}
