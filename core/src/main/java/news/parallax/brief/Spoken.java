package news.parallax.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.model.Brief.Section;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.PartsOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

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
    /** A statement is what its sentence is for where it takes up this share of it. */
    private static final double LEAST_SHARE = 0.45;

    private static final Set<String> PASSIVE = Set.of("been", "was", "were", "being", "is", "are", "be");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "until", "whether");
    private static final Set<String> CLAIMS = WordList.words("en/claim-nouns");
    private static final Set<String> BYSTANDERS = WordList.words("en/bystanders");
    private static final int REACH = 12;
    /** Characters before and behind a quotation in which its speaker is named. */
    private static final int NEAR = 300;

    private static final int MAX_QUOTE_WORDS = 36;
    private static final int MIN_QUOTE_WORDS = 6;

    private final Library library;
    private final Owned owned;
    private final PlainSentences plain;
    private final Worth worth;
    private final Set<String> comments;
    private final Accounts accounts;

    Spoken(Library library, Owned owned, PlainSentences plain, Worth worth, Set<String> comments, Accounts accounts) {
        this.library = library;
        this.owned = owned;
        this.plain = plain;
        this.worth = worth;
        this.comments = comments;
        this.accounts = accounts;
    }

    /** A statement as a candidate, if a reader can be told who said what. */
    Optional<Candidate> statement(Statement statement) {
        Citation citation = statement.citations().get(0);
        if (!Voices.speaks(statement)
                || !owned.isOutermost(statement)
                || isAddressed(statement, citation)
                || isAside(statement, citation)
                || isSupposed(statement, citation)
                || isCut(statement)) {
            return Optional.empty();
        }
        Optional<String> text = isNamed(statement) && !isJudged(statement, citation)
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

    /** True where the name of a body goes on to the left: "York Post" of "the New York Post". */
    private boolean isCut(Statement statement) {
        Span source = statement.sourceSpan();
        if (source == null || statement.holderKind() != HolderKind.INSTITUTION) {
            return false;
        }
        String text = library.article(statement.citations().get(0)).text();
        Words before = Words.of(text, new Span(Math.max(0, source.start() - REACH), source.start()));
        boolean joined = source.start() > 0 && text.charAt(source.start() - 1) == ' ';
        return joined && before.size() > 1 && before.isCapital(before.size() - 1);
    }

    /** True where most of the sentence tells something else: "the pact was made before the mayor announced its end". */
    private boolean isAside(Statement statement, Citation citation) {
        Span sentence = library.sentence(citation);
        Span said = owned.in(citation.article(), sentence).stream()
                .filter(other -> other.source().equals(statement.source()))
                .flatMap(other -> Stream.concat(
                        other.contentSpans().stream(),
                        Stream.of(other.sourceSpan(), other.cueSpan()).filter(Objects::nonNull)))
                .filter(sentence::contains)
                .reduce(Span::cover)
                .orElse(sentence);
        return statement.quotation() == Quotation.INDIRECT && said.length() < LEAST_SHARE * sentence.length();
    }

    /** True where a source may say so or not: "would pass if all members support the bill". */
    private boolean isSupposed(Statement statement, Citation citation) {
        Span source = statement.sourceSpan();
        Span sentence = library.sentence(citation);
        if (source == null || !sentence.contains(source) || statement.quotation() != Quotation.INDIRECT) {
            return false;
        }
        Words before = Words.of(library.article(citation).text(), new Span(sentence.start(), source.start()));
        return SUPPOSING.contains(before.form(before.size() - 1));
    }

    /** True where the source is spoken to: "Ana Dorn has been asked". */
    private boolean isAddressed(Statement statement, Citation citation) {
        Span cue = statement.cueSpan();
        if (cue == null) {
            return false;
        }
        String text = library.article(citation).text();
        Words before = Words.of(text, new Span(Math.max(0, cue.start() - REACH), cue.start()));
        List<String> forms = Words.of(text, cue).forms();
        return PASSIVE.contains(before.form(before.size() - 1))
                || forms.contains("been") && forms.getLast().endsWith("ed");
    }

    /**
     * True where the sentence is about a claim: "Ada's claim that it is safe deserves a raised eyebrow" has its verb behind
     * the claim, and says what the writer thinks of it.
     */
    private boolean isJudged(Statement statement, Citation citation) {
        Span cue = statement.cueSpan();
        int start = library.sentence(citation).start();
        if (cue == null || cue.start() <= start) {
            return false;
        }
        String text = library.article(citation).text();
        Words before = Words.of(text, new Span(start, cue.start()));
        boolean claim = Words.of(text, cue).forms().stream().anyMatch(CLAIMS::contains)
                && before.form(before.size() - 1).endsWith("'s");
        List<String> surface =
                before.spans().stream().map(span -> span.of(text)).toList();
        return claim && Arrays.stream(PartsOfSpeech.of(surface)).noneMatch(PartOfSpeech::isVerb);
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
                        && isCertain(statement)
                        && !Furniture.is(words)
                        && Standing.isQuotable(words)
                        && Character.isUpperCase(words.codePointAt(0))
                ? Optional.of(Frames.framed(statement.source(), Standing.closed(words)))
                : Optional.empty();
    }

    /**
     * True where nobody else can be meant: the words around a quotation name its speaker, and where it was only "he said", the
     * last who spoke by name before it is the same.
     */
    private boolean isCertain(Statement statement) {
        String text = library.article(statement.citations().get(0)).text();
        Span content = statement.contentSpans().get(0);
        int end = text.indexOf('\n', content.end());
        String around = text.substring(
                Math.max(0, content.start() - NEAR), end < 0 ? text.length() : Math.min(end, content.end() + NEAR));
        boolean byName = Voices.isNamedIn(statement, statement.sourceText());
        return Voices.isNamedIn(statement, around)
                && (byName
                        || owned.speakerBefore(statement.article(), content.start())
                                .filter(statement.source()::equals)
                                .isPresent());
    }
}
