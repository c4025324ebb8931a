package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.model.Span;
import news.parallax.text.KnownParts;
import news.parallax.text.Names;
import news.parallax.text.Quotations.Quotation;
import news.parallax.text.Sentences;
import news.parallax.text.Tokens;

/** One block of an article as sentences in which quotations are single words. */
final class Passage {
    private static final int MAX_WORDS = 400;

    private Passage() {}

    /**
     * The sentences of a range of a text; one never ends inside a quotation.
     *
     * @param text the whole text
     * @param masked the text from {@link #masked}
     * @param quotations quotations inside the range, in order
     * @param parts the parts of speech known of the article
     */
    static List<Words> sentences(String text, String masked, Span range, List<Quotation> quotations, KnownParts parts) {
        List<Words> sentences = new ArrayList<>();
        int next = 0;
        for (Span sentence : Sentences.sentences(masked, range)) {
            int first = next;
            while (next < quotations.size() && quotations.get(next).outer().start() < sentence.end()) {
                next++;
            }
            Words words = new Words(text, sentence, quotations.subList(first, next), parts);
            int from = sentences.isEmpty() ? Dateline.end(words) : 0;
            add(sentences, from > 0 ? words.part(from, words.size()) : words);
        }
        return sentences;
    }

    /** Adds a sentence, one that is too long for prose in parts, so that reading it takes bounded time. */
    private static void add(List<Words> sentences, Words sentence) {
        for (int from = 0; from < sentence.size(); from += MAX_WORDS) {
            sentences.add(sentence.part(from, Math.min(sentence.size(), from + MAX_WORDS)));
        }
    }

    /** The text with letters in place of everything quoted, except the last character of each quotation. */
    static String masked(String text, List<Quotation> quotations) {
        StringBuilder masked = new StringBuilder(text);
        for (Quotation quotation : quotations) {
            for (int at = quotation.inner().start(); at < quotation.inner().end() - 1; at++) {
                masked.setCharAt(at, 'X');
            }
        }
        return masked.toString();
    }

    /** The words of a quotation as content: without a comma at the end that belongs to the sentence around it. */
    static Span content(String text, Quotation quotation) {
        Span inner = quotation.inner();
        int end = inner.end();
        while (end > inner.start() + 1 && text.charAt(end - 1) == ',') {
            end--;
        }
        return new Span(inner.start(), end);
    }

    /** True for quoted words that somebody spoke, false for a term or title between quotation marks. */
    static boolean isSpeech(String text, Quotation quotation) {
        Span inner = quotation.inner();
        int words = 0;
        int small = 0;
        for (Span token : Tokens.tokens(text, new Span(inner.start(), Math.min(inner.end(), inner.start() + 200)))) {
            int first = text.codePointAt(token.start());
            words += Tokens.isWordPart(first) ? 1 : 0;
            small += Character.isLowerCase(first) && token.length() > 3 ? 1 : 0;
        }
        if (small == 0 && isTitle(text, inner)) {
            return false;
        }
        boolean ends = ".,!?\u2026".indexOf(text.charAt(inner.end() - 1)) >= 0;
        return words >= 5 || words >= 2 && ends;
    }

    /** True for words that all begin with a capital, two or more of them: the name of a programme, film or paper. */
    private static boolean isTitle(String text, Span inner) {
        int capitals = 0;
        for (Span token : Tokens.tokens(text, new Span(inner.start(), Math.min(inner.end(), inner.start() + 60)))) {
            boolean shout =
                    token.length() > 1 && token.of(text).equals(token.of(text).toUpperCase(Locale.ROOT));
            capitals += Names.isCapitalised(token.of(text)) && token.length() > 3 && !shout ? 1 : 0;
        }
        return capitals >= 2;
    }
}
