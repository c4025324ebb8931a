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
        if (!Names.isCapitalised(word) || Names.isNever(word) || isCompound(word)) {
            return false;
        }
        return only.isEmpty() || only.contains(word);
    }

    /** Behind the last word of the name that starts at an index. */
    private int end(int start) {
        int end = start + 1;
        while (end < tokens.size() && end - start < MAX_WORDS && !isPossessive(end - 1)) {
            int next = joined(start, end);
            if (next <= end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Behind the next word when it belongs to the name that stands before {@code at}, else {@code at}. */
    private int joined(int start, int at) {
        if (isNameWord(at)) {
            return at + 1;
        }
        if (isNameWordAt(at + 1) && skips(at)) {
            return at + 2;
        }
        int next = at;
        while (next < tokens.size() && next < at + 3 && joins(start, at, next)) {
            next++;
        }
        return next > at && isNameWordAt(next) ? next + 1 : at;
    }

    /** True for the stop of an initial ("J. Marn") and the stroke between two acronyms. */
    private boolean skips(int at) {
        String mark = word(at);
        return mark.equals(".") && isInitial(at - 1) || mark.equals("/") && isAcronym(word(at - 1));
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
            while (from < end && Names.isTitle(word(from)) && !partOfOrganisation(from, end)) {
                from++;
                if (from < end && word(from).equals(".")) {
                    from++;
                }
            }
            int to = from;
            while (to < end && (!Names.isTitle(word(to)) || partOfOrganisation(to, end))) {
                to++;
            }
            addPart(names, from, to, start);
            from = to;
        }
    }

    /** "Council", "General Assembly", "Justice Department": a title word that leads up to an organisation's head. */
    private boolean partOfOrganisation(int index, int end) {
        return index + 1 < end && Names.isHead(Names.withoutPossessive(word(index + 1)));
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
