package news.parallax.story;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;

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

    /** Words in which weekdays are looked for. 150 and 500 were tried and told less. */
    private static final int DATED = 250;

    static Terms of(Article article) {
        TermReader reader = new TermReader(article.text());
        Fields fields = new Fields();
        int words = 0;
        for (Span range : ranges(article)) {
            if (words >= BODY) {
                break;
            }
            reader.begin(range, BODY - words);
            while (reader.next()) {
                fields.take(reader, words + reader.index());
            }
            words += reader.words();
        }
        return fields.terms(title(article.title()), QuotedRuns.of(article.text(), reader));
    }

    private static TermCounts title(String title) {
        TermCounts.Builder counts = new TermCounts.Builder();
        TermReader reader = new TermReader(title);
        reader.begin(new Span(0, title.length()), LEAD);
        while (reader.next()) {
            counts.add(reader.hash());
        }
        return counts.counts();
    }

    /** The fields of a text while it is read. */
    private static final class Fields {
        private final TermCounts.Builder lead = new TermCounts.Builder();
        private final TermCounts.Builder body = new TermCounts.Builder();
        private final TermCounts.Builder names = new TermCounts.Builder();
        private Weekdays weekdays = Weekdays.NONE;

        /** Takes a term before which so many words stand. */
        void take(TermReader term, int index) {
            int hash = term.hash();
            body.add(hash);
            if (index < LEAD) {
                lead.add(hash);
            }
            if (term.isName()) {
                names.add(hash);
            }
            if (index < DATED && Weekdays.mayBe(hash)) {
                weekdays = weekdays.and(term.word());
            }
        }

        Terms terms(TermCounts title, QuotedRuns quoted) {
            return new Terms(title, lead.counts(), body.counts(), names.counts(), weekdays, quoted);
        }
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
}
