package news.parallax.brief;

import java.util.List;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.Words;

/**
 * Tells sentences in which nobody says that something happened: "a slow answer could be costly", "if the road is closed, many
 * will walk". In a reporter's mouth they are a guess or a view.
 */
final class Suppositions {
    private static final Set<String> OPENERS = Set.of("if", "unless", "should");
    private static final Set<String> MODALS = Set.of("could", "might", "may", "should", "ought");
    private static final Set<String> SEEMING = Set.of("seems", "seem", "seemed");
    /** Behind these a modal verb belongs to what is wanted, asked or told which. */
    private static final Set<String> SUBORDINATE = Set.of(
            "that", "which", "who", "whom", "whose", "whether", "if", "when", "where", "how", "what", "why", "so");

    private static final Set<String> QUOTING = Set.of("according", "reportedly", "allegedly");

    private Suppositions() {}

    /** True for a sentence that supposes, and names nobody who does. */
    static boolean is(Lines.Line line) {
        Words words = line.words();
        boolean supposes = OPENERS.contains(words.form(0));
        boolean subordinate = false;
        for (int at = 0; at < words.size(); at++) {
            String form = words.form(at);
            if (isSaid(line, words.spans().get(at))) {
                continue;
            }
            if (Clauses.isReporting(form) || QUOTING.contains(form)) {
                return false;
            }
            subordinate = !form.equals(",") && (subordinate || SUBORDINATE.contains(form));
            supposes |= !subordinate && (isModal(words, at) || SEEMING.contains(form));
        }
        return supposes;
    }

    /** "Could", "may"; not the month. */
    private static boolean isModal(Words words, int at) {
        return MODALS.contains(words.form(at)) && !words.isCapital(at);
    }

    private static boolean isSaid(Lines.Line line, Span word) {
        List<Span> quotations = line.quotations();
        return quotations.stream().anyMatch(quotation -> quotation.contains(word));
    }
}
