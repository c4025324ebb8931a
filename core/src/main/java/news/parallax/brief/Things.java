package news.parallax.brief;

import java.util.Set;
import java.util.function.IntPredicate;
import news.parallax.text.Clauses;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells an "it" and "its" that no thing of the sentence can be: "Dorn allowed its release", "experts call it a trick" speak of
 * what another sentence named, for a person is no "it", nor are several.
 */
final class Things {
    private static final Set<String> ROLES = WordList.words("en/role-nouns");
    private static final Set<String> CALENDAR = WordList.words("en/days-and-months");
    private static final Set<String> PREPOSITIONS = WordList.words("en/prepositions");
    /** Behind these an "it" may mean what follows: "makes it harder to vote". */
    private static final Set<String> PREPARING = Set.of(
            "call",
            "calls",
            "consider",
            "considers",
            "considered",
            "deem",
            "deemed",
            "find",
            "finds",
            "found",
            "keep",
            "keeps",
            "kept",
            "leave",
            "left",
            "make",
            "makes",
            "made",
            "making",
            "put",
            "puts",
            "take",
            "takes",
            "took",
            "think",
            "thinks",
            "thought");

    private Things() {}

    /**
     * True for a pronoun of a thing that nothing before it can be.
     *
     * @param words the sentence
     * @param parts its parts of speech
     * @param at index of a word
     * @param person tells the words that are names of known persons
     */
    static boolean isUnknown(Words words, PartOfSpeech[] parts, int at, IntPredicate person) {
        if (at == 0 || !isOfAThing(words, parts, at)) {
            return false;
        }
        for (int before = 0; before < at; before++) {
            if (isThing(words, parts, before, person)) {
                return false;
            }
        }
        return true;
    }

    /** "Its", and an "it" to which something is done. */
    private static boolean isOfAThing(Words words, PartOfSpeech[] parts, int at) {
        String form = words.form(at);
        String last = words.form(at - 1);
        boolean object = parts[at - 1].isVerb() && !PREPARING.contains(last) && !Clauses.isReporting(last)
                || PREPOSITIONS.contains(last);
        return form.equals("its") || form.equals("it") && object;
    }

    /** True for a thing, or what may be one by another name: "closing", "to close", "everything", "this". */
    private static boolean isThing(Words words, PartOfSpeech[] parts, int at, IntPredicate person) {
        if (words.isCapital(at)) {
            return isThingsName(words, parts, at, person);
        }
        return switch (parts[at]) {
            case NOUN, NUMBER -> !ROLES.contains(words.form(at));
            case DETERMINER -> words.form(at).equals("this") || words.form(at).equals("that");
            case ING, TO, WHEN, WHICH, QUOTE, OTHER -> true;
            default -> false;
        };
    }

    private static boolean isThingsName(Words words, PartOfSpeech[] parts, int at, IntPredicate person) {
        return !person.test(at)
                && !person.test(at + 1)
                && parts[at] != PartOfSpeech.NOUNS
                && !CALENDAR.contains(words.form(at))
                && !PREPOSITIONS.contains(words.form(at));
    }
}
