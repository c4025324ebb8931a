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
        boolean isWord() {
            return Tokens.isWordPart(text.codePointAt(0));
        }

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
            Word word = new Word(token.of(text), Words.form(token.of(text)), token);
            if (word.isWord()) {
                words.add(word);
            }
        }
        return words;
    }

    /** All words of a text. */
    static List<Word> words(String text) {
        return words(text, new Span(0, text.length()));
    }

    /** Number of words, as a reader counts them. */
    static int count(String text) {
        return words(text).size();
    }
}
