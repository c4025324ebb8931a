package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a name say about who bears it: "Russian President Vladimir Putin", "Emily Ferris, a research
 * fellow at the institute", "BBC's Steve Rosenberg".
 *
 * @param titles titles and offices directly before it, lower case
 * @param role office or profession, verbatim, or null
 * @param affiliation organisation or country, verbatim, or null
 * @param determined true when "the" stands before it
 * @param apposition true when an office follows behind a comma
 */
record Introduction(
        List<String> titles,
        @Nullable String role,
        @Nullable String affiliation,
        boolean determined,
        boolean apposition) {
    private static final int WINDOW = 90;
    private static final int MAX_ROLE_WORDS = 8;
    private static final int MAX_RANK = 3;
    private static final Set<String> RANKS = Set.of("charge", "chief");
    private static final Set<String> AFTER_ROLE =
            Set.of("and", "or", "on", "to", "who", "whose", "that", "based", "under", "since", "until", "from", "by");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "our");
    private static final Set<String> LEADS_UP = Set.of("a", "an", "the", "is", "was");

    /** What is said around a name. */
    static Introduction of(String text, Span name) {
        Before before = before(text, name.start());
        After after = after(text, name.end());
        String role = after.role != null ? after.role : before.role;
        String affiliation = after.role != null ? after.affiliation : before.affiliation;
        return new Introduction(before.titles, role, affiliation, before.determined, after.role != null);
    }

    private record Before(
            List<String> titles,
            @Nullable String role,
            @Nullable String affiliation,
            boolean determined) {}

    private record After(@Nullable String role, @Nullable String affiliation) {}

    private static Before before(String text, int start) {
        int from = start;
        while (from > 0 && start - from < WINDOW && text.charAt(from - 1) != '\n') {
            from--;
        }
        List<Span> tokens = withoutComma(text, Tokens.tokens(text, new Span(from, start)));
        int at = firstTitle(text, tokens);
        List<String> titles = tokens.subList(at, tokens.size()).stream()
                .map(token -> lower(text, token))
                .filter(word -> Character.isLetter(word.charAt(0)))
                .toList();
        String word = at == 0 ? "" : tokens.get(at - 1).of(text);
        if (titles.isEmpty()) {
            return new Before(titles, null, possessor(word), word.equalsIgnoreCase("the"));
        }
        String role = new Span(tokens.get(at).start(), tokens.getLast().end()).of(text);
        return new Before(
                titles, isCourtesy(titles) ? null : role, new BodyBefore(text, tokens.subList(0, at)).name(), false);
    }

    /** "His daughter, Ana Lind": a comma between relationship and name. */
    private static List<Span> withoutComma(String text, List<Span> tokens) {
        int last = tokens.size() - 1;
        boolean related = last > 1
                && tokens.get(last).of(text).equals(",")
                && isRelative(lower(text, tokens.get(last - 1)))
                && POSSESSIVES.contains(lower(text, tokens.get(last - 2)));
        return related ? tokens.subList(0, last) : tokens;
    }

    /** Index of the first of the titles that end the words before a name; their number for none. */
    private static int firstTitle(String text, List<Span> tokens) {
        int at = tokens.size();
        while (at > 0 && isTitle(text, tokens.get(at - 1))) {
            at--;
        }
        while (at < tokens.size() && tokens.get(at).of(text).equals(".")) {
            at++;
        }
        return at < tokens.size() ? firstOfRank(text, tokens, at) : at;
    }

    /** Where "Special Agent in Charge" or "Editor in Chief" begins, of which the last word is found; else that word. */
    private static int firstOfRank(String text, List<Span> tokens, int last) {
        boolean rank = last > 1
                && RANKS.contains(lower(text, tokens.get(last)))
                && lower(text, tokens.get(last - 1)).equals("in");
        int at = rank ? last - 1 : last;
        while (rank
                && at > 0
                && last - at < MAX_RANK
                && isCapitalisedWord(tokens.get(at - 1).of(text))) {
            at--;
        }
        return at == last - 1 ? last : at;
    }

    /** False for words in capitals: who the rank is held with. */
    private static boolean isCapitalisedWord(String word) {
        return Names.isCapitalised(word) && word.chars().anyMatch(Character::isLowerCase);
    }

    private static @Nullable String possessor(String word) {
        String bare = Names.withoutPossessive(word);
        boolean possessive = bare.length() < word.length() && Names.isCapitalised(word);
        return possessive && !Lexicon.isNever(bare.toLowerCase(Locale.ROOT)) ? bare : null;
    }

    private static boolean isCourtesy(List<String> titles) {
        return titles.stream()
                .allMatch(title ->
                        List.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir").contains(title));
    }

    private static boolean isTitle(String text, Span token) {
        String word = token.of(text);
        return Names.isTitle(word) && Names.isCapitalised(word)
                || Lexicon.ROLES.contains(lower(text, token))
                || isRelative(lower(text, token))
                || word.equals(".");
    }

    /** "Daughter", and "lady" of "first lady". */
    static boolean isRelative(String word) {
        return word.equals("lady") || Lexicon.KIN.contains(word);
    }

    private static String lower(String text, Span token) {
        return token.of(text).toLowerCase(Locale.ROOT);
    }

    /** Reads ", a senior fellow at the Marn Institute" or ", foreign minister of Orland". */
    private static After after(String text, int end) {
        int to = end;
        while (to < text.length() && to - end < 2 * WINDOW && text.charAt(to) != '\n') {
            to++;
        }
        List<Span> tokens = Tokens.tokens(text, new Span(end, to));
        if (tokens.size() < 2 || !tokens.get(0).of(text).equals(",")) {
            return new After(null, null);
        }
        int first = firstOfRole(text, tokens);
        int last = lastRole(text, tokens, first);
        if (last < 0 || !isClosed(text, tokens, last + 1) || isClause(text, tokens.subList(first, last))) {
            return new After(null, null);
        }
        String role = new Span(tokens.get(first).start(), tokens.get(last).end()).of(text);
        return new After(role, affiliation(text, tokens, last + 1));
    }

    /** True where an apposition can end or go on: not before a verb, as in "to Marn, the minister said". */
    private static boolean isClosed(String text, List<Span> tokens, int at) {
        String word = at < tokens.size() ? lower(text, tokens.get(at)) : ",";
        return !Character.isLetter(word.charAt(0))
                || isPreposition(word)
                || word.endsWith("ing")
                || AFTER_ROLE.contains(word)
                || Names.isCapitalised(tokens.get(at).of(text));
    }

    /** True for words before an office that are no part of it: "referring to the long-time". */
    private static boolean isClause(String text, List<Span> words) {
        return words.stream()
                .map(word -> lower(text, word))
                .anyMatch(word -> Lexicon.isNever(word) && !word.equals("and") || Lexicon.DETERMINERS.contains(word));
    }

    /** Index behind the comma, "who is" and an article; "who succeeded Marn as" leads up to an office, too. */
    private static int firstOfRole(String text, List<Span> tokens) {
        int first = 1;
        if (lower(text, tokens.get(first)).equals("who")) {
            first = 2;
            int limit = Math.min(tokens.size(), first + MAX_ROLE_WORDS);
            for (int at = first; at < limit && !tokens.get(at).of(text).equals(","); at++) {
                first = lower(text, tokens.get(at)).equals("as") ? at + 1 : first;
            }
        }
        while (first + 1 < tokens.size() && LEADS_UP.contains(lower(text, tokens.get(first)))) {
            first++;
        }
        return first;
    }

    /** Index of the office a few words on, before a preposition or mark, or -1. */
    private static int lastRole(String text, List<Span> tokens, int first) {
        int last = -1;
        for (int at = first; at < Math.min(tokens.size(), first + MAX_ROLE_WORDS); at++) {
            String word = lower(text, tokens.get(at));
            if (Lexicon.ROLES.contains(word)) {
                last = at;
            } else if (!Character.isLetter(word.charAt(0)) || isPreposition(word) || endsRole(word, last)) {
                break;
            }
        }
        return last;
    }

    private static boolean endsRole(String word, int last) {
        return last >= 0 && Lexicon.isNever(word);
    }

    private static boolean isPreposition(String word) {
        return word.equals("of") || word.equals("at") || word.equals("for") || word.equals("in") || word.equals("with");
    }

    private static boolean endsAffiliation(String word) {
        return word.equals(",") || word.equals("who") || word.equals("whose") || word.equals("that");
    }

    private static @Nullable String affiliation(String text, List<Span> tokens, int at) {
        if (at >= tokens.size() || !isPreposition(lower(text, tokens.get(at)))) {
            return null;
        }
        int to = at;
        while (to < tokens.size() && !endsAffiliation(lower(text, tokens.get(to)))) {
            to++;
        }
        if (to == at) {
            return null;
        }
        Span range = new Span(tokens.get(at).end(), tokens.get(to - 1).end());
        List<Span> names = Names.names(text, range);
        return names.isEmpty() ? null : names.getFirst().of(text);
    }
}
