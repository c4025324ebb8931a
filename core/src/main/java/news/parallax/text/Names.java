package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Span;

/**
 * Names in running text, found by capitals.
 *
 * <p>A name is a run of capitalised words with the particles, initials and joining words a name can have ("Ursula von
 * der Leyen", "Jonas J. Driedger", "Minsk Dialogue Council on International Relations"). Titles and offices before it
 * ("President", "Mr") are cut off, days and months are none, and the capital of a sentence's first word counts only
 * with further evidence: a second capitalised word, or the same word with a capital inside a sentence. In headlines and
 * other lines where nearly every word has a capital, only words known from the rest of the text count.
 */
public final class Names {
    private static final Set<String> TITLES = WordList.words("en/titles");
    private static final Set<String> PARTICLES = WordList.words("en/name-particles");
    private static final Set<String> CALENDAR = WordList.words("en/calendar-names");
    private static final Set<String> HEADS = WordList.words("en/organisation-heads");
    private static final Set<String> NEVER = WordList.words("en/never-names");

    private Names() {}

    /** The names of a whole text, in order, not overlapping. */
    public static List<Span> names(String text) {
        return names(text, new Span(0, text.length()));
    }

    /** The names inside a range of a text, in order, with offsets into the whole text; evidence is the range alone. */
    public static List<Span> names(String text, Span range) {
        List<Span> sentences = Sentences.sentences(text, range);
        Set<String> known = new TreeSet<>();
        List<List<Span>> words = new ArrayList<>();
        for (Span sentence : sentences) {
            List<Span> tokens = Tokens.tokens(text, sentence);
            words.add(tokens);
            if (!isTitleCase(text, tokens)) {
                learn(text, tokens, known);
            }
        }
        List<Span> names = new ArrayList<>();
        for (List<Span> tokens : words) {
            new NameRun(text, tokens, isTitleCase(text, tokens) ? known : Set.of(), known).addTo(names);
        }
        return names;
    }

    /** Collects capitalised words that are not the first of their sentence. */
    private static void learn(String text, List<Span> tokens, Set<String> known) {
        AmbiguousNameWords ambiguous = new AmbiguousNameWords(text, tokens);
        for (int index = 1; index < tokens.size(); index++) {
            String word = withoutPossessive(tokens.get(index).of(text));
            boolean starts = startsClause(tokens.get(index - 1).of(text));
            if (!starts && isCapitalised(word) && (!isNever(word) || ambiguous.closes(index))) {
                known.add(word);
            }
        }
    }

    /** True behind marks that may open a new sentence inside this one. */
    static boolean startsClause(String token) {
        return token.length() == 1 && "\"'\u201C\u2018\u00AB:(\u2022*-\u2013\u2014".indexOf(token.charAt(0)) >= 0
                || token.startsWith("--");
    }

    /** True when most words of four letters or more have a capital, as in headlines. */
    static boolean isTitleCase(String text, List<Span> tokens) {
        int capitals = 0;
        int others = 0;
        for (Span token : tokens) {
            char first = text.charAt(token.start());
            if (token.length() >= 4 && Character.isUpperCase(first)) {
                capitals++;
            } else if (token.length() >= 4 && Character.isLowerCase(first)) {
                others++;
            }
        }
        boolean stopped = !tokens.isEmpty() && tokens.getLast().of(text).equals(".");
        return stopped ? capitals >= 5 && others == 0 : capitals >= 4 && others * 3 <= capitals;
    }

    /** True for a word that begins with a capital. */
    public static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** True for words that have a capital for other reasons than being a name. */
    static boolean isNever(String word) {
        String lower = lower(word);
        return NEVER.contains(lower) || CALENDAR.contains(lower);
    }

    /** True for the name of a month, day or feast, given in lower case. */
    static boolean isOfCalendar(String lower) {
        return CALENDAR.contains(lower);
    }

    /** True for a title or office that can stand before a name: "President", "Mr". */
    public static boolean isTitle(String word) {
        return TITLES.contains(lower(word));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isHead(String word) {
        return HEADS.contains(lower(word));
    }

    /** A word without "'s" or a lone apostrophe at its end. */
    public static String withoutPossessive(String word) {
        int length = word.length();
        if (length > 2 && Tokens.isApostrophe(word.charAt(length - 2)) && (word.charAt(length - 1) | 32) == 's') {
            return word.substring(0, length - 2);
        }
        return word;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /**
     * True when both can be spellings of one person's name: "Lukashenko" and "Alyaksandr Lukashenka", "J. Driedger" and
     * "Jonas Driedger", "Putin" and "Vladimir Putin". First names that differ tell people apart.
     */
    public static boolean sameName(String first, String second) {
        return NameSpelling.sameName(first, second);
    }

    /** A key that is equal for all names {@link #sameName} can accept, so that only few need comparing. */
    public static String spellingKey(String name) {
        return NameSpelling.key(name);
    }
}
