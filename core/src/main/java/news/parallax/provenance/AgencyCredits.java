package news.parallax.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Block.Role;
import news.parallax.model.Citation;
import news.parallax.model.Span;
import news.parallax.provenance.Credit.Kind;
import news.parallax.provenance.Expressions.Match;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ways in which a text credits an agency without a word that says so: its name in brackets near the beginning
 * or at the end ("MINSK (Reuters) -"), before the dash of a dateline, alone on a line, behind the name of a reporter
 * ("By Ada Quill, Associated Press"), or among the authors a page declares.
 */
final class AgencyCredits {
    private static final Set<String> AUTHOR_LABELS = Set.copyOf(WordList.entries("mul/byline-labels"));
    private static final Set<String> TAILS = Set.copyOf(WordList.entries("en/agency-line-words"));

    /** Characters at the beginning of the text in which an agency may stand in brackets. */
    private static final int DATELINE = 160;

    /** Characters at the end of the text in which an agency may stand in brackets. */
    private static final int TAIL = 40;

    /** Blocks at the beginning and the end of an article that can be such a line. */
    private static final int EDGE = 3;

    private final Article article;
    private final String text;
    private final List<Credit> credits = new ArrayList<>();

    private AgencyCredits(Article article) {
        this.article = article;
        this.text = article.text();
    }

    /**
     * The credits of agencies in an article.
     *
     * @param article the article
     * @param blocks those of its blocks that may hold one
     */
    static List<Credit> of(Article article, List<Block> blocks) {
        AgencyCredits reader = new AgencyCredits(article);
        List<Span> running = blocks.stream()
                .filter(block -> block.role().isBody() || block.role() == Role.DATELINE)
                .map(Block::span)
                .toList();
        reader.beginning(running.subList(0, Math.min(2, running.size())));
        for (int at = 0; at < running.size(); at++) {
            if (at < EDGE || at >= running.size() - EDGE) {
                reader.line(running.get(at));
            }
        }
        if (running.size() > 2) {
            reader.end(running.getLast());
        }
        reader.authors();
        return reader.credits;
    }

    private void add(@Nullable String agency, Kind kind, Span words) {
        credits.add(new Credit(kind, agency, words.of(text), new Citation(article.id(), words)));
    }

    private void beginning(List<Span> blocks) {
        for (Span block : blocks) {
            bracketed(new Span(block.start(), Math.min(block.end(), block.start() + DATELINE)));
            Match name = Agencies.first(text, block.start(), Math.min(block.end(), block.start() + TAIL));
            if (name != null && name.start() == block.start() && opensDateline(name.end(), block.end())) {
                add(Agencies.called(name.expression()), Kind.SOURCE, new Span(name.start(), name.end()));
            }
        }
    }

    /** True when a dash follows, or a place and a date in a script without spaces. */
    private boolean opensDateline(int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= limit) {
            return false;
        }
        boolean isDashed = "-\u2013\u2014".indexOf(text.charAt(at)) >= 0;
        return at > from ? isDashed : Character.isIdeographic(text.codePointAt(at));
    }

    private void end(Span block) {
        Span tail = new Span(Math.max(block.start(), block.end() - TAIL), block.end());
        String words = tail.of(text).strip();
        if (words.endsWith(")") || words.endsWith(").") || words.endsWith("\uFF09")) {
            bracketed(tail);
        }
    }

    private void bracketed(Span span) {
        int open = span.start();
        while (open < span.end()) {
            int closing = "([\uFF08\uFF3B\u3010".indexOf(text.charAt(open));
            if (closing >= 0) {
                int close = text.indexOf(")]\uFF09\uFF3D\u3011".charAt(closing), open, span.end());
                if (close > open) {
                    bracketed(open, close);
                }
            }
            open++;
        }
    }

    private void bracketed(int open, int close) {
        String words = text.substring(open + 1, close).strip();
        String agency = bracketedAgency(words);
        boolean isNamed = agency != null && !isExplained(open, agency)
                || agency == null && text.charAt(open) == '(' && isName(words);
        if (isNamed && !Credits.areOfPicture(words, 0, words.length())) {
            add(agency, Kind.SOURCE, new Span(open, close + 1));
        }
    }

    /** True for brackets that only shorten the name before them: "the Associated Press (AP)". */
    private boolean isExplained(int open, String agency) {
        int from = Math.max(0, open - TAIL);
        Match name = Agencies.first(text, from, open);
        return name != null
                && agency.equals(Agencies.called(name.expression()))
                && text.substring(name.end(), open).isBlank();
    }

    /**
     * The agency named by brackets: alone, first of several, or last behind its place in a script without spaces. A slash
     * between a name and an agency is how pictures are credited.
     */
    private static @Nullable String bracketedAgency(String words) {
        Match name = Agencies.first(words, 0, words.length());
        if (name == null) {
            return null;
        }
        String behind = words.substring(name.end());
        boolean isFirst = name.start() == 0
                && (behind.isEmpty()
                        || ",&;".indexOf(behind.charAt(0)) >= 0
                        || behind.charAt(0) == '/' && Agencies.called(behind.substring(1)) != null);
        boolean isLast = behind.isEmpty() && name.expression().codePointAt(0) > 0x1100;
        return isFirst || isLast ? Agencies.called(name.expression()) : null;
    }

    /** True for what may be the name of an agency or outlet: a few words, the first with a capital, no figures. */
    private static boolean isName(String words) {
        return words.length() >= 2
                && words.length() <= TAIL
                && words.indexOf('/') < 0
                && Character.isUpperCase(words.codePointAt(0))
                && words.chars().noneMatch(Character::isDigit);
    }

    /** Reads a line that holds nothing but a reporter or a label, an agency, and what agencies put behind their name. */
    private void line(Span block) {
        if (block.length() > Credits.LINE || Credits.areOfPicture(text, block.start(), block.end())) {
            return;
        }
        String line = block.of(text);
        Match name = Agencies.first(line, 0, line.length());
        if (name != null && isCredit(line, name) && !Credits.areOfPart(line, 0, line.length())) {
            add(Agencies.called(name.expression()), Kind.SOURCE, block);
        }
    }

    private static boolean isCredit(String line, Match name) {
        String before = line.substring(0, name.start()).strip();
        return introduces(before) && follows(line.substring(name.end()).strip(), !before.isEmpty());
    }

    /** True for nothing, a label of authors, or names and a mark that parts them from the agency. */
    private static boolean introduces(String before) {
        if (before.isEmpty() || AUTHOR_LABELS.contains(before.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean isParted = ",|\u2013\u2014-".indexOf(before.charAt(before.length() - 1)) >= 0;
        return isParted && areOf(before, AUTHOR_LABELS, /* orNames= */ true);
    }

    /** True for nothing, a mark, or words agencies have behind their name; behind a reporter also names of places. */
    private static boolean follows(String behind, boolean hasReporter) {
        return behind.length() <= 1 || ":/".indexOf(behind.charAt(0)) < 0 && areOf(behind, TAILS, hasReporter);
    }

    /** True when all words are of a list, or figures, or names. */
    private static boolean areOf(String words, Set<String> list, boolean orNames) {
        for (String word : words.split("[\\s,|/\u2013\u2014-]+", -1)) {
            boolean fits = word.isEmpty()
                    || list.contains(word.toLowerCase(Locale.ROOT))
                    || Character.isDigit(word.codePointAt(0))
                    || orNames && (word.equals("and") || !Character.isLowerCase(word.codePointAt(0)));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private void authors() {
        for (String author : article.bylines()) {
            Match name = Agencies.first(author, 0, author.length());
            String agency = name != null && isCredit(author, name) ? Agencies.called(name.expression()) : null;
            if (agency != null || author.indexOf(',') > 0 || author.indexOf('|') > 0) {
                credits.add(new Credit(Kind.BYLINE, agency, author, null));
            }
        }
    }
}
