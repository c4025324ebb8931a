package news.parallax.provenance;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Block.Role;
import news.parallax.model.Published;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/** Small articles for tests; each line of the text is a paragraph. */
final class Articles {
    static final String STORM = """
            The harbour master closed the northern gate on Monday before the storm reached the outer wall.
            Fishing crews had spent the weekend lifting their boats onto the quay and tying down the cranes.
            Engineers expect the wall to hold although two sections were patched only last autumn.
            A ferry with ninety passengers turned back to the island when waves broke over its bow.
            Schools along the coast stay shut until the wind drops and the power lines are inspected.""";

    static final String BUDGET = """
            The town council passed its budget by a single vote after a debate that lasted until midnight.
            Libraries keep their opening hours but the swimming pool will close for most of the winter.
            The treasurer called the plan cautious and warned that interest on old debt keeps growing.
            Two members of the governing group abstained because the plan delays repairs of the bridge.""";

    private Articles() {}

    static Article article(String id, String text) {
        return article(id, "Outlet " + id, null, List.of(), text);
    }

    static Article dated(String id, String date, String text) {
        return article(id, "Outlet " + id, date, List.of(), text);
    }

    static Article article(
            String id, @Nullable String outlet, @Nullable String date, List<String> bylines, String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                Role role = line.startsWith("Reference:") ? Role.SOURCE_NOTE : Role.PARAGRAPH;
                blocks.add(new Block(role, new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        Published published = date == null ? null : new Published(date, Published.Basis.DECLARED);
        return new Article(id, id, null, outlet, "Title " + id, bylines, published, "en", text, blocks, List.of());
    }
}
