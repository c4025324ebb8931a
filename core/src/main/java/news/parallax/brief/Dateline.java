package news.parallax.brief;

import java.util.List;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.Sentences;
import news.parallax.text.WordList;

/** What stands in front of the first sentence of a report: its place, its agency. */
final class Dateline {
    private static final Set<String> AGENCIES = WordList.map("en/news-agencies").keySet();
    private static final int MAX_DATELINE = 40;
    private static final int MIN_PLACE = 3;
    private static final int MAX_TOWN = 4;
    private static final int MAX_CREDIT_PLACE = 40;
    private static final int MAX_CREDIT = 24;

    private Dateline() {}

    /** A sentence without its dateline: "OSLO, May 3 (Agency) -- ", "(CNN) ", "Oslo (Reuters) - ". */
    static Span without(String text, Span sentence) {
        String words = sentence.of(text);
        int credit = endOfCredit(words);
        if (credit > 0) {
            return Sentences.trimmed(text, sentence.start() + credit, sentence.end());
        }
        int letters = 0;
        while (letters < words.length() && Character.isUpperCase(words.charAt(letters))) {
            letters++;
        }
        int glued = letters < MIN_PLACE ? -1 : endOfPlace(words, letters);
        int end = glued > 0 ? glued : letters < MIN_PLACE ? endOfTown(text, sentence) : endOfDash(words);
        return end < 0 ? sentence : Sentences.trimmed(text, sentence.start() + end, sentence.end());
    }

    /** Where "OSLO\u2014" or "BERGEN, Norway\u2014" ends; -1 for all else. */
    private static int endOfPlace(String words, int letters) {
        int dash = words.indexOf('\u2014');
        boolean place = dash >= letters
                && dash <= MAX_DATELINE
                && PassageWords.words(words.substring(0, dash)).stream().allMatch(PassageWords.Word::isCapitalised);
        boolean apart = dash == letters || dash > 0 && words.charAt(letters) == ',';
        return place && apart ? dash + 1 : -1;
    }

    /** Where "Washington \u2014 " in front of a sentence that opens a paragraph ends; -1 for all else. */
    private static int endOfTown(String text, Span sentence) {
        String words = sentence.of(text);
        int dash = words.indexOf(" \u2014 ");
        int behind = dash + 3;
        boolean opens = sentence.start() == 0 || text.charAt(sentence.start() - 1) == '\n';
        if (!opens || dash < MIN_PLACE || dash > MAX_DATELINE || !Character.isUpperCase(words.codePointAt(behind))) {
            return -1;
        }
        List<PassageWords.Word> place = PassageWords.words(words.substring(0, dash));
        boolean town = place.size() <= MAX_TOWN && place.stream().allMatch(PassageWords.Word::isCapitalised);
        return town ? behind : -1;
    }

    private static int endOfDash(String words) {
        int best = -1;
        for (String dash : List.of(" -- ", " \u2014 ", " \u2013 ", " - ")) {
            int at = words.indexOf(dash);
            if (at > 0 && at <= MAX_DATELINE) {
                best = Math.max(best, at + dash.length());
            }
        }
        return best;
    }

    /** Where a credit in parentheses at the front ends: "(CNN) ", "Oslo (Reuters) "; -1 where there is none. */
    private static int endOfCredit(String words) {
        int open = words.indexOf('(');
        int close = open < 0 || open > MAX_CREDIT_PLACE ? -1 : words.indexOf(") ", open);
        if (close < 0 || close - open > MAX_CREDIT || !isCredit(words.substring(open + 1, close))) {
            return -1;
        }
        boolean place =
                PassageWords.words(words.substring(0, open)).stream().allMatch(PassageWords.Word::isCapitalised);
        int end = behindDashes(words, close + 2);
        return place && end < words.length() && Character.isUpperCase(words.charAt(end)) ? end : -1;
    }

    private static int behindDashes(String words, int from) {
        int end = from;
        while (end < words.length() && "-\u2013\u2014 ".indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isCredit(String words) {
        return AGENCIES.contains(words) || words.length() > 1 && words.chars().allMatch(Character::isUpperCase);
    }
}
