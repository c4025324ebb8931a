package news.parallax.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;

/**
 * Finds the words of others in an article: what stands in quotation marks, posts shown with their signature, and what is
 * said in a transcript.
 *
 * <p>Two outlets that show one post or print one exchange have heard the same speaker and copied nothing. A post ends
 * with a dash, a name and an address in brackets ("— Ada Quill (@adaquill) May 3, 2020"). A transcript names its
 * speakers in capitals before a colon, three times or more; a single such word may be a dateline.
 */
final class Utterances {
    private static final String HANDLE = "(@";

    /** Signature of a post from its dash to its date. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "[\\u2012-\\u2015-]\\s?[^()\\n]{1,60}\\(@\\s?\\w{1,30}\\)(?:,?\\s\\p{L}{3,12}\\s\\d{1,2},\\s\\d{4})?");

    /** Labels of speakers that make a transcript. */
    private static final int TRANSCRIPT = 3;

    /** Most characters and words of a speaker's label, and least letters of its first word. */
    private static final int LABEL = 50;

    private static final int LABEL_WORDS = 3;
    private static final int LABEL_WORD = 3;

    private final Article article;
    private final List<Block> blocks;
    private final List<Span> spans = new ArrayList<>();

    private Utterances(Article article, List<Block> blocks) {
        this.article = article;
        this.blocks = blocks;
    }

    /** The ranges of some blocks that hold the words of others, in order of their starts; they may overlap. */
    static List<Span> in(Article article, List<Block> blocks) {
        Utterances utterances = new Utterances(article, blocks);
        utterances.spans.addAll(QuotedText.in(article, blocks));
        utterances.posts();
        utterances.transcript();
        utterances.spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return utterances.spans;
    }

    private void posts() {
        int handle = article.text().indexOf(HANDLE);
        for (Block block : blocks) {
            Span span = block.span();
            if (handle >= 0 && handle < span.start()) {
                handle = article.text().indexOf(HANDLE, span.start());
            }
            if (handle >= span.start() && handle < span.end()) {
                posts(span);
            }
        }
    }

    private void posts(Span block) {
        Matcher signature = SIGNATURE.matcher(article.text()).region(block.start(), block.end());
        int start = block.start();
        while (signature.find()) {
            spans.add(new Span(start, signature.end()));
            start = signature.end();
        }
    }

    private void transcript() {
        List<Span> said = new ArrayList<>();
        for (Block block : blocks) {
            Span span = block.span();
            int start = -1;
            for (int colon = colon(span.start(), span); colon >= 0; colon = colon(colon + 1, span)) {
                int label = label(span.start(), colon);
                if (label >= 0) {
                    addSaid(said, start, label);
                    start = colon + 1;
                }
            }
            addSaid(said, start, span.end());
        }
        if (said.size() >= TRANSCRIPT) {
            spans.addAll(said);
        }
    }

    private int colon(int from, Span block) {
        int colon = article.text().indexOf(':', from, block.end());
        return colon < 0 || colon + 1 >= block.end() ? -1 : colon;
    }

    /** Where the label of a speaker before a colon starts, or -1 when there is none. */
    private int label(int from, int colon) {
        String text = article.text();
        int start = colon;
        while (start > Math.max(from, colon - LABEL) && isOfLabel(text.charAt(start - 1))) {
            start--;
        }
        boolean isCut = start > from && Character.isLetterOrDigit(text.charAt(start - 1));
        String[] words = text.substring(start, colon).strip().split(" ", -1);
        boolean isLabel = !isCut
                && Character.isWhitespace(text.charAt(colon + 1))
                && words[0].length() >= LABEL_WORD
                && words.length <= LABEL_WORDS;
        return isLabel ? start : -1;
    }

    private static boolean isOfLabel(char letter) {
        return Character.isUpperCase(letter) || " '\u2019-".indexOf(letter) >= 0;
    }

    private static void addSaid(List<Span> said, int start, int end) {
        if (start >= 0 && start < end) {
            said.add(new Span(start, end));
        }
    }
}
