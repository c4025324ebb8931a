package news.parallax.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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
 * Reads the credits of an article: words that name the publication or agency its text was taken from.
 *
 * <p>Looked at are source notes and bylines, and the first and last blocks of any other kind but captions, picture
 * credits and headlines: who owns a picture says nothing about the text. A credit begins with a cue of {@code
 * lang/en/credit-cues.txt} ("originally published by") or a label of {@code lang/mul/source-labels.txt} with a colon
 * ("Quelle:"); {@link AgencyCredits agencies} are credited in other ways too. Words of {@code picture-credit-cues.txt} in
 * the same clause ("photo") take a credit back, words of {@code partial-credit-cues.txt} ("contributed to this report")
 * make it one for a part: such an article is the outlet's own. What a person "told" an agency is no credit, as no cue
 * introduces it.
 */
final class Credits {
    private static final Expressions CUES = table("en/credit-cues");
    private static final Expressions LABELS = table("mul/source-labels");
    private static final Expressions TEXTS = table("en/credit-subjects");
    private static final Expressions PARTIAL = table("en/partial-credit-cues");
    private static final Expressions PICTURES = table("en/picture-credit-cues");

    /** What begins any credit: most blocks hold none and are read once. */
    private static final Expressions ANY = new Expressions(
            Stream.of("en/credit-cues", "mul/source-labels", "en/partial-credit-cues")
                    .flatMap(name -> WordList.entries(name).stream())
                    .toList(),
            /* ignoreCase= */ true);

    private static final Set<String> AUTHOR_LABELS = Set.copyOf(WordList.entries("mul/byline-labels"));
    private static final Set<String> COPYRIGHT = Set.of("\u00A9", "(c)", "copyright");
    private static final Set<Role> SILENT =
            Set.of(Role.CAPTION, Role.CREDIT, Role.HEADLINE, Role.PULL_QUOTE, Role.BIO, Role.EMBED);

    /** Blocks at the beginning and the end of an article that can hold a credit. */
    private static final int EDGE = 3;

    /** Characters between the word for the text and the cue that is said of it. */
    private static final int NEAR = 60;

    /** Digits of a year. */
    private static final int YEAR = 4;

    /** Characters of a line that holds nothing but a credit. */
    static final int LINE = 80;

    /** Characters of a credit that are read. */
    private static final int LENGTH = 200;

    private final Article article;
    private final String text;
    private final List<Credit> credits = new ArrayList<>();

    private Credits(Article article) {
        this.article = article;
        this.text = article.text();
    }

    private static Expressions table(String name) {
        return new Expressions(WordList.entries(name), /* ignoreCase= */ true);
    }

    /** The credits of an article: those of its blocks in reading order, then those of its agencies. */
    static List<Credit> of(Article article) {
        Credits reader = new Credits(article);
        List<Block> blocks = article.blocks().stream()
                .filter(block -> !SILENT.contains(block.role()))
                .toList();
        for (int at = 0; at < blocks.size(); at++) {
            boolean edge = at < EDGE || at >= blocks.size() - EDGE;
            reader.read(blocks.get(at), edge);
        }
        reader.credits.addAll(AgencyCredits.of(article, blocks));
        return List.copyOf(reader.credits);
    }

    /** True when words between two places say that a credit is one for a picture. */
    static boolean areOfPicture(String text, int from, int to) {
        return PICTURES.areIn(text, from, to);
    }

    /** True when words between two places say that a credit is one for a part of the text. */
    static boolean areOfPart(String text, int from, int to) {
        return PARTIAL.areIn(text, from, to);
    }

    private void read(Block block, boolean edge) {
        Span span = block.span();
        switch (block.role()) {
            case SOURCE_NOTE -> note(span);
            case BYLINE -> {
                if (span.length() <= LENGTH) {
                    add(Kind.BYLINE, span, span);
                }
            }
            default -> {
                if (edge && isAuthorLine(span)) {
                    add(Kind.BYLINE, span, span);
                } else if (edge
                        && ANY.areIn(text, span.start(), span.end())
                        && !cued(span, block.role().isBody())) {
                    contribution(span);
                }
            }
        }
    }

    /** True for a short line that begins as bylines do, "By Ada Quill for" or "From". */
    private boolean isAuthorLine(Span span) {
        int end = text.indexOf(' ', span.start());
        return span.length() <= LINE
                && end > 0
                && end < span.end()
                && AUTHOR_LABELS.contains(text.substring(span.start(), end).toLowerCase(Locale.ROOT));
    }

    private void note(Span span) {
        if (!cued(span, false)) {
            Span words = new Span(span.start(), Math.min(span.end(), span.start() + LENGTH));
            add(Kind.SOURCE, words, words);
        }
    }

    /** Adds the credit that the first fit cue introduces, from the cue on. */
    private boolean cued(Span block, boolean running) {
        int from = block.start();
        Match cue = CUES.first(text, from, block.end());
        while (cue != null && !isFit(block, cue, running)) {
            cue = CUES.first(text, cue.start() + 1, block.end());
        }
        Match label = LABELS.first(text, from, block.end());
        while (label != null && !isLabel(block, label)) {
            label = LABELS.first(text, label.start() + 1, block.end());
        }
        Match first = cue == null || label != null && label.start() < cue.start() ? label : cue;
        if (first == null) {
            return false;
        }
        Span words = new Span(first.start(), Math.min(block.end(), first.start() + LENGTH));
        return add(Kind.SOURCE, words, clause(block, first.start()));
    }

    /** True when a cue introduces a credit: in running text as first words of a short block, or said of the text. */
    private boolean isFit(Span block, Match cue, boolean running) {
        boolean isFirst = cue.start() == block.start() && block.length() <= LENGTH;
        if (COPYRIGHT.contains(cue.expression())) {
            int end = Math.min(block.end(), cue.end() + NEAR);
            return (isFirst || !running) && holdsYear(cue.end(), end);
        }
        return !running || isFirst || TEXTS.areIn(text, Math.max(block.start(), cue.start() - NEAR), cue.start());
    }

    /** True when four digits stand alone between two places. */
    private boolean holdsYear(int from, int end) {
        int digits = 0;
        boolean alone = true;
        for (int at = from; at <= end; at++) {
            char mark = at < end ? text.charAt(at) : ' ';
            if (mark >= '0' && mark <= '9') {
                digits++;
            } else {
                boolean joins = mark == '_' || mark < 128 && Character.isLetter(mark);
                if (digits == YEAR && alone && !joins) {
                    return true;
                }
                digits = 0;
                alone = !joins;
            }
        }
        return false;
    }

    /** True for a label with its colon that begins a clause. */
    private boolean isLabel(Span block, Match label) {
        int colon = label.end();
        while (colon < block.end() && text.charAt(colon) == ' ') {
            colon++;
        }
        int before = label.start() - 1;
        while (before >= block.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return colon < block.end()
                && (text.charAt(colon) == ':' || text.charAt(colon) == '\uFF1A')
                && (before < block.start() || ".!?)(|[\u2014\u2013\uFF08\u3002".indexOf(text.charAt(before)) >= 0);
    }

    /** Adds a credit for a part of the text, the clause that says so. */
    private void contribution(Span block) {
        Match cue = PARTIAL.first(text, block.start(), block.end());
        if (cue != null) {
            Span clause = clause(block, cue.start());
            add(Kind.PARTIAL, clause, clause);
        }
    }

    /** What stands between the ends of sentences around a place. */
    private Span clause(Span block, int at) {
        int start = at;
        int first = Math.max(block.start(), at - LENGTH);
        while (start > first && !endsSentence(start - 1)) {
            start--;
        }
        int end = at;
        int last = Math.min(block.end(), at + LENGTH);
        while (end < last && !endsSentence(end)) {
            end++;
        }
        return new Span(start, end);
    }

    private boolean endsSentence(int at) {
        char mark = text.charAt(at);
        boolean spaced = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return mark == '\n' || spaced && ".!?;|".indexOf(mark) >= 0;
    }

    /** Adds a credit unless its clause says that it is one for a picture; one for a part becomes that. */
    private boolean add(Kind kind, Span span, Span clause) {
        if (areOfPicture(text, clause.start(), clause.end())) {
            return false;
        }
        String words = span.of(text);
        boolean isPart = PARTIAL.areIn(text, clause.start(), clause.end());
        @Nullable String agency = Agencies.in(words);
        credits.add(new Credit(isPart ? Kind.PARTIAL : kind, agency, words, new Citation(article.id(), span)));
        return true;
    }
}
