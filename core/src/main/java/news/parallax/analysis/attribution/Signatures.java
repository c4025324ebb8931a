package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Posts and block quotations signed at their end: "— Mara Velden (@velden) May 3", "-- Analyst Mara Velden". The
 * signature may stand in a block of its own behind those it signs.
 */
final class Signatures {
    private static final int MAX_SIGNATURE = 120;

    private Signatures() {}

    /** The signed statements of an article. */
    static List<Draft> drafts(Article article) {
        List<Draft> drafts = new ArrayList<>();
        List<Span> pending = new ArrayList<>();
        for (Block block : article.blocks()) {
            boolean signs = block.role() == Block.Role.EMBED || block.role() == Block.Role.QUOTE;
            if (!signs) {
                pending.clear();
                continue;
            }
            Signed signed = signed(article.text(), block.span());
            if (!signed.body.isEmpty()) {
                pending.add(signed.body);
            }
            if (signed.name != null && !pending.isEmpty()) {
                for (Span body : pending) {
                    drafts.add(draft(article.text(), body, signed.name));
                }
                pending.clear();
            }
        }
        return drafts;
    }

    private record Signed(Span body, @Nullable Span name) {}

    private static Draft draft(String text, Span body, Span name) {
        List<Span> content = Sentences.sentences(text, body);
        List<Span> places = new ArrayList<>(content);
        places.add(name);
        return new Draft(name, null, null, CueClass.ASSERTION, content, true, true, places);
    }

    private static Signed signed(String text, Span block) {
        int dash = lastDash(text, block);
        int from = dash >= 0 ? behindDash(text, dash) : block.start();
        int handle = handle(text, from, block.end());
        boolean close = dash >= 0 && block.end() - dash <= MAX_SIGNATURE;
        if (handle < 0 && !close) {
            return new Signed(withoutDash(text, block), null);
        }
        Span name = handle >= 0 ? Sentences.trimmed(text, from, handle) : lastName(text, new Span(from, block.end()));
        int end = dash >= 0 ? dash : block.start();
        return new Signed(
                withoutLinks(text, Sentences.trimmed(text, block.start(), end)),
                name == null || name.isEmpty() ? null : name);
    }

    private static @Nullable Span lastName(String text, Span range) {
        List<Span> names = Names.names(text, range);
        return names.isEmpty() ? null : names.getLast();
    }

    /** Where "(@" stands close behind a name, or -1. */
    private static int handle(String text, int from, int end) {
        for (int at = from; at + 1 < end && at - from < MAX_SIGNATURE; at++) {
            if (text.charAt(at) == '(' && text.charAt(at + 1) == '@') {
                return at;
            }
        }
        return -1;
    }

    /** Without the addresses of pages and pictures that a post ends with. */
    private static Span withoutLinks(String text, Span body) {
        Span words = body;
        int last = Math.max(body.of(text).lastIndexOf(' '), body.of(text).lastIndexOf('\n'));
        while (last > 0 && isLink(words.of(text).substring(last + 1))) {
            words = Sentences.trimmed(text, words.start(), words.start() + last);
            last = Math.max(words.of(text).lastIndexOf(' '), words.of(text).lastIndexOf('\n'));
        }
        return words;
    }

    private static boolean isLink(String word) {
        return word.contains("://") || word.startsWith("pic.twitter.com/") || word.startsWith("t.co/");
    }

    private static Span withoutDash(String text, Span block) {
        int end = block.end();
        while (end > block.start() && isDash(text.charAt(end - 1))) {
            end--;
        }
        return Sentences.trimmed(text, block.start(), end);
    }

    private static boolean isDash(char character) {
        return character == '\u2014' || character == '\u2013' || character == '-' || Character.isWhitespace(character);
    }

    private static int behindDash(String text, int dash) {
        int at = dash;
        while (at < text.length() && isDash(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the last dash that a signature can follow stands: an em dash, or two hyphens; -1 for none. */
    private static int lastDash(String text, Span block) {
        for (int at = block.end() - 2; at >= block.start(); at--) {
            char character = text.charAt(at);
            boolean hyphens = character == '-' && text.charAt(at + 1) == '-';
            if (character == '\u2014' || character == '\u2013' || hyphens) {
                return hyphens && at > block.start() && text.charAt(at - 1) == '-' ? at - 1 : at;
            }
        }
        return -1;
    }
}
