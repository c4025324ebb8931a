package news.parallax.eval.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClippingTest {
    @Test
    void keepsTheBeginningOfTheArticleAndLittleAroundIt() {
        List<String> lines = new ArrayList<>(Collections.nCopies(100, "menu"));
        lines.addAll(Collections.nCopies(20, "text"));
        lines.addAll(Collections.nCopies(100, "more"));
        List<Boolean> content = lines.stream().map("text"::equals).toList();
        LabelledLines page = new LabelledLines("fundus-browser", "quillport.example", lines, content, Gold.NOTHING);

        LabelledLines clipped = Clipping.of(page);

        assertThat(clipped.set()).isEqualTo("fundus-clipped");
        assertThat(clipped.lines()).hasSizeBetween(5, 45).contains("menu", "text");
        assertThat(clipped.content())
                .isEqualTo(clipped.lines().stream().map("text"::equals).toList());
        assertThat(Clipping.of(page)).isEqualTo(clipped);
    }
}
