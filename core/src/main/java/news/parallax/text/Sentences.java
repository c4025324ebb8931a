package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;

/**
 * Splits text into sentences.
 *
 * <p>A line feed always ends a sentence: blocks are kept on lines of their own. Inside a line a sentence ends at a
 * terminator with its closing marks when white space and something that can start a sentence follow. A full stop does
 * not end one behind an abbreviation ("Gen.", "Aug.", "No. 2"), an initial ("J."), or before a lower-case letter; behind one that can be the last word ("Jr.", "U.S.") it does where a
 * function word with a capital follows. Chinese and
 * Japanese terminators need no space behind them.
 *
 * <p>Abbreviations of English stand in {@code lang/en/abbreviations.txt}; those of dates and titles shared by most
 * languages in Latin script are among them.
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = WordList.words("en/abbreviations");
    private static final Set<String> NUMBERED = WordList.words("en/abbreviations-before-numbers");
    private static final Set<String> AT_ENDS = WordList.words("en/abbreviations-at-ends");
    private static final Set<String> BRACKETED = WordList.words("en/abbreviations-before-brackets");
    private static final Set<String> STARTERS = WordList.words("en/sentence-starters");

    private Sentences() {}

    /** The sentences of a text, in order, without surrounding white space. */
    public static List<Span> sentences(String text) {
        return sentences(text, new Span(0, text.length()));
    }

    /** The sentences of a block of an article, with offsets into the article's text. */
    public static List<Span> sentences(Article article, Block block) {
        return sentences(article.text(), block.span());
    }

    /** The sentences inside a range of a text, with offsets into the whole text. */
    public static List<Span> sentences(String text, Span range) {
        List<Span> sentences = new ArrayList<>();
        int start = range.start();
        int at = range.start();
        while (at < range.end()) {
            int end = at + 1;
            boolean ends = isLineEnd(text.charAt(at));
            if (isTerminator(text.charAt(at))) {
                end = endOfMarks(text, at, range.end());
                ends = endsSentence(text, at, end, start, range.end());
            }
            if (ends) {
                add(sentences, text, start, end);
                start = end;
            }
            at = end;
        }
        add(sentences, text, start, range.end());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        Span trimmed = trimmed(text, start, end);
        if (!trimmed.isEmpty()) {
            sentences.add(trimmed);
        }
    }

    /** A range without white space at its ends; empty at {@code start} when nothing else is in it. */
    public static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Tokens.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Tokens.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\u2028' || character == '\u2029';
    }

    private static boolean isTerminator(char character) {
        return switch (character) {
            case '.', '!', '?', '\u2026', '\u3002', '\uFF01', '\uFF1F', '\u061F', '\u06D4', '\u0964' -> true;
            default -> false;
        };
    }

    private static boolean needsNoSpace(char character) {
        return character == '\u3002' || character == '\uFF01' || character == '\uFF1F';
    }

    /** Behind the terminators from {@code at} and the closing marks that belong to them. */
    private static int endOfMarks(String text, int at, int limit) {
        int end = at;
        while (end < limit && isTerminator(text.charAt(end))) {
            end++;
        }
        while (end < limit && closes(text, end, limit)) {
            end++;
        }
        return end;
    }

    private static boolean closes(String text, int at, int limit) {
        char mark = text.charAt(at);
        return switch (mark) {
            case ')', ']', '}', '\u201D', '\u2019', '\u00BB', '\u203A', '\u300D', '\u300F' -> true;
            case '"', '\'', '\u201C', '\u2018' -> at + 1 >= limit || !Tokens.isWordPart(text.codePointAt(at + 1));
            default -> false;
        };
    }

    private static boolean endsSentence(String text, int terminator, int end, int start, int limit) {
        if (end >= limit || needsNoSpace(text.charAt(terminator)) || needsNoSpace(text.charAt(end - 1))) {
            return true;
        }
        int next = endOfSpace(text, end, limit);
        if (next >= limit || text.charAt(next) == '\n') {
            return true;
        }
        boolean bareStop = text.charAt(terminator) == '.' && end == terminator + 1;
        return next > end && canStart(text, next, limit) && !(bareStop && abbreviates(text, terminator, start, next));
    }

    private static int endOfSpace(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) != '\n' && Tokens.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** True when what stands here can be the first of a sentence: anything but a lower-case letter or a joining mark. */
    private static boolean canStart(String text, int at, int limit) {
        int next = endOfOpenings(text, at);
        if (next >= limit) {
            return true;
        }
        int point = text.codePointAt(next);
        return switch (point) {
            case ',', ';', ':', ')', ']' -> false;
            case '-', '\u2013', '\u2014' -> next > at;
            default -> !Character.isLowerCase(point);
        };
    }

    private static int endOfOpenings(String text, int from) {
        int at = from;
        while (at < text.length() && opens(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean opens(char mark) {
        return switch (mark) {
            case '"', '\'', '(', '[', '\u201C', '\u2018', '\u201E', '\u201A', '\u00AB', '\u2039', '\u300C' -> true;
            default -> false;
        };
    }

    private static boolean abbreviates(String text, int stop, int start, int next) {
        int from = stop;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.isEmpty()) {
            return false;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return !word.equals("I");
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return isAbbreviation(lower, text.charAt(next))
                || mayEnd(lower) && !startsNewSentence(text, endOfOpenings(text, next));
    }

    private static boolean isAbbreviation(String word, char next) {
        return ABBREVIATIONS.contains(word)
                || NUMBERED.contains(word) && Character.isDigit(next)
                || BRACKETED.contains(word) && next == '(';
    }

    private static boolean mayEnd(String word) {
        return word.indexOf('.') > 0 || AT_ENDS.contains(word);
    }

    /** Behind "U.S.", "p.m." or "Jr." a function word with a capital starts a sentence; a name goes on with it. */
    private static boolean startsNewSentence(String text, int next) {
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return STARTERS.contains(text.substring(next, end));
    }
}
