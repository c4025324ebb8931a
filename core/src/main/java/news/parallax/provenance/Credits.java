package news.parallax.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Block.Role;
import news.parallax.model.Citation;
import news.parallax.model.Span;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the credits of an article: lines that name the publication or agency its text was taken from.
 *
 * <p>Looked at are source notes, bylines and date lines, and the first and last blocks of any other kind but captions,
 * picture credits and headlines: who owns a picture says nothing about the text. A credit begins with a cue of {@code
 * lang/en/credit-cues.txt} ("Reference:", "originally published by"); an agency is also credited by its name in
 * brackets near the beginning or at the end ("MINSK (Reuters) -"), or as the byline. Words of {@code
 * partial-credit-cues.txt} ("contributed to this report") take the credit back: such an article is the outlet's own.
 */
final class Credits {
    private static final Map<String, String> AGENCIES = WordList.map("en/news-agencies");
    private static final List<String> CUES = WordList.entries("en/credit-cues");
    private static final List<String> TEXTS = WordList.entries("en/credit-subjects");
    private static final List<String> PARTIAL = WordList.entries("en/partial-credit-cues");
    private static final Map<String, String> AGENCY_OF_OUTLET = lowerCase(AGENCIES);
    private static final Set<Role> SILENT = Set.of(Role.CAPTION, Role.CREDIT, Role.HEADLINE, Role.PULL_QUOTE, Role.BIO);

    /** Blocks at the beginning and the end of an article that can hold a credit. */
    private static final int EDGE = 3;

    /** Characters at the beginning of the text in which an agency may stand in brackets. */
    private static final int DATELINE = 160;

    /** Characters between the word for the text and the cue that is said of it. */
    private static final int NEAR = 40;

    /** Characters of a credit that are read. */
    private static final int LENGTH = 200;

    private final Article article;
    private final List<Credit> credits = new ArrayList<>();

    private Credits(Article article) {
        this.article = article;
    }

    /** The credits of an article, in reading order. */
    static List<Credit> of(Article article) {
        Credits reader = new Credits(article);
        List<Block> blocks = article.blocks().stream()
                .filter(block -> !SILENT.contains(block.role()))
                .toList();
        for (int at = 0; at < blocks.size(); at++) {
            boolean edge = at < EDGE || at >= blocks.size() - EDGE;
            reader.read(blocks.get(at), edge);
        }
        reader.bracketed();
        return List.copyOf(reader.credits);
    }

    /** The agency an outlet is, or null when it is none. */
    static @Nullable String agency(@Nullable String outlet) {
        return outlet == null ? null : AGENCY_OF_OUTLET.get(outlet.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> lowerCase(Map<String, String> agencies) {
        Map<String, String> lower = new TreeMap<>();
        agencies.forEach((alias, name) -> lower.put(alias.toLowerCase(Locale.ROOT), name));
        agencies.values().forEach(name -> lower.put(name.toLowerCase(Locale.ROOT), name));
        return lower;
    }

    private void read(Block block, boolean edge) {
        switch (block.role()) {
            case SOURCE_NOTE -> note(block.span());
            case BYLINE -> byline(block.span());
            default -> {
                if (edge) {
                    cued(block.span(), block.role().isBody());
                }
            }
        }
    }

    private void note(Span span) {
        if (!cued(span, false)) {
            add(new Span(span.start(), Math.min(span.end(), span.start() + LENGTH)), true);
        }
    }

    private void byline(Span span) {
        if (span.length() <= LENGTH) {
            add(span, false);
        }
    }

    /** Adds the credit that a cue introduces, from the cue on; in running text a cue needs more to count. */
    private boolean cued(Span span, boolean running) {
        String lower = article.text().substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
        if (lower.length() != span.length()) {
            return false;
        }
        int found = -1;
        for (String cue : CUES) {
            int at = wordAt(lower, cue);
            if (at >= 0 && (found < 0 || at < found) && (!running || speaksOfText(lower, cue, at))) {
                found = at;
            }
        }
        if (found < 0) {
            return false;
        }
        int start = span.start() + found;
        add(new Span(start, Math.min(span.end(), start + LENGTH)), true);
        return true;
    }

    /** True when a cue inside running text introduces a credit: with a colon, as first words, or said of the text. */
    private static boolean speaksOfText(String text, String cue, int at) {
        return cue.endsWith(":")
                || at == 0 && text.length() <= LENGTH
                || TEXTS.stream().anyMatch(noun -> {
                    int place = wordAt(text, noun);
                    return place >= 0 && place < at && at - place <= NEAR;
                });
    }

    private static int wordAt(String text, String cue) {
        for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
            int end = at + cue.length();
            boolean starts = at == 0 || !Tokens.isWordPart(text.codePointBefore(at));
            boolean ends = end == text.length()
                    || !Tokens.isWordPart(text.codePointAt(end))
                    || !Tokens.isWordPart(text.codePointBefore(end));
            if (starts && ends) {
                return at;
            }
        }
        return -1;
    }

    private void add(Span span, boolean strong) {
        String words = span.of(article.text());
        String lower = words.toLowerCase(Locale.ROOT);
        if (PARTIAL.stream().noneMatch(cue -> wordAt(lower, cue) >= 0)) {
            credits.add(new Credit(agencyIn(words), words, new Citation(article.id(), span), strong));
        }
    }

    /** The agency named first in some words, the longest name of those that start there. */
    private static @Nullable String agencyIn(String words) {
        Map<Integer, String> found = new LinkedHashMap<>();
        int first = Integer.MAX_VALUE;
        String name = null;
        for (String alias : AGENCIES.keySet()) {
            int at = wordAt(words, alias);
            if (at >= 0
                    && (at < first
                            || at == first
                                    && alias.length()
                                            > found.getOrDefault(at, "").length())) {
                first = at;
                found.put(at, alias);
                name = AGENCIES.get(alias);
            }
        }
        return name;
    }

    /** Agencies in brackets near the beginning of the text or as its last words. */
    private void bracketed() {
        List<Block> text = article.blocks().stream()
                .filter(block -> block.role().isBody() || block.role() == Role.DATELINE)
                .toList();
        if (text.isEmpty()) {
            return;
        }
        for (Block block : text.subList(0, Math.min(2, text.size()))) {
            int end = Math.min(block.span().end(), block.span().start() + DATELINE);
            bracketed(new Span(block.span().start(), end));
        }
        Span last = text.getLast().span();
        int tail = Math.max(last.start(), last.end() - 40);
        Span end = new Span(tail, last.end());
        if (text.size() > 2 && endsInBracket(end.of(article.text()))) {
            bracketed(end);
        }
    }

    private static boolean endsInBracket(String words) {
        int close = words.lastIndexOf(')');
        return close >= 0 && words.substring(close + 1).strip().length() <= 1;
    }

    private void bracketed(Span span) {
        String text = article.text();
        for (int open = text.indexOf('(', span.start());
                open >= 0 && open < span.end();
                open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0 || close >= span.end()) {
                return;
            }
            String name = text.substring(open + 1, close).strip();
            if (isName(name)) {
                Span words = new Span(open, close + 1);
                credits.add(new Credit(AGENCIES.get(name), words.of(text), new Citation(article.id(), words), true));
            }
        }
    }

    /** True for what may be the name of an agency or outlet: a few words, the first with a capital, no figures. */
    private static boolean isName(String words) {
        return words.length() >= 2
                && words.length() <= 40
                && Character.isUpperCase(words.codePointAt(0))
                && words.chars().noneMatch(Character::isDigit);
    }
}
