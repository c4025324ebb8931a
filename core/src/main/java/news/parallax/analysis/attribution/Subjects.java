package news.parallax.analysis.attribution;

import java.util.List;
import news.parallax.analysis.attribution.Cue.Form;
import news.parallax.analysis.attribution.Subject.Place;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb that may attribute, and judges whether such a subject can say anything. */
final class Subjects {
    private static final List<String> NO_SPEAKER = List.of("it", "what", "there", "one");

    private static final List<String> QUOTED = List.of("quoted", "cited", "quotes", "quoting", "citing");
    private static final int QUOTING = 10;

    private final Words words;
    private final NounPhrases phrases;

    Subjects(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * The subject of a verb, or null.
     *
     * @param earlier subjects already found in the sentence, in order
     */
    @Nullable
    Subject of(Cue cue, List<Subject> earlier) {
        int start = cue.range().from();
        if (isRelative(start - 1)) {
            return relative(start - 1);
        }
        if (cue.form() == Form.ING && !hasAuxiliary(cue)) {
            return participle(start, earlier);
        }
        Range behind = isInverted(cue) ? behind(cue) : null;
        if (behind != null) {
            return new Subject(behind, null, Place.BEHIND);
        }
        if (isJoining(start - 1)) {
            return cue.form() == Form.BASE ? null : shared(start, earlier);
        }
        return before(cue);
    }

    /** The subject of "..., saying" and of "quoted as saying", or null. */
    private @Nullable Subject participle(int start, List<Subject> earlier) {
        if (words.lower(start - 1).equals("as")) {
            return quoted(start - 1);
        }
        return words.isBreak(start - 1) || isJoining(start - 1) ? shared(start, earlier) : null;
    }

    private @Nullable Subject before(Cue cue) {
        Range before = phrases.before(cue.range().from());
        if (before == null || !canSpeak(before, cue) || !agrees(before, cue)) {
            return null;
        }
        return new Subject(before, null, Place.BEFORE);
    }

    /** Who stands behind an inverted verb, if the clause ends there; else null. */
    private @Nullable Range behind(Cue cue) {
        Range behind = phrases.after(cue.range().to(), true);
        if (behind == null || !canSpeak(behind, cue)) {
            return null;
        }
        boolean quoted = words.isQuotation(cue.range().from() - 1);
        return quoted || Tail.end(words, behind.to(), words.size()) >= 0 ? behind : null;
    }

    /** Who was "quoted by the agency as saying", or null. */
    private @Nullable Subject quoted(int as) {
        int at = as - 1;
        while (at > 0 && as - at < QUOTING && !QUOTED.contains(words.lower(at))) {
            at--;
        }
        if (!QUOTED.contains(words.lower(at))) {
            return null;
        }
        int start = at;
        while (start > 0 && Lexicon.BEFORE_CUES.contains(words.lower(start - 1))) {
            start--;
        }
        Range source = start == at ? phrases.after(at + 1, false) : phrases.before(start);
        return source == null || source.to() > as ? null : new Subject(source, null, Place.BEFORE);
    }

    private boolean isJoining(int index) {
        return words.lower(index).equals("and") || words.lower(index).equals("but");
    }

    private boolean hasAuxiliary(Cue cue) {
        return cue.head() > cue.range().from();
    }

    private boolean isRelative(int index) {
        String word = words.lower(index);
        return word.equals("who") || word.equals("which") && words.isComma(index - 1);
    }

    /** A relative pronoun with what it stands for. */
    Subject relative(int pronoun) {
        int end = words.isComma(pronoun - 1) ? pronoun - 1 : pronoun;
        Range antecedent = end > 0 ? phrases.before(end) : null;
        if (antecedent == null && words.isComma(pronoun - 1)) {
            antecedent = phrases.before(pronoun);
        }
        return new Subject(new Range(pronoun, pronoun + 1), antecedent, Place.RELATIVE);
    }

    /** The nearest subject to the left that is not part of a relative clause; else the first phrase of the sentence. */
    private @Nullable Subject shared(int start, List<Subject> earlier) {
        for (int index = earlier.size() - 1; index >= 0; index--) {
            Subject subject = earlier.get(index);
            if (subject.place() != Place.RELATIVE && subject.range().from() < start) {
                return new Subject(subject.range(), subject.antecedent(), Place.SHARED);
            }
        }
        for (int index = 0; index < start; index++) {
            boolean named = words.isNameWord(index) || index < 2 && isPerson(index);
            if (named) {
                Range first = phrases.after(index, false);
                return first == null ? null : new Subject(first, null, Place.SHARED);
            }
        }
        return null;
    }

    private boolean isPerson(int index) {
        String word = words.lower(index);
        return word.equals("he") || word.equals("she") || word.equals("they");
    }

    /** "..., said Marn": the verb stands behind a comma, a dash or a quotation, or starts the sentence. */
    private boolean isInverted(Cue cue) {
        int before = cue.range().from() - 1;
        boolean place = before < 0 || words.isComma(before) || words.isDash(before) || words.isQuotation(before);
        boolean form = cue.form() == Form.PAST || cue.form() == Form.THIRD;
        return place
                && form
                && cue.allows('s')
                && !isTelling(cue)
                && cue.head() == cue.range().from();
    }

    /** "told" needs its object, so that what stands behind it never speaks; "asked Marn" behind a quotation can. */
    private boolean isTelling(Cue cue) {
        return cue.allows('o')
                && (words.lower(cue.head()).equals("told")
                        || !words.isQuotation(cue.range().from() - 1));
    }

    private boolean canSpeak(Range range, Cue cue) {
        String last = words.lower(range.to() - 1);
        if (range.to() - range.from() == 1 && NO_SPEAKER.contains(last)) {
            return false;
        }
        if (cue.allows('s')) {
            return !last.isEmpty() && words.isLetters(range.to() - 1)
                    || words.lower(range.to() - 1).equals(")");
        }
        for (int index = range.from(); index < range.to(); index++) {
            if (words.isNameWord(index)
                    || Lexicon.isHolder(words.lower(index))
                    || Lexicon.PRONOUNS.contains(words.lower(index))) {
                return true;
            }
        }
        return false;
    }

    /** A base form needs a subject in the plural, a third person one in the singular; modals go with both. */
    private boolean agrees(Range range, Cue cue) {
        if (cue.head() > cue.range().from()) {
            return true;
        }
        String last = words.lower(range.to() - 1);
        return switch (cue.form()) {
            case BASE -> isPlural(last) || range.to() - range.from() > 2 && isPlural(words.lower(range.from()));
            case THIRD -> !isPluralPronoun(last);
            case NONE, PAST, PARTICIPLE, ING -> true;
        };
    }

    private static boolean isPlural(String word) {
        return isPluralPronoun(word)
                || Lexicon.GROUPS.contains(word)
                || Lexicon.QUANTIFIERS.contains(word)
                || word.endsWith("s") && word.length() > 3;
    }

    private static boolean isPluralPronoun(String word) {
        return List.of("i", "we", "you", "they", "many", "some", "others", "few", "both")
                .contains(word);
    }
}
