package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import news.parallax.model.Span;
import news.parallax.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * The nation or organisation before an office: "North Orlandish", "Orland Bridge Center".
 *
 * @param text the whole text
 * @param words the words before the office, in order
 */
record BodyBefore(String text, List<Span> words) {
    /** The body, or null where the word before the office is none. */
    @Nullable
    String name() {
        int from = words.size();
        while (from > 0 && isClose(from - 1) && (isWord(from - 1) || joins(from - 1))) {
            from--;
        }
        while (from < words.size() && isNever(from)) {
            from++;
        }
        return from == words.size()
                ? null
                : Names.withoutPossessive(
                        new Span(words.get(from).start(), words.getLast().end()).of(text));
    }

    /** True when nothing but a space stands behind a word. */
    private boolean isClose(int index) {
        return index + 1 == words.size()
                || words.get(index).end() + 1 == words.get(index + 1).start();
    }

    /** True for a capitalised word; the last can be a possessive but no word of every sentence. */
    private boolean isWord(int index) {
        String word = word(index);
        boolean last = index + 1 == words.size();
        return Names.isCapitalised(word)
                && (last ? !isNever(index) : Names.withoutPossessive(word).length() == word.length());
    }

    /** True for "of" and "and" between capitalised words. */
    private boolean joins(int index) {
        boolean inside = index > 0 && index + 1 < words.size();
        return inside
                && (word(index).equals("of") || word(index).equals("and"))
                && Names.isCapitalised(word(index - 1));
    }

    private boolean isNever(int index) {
        String lower = word(index).toLowerCase(Locale.ROOT);
        return Lexicon.isNever(lower) && !lower.equals("new");
    }

    private String word(int index) {
        return words.get(index).of(text);
    }
}
