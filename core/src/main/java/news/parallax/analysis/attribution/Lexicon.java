package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.WordCodes;
import news.parallax.text.WordList;

/** Word lists of attribution, all lower case. */
final class Lexicon {
    static final Set<String> GROUPS = WordList.words("en/group-heads");
    static final Set<String> QUANTIFIERS = WordList.words("en/group-quantifiers");
    static final Set<String> HOLDERS = WordList.words("en/holder-nouns");
    static final Set<String> DOCUMENTS = WordList.words("en/document-nouns");
    static final Set<String> ROLES = WordList.words("en/role-nouns");
    static final Set<String> TITLES = WordList.words("en/titles");
    static final Set<String> PARTICLES = WordList.words("en/name-particles");
    static final Set<String> CALENDAR = WordList.words("en/calendar-names");
    static final Set<String> BEFORE_CUES = WordList.words("en/adverbs-before-cues");
    static final Set<String> FUNCTION_WORDS = WordList.words("en/never-names");
    static final Set<String> PRONOUNS = WordList.words("en/source-pronouns");
    static final Set<String> DETERMINERS = WordList.words("en/determiners");
    static final Set<String> PREPOSITIONS = WordList.words("en/phrase-prepositions");
    static final Set<String> CONJUNCTIONS = WordList.words("en/clause-openers");
    static final Set<String> DEMONYMS = WordList.words("en/demonyms");
    static final Set<String> KIN = WordList.words("en/kin-nouns");
    static final Set<String> ORGANISATION_HEADS = WordList.words("en/organisation-heads");

    private static final WordCodes ALL_HOLDERS =
            WordCodes.ofLists(List.of(HOLDERS, GROUPS, DOCUMENTS, ROLES, QUANTIFIERS));

    static final Set<String> BULLETS = Set.of("\u2022", "*", "\u25CF", "\u25AA", "\u00B7");

    private Lexicon() {}

    /** True for words whose capital says nothing: function words, days, months. */
    static boolean isNever(String lower) {
        return FUNCTION_WORDS.contains(lower) || CALENDAR.contains(lower);
    }

    /** True for a noun that can say something: a person, group, body or paper. */
    static boolean isHolder(String lower) {
        return ALL_HOLDERS.of(lower) != 0;
    }

    /** True for words that end in what one person is: "its chairman", "a spokesman", "the defeated candidate". */
    static boolean namesAnOffice(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        String noun = lower.substring(lower.lastIndexOf(' ') + 1);
        return ROLES.contains(noun);
    }

    /** The words without "the", "its" or another determiner before them. */
    static String withoutDeterminer(String words) {
        int space = words.indexOf(' ');
        boolean determined =
                space > 0 && DETERMINERS.contains(words.substring(0, space).toLowerCase(Locale.ROOT));
        return determined ? words.substring(space + 1) : words;
    }
}
