package news.parallax.analysis.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;
import news.parallax.text.Quotations;

/**
 * The words of an article that are not its author's: quotations, embedded posts and what is signed by another, block
 * quotations, paragraphs with a mark of quotation that has no fellow, and what a line ending in a colon brings in.
 *
 * <p>What stands there is never given to the author, whether or not somebody else can be named for it.
 */
final class Foreign {
    private static final Set<Block.Role> ROLES =
            Set.of(Block.Role.EMBED, Block.Role.QUOTE, Block.Role.PULL_QUOTE, Block.Role.CREDIT);

    private final Places quotations;
    private final Places foreign;

    Foreign(Article article) {
        String text = article.text();
        List<Span> quoted = Quotations.quotations(text);
        this.quotations = new Places(quoted);
        List<Span> all = new ArrayList<>();
        boolean introduced = false;
        for (Block block : article.blocks()) {
            String words = block.span().of(text).strip();
            boolean body = block.role() == Block.Role.PARAGRAPH || block.role() == Block.Role.LIST_ITEM;
            if (ROLES.contains(block.role()) || body && (introduced || isSigned(words) || isHalfQuoted(words))) {
                all.add(block.span());
            }
            introduced = body && words.endsWith(":");
        }
        quoted.stream().filter(span -> all.stream().noneMatch(span::overlaps)).forEach(all::add);
        all.sort(Comparator.comparingInt(Span::start));
        this.foreign = new Places(all);
    }

    /** The quotations that share a character with a span. */
    List<Span> quotations(Span span) {
        return quotations.in(span);
    }

    /** True inside quotation marks. */
    boolean quotes(Span span) {
        return !quotations.in(span).isEmpty();
    }

    /** True when the words are another's than the author's. */
    boolean holds(Span span) {
        return !foreign.in(span).isEmpty();
    }

    /** A post carries the handle of whoever posted it. */
    private static boolean isSigned(String paragraph) {
        return paragraph.contains("(@") || paragraph.contains("pic.twitter.com/") || paragraph.contains("t.co/");
    }

    /** A paragraph that opens a quotation and never closes it, or closes one that opened above. */
    private static boolean isHalfQuoted(String paragraph) {
        long straight = marks(paragraph, "\"");
        long opening = marks(paragraph, "\u201C\u00AB\u201E");
        long closing = marks(paragraph, "\u201D\u00BB");
        return straight % 2 != 0 || opening != closing;
    }

    private static long marks(String paragraph, String kind) {
        return paragraph.chars().filter(mark -> kind.indexOf(mark) >= 0).count();
    }
}
