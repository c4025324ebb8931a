package news.parallax.brief;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** Tells sentences that leave out what stood in the one before: "The council refused", "the mayor likely will not". */
final class Ellipsis {
    private static final Set<String> ENDINGS = WordList.words("en/elliptic-endings");
    private static final Set<String> MODALS = Set.of(
            "can",
            "can't",
            "cannot",
            "could",
            "couldn't",
            "hadn't",
            "hasn't",
            "haven't",
            "might",
            "must",
            "should",
            "shouldn't",
            "will",
            "would");
    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final Set<String> RELATIVE = Set.of("later", "earlier", "beforehand");
    private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--");
    private static final Set<String> QUESTIONS = Set.of("what", "who", "how", "where", "as", "than");
    /** Behind these a verb at the end may stand for one of its own sentence: "as fast as they can", "all it could". */
    private static final Set<String> EXPLAINING = Set.of(
            "what",
            "whatever",
            "who",
            "how",
            "where",
            "when",
            "whenever",
            "wherever",
            "as",
            "than",
            "all",
            "anything",
            "everything",
            "if",
            "that",
            "which",
            "but",
            "while");

    private Ellipsis() {}

    /** True for a sentence whose last verb, or one before a dash, needs the verb of another sentence. */
    static boolean in(String sentence) {
        List<PassageWords.Word> words = PassageWords.words(sentence);
        return ENDINGS.contains(words.getLast().folded())
                || endsInTime(words)
                || endsInModal(words)
                || breaksOff(Words.of(sentence).forms());
    }

    /** "Will speak later": than what, stood before; who "said later" has said it anyway, and "months later" counts itself. */
    private static boolean endsInTime(List<PassageWords.Word> words) {
        int last = words.size() - 1;
        return last > 1
                && RELATIVE.contains(words.get(last).folded())
                && !words.get(last - 1).folded().equals("or")
                && !TIMES.contains(words.get(last - 1).folded())
                && !Clauses.isReporting(words.get(last - 1).folded());
    }

    private static boolean endsInModal(List<PassageWords.Word> words) {
        int last = words.size() - (words.getLast().folded().equals("not") ? 2 : 1);
        return last > 0
                && MODALS.contains(words.get(last).folded())
                && words.subList(0, last).stream().noneMatch(word -> EXPLAINING.contains(word.folded()));
    }

    /** "She confirmed that she had \u2014 but". */
    private static boolean breaksOff(List<String> forms) {
        for (int at = 1; at < forms.size(); at++) {
            boolean verb = DASHES.contains(forms.get(at)) && Clauses.isAuxiliary(forms.get(at - 1));
            if (verb && Collections.disjoint(forms.subList(0, at), QUESTIONS)) {
                return true;
            }
        }
        return false;
    }
}
