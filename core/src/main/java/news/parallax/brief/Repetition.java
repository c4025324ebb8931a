package news.parallax.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.ContentWords;
import news.parallax.text.Quotations;
import news.parallax.text.WordList;

/** Tells that two sentences say one thing by signs that few words carry: a figure, words in quotation marks. */
final class Repetition {
    private static final int MIN_FIGURE = 3;
    private static final int YEAR_DIGITS = 4;
    private static final int MIN_SHARED = 4;
    private static final int RUN = 3;
    private static final Set<String> DENYING = Set.of("denied", "denies", "denying");
    private static final Set<String> LIGHT = WordList.words("en/light-verbs");
    private static final Set<String> CALENDAR = WordList.words("en/days-and-months");

    /** Figures this near to each other, of a hundred and more, are one figure rounded. */
    private static final double ROUNDED = 0.01;

    private static final int MIN_ROUNDED = 100;
    private static final int NOUN_REACH = 3;
    private static final int MIN_DIGITS = 3;
    private static final int MAX_DIGITS = 15;

    private Repetition() {}

    /** True where both count one thing alike: "lost 1,488 herons", "nearly 1,500 of the herons were lost". */
    static boolean ofCount(String one, String other) {
        List<Count> counts = counts(one);
        return !counts.isEmpty()
                && counts(other).stream().anyMatch(count -> counts.stream().anyMatch(count::isLike));
    }

    /** A figure and the words behind it. */
    private record Count(double value, Set<String> things) {
        boolean isLike(Count other) {
            return Math.abs(value - other.value) <= ROUNDED * Math.max(value, other.value)
                    && things.stream().anyMatch(other.things::contains);
        }
    }

    private static List<Count> counts(String text) {
        List<PassageWords.Word> words = PassageWords.words(Frames.withoutBrackets(text));
        List<Count> counts = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            String digits = words.get(at).folded().replace(",", "");
            boolean figure = digits.length() >= MIN_DIGITS
                    && digits.length() <= MAX_DIGITS
                    && digits.chars().allMatch(Character::isDigit)
                    && !isYear(digits);
            if (figure && Double.parseDouble(digits) >= MIN_ROUNDED) {
                Set<String> things = words.subList(at + 1, Math.min(words.size(), at + 1 + NOUN_REACH)).stream()
                        .map(PassageWords.Word::folded)
                        .filter(ContentWords::isContent)
                        .map(ContentWords::stem)
                        .collect(Collectors.toCollection(TreeSet::new));
                counts.add(new Count(Double.parseDouble(digits), things));
            }
        }
        return counts;
    }

    /** True where both tell of one act, whenever: they share the verb that says what was done. */
    static boolean ofAct(Lines.Line one, Lines.Line other) {
        Set<String> acts = acts(one);
        acts.retainAll(acts(other));
        return !acts.isEmpty();
    }

    /** True where both give one figure and share some words: "arrested 680 people", "some 680 workers were arrested". */
    static boolean ofFigure(String one, String other) {
        Set<String> figures = figures(one);
        figures.retainAll(figures(other));
        if (figures.isEmpty()) {
            return false;
        }
        Set<String> shared = new TreeSet<>(ContentWords.stems(one));
        shared.retainAll(ContentWords.stems(other));
        return shared.size() >= MIN_SHARED;
    }

    /** Figures of three characters or more that are no year: "680", "5-4", "1.3". */
    private static Set<String> figures(String text) {
        return PassageWords.words(Frames.withoutBrackets(text)).stream()
                .filter(PassageWords.Word::hasDigit)
                .map(PassageWords.Word::folded)
                .filter(form -> form.length() >= MIN_FIGURE && !isYear(form))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isYear(String form) {
        return form.length() == YEAR_DIGITS && (form.startsWith("19") || form.startsWith("20"));
    }

    /** True where both have three words in a row inside quotation marks. */
    static boolean ofQuotation(String one, String other) {
        Set<String> runs = quoted(one);
        runs.retainAll(quoted(other));
        return !runs.isEmpty();
    }

    /** True where one person denies in both: what is denied may be put in other words. */
    static boolean ofDenial(String one, String other) {
        String denier = denier(one);
        return !denier.isEmpty() && denier.equals(denier(other));
    }

    /** The last word with a capital before the first "denied", or an empty string. */
    private static String denier(String text) {
        String name = "";
        for (PassageWords.Word word : PassageWords.words(text)) {
            if (DENYING.contains(word.folded())) {
                return name;
            }
            name = word.isCapitalised() && !CALENDAR.contains(word.folded()) ? word.folded() : name;
        }
        return "";
    }

    /**
     * True where both tell one act of one day: "Kern was dismissed on Friday [7 May 2021] after a quarrel", "the mayor on
     * Friday [7 May 2021] dismissed her deputy, Ivo Kern".
     */
    static boolean ofEvent(Lines.Line one, Lines.Line other) {
        Set<String> days = days(one.words().text());
        days.retainAll(days(other.words().text()));
        Set<String> acts = acts(one);
        acts.retainAll(acts(other));
        return !days.isEmpty()
                && !acts.isEmpty()
                && Concepts.shared(one.keys(), other.keys()).stream().anyMatch(key -> !acts.contains(key));
    }

    /** The dates written into a sentence. */
    private static Set<String> days(String text) {
        Set<String> days = new TreeSet<>();
        for (int open = text.indexOf(" ["); open >= 0; open = text.indexOf(" [", open + 1)) {
            int close = text.indexOf(']', open);
            if (close > 0) {
                days.add(text.substring(open + 2, close));
            }
        }
        return days;
    }

    /** The verbs of a sentence outside quotation marks that say what was done. */
    private static Set<String> acts(Lines.Line line) {
        Set<String> acts = new TreeSet<>();
        for (int at = 0; at < line.parts().size(); at++) {
            String form = line.words().form(at);
            Span span = line.words().spans().get(at);
            boolean act = line.parts().get(at).isVerb()
                    && ContentWords.isContent(form)
                    && !LIGHT.contains(form)
                    && !Clauses.isReporting(form)
                    && !Clauses.isAuxiliary(form);
            if (act && line.quotations().stream().noneMatch(quotation -> quotation.contains(span))) {
                acts.add(Concepts.key(form));
            }
        }
        return acts;
    }

    private static Set<String> quoted(String text) {
        Set<String> runs = new HashSet<>();
        for (Span quotation : Quotations.quotations(text)) {
            List<String> words = PassageWords.words(quotation.of(text)).stream()
                    .map(PassageWords.Word::folded)
                    .toList();
            for (int at = 0; at + RUN <= words.size(); at++) {
                runs.add(String.join(" ", words.subList(at, at + RUN)));
            }
        }
        return runs;
    }
}
