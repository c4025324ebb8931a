package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.analysis.attribution.Cue.Form;
import news.parallax.model.Finding.CueClass;
import news.parallax.text.WordList;

/** The verbs, nouns and prepositions that attribute, by their first word in every form. */
final class CueLexicon {
    /**
     * One form of a verb.
     *
     * @param rest words that follow the first ("out" of "pointed out"), lower case
     * @param form which form
     * @param cueClass what sort of act
     * @param patterns what can follow
     */
    record Entry(List<String> rest, Form form, CueClass cueClass, String patterns) {}

    private static final List<String> DOUBLED =
            List.of("plan", "admit", "submit", "commit", "brag", "quip", "beg", "slam", "concur", "rebut");

    private static final Map<String, List<Entry>> VERBS = verbs();
    private static final Map<String, CueClass> NOUNS = nouns();

    private CueLexicon() {}

    /** The verb forms that begin with a word, longest first. */
    static List<Entry> verbs(String lower) {
        return VERBS.getOrDefault(lower, List.of());
    }

    /** What sort of act a noun names, or null. */
    static @org.jspecify.annotations.Nullable CueClass noun(String lower) {
        return NOUNS.get(lower);
    }

    /** True for a word that can begin a verb that attributes, or is a noun that does. */
    static boolean contains(String lower) {
        return VERBS.containsKey(lower) || NOUNS.containsKey(lower);
    }

    private static Map<String, CueClass> nouns() {
        Map<String, CueClass> nouns = new TreeMap<>();
        WordList.map("en/cue-nouns").forEach((noun, cueClass) -> nouns.put(noun, CueClass.valueOf(cueClass)));
        return Map.copyOf(nouns);
    }

    private static Map<String, List<Entry>> verbs() {
        Map<String, List<Entry>> verbs = new TreeMap<>();
        for (List<String> row : WordList.rows("en/cue-verbs")) {
            List<String> words = List.of(row.get(0).split(" "));
            Forms forms = new Forms(verbs, words, CueClass.valueOf(row.get(1)), row.get(2));
            forms.add(words.get(0), Form.BASE);
            forms.add(third(words.get(0)), Form.THIRD);
            forms.add(ing(words.get(0)), Form.ING);
            List<String> irregular = row.size() > 3 ? List.of(row.get(3).split(" ")) : List.of(past(words.get(0)));
            forms.add(firstWord(irregular.getFirst()), Form.PAST);
            forms.add(firstWord(irregular.getLast()), Form.PARTICIPLE);
        }
        verbs.values()
                .forEach(entries -> entries.sort((one, other) ->
                        Integer.compare(other.rest().size(), one.rest().size())));
        return Map.copyOf(verbs);
    }

    private static String firstWord(String form) {
        int end = form.indexOf('_');
        return end < 0 ? form : form.substring(0, end);
    }

    private static String third(String verb) {
        if (verb.endsWith("s")
                || verb.endsWith("sh")
                || verb.endsWith("ch")
                || verb.endsWith("x")
                || verb.equals("go")) {
            return verb + "es";
        }
        return endsInConsonantAndY(verb) ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return doubled(verb) + "ed";
    }

    private static String ing(String verb) {
        if (verb.endsWith("e") && !verb.endsWith("ee")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        return doubled(verb) + "ing";
    }

    /** Doubles the last consonant of "plan", "admit", "refer". */
    private static String doubled(String verb) {
        return DOUBLED.contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
    }

    private static boolean endsInConsonantAndY(String verb) {
        return verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    }

    /** Collects the forms of one verb. */
    private record Forms(Map<String, List<Entry>> verbs, List<String> words, CueClass cueClass, String patterns) {
        void add(String form, Form name) {
            List<Entry> entries = verbs.computeIfAbsent(form, key -> new ArrayList<>());
            entries.add(new Entry(words.subList(1, words.size()), name, cueClass, patterns));
        }
    }
}
