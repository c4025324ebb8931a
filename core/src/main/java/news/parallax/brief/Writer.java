package news.parallax.brief;

import java.util.List;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.ArticleText;
import news.parallax.text.Clauses;
import news.parallax.text.Quotations;
import news.parallax.text.WordList;

/**
 * How an article's writer speaks; kept with the article. All are counts outside quotation marks, within the beginning of the
 * article.
 *
 * @param own words of the first person
 * @param addressed words to the reader: "you"
 * @param urged words of what ought to be: "should"
 * @param judged words of praise and blame
 * @param asked questions
 * @param reported verbs that report what somebody said
 * @param words words of the beginning
 */
record Writer(int own, int addressed, int urged, int judged, int asked, int reported, int words) {
    private static final Set<String> FIRST_PERSON = WordList.words("en/first-person");
    private static final Set<String> ADDRESSES = WordList.words("en/addresses");
    private static final Set<String> JUDGEMENT = WordList.words("en/judgement-words");
    private static final Set<String> URGING = Set.of("let", "must", "ought", "should");
    private static final int REACH = 6_000;
    private static final int MIN_OWN = 4;
    /** A column has two in a hundred words and more, a transcript of a broadcast seldom as many. */
    private static final double SHARE = 0.02;

    private static final int MIN_JUDGED = 2;
    private static final double JUDGED_SHARE = 0.003;
    /**
     * What a word counts for, and the share of all words from which an article argues. Set by reading the titles of 440 news
     * articles in order of this sum: of the 24 from .0115 up, two report.
     */
    private static final double SPEAKING = 0.7;

    private static final double JUDGING = 1.5;
    private static final double REPORTING = 0.5;
    private static final double ARGUING = 0.0115;

    static Writer of(ArticleText article) {
        String text = article.article().text();
        String start = text.substring(0, Math.min(text.length(), REACH));
        List<Span> quotations = Quotations.quotations(start);
        List<PassageWords.Word> free = PassageWords.outside(start, quotations);
        int asked = (int) free.stream()
                .filter(word -> start.startsWith("?", word.span().end()))
                .count();
        int own = (int) free.stream()
                .filter(word ->
                        FIRST_PERSON.contains(word.folded()) && !word.text().equals("US"))
                .count();
        int reported = (int)
                free.stream().filter(word -> Clauses.isReporting(word.folded())).count();
        return new Writer(
                own, count(free, ADDRESSES), count(free, URGING), count(free, JUDGEMENT), asked, reported, free.size());
    }

    private static int count(List<PassageWords.Word> words, Set<String> forms) {
        return (int)
                words.stream().filter(word -> forms.contains(word.folded())).count();
    }

    /** True for an article whose writer says "I" or "we" again and again, as columns do and reports do not. */
    boolean speaksAsOneself() {
        return own >= MIN_OWN && own >= SHARE * words;
    }

    /** True for an article that praises and blames, asks and speaks to its reader more than it tells who said what. */
    boolean argues() {
        double spoken = SPEAKING * (own + addressed + urged) + JUDGING * (judged + asked) - REPORTING * reported;
        return judged >= MIN_JUDGED && judged >= JUDGED_SHARE * words && spoken >= ARGUING * words;
    }
}
