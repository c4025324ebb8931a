package news.parallax.analysis.attribution;

import java.util.List;
import news.parallax.model.Span;
import news.parallax.text.Sentences;
import org.jspecify.annotations.Nullable;

/** The subject of a sentence: its first noun phrase that stands before a finite verb. */
final class FirstSubject {
    private static final int LOOK_BACK = 600;

    private FirstSubject() {}

    /** The subject of the sentence that ends before an offset, in the same paragraph or the one above; or null. */
    static @Nullable Span before(String text, int end) {
        int from = Math.max(0, end - LOOK_BACK);
        List<Span> sentences = Sentences.sentences(text, new Span(from, end));
        if (sentences.isEmpty() || from > 0 && sentences.size() == 1) {
            return null;
        }
        Words words = new Words(text, sentences.getLast(), List.of());
        Range subject = of(words.part(Dateline.end(words), words.size()));
        return subject == null
                ? null
                : words.part(Dateline.end(words), words.size()).span(subject);
    }

    private static @Nullable Range of(Words words) {
        NounPhrases phrases = new NounPhrases(words);
        for (int index = 0; index < words.size(); index++) {
            Range phrase = startsPhrase(words, index) ? phrases.after(index, true) : null;
            if (phrase != null && isSubject(words, phrase)) {
                Range bare = phrases.after(index, false);
                return bare == null ? phrase : bare;
            }
            index = phrase == null ? index : phrase.to() - 1;
        }
        return null;
    }

    /** True for a word that a noun phrase can begin with. */
    static boolean startsPhrase(Words words, int index) {
        String word = words.lower(index);
        return words.isNameWord(index)
                || Lexicon.isHolder(word)
                || Lexicon.PRONOUNS.contains(word)
                || Lexicon.DETERMINERS.contains(word);
    }

    /** True for a phrase before a finite verb, with an adverb or the comma of an apposition between them. */
    static boolean isSubject(Words words, Range phrase) {
        int next = phrase.to();
        next += words.isComma(next) ? 1 : 0;
        next += words.lower(next).endsWith("ly") ? 1 : 0;
        return words.isFiniteVerb(next);
    }
}
