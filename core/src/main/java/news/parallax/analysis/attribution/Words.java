package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.KnownParts;
import news.parallax.text.Names;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.Quotations.Quotation;
import news.parallax.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of one sentence, a quotation being one word. Rules read sentences in this form. */
final class Words {
    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private final List<Integer> quotationOf = new ArrayList<>();
    private final List<Quotation> quotations;
    private final KnownParts known;
    private @Nullable List<PartOfSpeech> parts;

    /**
     * The words of a sentence.
     *
     * @param text the whole text
     * @param sentence the sentence
     * @param quotations the quotations that begin in it, in order
     */
    Words(String text, Span sentence, List<Quotation> quotations) {
        this(text, sentence, quotations, new KnownParts());
    }

    /** The same, of an article with parts of speech that may be known. */
    Words(String text, Span sentence, List<Quotation> quotations, KnownParts known) {
        this.text = text;
        this.known = known;
        this.quotations = quotations;
        int at = sentence.start();
        for (int index = 0; index < quotations.size(); index++) {
            Span outer = quotations.get(index).outer();
            addWords(at, outer.start());
            spans.add(outer);
            lower.add("\"");
            quotationOf.add(index);
            at = outer.end();
        }
        addWords(at, sentence.end());
    }

    private void addWords(int start, int end) {
        if (start >= end) {
            return;
        }
        for (Span token : Tokens.tokens(text, new Span(start, end))) {
            spans.add(token);
            lower.add(token.of(text).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
            quotationOf.add(-1);
        }
    }

    private Words(Words whole, int from, int to) {
        this.text = whole.text;
        this.known = whole.known;
        this.quotations = whole.quotations;
        this.spans.addAll(whole.spans.subList(from, to));
        this.lower.addAll(whole.lower.subList(from, to));
        this.quotationOf.addAll(whole.quotationOf.subList(from, to));
    }

    /** Some of the words of a sentence; the sentence itself for all of them. */
    Words part(int from, int to) {
        return from == 0 && to == size() ? this : new Words(this, from, to);
    }

    String text() {
        return text;
    }

    int size() {
        return spans.size();
    }

    /** The word in lower case with straight apostrophes; {@code "} for a quotation, empty outside the sentence. */
    String lower(int index) {
        return index < 0 || index >= lower.size() ? "" : lower.get(index);
    }

    String word(int index) {
        return index < 0 || index >= spans.size() ? "" : spans.get(index).of(text);
    }

    Span span(int index) {
        return spans.get(index);
    }

    Span span(Range range) {
        return new Span(
                spans.get(range.from()).start(), spans.get(range.to() - 1).end());
    }

    boolean isQuotation(int index) {
        return index >= 0 && index < spans.size() && quotationOf.get(index) >= 0;
    }

    Quotation quotation(int index) {
        return quotations.get(quotationOf.get(index));
    }

    List<Quotation> quotations() {
        List<Quotation> present = new ArrayList<>();
        for (int index : quotationOf) {
            if (index >= 0) {
                present.add(quotations.get(index));
            }
        }
        return present;
    }

    boolean hasQuotation() {
        return quotationOf.stream().anyMatch(index -> index >= 0);
    }

    /** The part of speech; {@code OTHER} outside the sentence. The sentence is tagged when it is first asked for. */
    PartOfSpeech partOfSpeech(int index) {
        if (index < 0 || index >= size()) {
            return PartOfSpeech.OTHER;
        }
        List<PartOfSpeech> tagged = parts;
        if (tagged == null) {
            tagged = known.of(forms());
            parts = tagged;
        }
        return tagged.get(index);
    }

    private List<String> forms() {
        List<String> forms = new ArrayList<>(size());
        for (int at = 0; at < size(); at++) {
            forms.add(isQuotation(at) ? "\"" : word(at).replace('\u2019', '\''));
        }
        return forms;
    }

    /** True for a verb with a tense or a modal in small letters: no noun phrase reaches over it. */
    boolean isFiniteVerb(int index) {
        return switch (partOfSpeech(index)) {
            case MODAL, PRESENT, THIRD -> !isCapitalised(index);
            case PAST -> !isCapitalised(index) && !Lexicon.ROLES.contains(lower(index));
            default -> false;
        };
    }

    /** True when the word stands in a list, without its possessive ending. */
    boolean in(Set<String> list, int index) {
        return list.contains(Names.withoutPossessive(lower(index)));
    }

    boolean isCapitalised(int index) {
        return !isQuotation(index)
                && !word(index).isEmpty()
                && Character.isUpperCase(word(index).codePointAt(0));
    }

    /** True for a word with a capital that is no function word, day or month. */
    boolean isNameWord(int index) {
        return isCapitalised(index) && !Lexicon.isNever(lower(index));
    }

    boolean isLetters(int index) {
        return !word(index).isEmpty()
                && !isQuotation(index)
                && Character.isLetter(word(index).codePointAt(0));
    }

    /** True for a full stop, question mark and the like, but not for the stop of an abbreviation. */
    boolean isTerminator(int index) {
        String word = lower(index);
        return word.equals("?")
                || word.equals("!")
                || word.equals("\u2026")
                || word.startsWith(".") && !isInnerStop(index);
    }

    /** True for the stop of "U.S. judge" or "Sen. Marn": the sentence goes on behind it. */
    boolean isInnerStop(int index) {
        return index > 0
                && index + 1 < size()
                && lower(index).equals(".")
                && isLetters(index - 1)
                && spans.get(index - 1).end() == spans.get(index).start()
                && (isLetters(index + 1) || Character.isDigit(word(index + 1).charAt(0)));
    }

    /** True for a dash between parts of a sentence. */
    boolean isDash(int index) {
        String word = lower(index);
        return word.startsWith("--")
                || word.equals("\u2013")
                || word.equals("\u2014")
                || word.equals("\u2015")
                || word.equals("-");
    }

    boolean isComma(int index) {
        return lower(index).equals(",");
    }

    /** True at the end of a clause: a comma, dash, colon, bracket, terminator, or nothing. */
    boolean isBreak(int index) {
        if (index < 0 || index >= size()) {
            return true;
        }
        String word = lower(index);
        return isTerminator(index) || isDash(index) || word.length() == 1 && ",;:()[]/".indexOf(word.charAt(0)) >= 0;
    }
}
