package news.parallax.cli.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.cli.view.Detail;
import news.parallax.cli.view.Ferry;
import news.parallax.model.Answer;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
    @Test
    void writesBriefWithFootnotes() throws IOException {
        assertThat(markdown())
                .startsWith("# Ferry stops &amp; waits\n\n3 articles · 2 origins · 1 copy")
                .contains("""
                        1. The ferry stops on Monday, the harbour master said.[^1-1][^1-2] \s
                           ✓ 2 outlets, 1 primary source (harbour master)
                        """)
                .contains(
                        "[^1-1]: A, The Pier, 2031-05-02 (metadata of the page), 0–51: “The ferry stops on Monday, the"
                                + " harbour master said.”");
    }

    @Test
    void everyMarkHasItsNote() throws IOException {
        String markdown = markdown();
        Matcher mark = Pattern.compile("\\[\\^([0-9-]+)](?!:)").matcher(markdown);
        assertThat(mark.results().map(result -> result.group(1)).distinct())
                .isNotEmpty()
                .allSatisfy(label -> assertThat(markdown).contains("\n[^" + label + "]: "));
    }

    @Test
    void writesAnswerWithFootnotesAndWhatIsMissing() throws IOException {
        Answer.Line line = new Answer.Line(
                "Ana", "words", "likely", 1, Ferry.analysis().findings().get(0).citations());
        StringWriter out = new StringWriter();
        new MarkdownRenderer(out, Detail.USUAL)
                .answer(
                        Ferry.story(),
                        new Answer("Who knows?", List.of(line), List.of(), List.of(), List.of(), List.of("Nothing.")));
        assertThat(out.toString())
                .startsWith("# Who knows?")
                .contains("## What the sources say")
                .contains("- “words”[^1-1][^1-2] (Ana · “likely” · 1 origin)")
                .contains("## What the sources do not say")
                .contains("[^1-1]: A, ");
    }

    @Test
    void wordsOfPagesAreNoMarkup() throws IOException {
        assertThat(markdown())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; \\*bold\\* \\[link\\](x) \\`code\\` \\| cell")
                .doesNotContain("<script", "\u001B");
    }

    private static String markdown() throws IOException {
        StringWriter out = new StringWriter();
        new MarkdownRenderer(out, Detail.USUAL).analysis(Ferry.analysis());
        return out.toString();
    }
}
