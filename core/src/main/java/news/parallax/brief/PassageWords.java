package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Span;
import news.parallax.text.Tokens;
import news.parallax.text.Words;

/** The words of a passage, as they are compared one by one. */
final class PassageWords {

    private PassageWords() {}

    /**
     * One token of a text.
     *
     * @param text as it stands
     * @param folded lower case, curly marks made straight
     * @param span where it stands
     */
    record Word(String text, String folded, Span span) {
        boolean isCapitalised() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        boolean hasDigit() {
            return text.chars().anyMatch(Character::isDigit);
        }
    }

    /** All tokens of a range that are words or numbers. */
    static List<Word> words(String text, Span range) {
        List<Word> words = new ArrayList<>();
        for (Span token : Tokens.tokens(text, range)) {
            if (Tokens.isWordPart(text.codePointAt(token.start()))) {
                String word = token.of(text);
                words.add(new Word(word, Words.form(word), token));
            }
        }
        return words;
    }

    /** All words of a text. */
    static List<Word> words(String text) {
        return words(text, new Span(0, text.length()));
    }

    /** The words of a text that stand in none of its quotations. */
    static List<Word> outside(String text, List<Span> quotations) {
        List<Word> outside = new ArrayList<>();
        int next = 0;
        for (Word word : words(text)) {
            while (next < quotations.size()
                    && quotations.get(next).end() < word.span().end()) {
                next++;
            }
            if (next == quotations.size() || !quotations.get(next).contains(word.span())) {
                outside.add(word);
            }
        }
        return outside;
    }

    /** Number of words, as a reader counts them. */
    static int count(String text) {
        int count = 0;
        for (Span token : Tokens.tokens(text)) {
            count += Tokens.isWordPart(text.codePointAt(token.start())) ? 1 : 0;
        }
        return count;
    }
}
