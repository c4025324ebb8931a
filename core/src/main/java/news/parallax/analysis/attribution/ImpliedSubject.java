package news.parallax.analysis.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.analysis.attribution.Subject.Place;
import news.parallax.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks at a cue in a sentence in which no source is marked: the subject of the clause that a participle or a second verb
 * belongs to ("Velden opened the debate by touting", "the mayor waved and promised"), or who stands before a phrase between
 * commas.
 */
final class ImpliedSubject {
    private static final int LOOK_BACK = 60;
    private static final Set<String> BEFORE_PARTICIPLES = Set.of("by", "after", "before", "while", "when", "about");

    private ImpliedSubject() {}

    /** The subject, or null where the sentence does not show one. */
    static @Nullable Subject of(Words words, Range cue) {
        Range subject = isDependent(words, cue.from()) ? ofClause(words, cue.from()) : interrupted(words, cue.from());
        return subject == null ? null : new Subject(subject, null, Place.SHARED);
    }

    /** Who begins a sentence before a phrase between commas: "The mayor, in a speech on Monday, called for". */
    private static @Nullable Range interrupted(Words words, int verb) {
        int first = Dateline.end(words);
        boolean closes = words.isComma(verb - 1) && isFinite(words.partOfSpeech(verb));
        Range phrase =
                closes && FirstSubject.startsPhrase(words, first) ? new NounPhrases(words).after(first, false) : null;
        return phrase != null && isPhraseBetween(words, phrase.to(), verb - 1) ? phrase : null;
    }

    /** True where a preposition stands behind the first of two commas, and no verb or comma between them. */
    private static boolean isPhraseBetween(Words words, int from, int to) {
        return words.isComma(from)
                && Lexicon.PREPOSITIONS.contains(words.lower(from + 1))
                && IntStream.range(from + 1, to).noneMatch(at -> words.isComma(at) || words.isFiniteVerb(at));
    }

    /** True for a past form too that is taken for a participle. */
    private static boolean isFinite(PartOfSpeech part) {
        return part.isFinite() || part == PartOfSpeech.PARTICIPLE;
    }

    private static boolean isDependent(Words words, int at) {
        String before = words.lower(at - 1);
        boolean joins = words.isComma(at - 1) || words.isDash(at - 1) || BEFORE_PARTICIPLES.contains(before);
        PartOfSpeech part = words.partOfSpeech(at);
        boolean verb = part.isVerb() || part == PartOfSpeech.ADVERB;
        return part == PartOfSpeech.ING ? joins : verb && (before.equals("and") || before.equals("but"));
    }

    /** The last phrase before a place that a finite verb follows. */
    static @Nullable Range ofClause(Words words, int end) {
        NounPhrases phrases = new NounPhrases(words);
        Range last = null;
        int index = Math.max(0, end - LOOK_BACK);
        while (index < end) {
            Range phrase = FirstSubject.startsPhrase(words, index) ? phrases.after(index, true) : null;
            if (phrase != null && phrase.to() < end && FirstSubject.isSubject(words, phrase)) {
                Range bare = phrases.after(index, false);
                last = bare == null ? phrase : bare;
            }
            index = phrase == null ? index + 1 : Math.max(index + 1, phrase.to());
        }
        return last;
    }
}
