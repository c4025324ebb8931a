package news.parallax.brief;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Span;
import news.parallax.text.ContentWords;
import news.parallax.text.Names;
import news.parallax.text.Quotations;
import news.parallax.text.WordList;

/** Tells whether a reader of one sentence can know whom and what its pronouns mean. */
final class Pronouns {
    /** "Two guards drew on the gunman and shot him": who is meant by what he is. */
    private static final Set<String> PERSONS = persons();

    private static final Set<String> COMMON = known();
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");
    private static final Set<String> PREPOSITIONS = WordList.words("en/prepositions");
    /** "In his 2016 address, Ana Dorn": words before the comma behind which the name stands. */
    private static final int OPENING = 10;

    /** Words of a sentence among which a definite subject is. */
    private static final int SUBJECT = 3;

    /** "Just as with Norse meddling, he": no name of a person. */
    private static final Set<String> DEMONYMS = WordList.words("en/demonyms");

    private static final Set<String> PRONOUNS = WordList.words("en/pronouns");
    private static final Set<String> DAYS = WordList.words("en/days-and-months");

    private Pronouns() {}

    /** True when a name, or a noun for a thing, precedes each pronoun; a name inside a quotation is not the speaker's. */
    static boolean haveNames(String words, String text) {
        List<Span> quotations = Quotations.quotations(words);
        List<PassageWords.Word> free = PassageWords.words(words).stream()
                .filter(word -> quotations.stream().noneMatch(span -> span.contains(word.span())))
                .toList();
        boolean named = false;
        boolean noun = false;
        int opening = nameBehindOpening(words, free);
        for (PassageWords.Word word : free) {
            String form = withoutContraction(word.folded());
            boolean known = named || noun && !isPerson(form) || isInOpening(word, opening);
            if (PRONOUNS.contains(form) && !known) {
                return false;
            }
            boolean content = isContent(word.folded());
            named |= isKnownPerson(free, word) || content && isNameOfOne(word, text);
            noun |= content && word.span().start() > 0;
        }
        return true;
    }

    private static boolean isContent(String form) {
        return !DAYS.contains(form) && ContentWords.isContent(form);
    }

    /** A name that is no people's: "just as with Norse meddling, he". */
    private static boolean isNameOfOne(PassageWords.Word word, String text) {
        return isName(word, text) && !DEMONYMS.contains(word.folded());
    }

    /** A person by a noun; of "the candidate sounded sure as he spoke" which one stood before. */
    private static boolean isKnownPerson(List<PassageWords.Word> free, PassageWords.Word word) {
        String form = withoutContraction(word.folded());
        boolean subject = free.getFirst().folded().equals("the")
                && free.subList(0, Math.min(SUBJECT, free.size())).contains(word);
        return PERSONS.contains(form) && (!subject || COMMON.contains(form));
    }

    private static boolean isInOpening(PassageWords.Word word, int opening) {
        return word.span().start() < opening && POSSESSIVES.contains(word.folded());
    }

    /** Where the name stands that a phrase of place or time at the front speaks of; 0 where there is none. */
    private static int nameBehindOpening(String words, List<PassageWords.Word> free) {
        if (free.isEmpty() || !PREPOSITIONS.contains(free.get(0).folded())) {
            return 0;
        }
        for (int at = 1; at < Math.min(free.size(), OPENING); at++) {
            int end = free.get(at - 1).span().end();
            if (words.startsWith(",", end)) {
                PassageWords.Word behind = free.get(at);
                boolean name = behind.isCapitalised() && !DAYS.contains(behind.folded());
                return name && end + 2 == behind.span().start() ? end : 0;
            }
        }
        return 0;
    }

    /** Persons of whom a story has one: "the president". */
    private static Set<String> known() {
        Set<String> known = new TreeSet<>(WordList.words("en/unique-things"));
        known.addAll(WordList.words("en/common-definites"));
        return Set.copyOf(known);
    }

    private static Set<String> persons() {
        Set<String> persons = new TreeSet<>(WordList.words("en/role-nouns"));
        persons.addAll(WordList.words("en/kin-nouns"));
        persons.addAll(WordList.words("en/person-nouns"));
        persons.removeAll(Set.of("family", "fixer", "in-law", "parent", "general", "chair", "chief", "head", "fellow"));
        return Set.copyOf(persons);
    }

    /** "He" of "he's" and "he'd". */
    private static String withoutContraction(String form) {
        int mark = form.indexOf('\'');
        return mark > 0 ? form.substring(0, mark) : form;
    }

    /** A capital; the first word of a sentence has one anyway, and needs another place where it has. */
    static boolean isName(PassageWords.Word word, String text) {
        return word.isCapitalised()
                && (word.span().start() > 0 || isCapitalisedInside(Names.withoutPossessive(word.text()), text));
    }

    private static boolean isCapitalisedInside(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean inside = at > 1
                    && text.charAt(at - 1) == ' '
                    && (Character.isLetter(text.charAt(at - 2)) || text.charAt(at - 2) == ',');
            int end = at + word.length();
            if (inside && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** True for a pronoun that only a person can be. */
    static boolean isPerson(String pronoun) {
        return switch (pronoun) {
            case "he", "she", "him", "her", "his", "hers", "himself", "herself" -> true;
            default -> false;
        };
    }
}
