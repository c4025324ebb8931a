package news.parallax.analysis.forecast;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.text.Clauses;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Who expects something.
 *
 * <p>The author is made by {@link OwnVoice} alone, which looks at whose words they are.
 *
 * @param name as a reader would name them
 * @param kind what sort of holder
 */
record Holder(String name, HolderKind kind) {
    /** Somebody the text does not name. */
    static final Holder UNNAMED = new Holder("not named", HolderKind.ANONYMOUS);

    /** Whoever is quoted without a name. */
    static final Holder UNNAMED_SOURCE = new Holder("unnamed source", HolderKind.ANONYMOUS);

    private static final Set<String> NOUNS = nouns();
    private static final Set<String> PAPERS = WordList.words("en/document-nouns");
    private static final Set<String> FIRST_NAMES = firstNames();
    private static final Set<String> NEVER = WordList.words("en/never-names");
    private static final Set<String> NO_START = noStart();
    private static final Set<String> NO_END = WordList.words("en/prepositions");
    private static final Set<String> ABBREVIATED = Set.of(
            "sen", "rep", "gov", "mr", "mrs", "ms", "dr", "gen", "lt", "col", "sgt", "rev", "prof", "sens", "reps");
    private static final int MAX_WORDS = 12;
    private static final int MAX_ACRONYM = 8;

    /** Whoever makes a statement; an unnamed source where its words are no name. */
    static Holder of(Statement statement) {
        String name = statement.source();
        if (!isName(name)) {
            return UNNAMED_SOURCE;
        }
        return switch (statement.holderKind()) {
            case ANONYMOUS -> described(name);
            case PERSON -> isPaper(name) ? new Holder(name, HolderKind.DOCUMENT) : new Holder(name, HolderKind.PERSON);
            case GROUP, INSTITUTION, DOCUMENT, AUTHOR -> new Holder(name, statement.holderKind());
        };
    }

    /** "Former harbour engineer Orla Marn": a person with a name behind what they are. */
    private static Holder described(String name) {
        Words words = Words.of(name);
        int last = words.size() - 1;
        boolean named = last > 1
                && words.isCapital(last)
                && words.isCapital(last - 1)
                && FIRST_NAMES.contains(words.form(last - 1))
                && !words.form(last - 2).equals("of");
        return named
                ? new Holder(words.span(last - 1, last + 1).of(name), HolderKind.PERSON)
                : new Holder(name, HolderKind.ANONYMOUS);
    }

    /** "Latest data from the Orland Institute": no person. */
    private static boolean isPaper(String name) {
        Words words = Words.of(name);
        int head = head(words);
        return !words.isCapital(head) && PAPERS.contains(words.form(head));
    }

    /** True for the writer of the article. */
    boolean isAuthor() {
        return kind == HolderKind.AUTHOR;
    }

    /** True where no one is named. */
    boolean isUnnamed() {
        return equals(UNNAMED) || equals(UNNAMED_SOURCE);
    }

    /** True for words that name somebody: a name or a noun for people, bodies and papers, and no clause. */
    static boolean isName(String name) {
        Words words = Words.of(name);
        if (words.size() == 0 || words.size() > MAX_WORDS || isLabel(name) || isTitle(words) || holdsVerb(words)) {
            return false;
        }
        int head = head(words);
        return opensName(words) && closesName(words) && (isNamed(words, head) || isNoun(words.form(head)));
    }

    /** A capital that is more than that of a sentence: not "Here", "Less than a day". */
    private static boolean isNamed(Words words, int head) {
        boolean acronym = words.word(head).equals(words.word(head).toUpperCase(Locale.ROOT));
        return words.isCapital(head) && (acronym || head > 0 || !NEVER.contains(words.form(head)));
    }

    /** "Sen", of a name that went lost. */
    private static boolean isTitle(Words words) {
        return words.size() == 1 && words.isCapital(0) && ABBREVIATED.contains(words.form(0));
    }

    private static boolean holdsVerb(Words words) {
        for (int at = 0; at < words.size(); at++) {
            boolean verb = Clauses.isAuxiliary(words.form(at)) || Clauses.isReporting(words.form(at));
            if (verb && !words.isCapital(at)) {
                return true;
            }
        }
        return false;
    }

    /** The noun a name turns on: the last word before a preposition, "engineers" in "few engineers in Norland". */
    private static int head(Words words) {
        int head = 0;
        while (head + 1 < words.size() && !NO_END.contains(words.form(head + 1)) && words.isWord(head + 1)) {
            head++;
        }
        return head;
    }

    /** "VIDEO TRANSCRIPT": two words of a line in capitals. */
    private static boolean isLabel(String name) {
        boolean lower = name.chars().anyMatch(Character::isLowerCase);
        return !lower && name.length() > MAX_ACRONYM && name.indexOf(' ') > 0;
    }

    private static boolean opensName(Words words) {
        String first = words.form(0);
        boolean acronym =
                first.length() > 1 && words.word(0).equals(words.word(0).toUpperCase(Locale.ROOT));
        return words.isWord(0) && (acronym || !NO_START.contains(first));
    }

    private static boolean closesName(Words words) {
        String last = words.form(words.size() - 1);
        return !NO_END.contains(last) && !NO_START.contains(last) && !last.endsWith("'s") && !last.equals("'");
    }

    private static boolean isNoun(String form) {
        return NOUNS.contains(form) || form.endsWith("s") && NOUNS.contains(form.substring(0, form.length() - 1));
    }

    private static Set<String> firstNames() {
        Set<String> names = new TreeSet<>(WordList.words("en/female-names"));
        names.addAll(WordList.words("en/male-names"));
        return names;
    }

    private static Set<String> nouns() {
        Set<String> nouns = new TreeSet<>(WordList.words("en/holder-nouns"));
        nouns.addAll(WordList.words("en/group-holders"));
        nouns.addAll(WordList.words("en/people-nouns"));
        nouns.addAll(WordList.words("en/role-nouns"));
        return nouns;
    }

    private static Set<String> noStart() {
        Set<String> words = new TreeSet<>(WordList.words("en/pronouns"));
        words.addAll(WordList.words("en/connectives"));
        words.addAll(WordList.words("en/first-person"));
        words.removeAll(Set.of("all"));
        words.addAll(Set.of("who", "which", "what", "there", "and", "or", "if", "as", "because", "when", "while"));
        return words;
    }
}
