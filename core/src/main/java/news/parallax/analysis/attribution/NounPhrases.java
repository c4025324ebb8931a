package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase beside a cue without a parser: backwards from a verb for its subject, forwards from "said" or
 * "according to" for the one who says.
 */
final class NounPhrases {
    private static final int MAX_WORDS = 12;
    private static final int MAX_APPOSITION = 45;
    private static final Set<String> JOINING =
            Set.of("of", "in", "at", "from", "for", "with", "by", "on", "to", "near", "about", "behind");
    private static final Set<String> INNER =
            Set.of("of", "for", "from", "at", "in", "with", "by", "on", "near", "behind");

    private final Words words;

    NounPhrases(Words words) {
        this.words = words;
    }

    /** The noun phrase that ends before an index, with appositions between commas; null if there is none. */
    @Nullable
    Range before(int before) {
        int end = withoutDate(before);
        if (words.isComma(end - 1)
                || words.isDash(end - 1)
                || words.lower(end - 1).equals(")")) {
            int open = openingOfApposition(end - 1);
            Range head = open < 0 ? null : plainBefore(open);
            return head == null ? null : new Range(head.from(), end - 1);
        }
        return plainBefore(end);
    }

    /** Before "on Monday", "on August 16", "last week" between a subject and its verb. */
    private int withoutDate(int end) {
        int at = end;
        while (at > 1
                && (Lexicon.CALENDAR.contains(words.lower(at - 1))
                        || isNumber(at - 1) && Lexicon.CALENDAR.contains(words.lower(at - 2)))) {
            at--;
        }
        return at < end && at > 1 && words.lower(at - 1).equals("on") ? at - 1 : at;
    }

    private boolean isNumber(int index) {
        return !words.word(index).isEmpty()
                && Character.isDigit(words.word(index).charAt(0));
    }

    /** The comma, dash or bracket that opens the apposition closed at an index, or -1. */
    private int openingOfApposition(int close) {
        if (words.lower(close).equals(")")) {
            return openingBracket(close);
        }
        int best = -1;
        for (int index = close - 1; index > 0 && close - index < MAX_APPOSITION && !endsSearch(index); index--) {
            boolean mark = words.isDash(close) ? words.isDash(index) : words.isComma(index);
            if (!mark) {
                continue;
            }
            if (startsApposition(index + 1) && canPrecedeApposition(index - 1)) {
                best = index;
            } else if (best >= 0) {
                break;
            }
        }
        return best;
    }

    private boolean endsSearch(int index) {
        return words.isQuotation(index)
                || words.isTerminator(index)
                || words.lower(index).equals(";");
    }

    private int openingBracket(int close) {
        for (int index = close - 1; index > 0 && close - index < MAX_WORDS; index--) {
            if (words.lower(index).equals("(")) {
                return index;
            }
        }
        return -1;
    }

    private boolean canPrecedeApposition(int index) {
        return words.isNameWord(index) || Lexicon.isHolder(words.lower(index));
    }

    /** True where words that explain a name can begin: "a senior fellow at", "director of", "who", "64", "or RUSI". */
    boolean startsApposition(int index) {
        String word = words.lower(index);
        return switch (word) {
            case "a", "an", "the", "who", "whose", "or", "of", "his", "her", "their", "one", "former", "and", "now" ->
                true;
            default ->
                Lexicon.ROLES.contains(word)
                        || Lexicon.TITLES.contains(word)
                        || isAge(word)
                        || words.isNameWord(index) && !words.isNameWord(index - 2)
                        || isPartyAndState(index)
                        || Lexicon.ROLES.contains(words.lower(index + 1)) && words.isLetters(index);
        };
    }

    private static boolean isAge(String word) {
        return word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
    }

    /** "R-Texas", "D-Vt". */
    private boolean isPartyAndState(int index) {
        String word = words.word(index);
        return word.length() > 2 && word.charAt(1) == '-' && Character.isUpperCase(word.charAt(0));
    }

    private @Nullable Range plainBefore(int end) {
        int last = end - 1;
        if (last < 0 || words.isQuotation(last) || words.isBreak(last)) {
            return null;
        }
        if (Lexicon.PRONOUNS.contains(words.lower(last))
                && !words.lower(last - 1).equals("of")) {
            return pronoun(last);
        }
        if (!words.isLetters(last) || Lexicon.PREPOSITIONS.contains(words.lower(last))) {
            return null;
        }
        int from = words.isNameWord(last) ? startOfName(last) : startOfPhrase(last);
        return from < 0 ? null : new Range(from, end);
    }

    private Range pronoun(int index) {
        boolean determined = Lexicon.DETERMINERS.contains(words.lower(index - 1)) && !words.isBreak(index - 1);
        return new Range(determined ? index - 1 : index, index + 1);
    }

    /** Backwards over a name, the titles and the possessive before it, and a noun phrase that leads up to it. */
    private int startOfName(int last) {
        int from = last;
        while (from > 0 && isPartOfName(from - 1)) {
            from--;
        }
        if (isRole(from - 1) || JOINING.contains(words.lower(from - 1)) && isHeadBefore(from - 1)) {
            int start = startOfPhrase(from - 1);
            return start < 0 ? from : start;
        }
        return Lexicon.DETERMINERS.contains(words.lower(from - 1)) ? from - 1 : from;
    }

    private boolean isHeadBefore(int preposition) {
        String word = words.lower(preposition - 1);
        return Lexicon.isHolder(word) && !words.lower(preposition).equals("to");
    }

    private boolean isRole(int index) {
        String word = words.lower(index);
        return words.isLetters(index) && (Lexicon.ROLES.contains(word) || Lexicon.TITLES.contains(word));
    }

    private boolean isPartOfName(int index) {
        if (words.isNameWord(index)) {
            return true;
        }
        if (!words.isNameWord(index - 1)) {
            return false;
        }
        String word = words.lower(index);
        if (isInnerMark(word)) {
            return words.word(index - 1).length() <= 4;
        }
        boolean joins = Lexicon.PARTICLES.contains(word) || word.equals("of") || word.equals("and");
        return joins && words.isNameWord(index + 1) && !isSentenceStart(index - 1);
    }

    private static boolean isInnerMark(String word) {
        return word.equals(".") || word.equals("&") || word.equals("/");
    }

    private boolean isSentenceStart(int index) {
        return index == 0 && Lexicon.isNever(words.lower(0));
    }

    /** Backwards over a common noun, its modifiers and determiner, and the nouns it is attached to; -1 for none. */
    private int startOfPhrase(int last) {
        int from = last + 1;
        while (from > 0 && last - from < MAX_WORDS && !bounds(from - 1)) {
            from--;
            if (Lexicon.DETERMINERS.contains(words.lower(from)) && !isAttached(from - 1)) {
                break;
            }
        }
        return from > last ? -1 : from;
    }

    /** True for a word no noun phrase reaches over backwards. */
    private boolean bounds(int index) {
        String word = words.lower(index);
        if (words.isBreak(index) || words.isQuotation(index) || Lexicon.CONJUNCTIONS.contains(word)) {
            return true;
        }
        if (Lexicon.DETERMINERS.contains(word)) {
            return false;
        }
        return JOINING.contains(word) ? !isAttached(index) : isOutside(index);
    }

    /** True for a preposition that attaches what follows to a noun before it. */
    private boolean isAttached(int index) {
        return INNER.contains(words.lower(index))
                && words.isLetters(index - 1)
                && !isOutside(index - 1)
                && !Lexicon.CONJUNCTIONS.contains(words.lower(index - 1));
    }

    private boolean isOutside(int index) {
        String word = words.lower(index);
        boolean joined = word.equals("and") && words.isLetters(index - 1) && index > 1;
        return words.isFiniteVerb(index)
                || !joined
                        && !Lexicon.QUANTIFIERS.contains(word)
                        && (Lexicon.isNever(word) && !word.equals("new")
                                || word.endsWith("ly") && !words.isCapitalised(index));
    }

    /**
     * The noun phrase that starts at an index; null if there is none.
     *
     * @param apposition whether words behind a comma that explain it belong to it
     */
    @Nullable
    Range after(int start, boolean apposition) {
        int end = start;
        while (end < words.size() && end - start < MAX_WORDS && goesOn(start, end)) {
            end++;
        }
        while (end > start
                && (INNER.contains(words.lower(end - 1))
                        || Lexicon.DETERMINERS.contains(words.lower(end - 1)) && end - 1 > start)) {
            end--;
        }
        if (end == start) {
            return null;
        }
        return new Range(start, apposition ? endOfAppositions(end) : end);
    }

    private boolean goesOn(int start, int at) {
        String word = words.lower(at);
        if (isInnerMark(word)) {
            return joinsName(at);
        }
        if (words.isQuotation(at) || words.isBreak(at) || isForeign(word, at > start)) {
            return false;
        }
        if (INNER.contains(word)) {
            return at > start && attaches(at);
        }
        boolean determiner = Lexicon.DETERMINERS.contains(word) || Lexicon.PRONOUNS.contains(word);
        return determiner ? admitsDeterminer(start, at) : isPhraseWord(at);
    }

    private boolean admitsDeterminer(int start, int at) {
        return at == start || isInitial(at) || canPrecedeDeterminer(words.lower(at - 1));
    }

    /** The "A" of "Mara A. Velden". */
    private boolean isInitial(int at) {
        return words.word(at).length() == 1 && words.isCapitalised(at) && words.isInnerStop(at + 1);
    }

    /** A mark inside a name: "St. Orlan", "Jr." */
    private boolean joinsName(int at) {
        return (words.isNameWord(at - 1) || isInitial(at - 1))
                && words.word(at - 1).length() <= 4
                && (words.isNameWord(at + 1) || words.isInnerStop(at) && words.isLetters(at + 1));
    }

    private boolean attaches(int at) {
        return words.lower(at).equals("of") || !words.isNameWord(at - 1) && !isTail(at);
    }

    private boolean isPhraseWord(int at) {
        String word = words.lower(at);
        return !words.isFiniteVerb(at) && !Lexicon.isNever(word)
                || word.equals("and") && words.isLetters(at + 1)
                || word.equals("new");
    }

    /** True for words that begin a clause, and for days and months behind a phrase. */
    private static boolean isForeign(String word, boolean behind) {
        return Lexicon.CONJUNCTIONS.contains(word) && !word.equals("both") || behind && Lexicon.CALENDAR.contains(word);
    }

    private static boolean canPrecedeDeterminer(String word) {
        return INNER.contains(word) || word.equals("and");
    }

    /** "in an interview", "on Monday", "at a news conference": behind the one who says, not part of the name. */
    private boolean isTail(int at) {
        String next = words.lower(at + 1);
        return List.of("a", "an", "his", "her", "their").contains(next)
                || Lexicon.CALENDAR.contains(next)
                || words.isQuotation(at + 1);
    }

    private int endOfAppositions(int from) {
        int end = behindBracket(from);
        while (words.isComma(end) && startsApposition(end + 1) && end - from < MAX_APPOSITION) {
            int next = endOfApposition(end + 1);
            boolean clean = next >= words.size() || words.isComma(next) || words.isTerminator(next);
            if (!clean) {
                return end > from ? end : next;
            }
            end = next;
        }
        return end;
    }

    private int endOfApposition(int from) {
        int next = from;
        while (next < words.size() && !words.isComma(next) && !endsApposition(next)) {
            next++;
        }
        return next;
    }

    private int behindBracket(int from) {
        if (!words.lower(from).equals("(")) {
            return from;
        }
        int close = from;
        while (close < words.size()
                && close - from < MAX_WORDS
                && !words.lower(close).equals(")")) {
            close++;
        }
        return words.lower(close).equals(")") ? close + 1 : from;
    }

    private boolean endsApposition(int index) {
        return words.isQuotation(index)
                || words.isTerminator(index)
                || words.isDash(index)
                || words.lower(index).equals(";");
    }
}
