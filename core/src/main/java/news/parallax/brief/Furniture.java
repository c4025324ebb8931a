package news.parallax.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.PartsOfSpeech;
import news.parallax.text.Sentences;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;

/**
 * Tells what stands among the sentences of a page without being one of its report: captions, credits of pictures, lines
 * that lead to other pages, lines in capitals.
 *
 * <p>Extraction drops most of it by its place on the page; a page that was copied as text has no such places, and there
 * only the wording is left.
 */
final class Furniture {
    private static final PhraseSet CAPTIONS = new PhraseSet(WordList.entries("en/caption-marks"));
    private static final List<String> PROMOTIONS = WordList.entries("en/promotions");
    private static final List<String> LABELS = WordList.entries("en/page-labels");
    private static final Set<String> SHOWN = WordList.words("en/caption-verbs");
    private static final Set<String> MONTHS = WordList.words("en/days-and-months");
    private static final int MIN_LETTERS = 12;
    private static final double CAPITALS = 0.7;
    private static final int MIN_CAPITAL_LENGTH = 4;
    private static final int MIN_CAPITALS = 5;
    private static final double CAPITAL_WORDS = 0.85;
    private static final int SHOWN_WITHIN = 12;
    private static final int MIN_TITLE = 15;
    private static final int MAX_POST = 600;
    private static final int GLUED = 3;
    private static final List<String> REVISED = List.of("updated ", "published ", "posted ");
    private static final int MAX_REVISION = 12;
    private static final int MAX_SIGNATURE = 60;

    private Furniture() {}

    /** True when a sentence is no part of the report. */
    static boolean is(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return isPromotion(lower)
                || CAPTIONS.isIn(lower)
                || sentence.contains("(@")
                || sentence.startsWith("(")
                || isInCapitals(sentence)
                || isGlued(sentence)
                || isRevision(lower)
                || isHeadline(sentence)
                || isDatedPicture(sentence);
    }

    private static boolean isPromotion(String lower) {
        for (String promotion : PROMOTIONS) {
            if (lower.startsWith(promotion)) {
                return true;
            }
        }
        return false;
    }

    /** True for a sentence of an embedded post, whose author signs behind it: "— Ana Dorn (@anadorn) May 3, 2021". */
    static boolean isPost(String text, Span sentence) {
        int end = text.indexOf('\n', sentence.end());
        int to = Math.min(end < 0 ? text.length() : end, sentence.end() + MAX_POST);
        int handle = text.indexOf("(@", sentence.end());
        if (handle < 0 || handle >= to) {
            return false;
        }
        int dash = Math.max(text.lastIndexOf('\u2014', handle), text.lastIndexOf('\u2013', handle));
        return dash >= sentence.end() - 1 && handle - dash <= MAX_SIGNATURE;
    }

    /** True for the words under a picture, behind which its credit stands: "The mayor waits. (Photo: Ana Dorn)". */
    static boolean isCredited(String text, Span sentence) {
        int next = sentence.end();
        boolean bracket = text.startsWith(" (", next);
        int end = bracket ? text.indexOf(')', next) : -1;
        if (end < 0 || end - next > MAX_SIGNATURE) {
            return false;
        }
        String credit = text.substring(next, end).toLowerCase(Locale.ROOT);
        return CAPTIONS.isIn(credit);
    }

    /** Most of its letters are capitals: the headline of another page. */
    private static boolean isInCapitals(String sentence) {
        int letters = 0;
        int capitals = 0;
        for (int at = 0; at < sentence.length(); at++) {
            letters += Character.isLetter(sentence.charAt(at)) ? 1 : 0;
            capitals += Character.isUpperCase(sentence.charAt(at)) ? 1 : 0;
        }
        return letters >= MIN_LETTERS && capitals >= CAPITALS * letters;
    }

    /** A word that ran into the next one, in capitals: links whose gaps were lost, "the mayorBREAKING news". */
    private static boolean isGlued(String sentence) {
        for (int at = GLUED; at + 1 < sentence.length(); at++) {
            boolean joint =
                    Character.isUpperCase(sentence.charAt(at)) && Character.isUpperCase(sentence.charAt(at + 1));
            if (joint && sentence.substring(at - GLUED, at).chars().allMatch(Character::isLowerCase)) {
                return true;
            }
        }
        return false;
    }

    /** "Updated on Friday at 2:44 p.m. ET": a note about the page, with a time of day and no more than some words. */
    private static boolean isRevision(String lower) {
        boolean noted = REVISED.stream().anyMatch(lower::startsWith);
        return noted && PassageWords.count(lower) <= MAX_REVISION;
    }

    /** Nearly every word of some length has a capital: a headline among the sentences. */
    private static boolean isHeadline(String sentence) {
        int words = 0;
        int capitals = 0;
        for (Span token : Tokens.tokens(sentence)) {
            int first = sentence.codePointAt(token.start());
            if (token.length() >= MIN_CAPITAL_LENGTH && Tokens.isWordPart(first)) {
                words++;
                capitals += Character.isUpperCase(first) ? 1 : 0;
            }
        }
        return words >= MIN_CAPITALS && capitals >= CAPITAL_WORDS * words;
    }

    /** A day with its year, and a verb in the present tense before it: "The mayor opens the bridge, May 3, 2021." */
    private static boolean isDatedPicture(String sentence) {
        if (sentence.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        List<PassageWords.Word> words = PassageWords.words(sentence);
        for (int at = 2; at < words.size(); at++) {
            boolean dated = isYear(words.get(at).folded())
                    && (MONTHS.contains(words.get(at - 2).folded())
                            || MONTHS.contains(words.get(at - 1).folded()));
            if (dated) {
                return shows(words) || at == words.size() - 1 && isInPresent(words.subList(0, at - 2));
            }
        }
        return false;
    }

    private static boolean shows(List<PassageWords.Word> words) {
        return words.stream().limit(SHOWN_WITHIN).skip(1).anyMatch(word -> SHOWN.contains(word.folded()));
    }

    /** The first verb that stands alone is in the present tense. */
    private static boolean isInPresent(List<PassageWords.Word> words) {
        PartOfSpeech[] parts =
                PartsOfSpeech.of(words.stream().map(PassageWords.Word::text).toList());
        for (PartOfSpeech part : parts) {
            if (part == PartOfSpeech.THIRD || part == PartOfSpeech.PAST || part == PartOfSpeech.MODAL) {
                return part == PartOfSpeech.THIRD;
            }
        }
        return false;
    }

    private static boolean isYear(String form) {
        return form.length() == 4
                && (form.startsWith("19") || form.startsWith("20"))
                && form.chars().allMatch(Character::isDigit);
    }

    /** A sentence without the title of its page in front, where the two ran together. */
    static Span withoutTitle(String text, Span sentence, String title) {
        String words = sentence.of(text);
        boolean glued = title.length() >= MIN_TITLE
                && words.length() > title.length() + 1
                && words.startsWith(title)
                && Character.isWhitespace(words.charAt(title.length()));
        return glued ? Sentences.trimmed(text, sentence.start() + title.length(), sentence.end()) : sentence;
    }

    /** A sentence without a label of the page in front: "CLOSE ", "UPDATE: ". */
    static Span withoutLabel(String text, Span sentence) {
        String words = sentence.of(text);
        for (String label : LABELS) {
            int end = label.length();
            if (words.startsWith(label) && words.length() > end + 2) {
                int behind = words.charAt(end) == ':' ? end + 1 : end;
                if (words.charAt(behind) == ' ') {
                    return Sentences.trimmed(text, sentence.start() + behind, sentence.end());
                }
            }
        }
        return sentence;
    }

    /** A sentence without a number of a list in front: "1) ", "2. ". */
    static Span withoutNumber(String text, Span sentence) {
        String words = sentence.of(text);
        int digits = 0;
        while (digits < 2 && digits < words.length() && Character.isDigit(words.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0
                && words.length() > digits + 2
                && (words.charAt(digits) == ')' || words.charAt(digits) == '.')
                && words.charAt(digits + 1) == ' ';
        return numbered ? Sentences.trimmed(text, sentence.start() + digits + 1, sentence.end()) : sentence;
    }
}
