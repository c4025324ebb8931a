package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.List;
import news.parallax.extract.assembly.ArticleText;
import news.parallax.model.Article;
import news.parallax.model.Article.Warning;
import news.parallax.model.Block;
import news.parallax.model.Block.Role;
import news.parallax.model.Page;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.text.Languages;
import news.parallax.text.Sentences;
import news.parallax.text.Timestamps;
import org.jspecify.annotations.Nullable;

/** Joins kept lines to the text of an article; a line can hold two blocks. Not safe for use by several threads. */
final class DumpText {
    private static final int SHORT_WORDS = 80;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int bodyWords;

    /** Appends a line in one role. */
    void line(Role role, String words) {
        line(role, words, words.length(), role);
    }

    /** Appends a line whose words from an offset on play another role. */
    void line(Role role, String words, int cut, Role rest) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        block(role, words, new Span(0, cut), start);
        block(rest, words, new Span(cut, words.length()), start);
    }

    /** Adds a block for a part of a line that starts at an offset of the text. */
    private void block(Role role, String line, Span part, int start) {
        Span span = Sentences.trimmed(line, part.start(), part.end());
        if (!span.isEmpty()) {
            blocks.add(new Block(role, span.shift(start)));
            bodyWords += role.isBody() && bodyWords < SHORT_WORDS
                    ? LineShape.of(span.of(line)).words()
                    : 0;
        }
    }

    /** Number of blocks so far. */
    int size() {
        return blocks.size();
    }

    /** The article of the lines so far. */
    Article article(
            Page.Plain page,
            String title,
            List<String> bylines,
            @Nullable Published published,
            @Nullable String outlet) {
        String words = text.toString();
        Published declared = declared(page);
        String language = Languages.language(words, page.declared().language());
        return new Article(
                ArticleText.id(page.uri(), words),
                page.uri(),
                null,
                page.declared().outlet() != null ? page.declared().outlet() : outlet,
                title,
                bylines,
                declared != null ? declared : published,
                language,
                words,
                blocks,
                warnings(bodyWords, language));
    }

    private static List<Warning> warnings(int bodyWords, String language) {
        List<Warning> warnings = new ArrayList<>();
        if (bodyWords < SHORT_WORDS) {
            warnings.add(Warning.SHORT);
        }
        if (Languages.isForeign(language)) {
            warnings.add(Warning.STRUCTURE_ONLY);
        }
        return warnings;
    }

    private static @Nullable Published declared(Page.Plain page) {
        String value = page.declared().published();
        String iso =
                value == null ? null : Timestamps.iso(value, page.declared().language());
        return iso == null ? null : new Published(iso, Published.Basis.DECLARED);
    }
}
