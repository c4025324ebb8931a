package news.parallax.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Span;

/**
 * The words of a text that carry its content, as stems that can be compared.
 *
 * <p>Function words of English ({@code lang/en/function-words.txt}) are left out; what remains is folded and cut by a
 * crude, symmetric stemmer: "closed", "closing" and "close" agree. For comparing sentences, never for showing.
 */
public final class ContentWords {
    private static final Set<String> FUNCTION_WORDS = WordList.words("en/function-words");
    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "ed", "es", "s", "e", "y");
    private static final int MIN_STEM = 3;
    private static final int MAX_STEM = 7;

    private ContentWords() {}

    /** Stems of the content words of a text, sorted. */
    public static Set<String> stems(String text) {
        Set<String> stems = new TreeSet<>();
        for (Span token : Tokens.tokens(text)) {
            String form = Words.form(token.of(text));
            if (Tokens.isWordPart(form.codePointAt(0)) && isContent(form)) {
                stems.add(stem(form));
            }
        }
        return stems;
    }

    /** True for a word in its {@link Words#form(String) form} that carries content. */
    public static boolean isContent(String form) {
        return form.length() > 1 && !FUNCTION_WORDS.contains(form);
    }

    /** The stem of a word in its form: without possessive and inflection, {@value #MAX_STEM} letters at most. */
    public static String stem(String form) {
        String word = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= MIN_STEM) {
                word = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        return word.length() > MAX_STEM ? word.substring(0, MAX_STEM) : word;
    }

    /** Share of the first set's members that are in the second, 0..1; 0 for an empty first set. */
    public static double containment(Set<String> part, Set<String> whole) {
        if (part.isEmpty()) {
            return 0;
        }
        long shared = part.stream().filter(whole::contains).count();
        return (double) shared / part.size();
    }
}
