package news.parallax.brief;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.text.Clauses;
import news.parallax.text.ContentWords;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells statements that are deeds more than words: "the crew raised the ferry", "the council moved to drop it", "was
 * confirmed by the senate". What happened is no part of who says what, whatever verb tells it.
 */
final class Deeds {
    private static final Set<String> VERBS = verbs();
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "been", "being", "stands", "stand");
    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "how", "why", "what", "who", "for", "about", "on", "to");
    /** "Raised concerns over it", "published a statement". */
    private static final Set<String> WORDS_SPOKEN = wordsSpoken();

    private static final int OPENING = 2;
    private static final int REACH = 8;

    private Deeds() {}

    /** True for an indirect statement in which something is done and nothing is said. */
    static boolean is(Statement statement) {
        if (statement.quotation() != Quotation.INDIRECT) {
            return false;
        }
        List<String> cue = Words.of(statement.cue()).forms();
        List<String> content = Words.of(statement.content().get(0)).forms();
        return isInfinitive(statement)
                || isPassive(statement, cue)
                || isPurpose(cue)
                || isDone(statement, cue, content);
    }

    /** "Sought to dismantle", "moved to drop": what somebody does and not what is said; a promise or a request is said. */
    private static boolean isInfinitive(Statement statement) {
        return statement.content().get(0).startsWith("to ")
                && switch (statement.cueClass()) {
                    case PROMISE, REQUEST, WARNING, DENIAL -> false;
                    default -> true;
                };
    }

    /** "Was confirmed by the senate", "stands accused of": what is done to somebody; "criticised by Dorn" is said by Dorn. */
    private static boolean isPassive(Statement statement, List<String> cue) {
        boolean passive = cue.stream().anyMatch(PASSIVE::contains)
                && cue.stream().anyMatch(form -> form.endsWith("ed"))
                && cue.stream().noneMatch(form -> form.endsWith("ing"));
        return passive && (isBefore(statement) || cue.stream().anyMatch(Deeds::isDeed) || cue.contains("reported"));
    }

    private static boolean isBefore(Statement statement) {
        return statement.sourceSpan() != null
                && statement.cueSpan() != null
                && statement.sourceSpan().start() < statement.cueSpan().start();
    }

    /** "Used two ways to estimate", "need to set up a board to investigate": the verb of saying is only a purpose. */
    private static boolean isPurpose(List<String> cue) {
        int to = cue.lastIndexOf("to");
        return to > 0
                && to + 1 < cue.size()
                && !Clauses.isReporting(cue.get(to + 1))
                && cue.subList(0, to).stream().noneMatch(Voices::isOfSaying);
    }

    /** A verb that tells a deed where no clause follows it. */
    private static boolean isDone(Statement statement, List<String> cue, List<String> content) {
        boolean urged = statement.cueClass() == CueClass.REQUEST && content.contains("to");
        return cue.stream().anyMatch(Deeds::isDeed)
                && cue.stream().noneMatch(WORDS_SPOKEN::contains)
                && !urged
                && !content.isEmpty()
                && !OPENERS.contains(content.get(0))
                && content.stream().limit(OPENING).noneMatch(WORDS_SPOKEN::contains)
                && content.stream().limit(REACH).noneMatch(Clauses::isAuxiliary);
    }

    private static boolean isDeed(String form) {
        return VERBS.contains(ContentWords.stem(form));
    }

    private static Set<String> verbs() {
        return WordList.words("en/deeds").stream().map(ContentWords::stem).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> wordsSpoken() {
        Set<String> words = new TreeSet<>(WordList.map("en/cue-nouns").keySet());
        words.addAll(WordList.words("en/claim-nouns"));
        words.addAll(Set.of("alarm", "awareness", "possibility", "prospect", "question", "questions", "objections"));
        return Set.copyOf(words);
    }
}
