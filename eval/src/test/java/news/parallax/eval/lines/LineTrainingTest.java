package news.parallax.eval.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.extract.dump.LineModel;
import org.junit.jupiter.api.Test;

class LineTrainingTest {
    private static List<LabelledLines> pages() {
        List<LabelledLines> pages = new ArrayList<>();
        for (int page = 0; page < 30; page++) {
            List<String> lines = new ArrayList<>();
            List<Boolean> content = new ArrayList<>();
            for (int line = 0; line < 30; line++) {
                boolean text = line >= 10 && line < 20;
                content.add(text);
                lines.add(text ? "Boat " + page + " sat on the sandbank off Quillport, they said." : "Menu " + line);
            }
            pages.add(new LabelledLines("shared", "p" + page + ".example", lines, content, Gold.NOTHING));
        }
        return pages;
    }

    @Test
    void learnsWhatIsText() {
        LineModel model = LineTraining.fit(pages());
        double[] scores = model.scores(pages().get(0).lines());
        assertThat(scores[15]).isPositive();
        assertThat(scores[5]).isNegative();
        assertThat(scores[25]).isNegative();
    }

    @Test
    void givesTheSameBytesFromTheSamePages() throws IOException {
        assertThat(bytes(LineTraining.fit(pages()))).isEqualTo(bytes(LineTraining.fit(pages())));
    }

    private static byte[] bytes(LineModel model) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        model.lexicon().write(stream);
        model.forest().write(stream);
        return stream.toByteArray();
    }
}
