package news.parallax.brief;

import java.util.List;
import java.util.Set;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Event;
import news.parallax.model.Story;

/**
 * What a sentence is worth apart from its support: central, early in its article, about the present, easy to read.
 *
 * <p>Units are those of a candidate's score, where a second independent origin is worth {@value #ORIGIN}; all weights
 * were set by reading briefs of thirty development stories.
 */
final class Worth {
    private static final double ORIGIN = 0.55;
    private static final int MOST_ORIGINS = 3;
    private static final double CENTRAL = 2;
    private static final double[] PLACE = {0.6, 0.35, 0.2, 0.15, 0.1};
    private static final double FEATURE = 0.2;
    private static final double PER_WORD = 0.005;
    private static final double DATED = 0.15;
    private static final double DEFINITE = 0.5;
    /** Share of this cost at the top of an article, whose first sentence is written for who has read nothing yet. */
    private static final double LEAD_DEFINITE = 0.5;

    private static final double NAME = 0.45;
    private static final double BACKGROUND = 0.7;

    private final Library library;
    private final int year;
    private final Accounts accounts;
    private final PlainSentences plain;
    private final Dating background;

    Worth(Story story, List<Finding> findings, Library library, Accounts accounts, PlainSentences plain) {
        this.library = library;
        this.year = Background.year(story);
        this.accounts = accounts;
        this.plain = plain;
        this.background = new Dating(
                library, findings.stream().filter(Worth::isBackground).toList());
    }

    private static boolean isBackground(Finding finding) {
        return finding instanceof Event event && event.status() == Event.Status.BACKGROUND;
    }

    /** The worth of some words that stand at a citation, on the support of all citations. */
    double of(String words, Citation citation, List<Citation> support) {
        int origins = Math.min(MOST_ORIGINS, library.origins(support));
        int place = accounts.place(citation);
        Lines lines = library.lines(citation);
        Lines.Line line = lines.line(words);
        Antecedents.Missing missing = plain.missing(words, lines);
        double past = background.events(List.of(citation)).isEmpty() ? 0 : BACKGROUND;
        return ORIGIN * (origins - 1)
                + CENTRAL * accounts.centrality(line.bare())
                + (place < PLACE.length ? PLACE[place] * leading(line) : 0)
                + (words.indexOf('[') > 0 ? DATED : 0)
                - PER_WORD * line.count()
                - DEFINITE * missing.definite() * (place == 0 ? LEAD_DEFINITE : 1)
                - NAME * missing.names()
                - (place == 0 ? beside(line) : 1) * Math.max(past, line.past().isBefore(year) ? BACKGROUND : 0)
                - line.cost();
    }

    /** How little a lead tells of the core, 0..1: "charged over the vote of last year" is news though it names the past. */
    private double beside(Lines.Line line) {
        return 1 - accounts.coverage(line.keys(), Set.of());
    }

    /** How much of a news lead a sentence at the top is: a scene that opens a feature shares little with other accounts. */
    private double leading(Lines.Line line) {
        return Math.min(1, FEATURE + 2 * accounts.coverage(line.keys(), Set.of()));
    }

    /** How central some words that stand at a citation are, 0..1; a name in front of a quotation is no part of them. */
    double centrality(String words, Citation citation) {
        return accounts.centrality(library.lines(citation).line(words).bare());
    }
}
