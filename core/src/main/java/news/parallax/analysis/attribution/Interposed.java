package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.analysis.attribution.Cue.Kind;
import news.parallax.analysis.attribution.CueLexicon.Entry;
import news.parallax.analysis.attribution.Subject.Place;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Who says what a relative clause tells: "the tunnel, which engineers say is unsafe, opened", "Brisk, who police say fired".
 * The one who says stands between the relative and a cue, and right behind the cue is the verb of which the relative is the
 * subject; hardly anything else is built so, and neither the nearest noun nor the antecedent is who speaks.
 */
final class Interposed {
    private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "that");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> SPOKEN_TO = Set.of("i", "we", "you");
    private static final int MAX_SPEAKER = 6;
    private static final int MAX_AUXILIARIES = 3;
    private static final int MAX_CLAUSE = 80;
    /** What one says, not of what: "the words that he said made them leave". */
    private static final Set<String> SAID = WordList.words("en/utterance-nouns");

    private static final Set<String> ANYTHING =
            Set.of("all", "anything", "everything", "nothing", "something", "thing", "things", "words");

    private static final Set<String> OPENERS = WordList.words("en/clause-openers");

    private final Words words;

    private Interposed(Words words) {
        this.words = words;
    }

    /** Attributions of a sentence, with those that relative clauses show in place of what was read there. */
    static List<Found> mended(Words words, List<Found> read) {
        List<Found> mended = new Interposed(words).all();
        BitSet cues = new BitSet();
        mended.forEach(found ->
                cues.set(found.cue().range().from(), found.cue().range().to()));
        read.stream().filter(found -> isFree(cues, found.cue().range())).forEach(mended::add);
        return mended;
    }

    private static boolean isFree(BitSet cues, Range range) {
        int next = cues.nextSetBit(range.from());
        return next < 0 || next >= range.to();
    }

    private List<Found> all() {
        List<Found> found = new ArrayList<>();
        for (int verb = 2; verb + 1 < words.size(); verb++) {
            Entry entry = isToldBehind(verb) ? entry(verb) : null;
            int relative = entry == null ? -1 : relative(verb);
            if (entry != null && relative > 0) {
                found.add(found(entry, relative, verb));
            }
        }
        return found;
    }

    /** True where the verb of what is told follows, perhaps behind an adverb. */
    private boolean isToldBehind(int verb) {
        return words.isFiniteVerb(verb + 1)
                || words.partOfSpeech(verb + 1) == PartOfSpeech.ADVERB && words.isFiniteVerb(verb + 2);
    }

    /** Index of the relative before who says something, -1 if there is none. */
    private int relative(int verb) {
        int end = start(verb);
        int at = end - 1;
        while (at > 0 && end - at < MAX_SPEAKER && !RELATIVES.contains(words.lower(at - 1)) && isInSpeaker(at)) {
            at--;
        }
        boolean found = at > 0 && RELATIVES.contains(words.lower(at - 1));
        return found && isSpeaker(at, end) && isOfSomething(at - 1) ? at - 1 : -1;
    }

    /** True for words that name somebody; for any one word, but not for "I", who is not reported. */
    private boolean isSpeaker(int from, int to) {
        return to - from == 1
                ? words.isLetters(from) && !SPOKEN_TO.contains(words.lower(from))
                : isInSpeaker(from) && isNominal(to - 1);
    }

    /** A form of a verb that says something of which a clause tells; null for other words. */
    private @Nullable Entry entry(int verb) {
        boolean finite = switch (words.partOfSpeech(verb)) {
            case PARTICIPLE -> hasHave(verb);
            case BASE -> !hasHave(verb);
            default -> words.isFiniteVerb(verb);
        };
        return !finite
                ? null
                : CueLexicon.verbs(words.lower(verb)).stream()
                        .filter(entry ->
                                entry.rest().isEmpty() && entry.patterns().indexOf('c') >= 0)
                        .findFirst()
                        .orElse(null);
    }

    private boolean hasHave(int verb) {
        return IntStream.range(start(verb), verb).anyMatch(at -> HAVE.contains(words.lower(at)));
    }

    /** Where a cue begins: at its verb or the "has", the "still" before it. */
    private int start(int verb) {
        int at = verb;
        while (at > Math.max(1, verb - MAX_AUXILIARIES)
                && (HAVE.contains(words.lower(at - 1)) || words.partOfSpeech(at - 1) == PartOfSpeech.ADVERB)) {
            at--;
        }
        return at;
    }

    private boolean isInSpeaker(int at) {
        return !words.isBreak(at)
                && !words.isQuotation(at)
                && !words.partOfSpeech(at).isVerb()
                && !RELATIVES.contains(words.lower(at));
    }

    private boolean isNominal(int at) {
        return switch (words.partOfSpeech(at)) {
            case NOUN, NOUNS, NAME, PRONOUN -> true;
            default ->
                words.isNameWord(at)
                        || Lexicon.isHolder(words.lower(at))
                        || Lexicon.QUANTIFIERS.contains(words.lower(at));
        };
    }

    /** True for a relative behind a comma or dash, and behind a noun that is no utterance. */
    private boolean isOfSomething(int relative) {
        int before = relative - 1;
        String word = words.lower(before);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return isMark(before) && !words.lower(relative).equals("that")
                || isNominal(before) && !SAID.contains(word) && !SAID.contains(singular) && !ANYTHING.contains(word);
    }

    private boolean isMark(int at) {
        return words.isComma(at) || words.isDash(at);
    }

    private boolean opensClause(int at) {
        return switch (words.partOfSpeech(at)) {
            case WHO, WHICH, WHEN, CONJUNCTION, COMMA, DASH -> true;
            default -> RELATIVES.contains(words.lower(at)) || OPENERS.contains(words.lower(at));
        };
    }

    private Found found(Entry entry, int relative, int verb) {
        Range cue = new Range(start(verb), verb + 1);
        Subject speaker = new Subject(new Range(relative + 1, cue.from()), null, Place.BEFORE);
        List<Range> content = List.of(new Range(relative, relative + 1), new Range(cue.to(), end(relative, cue.to())));
        Cue said = new Cue(cue, verb, Kind.VERB, entry.form(), entry.cueClass(), entry.patterns());
        return new Found(said, speaker, content, false);
    }

    /** Where the clause that is told ends: at the mark that closes what one opened, else before a second verb. */
    private int end(int relative, int from) {
        boolean dashed = words.isDash(relative - 1);
        int at = from + 1;
        int limit = Math.min(words.size(), from + MAX_CLAUSE);
        while (at < limit && !words.isTerminator(at) && !closes(at, dashed)) {
            if (!isMark(relative - 1) && isSecondVerb(from, at)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private boolean closes(int at, boolean dashed) {
        return words.isDash(at)
                || !dashed && words.isComma(at)
                || words.lower(at).equals(";");
    }

    /** True for the verb behind the clause, "the law that critics say hurts farmers was passed": no subject is before it. */
    private boolean isSecondVerb(int from, int at) {
        if (!words.isFiniteVerb(at) || words.partOfSpeech(at - 1) == PartOfSpeech.PRONOUN) {
            return false;
        }
        return isNominal(at - 1) && IntStream.range(from + 1, at).noneMatch(this::opensClause);
    }
}
