package news.parallax.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.model.Citation;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.PartsOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells which statements their own sentences tell: not what is only supposed or told by the way, no words of who is spoken
 * to, and none of a claim that the sentence is about.
 *
 * @param library the articles
 * @param owned whose words are whose
 */
record Attributions(Library library, Owned owned) {
    /** A statement is what its sentence is for where it takes up this share of it. */
    private static final double LEAST_SHARE = 0.45;

    private static final Set<String> PASSIVE = Set.of("been", "was", "were", "being", "is", "are", "be");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "until", "whether");
    private static final Set<String> CLAIMS = WordList.words("en/claim-nouns");
    private static final int REACH = 12;
    /** Characters before and behind a quotation in which its speaker is named. */
    private static final int NEAR = 300;

    /** True where somebody who can be named says so, and the sentence is there to tell it. */
    boolean isTold(Statement statement) {
        Citation citation = statement.citations().get(0);
        return Voices.speaks(statement)
                && owned.isOutermost(statement)
                && !isAddressed(statement, citation)
                && !isAside(statement, citation)
                && !isSupposed(statement, citation)
                && !isCut(statement);
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
    boolean isJudged(Statement statement) {
        Citation citation = statement.citations().get(0);
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

    /**
     * True where nobody else can be meant: the words around a quotation name its speaker, and where it was only "he said", the
     * last who spoke by name before it is the same.
     */
    boolean isCertain(Statement statement) {
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
