package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.Names;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons without the capitalised words around them that are no part of them: of "Republican Mara Velden",
 * "National Security Adviser Mara Velden" and "Orland's Velden" the person's name is what is wanted, and "Stephen King"
 * ends with a surname though "king" is a title. What stands before is cut where a known first name, the tagger of names or a
 * surname that the article gives in full shows where the name begins.
 */
final class BareNames {
    private static final Set<String> OPENERS = WordList.words("en/person-openers");
    private static final Set<String> SURNAMES = WordList.words("en/title-surnames");
    private static final int FEW = 8;

    private final String text;
    private final TypedNames typed;
    private final Set<String> surnames = new TreeSet<>();
    private @Nullable Set<String> common;

    /**
     * Learns the surnames and the common words of an article.
     *
     * @param text the whole text
     * @param typed what the tagger of names found in it
     * @param names the runs of capitalised words in it
     */
    BareNames(String text, TypedNames typed, List<Span> names) {
        this.text = text;
        this.typed = typed;
        for (Span name : names) {
            List<Span> words = Tokens.tokens(text, name);
            if (words.size() > 1 && isFirstName(words.getFirst())) {
                surnames.add(words.getLast().of(text));
            }
        }
    }

    /** The same names, those of persons bare. */
    List<Span> bare(List<Span> names) {
        List<Span> bare = new ArrayList<>();
        for (Span name : names) {
            bare.add(bare(name));
        }
        return bare;
    }

    private Span bare(Span name) {
        Span whole = closed(name);
        List<Span> words = Tokens.tokens(text, whole);
        if (words.size() < 2 || words.size() > FEW || isFirstName(words.getFirst())) {
            return whole;
        }
        int first = first(words, whole);
        return first == 0 ? whole : new Span(words.get(first).start(), whole.end());
    }

    /** Index of the word with which the person's own name begins; 0 for the first and for what is no person's. */
    private int first(List<Span> words, Span whole) {
        for (int index = 1; index < words.size(); index++) {
            if (isPerson(words, index, whole) && isCut(words, index, whole)) {
                return index;
            }
        }
        return 0;
    }

    /** True where the words from an index on can be the name of a person. */
    private boolean isPerson(List<Span> words, int index, Span whole) {
        int left = words.size() - index;
        Span rest = new Span(words.get(index).start(), whole.end());
        boolean capital = Names.isCapitalised(rest.of(text)) && !OPENERS.contains(lower(words.get(index)));
        if (!capital || Cast.isNobody(rest.of(text))) {
            return false;
        }
        boolean tagged = typed.startsAt(rest, NameKind.PERSON);
        return left > 1
                ? isFirstName(words.get(index)) || tagged || left == 2 && OPENERS.contains(lower(words.get(index - 1)))
                : surnames.contains(rest.of(text)) && !typed.startsAt(whole, NameKind.PERSON);
    }

    /** True where what stands before an index is no part of a name. */
    private boolean isCut(List<Span> words, int index, Span whole) {
        String before = lower(words.get(index - 1));
        Span rest = new Span(words.get(index).start(), whole.end());
        if (before.equals(".")) {
            return false;
        }
        return OPENERS.contains(before)
                || index >= 2 && words.size() - index > 1
                || typed.startsAt(rest, NameKind.PERSON)
                || isCommon(before)
                || Cast.isPlace(before)
                || Lexicon.DEMONYMS.contains(before)
                || isAcronym(words.get(index - 1).of(text));
    }

    /** True for a word that the article has in small letters. */
    private boolean isCommon(String word) {
        Set<String> known = common;
        if (known == null) {
            known = new TreeSet<>();
            for (Span token : Tokens.tokens(text, new Span(0, text.length()))) {
                if (Character.isLowerCase(text.charAt(token.start()))) {
                    known.add(token.of(text));
                }
            }
            common = known;
        }
        return known.contains(word);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) || word.endsWith(".S");
    }

    /** A first name with the surname behind it that is a title elsewhere. */
    private Span closed(Span name) {
        int end = name.end();
        String word = name.of(text);
        String last = word.substring(word.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (!Cast.isFirstName(last) || end + 2 > text.length() || text.charAt(end) != ' ') {
            return name;
        }
        int to = end + 1;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String next = text.substring(end + 1, to);
        boolean surname = Names.isCapitalised(next) && SURNAMES.contains(next.toLowerCase(Locale.ROOT));
        return surname && !isCapital(to + 1) ? new Span(name.start(), to) : name;
    }

    private boolean isCapital(int at) {
        return at < text.length() && text.charAt(at - 1) == ' ' && Character.isUpperCase(text.charAt(at));
    }

    private boolean isFirstName(Span word) {
        return word.length() == 1 || Cast.isFirstName(lower(word));
    }

    private String lower(Span word) {
        return Names.withoutPossessive(word.of(text)).toLowerCase(Locale.ROOT);
    }
}
