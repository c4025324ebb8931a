package news.parallax.analysis.forecast;

import java.util.Optional;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Finding.HolderKind;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * What counts as a forecast when the author speaks, and the only place that names the author as a holder.
 *
 * <p>The author is no holder of {@link Foreign} words, nor of a sentence that says "I", "we" or "you": those are the words
 * of somebody quoted without marks, or of the page to its reader; a named author may say them of a likelihood. A report says "will meet on Friday" of a schedule and
 * "would later resign" of the past; in the author's own voice "would" needs a condition and "will" must not stand beside a
 * date. Other cues are forecasts as they are.
 */
final class OwnVoice {
    private static final Set<String> TIMES = Set.copyOf(WordList.words("en/time-words"));
    private static final Set<String> FIRST_PERSON = Set.copyOf(WordList.words("en/first-person"));
    private static final Set<String> SECOND_PERSON =
            Set.of("you", "your", "yours", "you'll", "you're", "you've", "you'd");
    private static final Set<String> MODALS = Set.of("could", "might", "will");
    private static final Set<String> OPEN_SUBJECTS = Set.of("to", "that", "this", "such");
    private static final Set<String> PAST = Set.of("was", "were", "had");
    private static final int REACH = 40;

    private final Article article;
    private final Foreign foreign;

    OwnVoice(Article article, Foreign foreign) {
        this.article = article;
        this.foreign = foreign;
    }

    /** The writer of the article, or the outlet where no writer is named; empty where the words may be another's. */
    Optional<Holder> holder(Words words, Cue cue) {
        boolean signed = !article.bylines().isEmpty() && cue.kind() == Cue.Kind.SCALE;
        boolean others = foreign.holds(words.span(cue.from(), cue.to())) || isAddressed(words, cue) && !signed;
        if (others || !admits(words, cue)) {
            return Optional.empty();
        }
        String name = article.bylines().isEmpty() ? article.outletOrUri() : String.join(", ", article.bylines());
        return Optional.of(new Holder(name, HolderKind.AUTHOR));
    }

    private boolean isAddressed(Words words, Cue cue) {
        for (int at = Math.max(0, cue.from() - REACH); at < Math.min(words.size(), cue.to() + REACH); at++) {
            String form = words.form(at);
            boolean person = FIRST_PERSON.contains(form) || SECOND_PERSON.contains(form);
            boolean furniture = form.equals("@") || form.equals("<") || form.startsWith("http");
            if (person && !foreign.holds(words.span(at, at + 1)) || furniture) {
                return true;
            }
        }
        return false;
    }

    private static boolean admits(Words words, Cue cue) {
        return switch (cue.kind()) {
            case EXPECT, BELIEF -> false;
            case MODAL -> admitsModal(words, cue);
            case SCALE, PASSIVE, COMMIT, FEAR, RISK, INCENTIVE, OUTLOOK, DEPEND, APPEAR, NONE ->
                !PAST.contains(words.form(cue.from() - 1)) && !PAST.contains(cue.first(words));
        };
    }

    private static boolean admitsModal(Words words, Cue cue) {
        return switch (cue.first(words)) {
            case "would", "wouldn't" ->
                Circumstances.condition(words, cue.from()) != null || hasOpenSubject(words, cue);
            case "could" -> !near(words, cue, PAST);
            case "couldn't", "cannot", "can" -> false;
            case "may", "might" -> true;
            default -> !near(words, cue, TIMES);
        };
    }

    /** "Rendering help would be", "This would", "To invest would": the subject itself is hypothetical. */
    private static boolean hasOpenSubject(Words words, Cue cue) {
        String first = words.isWord(0) ? words.form(0) : words.form(1);
        boolean gerund = first.endsWith("ing") && first.length() > 4;
        return gerund || OPEN_SUBJECTS.contains(first) || hasOtherModal(words, cue);
    }

    private static boolean hasOtherModal(Words words, Cue cue) {
        for (int at = Math.max(0, cue.from() - REACH); at < Math.min(words.size(), cue.to() + REACH); at++) {
            if (MODALS.contains(words.form(at)) && (at < cue.from() || at >= cue.to())) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Words words, Cue cue, Set<String> forms) {
        for (int at = Math.max(0, cue.from() - REACH); at < Math.min(words.size(), cue.to() + REACH); at++) {
            if (forms.contains(words.form(at))) {
                return true;
            }
        }
        return false;
    }
}
