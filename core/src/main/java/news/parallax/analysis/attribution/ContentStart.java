package news.parallax.analysis.attribution;

import java.util.List;
import news.parallax.model.Finding.CueClass;

/**
 * Finds where the content behind a verb begins.
 *
 * @param words the sentence
 * @param cue the verb
 * @param limit behind the last word the content can have
 */
record ContentStart(Words words, Cue cue, int limit) {
    private static final int MAX_SKIPPED = 14;
    private static final List<String> QUESTION_WORDS = List.of("why", "how", "what", "whether", "where", "who", "if");

    /** Index of the first word of the content, or -1 if the verb takes none of what follows. */
    int find() {
        int from = cue.range().to();
        if (from >= limit) {
            return -1;
        }
        if (cue.allows('o')) {
            int behind = behindAddressee();
            from = behind < limit ? behind : from;
        }
        int that = announced(from);
        if (that >= 0) {
            return that;
        }
        return accepts(from) ? from : -1;
    }

    /** Where "that" or a quotation follows behind time, place or a comma: "said on Monday that". */
    private int announced(int from) {
        boolean skips = isTail(from);
        for (int at = from; at < limit && at - from < MAX_SKIPPED; at++) {
            if (opens(at, skips || at == from)) {
                return at;
            }
            if (words.lower(at).equals(":")) {
                return at + 1 < limit ? at + 1 : -1;
            }
            if (!skips && !words.isComma(at)) {
                return -1;
            }
        }
        return Lexicon.CALENDAR.contains(words.lower(from)) ? behindDay(from + 1) : -1;
    }

    /** True at "that", and at a quotation where one may stand. */
    private boolean opens(int at, boolean quotation) {
        boolean that = words.lower(at).equals("that") && !words.lower(at + 1).equals("'s");
        return that || quotation && words.isQuotation(at);
    }

    private int behindDay(int at) {
        return words.isComma(at) || at >= limit ? -1 : at;
    }

    private boolean isTail(int index) {
        String word = words.lower(index);
        return words.isComma(index)
                || Lexicon.CALENDAR.contains(word)
                || List.of(
                                "on",
                                "in",
                                "at",
                                "during",
                                "to",
                                "earlier",
                                "later",
                                "yesterday",
                                "this",
                                "last",
                                "after",
                                "for",
                                "before")
                        .contains(word);
    }

    private boolean startsClause(String word) {
        return cue.allows('c') && !Lexicon.PREPOSITIONS.contains(word);
    }

    private boolean accepts(int from) {
        String word = words.lower(from);
        boolean request = cue.allows('o') && cue.allows('q');
        if (from >= limit || words.isBreak(from)) {
            return false;
        } else if (word.equals("to")) {
            return request || takesTo();
        } else if (cue.allows('n')) {
            return startsPhrase(word) || cue.isPhrase();
        }
        return request || startsClause(word);
    }

    private boolean takesTo() {
        return cue.allows('i') || cue.cueClass() == CueClass.DENIAL || cue.isPhrase();
    }

    private static boolean startsPhrase(String word) {
        boolean joins = Lexicon.CONJUNCTIONS.contains(word) && !QUESTION_WORDS.contains(word) || word.equals("and");
        return !joins && !Lexicon.PREPOSITIONS.contains(word);
    }

    /** Behind the person told: a pronoun, a name, or a noun with its determiner. */
    int behindAddressee() {
        int from = cue.range().to();
        int at = from;
        if (isObject(words.lower(at))
                || Lexicon.PRONOUNS.contains(words.lower(at))
                        && !words.lower(at).equals("i")) {
            return at + 1;
        }
        while (at < limit && at - from < 6 && isAddressee(from, at)) {
            at++;
        }
        return at;
    }

    private boolean isAddressee(int from, int at) {
        String word = words.lower(at);
        if (words.isQuotation(at) || word.equals("that") || words.isBreak(at) && !word.equals("/")) {
            return false;
        }
        boolean noun = words.isNameWord(at) || Lexicon.isHolder(word) || word.equals("/");
        return noun || (at == from ? Lexicon.DETERMINERS.contains(word) : isDetermined(at) && at - from < 3);
    }

    private boolean isDetermined(int at) {
        return Lexicon.DETERMINERS.contains(words.lower(at - 1));
    }

    private static boolean isObject(String word) {
        return List.of("him", "her", "them", "us", "me", "you").contains(word);
    }
}
