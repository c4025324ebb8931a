package news.parallax.extract.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.metadata.Signals.DateMark;
import news.parallax.model.Published;
import news.parallax.model.Published.Basis;
import news.parallax.text.DateExpression;
import news.parallax.text.DateExpressions;
import org.jspecify.annotations.Nullable;

/**
 * The days a page shows to its readers, each with how likely it is that of the article: more for a line that is a date and
 * nothing else, less for one of many dates that are set alike, as in a list of teasers.
 */
final class ShownDates {
    private static final int MAX_DATES = 60;
    private static final int MANY = 3;
    private static final int BARE_LETTERS = 4;
    private static final int MANY_LETTERS = 20;
    private static final int FAR_LESS = 5;
    private static final int LESS_FOR_FIRST = 1;
    private static final int LESS_FOR_OTHERS = 3;

    private final List<Shown> dates = new ArrayList<>();

    private ShownDates() {}

    /**
     * One date.
     *
     * @param date the day, or the moment where the page gives it for machines
     * @param text what a reader sees
     * @param trust how likely it is the article's, higher is better
     */
    record Shown(Published date, String text, int trust) {}

    /** The dates shown on a page, in its order. */
    static ShownDates of(Signals signals, @Nullable String language) {
        ShownDates shown = new ShownDates();
        Map<String, Integer> groups = new HashMap<>();
        signals.dates().forEach(mark -> groups.merge(mark.group(), 1, Integer::sum));
        Set<String> begun = new HashSet<>();
        for (DateMark mark : signals.dates()) {
            if (shown.dates.size() < MAX_DATES) {
                boolean many = groups.getOrDefault(mark.group(), 0) >= MANY;
                boolean first = begun.add(mark.group());
                shown.add(mark, many ? first ? LESS_FOR_FIRST : LESS_FOR_OTHERS : 0, language);
            }
        }
        return shown;
    }

    private void add(DateMark mark, int less, @Nullable String language) {
        DateExpression seen = day(mark.text(), language);
        Published date = Dates.published(mark.value(), Basis.TIME_ELEMENT, language);
        if (date != null && seen != null && isFar(date, LocalDate.parse(seen.value()))) {
            date = null;
        }
        if (date == null && seen != null) {
            date = new Published(seen.value(), mark.isTime() ? Basis.TIME_ELEMENT : Basis.TEXT);
        }
        if (date != null) {
            dates.add(new Shown(date, mark.text(), mark.trust() + bareness(mark.text(), seen) - less));
        }
    }

    /** The first day in a text, or null. */
    private static @Nullable DateExpression day(String text, @Nullable String language) {
        for (DateExpression expression : DateExpressions.find(text, language)) {
            if (expression.precision() == DateExpression.Precision.DAY) {
                return expression;
            }
        }
        return null;
    }

    /** True when the day for machines is not the day for readers, whatever the zones. */
    private static boolean isFar(Published machine, LocalDate seen) {
        return Math.abs(machine.day().toEpochDay() - seen.toEpochDay()) > 1;
    }

    /** 1 for a text that is a date, -1 for one that says much else. */
    private static int bareness(String text, @Nullable DateExpression date) {
        if (date == null) {
            return 0;
        }
        int letters = lettersBeside(text, date);
        return letters <= BARE_LETTERS ? 1 : letters > MANY_LETTERS ? -1 : 0;
    }

    private static int lettersBeside(String text, DateExpression date) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean outside = i < date.span().start() || i >= date.span().end();
            letters += outside && Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** All dates, in the order of the page. */
    List<Shown> all() {
        return dates;
    }

    /** The likeliest date, the first of equals; null if none is shown. */
    @Nullable
    Published best() {
        Shown best = first();
        return best == null ? null : best.date();
    }

    private @Nullable Shown first() {
        Shown best = null;
        for (Shown shown : dates) {
            best = best == null || shown.trust() > best.trust() ? shown : best;
        }
        return best;
    }

    /** The date that is likelier than every date of another day, if it is trusted at least so much; null otherwise. */
    @Nullable
    Published only(int trust) {
        Shown best = first();
        if (best == null || best.trust() < trust) {
            return null;
        }
        boolean rival = dates.stream()
                .anyMatch(other -> other.trust() >= best.trust()
                        && !other.date().day().equals(best.date().day()));
        return rival ? null : best.date();
    }

    /** True when a day is shown, unless another one is trusted far more. */
    boolean holds(LocalDate day) {
        Shown best = first();
        return best != null && holds(day, Math.max(2, best.trust() - FAR_LESS));
    }

    /** True when a day is among the dates with at least some trust. */
    boolean holds(LocalDate day, int trust) {
        return dates.stream()
                .anyMatch(shown -> shown.trust() >= trust && shown.date().day().equals(day));
    }
}
