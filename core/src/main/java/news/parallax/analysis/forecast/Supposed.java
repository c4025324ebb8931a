package news.parallax.analysis.forecast;

import java.util.List;
import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells modal verbs that soften what is said from those that expect something: "one might conclude", "you might
 * want to wait", "it may not be pretty, but", "would be the first woman to".
 */
final class Supposed {
    private static final Set<String> VERBS = WordList.words("en/supposing-verbs");
    private static final Set<String> STATES = WordList.words("en/state-verbs");
    private static final Set<String> TO_COME = WordList.words("en/effect-nouns");
    private static final Set<String> GOING = Set.of(
            "going",
            "coming",
            "heading",
            "facing",
            "looking",
            "running",
            "losing",
            "getting",
            "moving",
            "nearing",
            "leaving",
            "preparing",
            "planning",
            "building",
            "growing",
            "shaping",
            "gearing",
            "becoming",
            "turning");
    /** "I would like to know". */
    private static final Set<String> FIRST = Set.of("i", "we");

    private static final Set<String> WISHES = Set.of("like", "love", "want", "hate");
    private static final int OBJECT = 7;
    private static final Set<String> SOFTENING =
            Set.of("might", "may", "could", "would", "wouldn't", "couldn't", "should");
    private static final Set<String> GUESSING = Set.of("might", "may", "could");
    private static final Set<String> RANKS = Set.of("first", "second", "third", "fourth", "fifth", "only", "latest");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** Words behind a verb that are looked at; it bounds the cost of a sentence without end. */
    private static final int REACH = 40;

    private static final Set<String> ADVERBS = Set.of("also", "not", "never", "even", "well", "still", "just", "then");

    private Supposed() {}

    /** "Heading", "losing": what is on its way, not how things are. */
    static boolean isGoing(String form) {
        return GOING.contains(form);
    }

    /** True where the cue is a modal verb that expects nothing. */
    static boolean isSupposed(Words words, Cue cue) {
        if (cue.kind() != Cue.Kind.MODAL || !SOFTENING.contains(cue.first(words))) {
            return false;
        }
        int verb = cue.to();
        while (verb < words.size() - 1
                && (ADVERBS.contains(words.form(verb)) || words.form(verb).endsWith("ly"))) {
            verb++;
        }
        String form = words.form(verb);
        return VERBS.contains(form)
                || advises(words, cue, verb)
                || meansThat(words, cue, verb)
                || ranks(words, verb)
                || grants(words, cue, verb);
    }

    /** "May love its boats", "may have tapes", "may be hiding": what is so now, and not known. */
    private static boolean guesses(Words words, Cue cue, int verb) {
        String form = words.form(verb);
        if (!cue.first(words).equals("may") && !cue.first(words).equals("might")) {
            return false;
        }
        return switch (form) {
            case "be" -> words.form(verb + 1).endsWith("ing") && !GOING.contains(words.form(verb + 1));
            case "have" ->
                words.forms().subList(verb, Math.min(words.size(), verb + OBJECT)).stream()
                        .noneMatch(TO_COME::contains);
            default -> STATES.contains(form);
        };
    }

    private static boolean grants(Words words, Cue cue, int verb) {
        return guesses(words, cue, verb) || concedes(words, cue, verb);
    }

    /** "Might want to try": advice; "I would like to know": a wish. */
    private static boolean advises(Words words, Cue cue, int verb) {
        boolean wish = FIRST.contains(words.form(cue.from() - 1)) && WISHES.contains(words.form(verb));
        return wish
                || GUESSING.contains(cue.first(words))
                        && words.form(verb).equals("want")
                        && words.form(verb + 1).equals("to");
    }

    /** "Might also mean that he had a point": an inference. */
    private static boolean meansThat(Words words, Cue cue, int verb) {
        return GUESSING.contains(cue.first(words))
                && words.form(verb).equals("mean")
                && words.form(verb + 1).equals("that");
    }

    /** "Would be the first woman to": how it would stand in a row. */
    private static boolean ranks(Words words, int verb) {
        return words.form(verb).equals("be")
                && words.form(verb + 1).equals("the")
                && (RANKS.contains(words.form(verb + 2)) || words.form(verb + 2).equals("most"));
    }

    /** "He may not be an orator, but he knows": granted, not expected. */
    private static boolean concedes(Words words, Cue cue, int verb) {
        boolean denied = words.forms().subList(cue.from(), verb).contains("not");
        boolean state = words.form(verb).equals("be") && ARTICLES.contains(words.form(verb + 1));
        List<String> behind = words.forms().subList(verb, Math.min(words.size(), verb + REACH));
        int but = behind.indexOf("but");
        return GUESSING.contains(cue.first(words))
                && denied
                && state
                && but > 0
                && behind.get(but - 1).equals(",");
    }
}
