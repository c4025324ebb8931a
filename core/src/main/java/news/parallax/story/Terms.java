package news.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 */
record Terms(TermCounts title, TermCounts lead, TermCounts body, TermCounts names, Weekdays weekdays) {
    /** Words of the lead: four or five sentences. 50, 80 and 150 were tried on the development events, 150 was best. */
    static final int LEAD = 150;

    /** Words of the body that are read. 300, 500 and 1,000 were tried; 1,000 gained less than .002. */
    static final int BODY = 500;

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
                if (before + term.index() < DATED) {
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
        return new Terms(title.counts(), lead.counts(), body.counts(), names.counts(), weekdays[0]);
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
     * @param word the word as written
     */
    record Term(int hash, int index, boolean name, String word) {}

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
            String word = text.substring(at, end);
            if (counts(word)) {
                boolean name = !starts && Character.isUpperCase(point);
                sink.accept(new Term(hash(word), words, name, word));
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

    private static boolean counts(String word) {
        return word.length() > 1 && word.length() <= 40;
    }

    /** Number of a word: of its lower case without a plural "s". */
    static int hash(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int length = lower.length();
        if (length > 3 && lower.charAt(length - 1) == 's' && lower.charAt(length - 2) != 's') {
            length--;
        }
        int hash = 0x811c9dc5;
        for (int at = 0; at < length; at++) {
            hash = (hash ^ lower.charAt(at)) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x7feb352d;
        return hash ^ hash >>> 15;
    }
}
