package news.parallax.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import news.parallax.model.Span;

/**
 * The tokens of a stretch of text, with the form each is looked up by.
 *
 * <p>The form is the token in lower case with a straight apostrophe, so that "Don’t" is found as "don't".
 *
 * @param text the whole text
 * @param spans where the tokens stand in it, in order
 * @param forms form of each token, same length as {@code spans}
 */
public record Words(String text, List<Span> spans, List<String> forms) {
    /** Copies the lists. */
    public Words {
        spans = List.copyOf(spans);
        forms = List.copyOf(forms);
    }

    /** The tokens of a range of a text. */
    public static Words of(String text, Span range) {
        List<Span> spans = Tokens.tokens(text, range);
        List<String> forms = new ArrayList<>(spans.size());
        for (Span span : spans) {
            forms.add(form(span.of(text)));
        }
        return new Words(text, spans, forms);
    }

    /** The tokens of a whole text. */
    public static Words of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The form a word is looked up by: lower case, straight apostrophe. */
    public static String form(String word) {
        return isForm(word)
                ? word
                : word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
    }

    /** True for most words of a text: nothing but small letters, digits and marks of ASCII. */
    private static boolean isForm(String word) {
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter >= 0x80 || letter >= 'A' && letter <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Number of tokens. */
    public int size() {
        return spans.size();
    }

    /** The form of a token, or the empty string outside the range. */
    public String form(int at) {
        return at < 0 || at >= forms.size() ? "" : forms.get(at);
    }

    /** A token as it stands in the text, or the empty string outside the range. */
    public String word(int at) {
        return at < 0 || at >= spans.size() ? "" : spans.get(at).of(text);
    }

    /** The tokens as they stand in the text, with straight apostrophes. */
    public List<String> written() {
        return written(0, spans.size());
    }

    /**
     * The tokens of a range as they stand in the text, with straight apostrophes.
     *
     * @param from the first, counted from 0
     * @param to behind the last; what lies outside the tokens is left out
     */
    public List<String> written(int from, int to) {
        List<String> written = new ArrayList<>();
        for (int at = Math.max(0, from); at < Math.min(spans.size(), to); at++) {
            written.add(spans.get(at).of(text).replace('\u2019', '\''));
        }
        return Collections.unmodifiableList(written);
    }

    /** True for a token that starts with a letter or digit. */
    public boolean isWord(int at) {
        String form = form(at);
        return !form.isEmpty() && Tokens.isWordPart(form.codePointAt(0));
    }

    /** True for a word that starts with a capital. */
    public boolean isCapital(int at) {
        String word = word(at);
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** The stretch of text from one token to before another; the range must not be empty. */
    public Span span(int from, int to) {
        return spans.get(from).cover(spans.get(to - 1));
    }

    /** Index of the first token that ends behind an offset; the number of tokens when there is none. */
    public int at(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
