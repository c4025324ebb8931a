package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Span;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;

/** Words of a text as they are compared: folded case and marks, without what carries no content. */
final class Words {
    private static final Set<String> FUNCTION_WORDS = WordList.words("en/function-words");
    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "ed", "es", "s", "e", "y");
    private static final int MIN_STEM = 3;
    private static final int MAX_STEM = 7;

    private Words() {}

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
            Word word = new Word(token.of(text), folded(token.of(text)), token);
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

    /** Stems of the content words of a text, sorted. */
    static Set<String> content(String text) {
        Set<String> content = new TreeSet<>();
        for (Word word : words(text)) {
            if (isContent(word.folded())) {
                content.add(stem(word.folded()));
            }
        }
        return content;
    }

    /** Number of words, as a reader counts them. */
    static int count(String text) {
        return words(text).size();
    }

    static boolean isContent(String folded) {
        return folded.length() > 1 && !FUNCTION_WORDS.contains(folded);
    }

    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2011', '-')
                .replace("\u00AD", "");
    }

    /** A word without possessive and inflection, crude but symmetric: "closed", "closing" and "close" agree. */
    static String stem(String folded) {
        String word = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= MIN_STEM) {
                word = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        return word.length() > MAX_STEM ? word.substring(0, MAX_STEM) : word;
    }

    /** Share of the first set's members that are in the second, 0..1; 0 for an empty first set. */
    static double containment(Set<String> part, Set<String> whole) {
        if (part.isEmpty()) {
            return 0;
        }
        long shared = part.stream().filter(whole::contains).count();
        return (double) shared / part.size();
    }
}
