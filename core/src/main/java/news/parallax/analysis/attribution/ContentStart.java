package news.parallax.analysis.attribution;

import java.util.List;

/**
 * Finds where the content behind a verb begins.
 *
 * @param words the sentence
 * @param cue the verb
 * @param limit behind the last word the content can have
 */
record ContentStart(Words words, Cue cue, int limit) {
    private static final int MAX_SKIPPED = 14;

    /** Index of the first word of the content, or -1 if the verb takes none of what follows. */
    int find() {
        int from = cue.range().to();
        if (from >= limit) {
            return -1;
        }
        if (cue.allows('o')) {
            from = behindAddressee(from);
        }
        int that = announced(from);
        if (that >= 0) {
            return that;
        }
        return accepts(from) ? from : -1;
    }

    /** Where "that" or a quotation follows behind time, place or a comma: "said on Monday that". */
    private int announced(int from) {
        int at = from;
        boolean skips = isTail(at);
        while (at < limit && at - from < MAX_SKIPPED) {
            if (words.lower(at).equals("that") && !words.lower(at + 1).equals("'s")) {
                return at;
            }
            if (words.isQuotation(at) && (skips || at == from)) {
                return at;
            }
            if (words.lower(at).equals(":")) {
                return at + 1 < limit ? at + 1 : -1;
            }
            if (!skips && !words.isComma(at)) {
                break;
            }
            at++;
        }
        if (skips && Lexicon.CALENDAR.contains(words.lower(from))) {
            return words.isComma(from + 1) || from + 1 >= limit ? -1 : from + 1;
        }
        return -1;
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

    private boolean accepts(int from) {
        String word = words.lower(from);
        if (from >= limit || words.isBreak(from)) {
            return false;
        }
        if (word.equals("to")) {
            return cue.allows('i')
                    || cue.allows('o') && cue.allows('q')
                    || cue.cueClass().name().equals("DENIAL");
        }
        boolean preposition = Lexicon.PREPOSITIONS.contains(word);
        if (cue.allows('n')) {
            boolean question = List.of("why", "how", "what", "whether", "where", "who", "if")
                    .contains(word);
            boolean joins = Lexicon.CONJUNCTIONS.contains(word) && !question || word.equals("and");
            return !preposition && !joins || cue.range().to() - cue.head() > 1;
        }
        return cue.allows('c') && !preposition || cue.allows('o') && cue.allows('q');
    }

    /** Behind the person told: a pronoun, a name, or a noun with its determiner. */
    private int behindAddressee(int from) {
        int at = from;
        if (isObject(words.lower(at))
                || Lexicon.PRONOUNS.contains(words.lower(at))
                        && !words.lower(at).equals("i")) {
            return at + 1;
        }
        while (at < limit && at - from < 6 && isAddressee(from, at)) {
            at++;
        }
        return at < limit ? at : from;
    }

    private boolean isAddressee(int from, int at) {
        String word = words.lower(at);
        if (words.isQuotation(at) || word.equals("that") || words.isBreak(at) && !word.equals("/")) {
            return false;
        }
        boolean noun = words.isNameWord(at) || Lexicon.isHolder(word) || word.equals("/");
        boolean start = at == from && Lexicon.DETERMINERS.contains(word);
        boolean afterDeterminer = at > from && Lexicon.DETERMINERS.contains(words.lower(at - 1)) && at - from < 3;
        return noun || start || afterDeterminer;
    }

    private static boolean isObject(String word) {
        return List.of("him", "her", "them", "us", "me", "you").contains(word);
    }
}
