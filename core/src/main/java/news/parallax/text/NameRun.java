package news.parallax.text;

import java.util.List;
import java.util.Set;
import news.parallax.model.Span;

/**
 * Reads the names of one sentence from left to right.
 *
 * @param text the whole text
 * @param tokens tokens of the sentence
 * @param only where not empty, the only words that can be part of a name
 * @param known words seen with a capital inside a sentence
 */
record NameRun(String text, List<Span> tokens, Set<String> only, Set<String> known) {
    private static final int MAX_WORDS = 14;

    void addTo(List<Span> names) {
        int index = 0;
        while (index < tokens.size()) {
            if (isNameWord(index)) {
                int end = end(index);
                add(names, index, end);
                index = end;
            } else {
                index++;
            }
        }
    }

    private String word(int index) {
        return tokens.get(index).of(text);
    }

    private boolean isNameWord(int index) {
        String word = Names.withoutPossessive(word(index));
        if (!Names.isCapitalised(word) || isCompound(word)) {
            return false;
        }
        return Names.isNever(word)
                ? isPartHere(index, word)
                : only.isEmpty() || only.contains(word) || isBeforeInitial(index);
    }

    /** "Mara" of "Mara J. Velden". */
    private boolean isBeforeInitial(int index) {
        return index + 3 < tokens.size()
                && word(index + 1).length() == 1
                && Names.isCapitalised(word(index + 1))
                && word(index + 2).equals(".")
                && only.contains(Names.withoutPossessive(word(index + 3)));
    }

    /** True for "New" before "York" and "May" behind "Theresa", and for such a surname alone once it is known. */
    private boolean isPartHere(int index, String word) {
        AmbiguousNameWords ambiguous = new AmbiguousNameWords(text, tokens);
        return ambiguous.opens(index) && (only.isEmpty() || isNameWordAt(index + 1))
                || ambiguous.closes(index)
                || known.contains(word) && ambiguous.standsAlone(index);
    }

    /** Behind the last word of the name that starts at an index. */
    private int end(int start) {
        int end = start + 1;
        while (end < tokens.size() && end - start < MAX_WORDS && (!isPossessive(end - 1) || isSaint(start, end))) {
            int next = joined(start, end);
            if (next <= end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** True behind "St Orlan's" where "Hospital" follows: the possessive is part of the name. */
    private boolean isSaint(int start, int end) {
        String first = word(start);
        return (first.equals("St") || first.equals("Saint")) && end - start < 5 && Names.isHead(word(end));
    }

    /** Behind the next word when it belongs to the name that stands before {@code at}, else {@code at}. */
    private int joined(int start, int at) {
        if (isNameWord(at)) {
            return at + 1;
        }
        if (isNameWordAt(at + 1) && skips(at)) {
            return at + 2;
        }
        return isNameWordAt(at + 2) && isArticleInitial(at) ? at + 3 : behindJoining(start, at);
    }

    /** True for the initial "A.", which is an article elsewhere. */
    private boolean isArticleInitial(int at) {
        return word(at).equals("A") && word(at + 1).equals(".");
    }

    private int behindJoining(int start, int at) {
        int next = at;
        while (next < tokens.size() && next < at + 3 && joins(start, at, next)) {
            next++;
        }
        return next > at && isNameWordAt(next) ? next + 1 : at;
    }

    /** True for the stop of an initial ("J. Marn") and the stroke between two acronyms. */
    private boolean skips(int at) {
        String mark = word(at);
        boolean close = tokens.get(at - 1).end() == tokens.get(at).start()
                && tokens.get(at).end() == tokens.get(at + 1).start();
        return mark.equals("&") && close
                || mark.equals(".") && isInitial(at - 1)
                || mark.equals("/") && isAcronym(word(at - 1));
    }

    private boolean joins(int start, int at, int next) {
        String word = word(next);
        if (Names.isParticle(word)) {
            return true;
        }
        boolean afterHead = Names.isHead(word(at - 1)) || start < at - 1 && Names.isHead(word(start));
        return afterHead && (word.equals("of") || word.equals("for") || word.equals("on") || word.equals("the"))
                || word.equals("&");
    }

    private boolean isNameWordAt(int index) {
        return index < tokens.size() && isNameWord(index);
    }

    private boolean isInitial(int index) {
        String word = word(index);
        return word.length() == 1 || word.equals("St") || word.equals("Jr") || word.indexOf('.') > 0;
    }

    private boolean isPossessive(int index) {
        String word = word(index);
        return Names.withoutPossessive(word).length() < word.length();
    }

    /** Adds the run, cut at titles: "Russian President Vladimir Putin" gives "Russian" and "Vladimir Putin". */
    private void add(List<Span> names, int start, int end) {
        int from = start;
        while (from < end) {
            from = behindTitles(from, end);
            int to = from;
            while (to < end && !cuts(to, end)) {
                to++;
            }
            addPart(names, from, to, start);
            from = to;
        }
    }

    private int behindTitles(int start, int end) {
        int from = start;
        while (from < end && (cuts(from, end) || endsOffice(from, end))) {
            from++;
            from += from < end && word(from).equals(".") ? 1 : 0;
        }
        return from;
    }

    private boolean cuts(int index, int end) {
        return Names.isTitle(word(index)) && !partOfOrganisation(index, end);
    }

    /** "Council", "General Assembly", "Justice Department": a title word that leads up to an organisation's head. */
    private boolean partOfOrganisation(int index, int end) {
        return index + 1 < end && Names.isHead(Names.withoutPossessive(word(index + 1)));
    }

    /** True for the last word of "Chief of Staff" or "Secretary of State" before a name. */
    private boolean endsOffice(int index, int end) {
        return index >= 2
                && index + 1 < end
                && word(index - 1).equals("of")
                && (word(index).equals("Staff") && word(index - 2).startsWith("Chief")
                        || word(index).equals("State") && word(index - 2).equals("Secretary"));
    }

    private void addPart(List<Span> names, int from, int to, int start) {
        if (from >= to || to == from + 1 && from == start && !isKnown(from)) {
            return;
        }
        Span last = tokens.get(to - 1);
        String bare = Names.withoutPossessive(last.of(text));
        Span name = new Span(tokens.get(from).start(), last.start() + bare.length());
        if (name.length() > 1) {
            names.add(name);
        }
    }

    /** A single word at the start of a sentence or clause has its capital from there unless it is known. */
    private boolean isKnown(int index) {
        String word = Names.withoutPossessive(word(index));
        boolean starts = index == 0 || Names.startsClause(word(index - 1));
        return !starts || known.contains(word) || isPossessive(index) || isAcronym(word);
    }

    /** "Moscow-based", "Western-backed": adjectives, not names. */
    private static boolean isCompound(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && word.length() - hyphen > 4 && Character.isLowerCase(word.charAt(hyphen + 1));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().filter(Character::isUpperCase).count() > 1;
    }
}
