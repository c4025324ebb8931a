package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.NameTagger;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.TypedName;
import news.parallax.text.WordList;

/**
 * The words that name who speaks, out of those that were marked: "Marn" of "a letter Marn" (wrote) and of "Marn in a letter"
 * (wrote), and with the comma that closes an apposition, as PolNeAR has it 93 of 100 times.
 */
final class SourceBounds {
    private static final int MAX_WORDS = 14;
    private static final Set<String> UTTERANCES = WordList.words("en/utterance-nouns");
    private static final List<String> PLACING = List.of("in", "on", "at", "during");
    private static final List<String> OWN = List.of("a", "an", "his", "her", "their");

    private final Words words;

    private SourceBounds(Words words) {
        this.words = words;
    }

    /** The words of a marked source that name who speaks. */
    static Range of(Words words, Range source, Range cue) {
        SourceBounds bounds = new SourceBounds(words);
        Range named = bounds.withoutWhatIsMade(bounds.withoutPronoun(source));
        if (named.to() > cue.from()) {
            return named;
        }
        return bounds.withComma(bounds.withoutDoing(bounds.withoutPlace(bounds.withoutOpening(named))), cue);
    }

    /** Without a relative pronoun before who speaks, "critics" of "(a plan) which critics" (fear), or what follows it. */
    private Range withoutPronoun(Range source) {
        PartOfSpeech first = words.partOfSpeech(source.from());
        int next = source.from() + 1;
        boolean relative = first == PartOfSpeech.WHO || first == PartOfSpeech.WHICH;
        if (!relative || next >= source.to() || words.isCapitalised(source.from())) {
            return source;
        }
        String word = words.lower(next);
        if (Lexicon.PREPOSITIONS.contains(word)) {
            return new Range(source.from(), next);
        }
        return isNoun(source.to() - 1) ? new Range(next, source.to()) : source;
    }

    private boolean isNoun(int at) {
        PartOfSpeech part = words.partOfSpeech(at);
        return part == PartOfSpeech.NOUN || part == PartOfSpeech.NOUNS || words.isNameWord(at);
    }

    /** Without what a person does besides: "Marn" of "Marn, opening the bridge," and of "Marn smiled (and said)". */
    private Range withoutDoing(Range source) {
        int last = source.to() - 1;
        if (last == source.from() + 1 && smiles(last)) {
            return new Range(source.from(), last);
        }
        for (int at = source.from() + 1; at < last && at - source.from() < MAX_WORDS; at++) {
            if (words.isComma(at) && isDoing(at + 1)) {
                return words.isNameWord(at - 1) ? new Range(source.from(), at) : source;
            }
        }
        return source;
    }

    /** True for a verb behind a name that another verb is joined to. */
    private boolean smiles(int at) {
        return words.isNameWord(at - 1)
                && words.isFiniteVerb(at)
                && !words.isCapitalised(at)
                && words.lower(at + 1).equals("and");
    }

    private boolean isDoing(int at) {
        return words.lower(at).endsWith("ing") && words.partOfSpeech(at) == PartOfSpeech.ING;
    }

    /** Without what the source made: "many voters" of "the unease many voters" (feel). */
    private Range withoutWhatIsMade(Range source) {
        if (!words.in(Lexicon.DETERMINERS, source.from()) || source.to() - source.from() > MAX_WORDS) {
            return source;
        }
        for (int at = source.from() + 2; at < source.to(); at++) {
            if (isThing(at - 1) && (isDeterminer(at) || isMade(at - 1) && beginsPerson(at, source.to()))) {
                return new Range(at, source.to());
            }
        }
        return source;
    }

    private boolean isThing(int at) {
        PartOfSpeech part = words.partOfSpeech(at);
        String word = words.lower(at);
        return (part == PartOfSpeech.NOUN || part == PartOfSpeech.NOUNS)
                && !words.isCapitalised(at)
                && (Lexicon.DOCUMENTS.contains(word) || !Lexicon.isHolder(word))
                && !Lexicon.KIN.contains(word)
                && !Lexicon.TITLES.contains(word);
    }

    /** True for a word that begins a phrase of its own, so that the noun before it is no part of it. */
    private boolean isDeterminer(int at) {
        String word = words.lower(at);
        boolean begins = Lexicon.DETERMINERS.contains(word) || Lexicon.PRONOUNS.contains(word);
        return begins
                && !words.isCapitalised(at)
                && words.partOfSpeech(at) != PartOfSpeech.WHO
                && words.partOfSpeech(at) != PartOfSpeech.NUMBER
                && !word.equals("both")
                && !word.equals("all");
    }

    private boolean isMade(int at) {
        String word = words.lower(at);
        return UTTERANCES.contains(word) || Lexicon.DOCUMENTS.contains(word) || CueLexicon.noun(word) != null;
    }

    private boolean beginsPerson(int at, int to) {
        if (!words.isNameWord(at)) {
            return false;
        }
        if (Lexicon.TITLES.contains(words.lower(at))) {
            return true;
        }
        Span span = words.span(new Range(at, to));
        List<TypedName> names = NameTagger.names(words.text(), span);
        return !names.isEmpty()
                && names.getFirst().kind() == NameKind.PERSON
                && names.getFirst().span().start() == span.start();
    }

    /** Without the phrase that a clause opens with: "her lawyer" of "(in a talk with) the committee, her lawyer" (said). */
    private Range withoutOpening(Range source) {
        int to = source.to();
        if (!isBehindPreposition(source) || words.isComma(to) || words.isComma(to - 1)) {
            return source;
        }
        int comma = to - 1;
        while (comma > source.from() && !words.isComma(comma)) {
            comma--;
        }
        boolean listed = has(new Range(comma, to), "and") && has(new Range(source.from(), comma), ",");
        boolean cut = comma > source.from() && !listed && FirstSubject.startsPhrase(words, comma + 1);
        return cut ? new Range(comma + 1, to) : source;
    }

    private boolean isBehindPreposition(Range source) {
        String before = words.lower(source.from() - 1);
        return before.equals("as") || Lexicon.PREPOSITIONS.contains(before) && !before.equals("of");
    }

    /** Without where or when a person said it: "in a letter", "last week". */
    private Range withoutPlace(Range source) {
        if (source.to() - source.from() > MAX_WORDS || !beginsPerson(source.from(), source.to())) {
            return source;
        }
        for (int at = source.from() + 1; at < source.to() - 1; at++) {
            if (words.isNameWord(at - 1) && (isPlace(at) || isWeek(at, source.to()))) {
                return new Range(source.from(), at);
            }
        }
        return source;
    }

    private boolean isPlace(int at) {
        String next = words.lower(at + 1);
        return PLACING.contains(words.lower(at)) && (OWN.contains(next) || Lexicon.CALENDAR.contains(next));
    }

    private boolean isWeek(int at, int to) {
        String word = words.lower(at);
        return at + 2 == to && (word.equals("last") || word.equals("this")) && !words.isCapitalised(at + 1);
    }

    /** With the comma that closes an apposition. */
    private Range withComma(Range source, Range cue) {
        int to = source.to();
        boolean closes = words.isComma(to) && cue.from() > to && !words.isComma(to - 1);
        return closes && has(source, ",") && !has(source, "and") ? new Range(source.from(), to + 1) : source;
    }

    private boolean has(Range range, String word) {
        return IntStream.range(range.from() + 1, range.to())
                .anyMatch(at -> words.lower(at).equals(word));
    }
}
