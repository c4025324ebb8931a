package news.parallax.brief;

import java.util.List;
import java.util.Set;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** Tells sentences that end in what something is like: "The answer of the mayor was almost immediate" says little. */
final class Verdict {
    private static final Set<String> BE = WordList.words("en/existential-verbs");
    private static final Set<String> LINKING = Set.of("remains", "remained", "seems", "seemed", "looks", "looked");

    /** Words that open a clause: what ends there is what is said, asked or told which, and not what the sentence is for. */
    private static final Set<String> OPENING =
            Set.of("after", "because", "if", "that", "when", "whether", "which", "while", "who");

    private Verdict() {}

    /** True for a sentence whose last words are a form of "be" and an adjective. */
    static boolean is(Words words, List<PartOfSpeech> parts) {
        int last = parts.size() - 1;
        while (last > 0 && !words.isWord(last)) {
            last--;
        }
        if (last < 1 || parts.get(last) != PartOfSpeech.ADJECTIVE) {
            return false;
        }
        int verb = last - 1;
        while (verb > 0 && parts.get(verb) == PartOfSpeech.ADVERB) {
            verb--;
        }
        String form = words.form(verb);
        return (BE.contains(form) || LINKING.contains(form))
                && words.forms().subList(0, verb).stream().noneMatch(OPENING::contains);
    }
}
