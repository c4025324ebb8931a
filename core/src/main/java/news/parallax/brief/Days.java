package news.parallax.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import news.parallax.model.Finding.Event;

/** Dates of events as a brief writes them. */
final class Days {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** The day or days of an event: "17 August 2020", "15 to 16 August 2020". */
    static String written(Event event) {
        LocalDate start = LocalDate.parse(event.start());
        LocalDate end = LocalDate.parse(event.end());
        if (start.equals(end)) {
            return start.format(DATE);
        }
        boolean sameMonth = start.getYear() == end.getYear() && start.getMonth() == end.getMonth();
        return (sameMonth ? String.valueOf(start.getDayOfMonth()) : start.format(DATE)) + " to " + end.format(DATE);
    }

    /** True where a text names the first day of an event by day and month: "27 January", "January 27". */
    static boolean isNamed(String text, Event event) {
        LocalDate start = LocalDate.parse(event.start());
        String month = start.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return text.contains(start.getDayOfMonth() + " " + month)
                || text.contains(month + " " + start.getDayOfMonth())
                || text.contains(written(event));
    }

    /** The weekday of an event of one day, as a text names it; empty for one of several days. */
    static String weekday(Event event) {
        LocalDate start = LocalDate.parse(event.start());
        return event.start().equals(event.end())
                ? start.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : "";
    }

    /**
     * The words of the text that an event was dated by, where they say nothing to a reader of another day: "Monday",
     * "over the weekend". Empty where they name a day of a month themselves.
     */
    static String expression(Event event) {
        int comma = event.basis().indexOf(',');
        String expression = comma < 0 ? "" : event.basis().substring(0, comma);
        return expression.chars().anyMatch(Character::isDigit) ? "" : expression;
    }
}
