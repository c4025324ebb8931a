package news.parallax.analysis.attribution;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.analysis.attribution.Cue.Kind;
import news.parallax.analysis.attribution.Subject.Place;
import news.parallax.model.Finding.CueClass;

/**
 * Which attributions of a sentence stand though rules alone found them: those that structure speaks for, and inside the
 * content of another those that have a name.
 */
final class RuleFindings {
    private final TagView view;
    private final Words words;
    private final Taggers tagged;

    /** What the taggers marked in a sentence is what rules are held against. */
    RuleFindings(TagView view, Taggers tagged) {
        this.view = view;
        this.words = view.words;
        this.tagged = tagged;
    }

    /** True for an attribution that only a rule found and that stands all the same. */
    boolean isVouchedFor(Found found) {
        if (found.cue().kind() == Kind.PREPOSITION || found.cue().isQuoted(words)) {
            return true;
        }
        if (found.content().isEmpty() || isMisread(found.cue())) {
            return found.content().isEmpty();
        }
        if (isNested(found.cue())) {
            return isNamed(words, found) && reports(found);
        }
        return quotesSpeech(words, found.content()) || closes(found) || hasPlainSubject(found);
    }

    private boolean hasPlainSubject(Found found) {
        return found.subject() != null && found.subject().place() != Place.RELATIVE && isPlain(found.cue());
    }

    private boolean isMisread(Cue cue) {
        boolean verb = cue.kind() == Kind.VERB;
        return verb != view.isVerb(cue.head()) && !cue.isPhrase();
    }

    private boolean isNested(Cue cue) {
        return !tagged.cues().isEmpty() && tagged.contents().stream().anyMatch(piece -> piece.contains(cue.head()));
    }

    /** True for who says something behind all that is said: "The bridge fell, the ministry reported." */
    private boolean closes(Found found) {
        Subject subject = found.subject();
        return subject != null
                && subject.place() == Place.BEFORE
                && found.beside()
                && found.cue().allows('s')
                && found.content().size() == 1
                && found.content().getFirst().to() < found.cue().range().from();
    }

    /** True for cues that hardly mean anything else: "draws parallels", "denies", "quoted as saying". */
    private boolean isPlain(Cue cue) {
        return cue.isPhrase()
                || cue.cueClass() == CueClass.DENIAL
                || words.lower(cue.range().from() - 1).equals("as");
    }

    /**
     * True for a cue that says or denies something, with a clause or quoted words behind it; any noun such as "claim", any
     * phrase such as "draw parallels".
     */
    private boolean reports(Found found) {
        int first = found.content().getFirst().from();
        return found.cue().kind() == Kind.NOUN
                || found.beside()
                || found.cue().isPhrase()
                || found.cue().allows('s') && (isClause(found) || quotesSpeech(words, found.content()))
                || words.lower(first).equals("that")
                || words.lower(first).equals("to")
                || found.cue().cueClass() == CueClass.DENIAL;
    }

    private boolean isClause(Found found) {
        Range content = found.content().getFirst();
        return IntStream.range(content.from(), content.to()).anyMatch(words::isFiniteVerb);
    }

    /** True where somebody's speech is quoted in pieces of content. */
    static boolean quotesSpeech(Words words, List<Range> content) {
        for (Range range : content) {
            for (int at = range.from(); at < range.to(); at++) {
                if (words.isQuotation(at) && Passage.isSpeech(words.text(), words.quotation(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when a name is among the words of the subject: enough inside the content of another statement. */
    private static boolean isNamed(Words words, Found found) {
        Subject subject = found.subject();
        return subject != null
                && IntStream.range(subject.range().from(), subject.range().to()).anyMatch(words::isNameWord);
    }
}
