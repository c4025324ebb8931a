package news.parallax.analysis.attribution;

import org.jspecify.annotations.Nullable;

/**
 * A quotation that no cue we know lays claim to, in a sentence with other words: "Velden put it this way: ...". It is
 * taken for speech only where a verb, a comma or a colon leads up to it, so that names of programmes, terms and nicknames
 * between marks are left alone.
 *
 * @param words the sentence
 * @param at index of the quotation, or of the colon that announces one
 */
record LooseQuotation(Words words, int at) {

    /** True when somebody seems to speak the quoted words. */
    boolean isSpoken() {
        return Passage.isSpeech(words.text(), words.quotation(at)) && isLedUpTo() && !words.isLetters(at + 1);
    }

    private boolean isLedUpTo() {
        return words.isBreak(at - 1)
                || words.partOfSpeech(at - 1).isVerb()
                || Lexicon.PRONOUNS.contains(words.lower(at - 1))
                || words.lower(at - 1).equals("that");
    }

    /** Who speaks: the last subject of a verb before the quotation, or the first behind it; null if there is none. */
    @Nullable
    Range speaker() {
        NounPhrases phrases = new NounPhrases(words);
        if (words.isDash(at + 1) && words.isNameWord(at + 2)) {
            return phrases.after(at + 2, false);
        }
        Range last = null;
        int index = 0;
        while (index < words.size()) {
            Range phrase = FirstSubject.startsPhrase(words, index) ? phrases.after(index, true) : null;
            if (phrase != null && FirstSubject.isSubject(words, phrase)) {
                if (phrase.from() > at) {
                    return last == null ? phrase : last;
                }
                last = phrase;
            }
            index = phrase == null ? index + 1 : Math.max(phrase.to(), index + 1);
        }
        return last;
    }
}
