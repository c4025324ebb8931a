package news.parallax.story;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;
import news.parallax.text.Shingles;
import news.parallax.text.Tokens;

/**
 * The words of an article as numbers, field by field.
 *
 * <p>A term is a word in lower case without a possessive or plural "s", or two neighbouring characters in a script
 * without spaces; its number is a hash of 32 bits. Only the beginning of the body is read: news puts first what it is
 * about, and the cost of an article has a bound.
 *
 * @param title terms of the headline and the deck
 * @param lead terms of the first {@link #LEAD} words
 * @param body terms of the first {@link #BODY} words
 * @param names terms written with a capital where no sentence starts
 * @param weekdays weekdays named in the first {@link #DATED} words
 * @param quoted what it quotes
 */
record Terms(
        TermCounts title, TermCounts lead, TermCounts body, TermCounts names, Weekdays weekdays, QuotedRuns quoted) {
    /** Words of the lead: four or five sentences. 50, 80 and 150 were tried on the development events, 150 was best. */
    static final int LEAD = 150;

    /** Words of the body that are read. 300, 500 and 1,000 were tried; 1,000 gained less than .002. */
    static final int BODY = 500;

    /** Characters of the longest term; a longer one is no word. */
    private static final int LONGEST = 40;

    /** Words in which weekdays are looked for. 150 and 500 were tried and told less. */
    private static final int DATED = 250;

    static Terms of(Article article) {
        TermCounts.Builder title = new TermCounts.Builder();
        TermCounts.Builder names = new TermCounts.Builder();
        read(article.title(), new Span(0, article.title().length()), LEAD, term -> title.add(term.hash()));
        TermCounts.Builder lead = new TermCounts.Builder();
        TermCounts.Builder body = new TermCounts.Builder();
        Weekdays[] weekdays = {Weekdays.NONE};
        int words = 0;
        for (Span range : ranges(article)) {
            if (words >= BODY) {
                break;
            }
            int before = words;
            words += read(article.text(), range, BODY - words, term -> {
                if (before + term.index() < DATED && Weekdays.mayBe(term.hash())) {
                    weekdays[0] = weekdays[0].and(term.word());
                }
                body.add(term.hash());
                if (before + term.index() < LEAD) {
                    lead.add(term.hash());
                }
                if (term.name()) {
                    names.add(term.hash());
                }
            });
        }
        return new Terms(
                title.counts(), lead.counts(), body.counts(), names.counts(), weekdays[0], QuotedRuns.of(article));
    }

    private static List<Span> ranges(Article article) {
        List<Span> ranges = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.role().isBody() || block.role() == Block.Role.DECK) {
                ranges.add(block.span());
            }
        }
        return ranges.isEmpty() ? List.of(new Span(0, article.text().length())) : ranges;
    }

    /**
     * A term where it stands.
     *
     * @param hash its number
     * @param index how many words stand before it in its range
     * @param name true when it has a capital and does not start a sentence
     * @param text the text it stands in
     * @param span its place there
     */
    record Term(int hash, int index, boolean name, String text, Span span) {
        /** The word as written. */
        String word() {
            return span.of(text);
        }
    }

    /** Takes terms one by one. */
    interface Sink {
        void accept(Term term);
    }

    /**
     * Reads the terms of a range.
     *
     * @return number of words read, at most {@code limit}
     */
    static int read(String text, Span range, int limit, Sink sink) {
        int words = 0;
        boolean starts = true;
        int at = range.start();
        while (at < range.end() && words < limit) {
            int point = text.codePointAt(at);
            if (!Tokens.isWordPart(point)) {
                starts |= endsSentence(point);
                at += Character.charCount(point);
                continue;
            }
            int end = Math.min(range.end(), endOfTerm(text, at, point, range.end()));
            if (end - at > 1 && end - at <= LONGEST) {
                boolean name = !starts && Character.isUpperCase(point);
                sink.accept(new Term(hash(text, at, end), words, name, text, new Span(at, end)));
            }
            words++;
            starts = false;
            at = Shingles.standsAlone(point) ? at + Character.charCount(point) : end;
        }
        return words;
    }

    /** Marks behind which a capital does not make a name. */
    private static boolean endsSentence(int point) {
        return switch (point) {
            case '.', '!', '?', '\n', '"', '\u201C', '\u2018', '\u00AB', '\u201E', ':', '\u2022' -> true;
            default -> false;
        };
    }

    private static int endOfTerm(String text, int from, int first, int limit) {
        int at = from + Character.charCount(first);
        if (Shingles.standsAlone(first)) {
            boolean pair = at < limit && Shingles.standsAlone(text.codePointAt(at));
            return pair ? at + Character.charCount(text.codePointAt(at)) : at;
        }
        while (at < limit) {
            int point = text.codePointAt(at);
            if (!Tokens.isWordPart(point) || Shingles.standsAlone(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** Number of a word: of its lower case without a plural "s". */
    static int hash(String word) {
        return hash(word, 0, word.length());
    }

    private static int hash(String text, int from, int to) {
        int end = to;
        if (to - from > 3 && lower(text, to - 1) == 's' && lower(text, to - 2) != 's') {
            end--;
        }
        int hash = 0x811c9dc5;
        for (int at = from; at < end; at++) {
            hash = (hash ^ lower(text, at)) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x7feb352d;
        return hash ^ hash >>> 15;
    }

    private static char lower(String text, int at) {
        char letter = text.charAt(at);
        if (letter < 128) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        return Character.toLowerCase(letter);
    }
}
