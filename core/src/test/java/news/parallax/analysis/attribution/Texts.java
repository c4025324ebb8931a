package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;

/** Articles of a few words, and what is said in them. */
final class Texts {
    private Texts() {}

    /** The statements of an article of some paragraphs. */
    static List<Statement> statements(String... paragraphs) {
        return statementsOf("a", paragraphs);
    }

    /** The statements of the article with an id of some paragraphs. */
    static List<Statement> statementsOf(String id, String... paragraphs) {
        return Attribution.statements(
                article(id, Collections.nCopies(paragraphs.length, Block.Role.PARAGRAPH), paragraphs));
    }

    /** An article of blocks, each with its role. */
    static Article article(List<Block.Role> roles, String... parts) {
        return article("a", roles, parts);
    }

    private static Article article(String id, List<Block.Role> roles, String... parts) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < parts.length; index++) {
            text.append(index == 0 ? "" : "\n\n");
            int start = text.length();
            text.append(parts[index]);
            blocks.add(new Block(roles.get(index), new Span(start, text.length())));
        }
        return new Article(id, id, null, null, "t", List.of(), null, "en", text.toString(), blocks, List.of());
    }
}
