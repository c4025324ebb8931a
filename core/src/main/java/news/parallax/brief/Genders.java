package news.parallax.brief;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Span;
import news.parallax.text.Quotations;
import news.parallax.text.WordList;

/**
 * Tells sentences with a "she" and a "he" and a name for only one of them: "Dorn praised her plan and called it his".
 *
 * <p>A name behind a preposition of place is a place or a page and nobody.
 */
final class Genders {
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> PLACING =
            Set.of("at", "from", "in", "inside", "near", "on", "outside", "over", "the");
    private static final Set<String> DAYS = WordList.words("en/days-and-months");
    private static final Set<String> ROLES = WordList.words("en/role-nouns");
    private static final Set<String> KIN = WordList.words("en/kin-nouns");

    private Genders() {}

    /** True where the pronouns of a sentence need two persons and it names fewer. */
    static boolean conflict(String sentence) {
        List<Span> quotations = Quotations.quotations(sentence);
        List<PassageWords.Word> words = PassageWords.words(sentence).stream()
                .filter(word -> quotations.stream().noneMatch(span -> span.contains(word.span())))
                .toList();
        boolean female = words.stream().anyMatch(word -> FEMALE.contains(word.folded()));
        boolean male = words.stream().anyMatch(word -> MALE.contains(word.folded()));
        return female && male && people(words) < 2;
    }

    /** Different names, and persons by what they are, of a sentence. */
    private static int people(List<PassageWords.Word> words) {
        Set<String> people = new TreeSet<>();
        boolean running = false;
        for (int at = 0; at < words.size(); at++) {
            PassageWords.Word word = words.get(at);
            boolean name = word.isCapitalised() && !DAYS.contains(word.folded());
            boolean placed = at > 0 && PLACING.contains(words.get(at - 1).folded());
            boolean role = ROLES.contains(word.folded()) || KIN.contains(word.folded());
            if (role && !name || name && !running && !placed) {
                people.add(word.folded());
            }
            running = name;
        }
        return people.size();
    }
}
