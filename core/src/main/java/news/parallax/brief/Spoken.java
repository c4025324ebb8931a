package news.parallax.brief;

import java.util.Optional;
import java.util.Set;
import news.parallax.model.Brief.Section;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.text.Names;
import news.parallax.text.WordList;

/**
 * The sentences that say who says what: the reporter's sentence where it names the speaker, else the quotation behind the
 * speaker's name.
 *
 * <p>A quotation under a wrong name is the worst a brief can print. So a quotation whose sentence has only "he said" is
 * printed where the words around it name the speaker and nobody else spoke by name in between.
 */
final class Spoken {
    private static final double QUOTED = 0.1;
    private static final double INTRODUCED = 0.15;
    private static final double DENIAL = 0.25;
    private static final double FRAMED = 0.15;
    private static final double COMMENT = 0.3;
    private static final double GROUP = 0.2;
    private static final double GUESSED = 0.35;
    private static final double STRANGER = 0.5;
    private static final Set<String> BYSTANDERS = WordList.words("en/bystanders");
    private static final int MAX_QUOTE_WORDS = 36;
    private static final int MIN_QUOTE_WORDS = 6;

    private final Library library;
    private final Attributions attributions;
    private final PlainSentences plain;
    private final Worth worth;
    private final Set<String> comments;
    private final Accounts accounts;

    Spoken(Library library, Owned owned, PlainSentences plain, Worth worth, Set<String> comments, Accounts accounts) {
        this.library = library;
        this.attributions = new Attributions(library, owned);
        this.plain = plain;
        this.worth = worth;
        this.comments = comments;
        this.accounts = accounts;
    }

    /** A statement as a candidate, if a reader can be told who said what. */
    Optional<Candidate> statement(Statement statement) {
        Citation citation = statement.citations().get(0);
        if (!attributions.isTold(statement)) {
            return Optional.empty();
        }
        Optional<String> text = isNamed(statement) && !attributions.isJudged(statement)
                ? plain.of(citation)
                        .filter(words -> isNamedIn(statement, citation, words))
                        .or(() -> framed(statement))
                : framed(statement);
        return text.map(words -> new Candidate(
                Section.WHO_SAYS_WHAT,
                words,
                statement.citations(),
                NamedSources.of(statement),
                statement.source(),
                worth(statement, words) + worth.of(words, citation, statement.citations())));
    }

    /** True where the reporter's sentence tells a reader who speaks: in full, or by a surname that a title has. */
    private boolean isNamedIn(Statement statement, Citation citation, String words) {
        return statement.sourceText().contains(statement.source())
                || plain.missing(words, library.lines(citation)).names() == 0;
    }

    private static boolean isNamed(Statement statement) {
        return statement.sourceText().contains(statement.source())
                || Voices.isNamedIn(statement, statement.sourceText());
    }

    /** More for somebody's own words, for a speaker who is introduced, for the other side; less in a comment. */
    private double worth(Statement statement, String words) {
        return (statement.quotation() == Quotation.INDIRECT ? 0 : QUOTED)
                + (statement.role() == null && statement.affiliation() == null ? 0 : INTRODUCED)
                + (statement.cueClass() == CueClass.DENIAL ? DENIAL : 0)
                - (Frames.isFramed(words) ? FRAMED : 0)
                - (statement.holderKind() == HolderKind.GROUP ? GROUP : 0)
                - GUESSED * guessed(statement)
                - (isStranger(statement, words) ? STRANGER : 0)
                - (comments.contains(statement.article()) ? COMMENT : 0);
    }

    /** True for a person of one account whom nothing introduces ("Lena Holt, who"), or who is a voice from the street. */
    private boolean isStranger(Statement statement, String words) {
        String source = statement.source();
        return statement.holderKind() == HolderKind.PERSON
                && !accounts.isKnown(source.substring(source.lastIndexOf(' ') + 1))
                && (statement.role() == null && statement.affiliation() == null && !words.contains(source + ", ")
                        || PassageWords.words(words).stream().anyMatch(word -> BYSTANDERS.contains(word.folded())));
    }

    /** Phrases of somebody's own words that mean what was said before them: "I think the answer is obvious". */
    private int guessed(Statement statement) {
        if (statement.quotation() != Quotation.DIRECT) {
            return 0;
        }
        String words = Standing.closed(statement.content().get(0).strip());
        Lines lines = library.lines(statement.citations().get(0));
        return words.isEmpty()
                ? 0
                : plain.missing(PlainSentences.capitalised(words), lines).definite();
    }

    /** A quotation behind its speaker's name, where its own sentence does not carry the name. */
    private Optional<String> framed(Statement statement) {
        if (statement.quotation() != Quotation.DIRECT
                || statement.contentSpans().size() != 1) {
            return Optional.empty();
        }
        String words = statement.content().get(0).strip();
        int count = PassageWords.count(words);
        boolean fits = count >= MIN_QUOTE_WORDS && count <= MAX_QUOTE_WORDS;
        return fits
                        && Names.isCapitalised(statement.source())
                        && attributions.isCertain(statement)
                        && !Furniture.is(words)
                        && Standing.isQuotable(words)
                        && Character.isUpperCase(words.codePointAt(0))
                ? Optional.of(Frames.framed(statement.source(), Standing.closed(words)))
                : Optional.empty();
    }
}
