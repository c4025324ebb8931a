package news.parallax.analysis.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.NameTagger;
import news.parallax.text.Names;
import news.parallax.text.TypedName;
import news.parallax.text.WordList;

/** The persons a text names, looked for only where they are asked for. */
final class Persons {
    private static final Set<String> FEMALE = WordList.words("en/female-names");
    private static final Set<String> MALE = WordList.words("en/male-names");
    private static final Set<String> OFFICES = WordList.words("en/role-nouns");
    private static final Set<String> TITLES = WordList.words("en/titles");
    private static final Set<String> LADIES = Set.of("mrs", "mrs.", "ms", "ms.", "miss", "madam", "queen", "lady");
    private static final Set<String> MEN = Set.of("mr", "mr.", "sir", "lord", "king", "pope");
    /** "The Hill" is no person. */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    /** Characters of a stretch in which names are looked for. */
    private static final int MAX_LENGTH = 1_500;
    /** Words before the name that opens a sentence: "Former mayor Orla Marn". */
    private static final int OPENING = 36;

    private static final int MENTIONS = 8;
    private static final int MAX_FIRST = 16;

    private final String text;
    private final Map<Span, List<Person>> known = new HashMap<>();
    private final Map<String, String> full = new HashMap<>();

    Persons(String text) {
        this.text = text;
    }

    /**
     * A person where named.
     *
     * @param place where the name stands
     * @param name the name, with the first name if that stands elsewhere
     * @param title the word before it
     * @param owner whether it owns something there: "Marn's"
     */
    record Person(Span place, String name, String title, boolean owner) {
        /** True for the subject of a sentence. */
        boolean opens(Span sentence) {
            return !owner && place.start() - sentence.start() <= OPENING;
        }

        String lastName() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }

        boolean isWoman() {
            return LADIES.contains(title) || FEMALE.contains(firstName()) && !MALE.contains(firstName());
        }

        boolean isMan() {
            return MEN.contains(title) || MALE.contains(firstName()) && !FEMALE.contains(firstName());
        }

        private String firstName() {
            int space = name.indexOf(' ');
            return space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
        }

        boolean fits(Pronoun pronoun) {
            return !(pronoun.isMale() && isWoman()) && !(pronoun.isFemale() && isMan());
        }
    }

    /** The persons named in a stretch, in order. */
    List<Person> in(Span span) {
        if (span.isEmpty() || span.length() > MAX_LENGTH) {
            return List.of();
        }
        return known.computeIfAbsent(span, this::find);
    }

    private List<Person> find(Span span) {
        List<Person> persons = new ArrayList<>();
        for (TypedName name : NameTagger.names(text, span)) {
            String before = wordBefore(name.span());
            boolean person = name.kind() == NameKind.PERSON && !ARTICLES.contains(before);
            if (person && !isOffice(name.span()) && !isSignature(name.span())) {
                int end = name.span().end();
                boolean owner = text.startsWith("'s", end) || text.startsWith("\u2019s", end);
                persons.add(new Person(name.span(), fullName(name.span().of(text)), before, owner));
            }
        }
        return List.copyOf(persons);
    }

    /** "Orla Marn (@marn)": who posted the words before. */
    private boolean isSignature(Span name) {
        return text.startsWith(" (@", name.end());
    }

    /** "President". */
    private boolean isOffice(Span name) {
        String word = name.of(text).toLowerCase(Locale.ROOT);
        return OFFICES.contains(word) || TITLES.contains(word);
    }

    private String wordBefore(Span name) {
        int end = name.start();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The persons of a stretch whom a pronoun can mean, without a speaker, each once. */
    List<Person> fitting(Span span, Pronoun pronoun, String speaker) {
        List<Person> fitting = new ArrayList<>();
        for (Person person : in(span)) {
            boolean other = speaker.isEmpty() || !Names.sameName(person.name(), speaker);
            boolean first = fitting.stream().noneMatch(one -> one.lastName().equals(person.lastName()));
            if (other && first && person.fits(pronoun)) {
                fitting.add(person);
            }
        }
        return fitting;
    }

    /** The name of the only one. */
    static Optional<String> only(List<Person> persons) {
        return persons.size() == 1 ? Optional.of(persons.getFirst().name()) : Optional.empty();
    }

    /** "Orla Marn" for "Marn", where the text names her so. */
    private String fullName(String name) {
        return name.indexOf(' ') > 0 ? name : full.computeIfAbsent(name, this::withFirstName);
    }

    private String withFirstName(String surname) {
        int at = text.indexOf(surname);
        for (int count = 0; at > 1 && count < MENTIONS; count++) {
            int start = text.lastIndexOf(' ', at - 2) + 1;
            String before = at - start < MAX_FIRST ? text.substring(Math.min(start, at - 1), at - 1) : "";
            String first = before.toLowerCase(Locale.ROOT);
            if (text.charAt(at - 1) == ' '
                    && Names.isCapitalised(before)
                    && (MALE.contains(first) || FEMALE.contains(first))) {
                return before + " " + surname;
            }
            at = text.indexOf(surname, at + 1);
        }
        return surname;
    }
}
