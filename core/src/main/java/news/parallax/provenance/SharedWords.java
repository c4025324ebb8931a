package news.parallax.provenance;

import java.util.List;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Derivation.Passage;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads from the words two articles share which of them they are from. */
final class SharedWords {
    /** Characters shown around a name. */
    private static final int AROUND = 40;

    /** Characters the other text must go on for, where the copy breaks off. */
    private static final int GOES_ON = 12;

    private static final String SENTENCE_END = ".!?:\"”’»)]…。！？」』）।؟";

    private static final Set<String> OMISSIONS = Set.of("…", "...", "[…]", "[...]");

    private SharedWords() {}

    /**
     * A name in shared words.
     *
     * @param name the name
     * @param words it with some words around
     * @param span where they stand in the copy
     */
    record Naming(String name, String words, Span span) {}

    /**
     * Where shared words name the outlet of the other article ("a register seen by SNA"): a reporter names the own outlet
     * so. Null when they do not, or name the copy's as well.
     */
    static @Nullable Naming naming(Account copy, Account other, List<Passage> passages) {
        String text = copy.article().text();
        // Of ten thousand copies, a million pairs: most name nobody, and a table of expressions is not made for these.
        if (other.plainNames().stream().noneMatch(text::contains)) {
            return null;
        }
        Expressions theirs = new Expressions(other.plainNames(), /* ignoreCase= */ false);
        Expressions own = new Expressions(copy.plainNames(), /* ignoreCase= */ false);
        Naming naming = null;
        for (Passage passage : passages) {
            Span span = passage.copy();
            Expressions.Match name = theirs.first(text, span.start(), span.end());
            if (own.areIn(text, span.start(), span.end())) {
                return null;
            }
            if (name != null && naming == null) {
                Span shown = around(text, span, name);
                naming = new Naming(name.expression(), shown.of(text).replace('\n', ' '), shown);
            }
        }
        return naming;
    }

    private static Span around(String text, Span passage, Expressions.Match name) {
        int start = Math.max(passage.start(), name.start() - AROUND);
        while (start > passage.start() && start < name.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        int end = Math.min(passage.end(), name.end() + AROUND);
        while (end < passage.end() && end > name.end() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The last words of a copy that stop inside a sentence while the other goes on in its paragraph; or null. */
    static @Nullable Citation brokenOff(Article copy, Article other, List<Passage> passages) {
        List<Block> body = copy.body();
        if (body.isEmpty() || passages.isEmpty()) {
            return null;
        }
        Passage last = passages.getLast();
        if (!stops(copy.text(), last.copy(), body.getLast().span().end())
                || !goesOn(other, last.other().end())) {
            return null;
        }
        int start = Math.max(last.copy().start(), last.copy().end() - AROUND);
        while (start > last.copy().start()
                && start < last.copy().end()
                && !Character.isWhitespace(copy.text().charAt(start - 1))) {
            start++;
        }
        return new Citation(copy.id(), new Span(start, last.copy().end()));
    }

    /** True when nothing but marks of omission stands between some words and the end of a text, no end of a sentence. */
    private static boolean stops(String text, Span words, int end) {
        String rest = text.substring(Math.min(end, words.end()), end).strip();
        return OMISSIONS.contains(rest) || rest.isEmpty() && SENTENCE_END.indexOf(text.charAt(words.end() - 1)) < 0;
    }

    /** True when the paragraph around a place goes on behind it with more than the end of a sentence. */
    private static boolean goesOn(Article article, int at) {
        for (Block block : article.blocks()) {
            if (block.span().start() < at && at < block.span().end()) {
                String behind = article.text().substring(at, block.span().end());
                return behind.length() >= GOES_ON && SENTENCE_END.indexOf(behind.charAt(0)) < 0;
            }
        }
        return false;
    }
}
