package news.parallax.analysis.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import news.parallax.model.Finding.Event.Granularity;
import org.jspecify.annotations.Nullable;

/** Resolves an expression of time against the day its article was published. */
final class Resolver {
    private static final int FUTURE_LIMIT_DAYS = 120;
    private static final DayOfWeek LATE_IN_WEEK = DayOfWeek.WEDNESDAY;

    private Resolver() {}

    /**
     * A resolved time.
     *
     * @param start first day, month or year in ISO form
     * @param end last, in the same form
     * @param granularity how precise
     * @param basis how it was resolved, in words
     */
    record Resolved(String start, String end, Granularity granularity, String basis) {
        private static Resolved day(LocalDate day, String basis) {
            return new Resolved(day.toString(), day.toString(), Granularity.DAY, basis);
        }

        private static Resolved month(YearMonth month, String basis) {
            return new Resolved(month.toString(), month.toString(), Granularity.MONTH, basis);
        }

        private static Resolved year(int year, String basis) {
            return new Resolved(iso(year), iso(year), Granularity.YEAR, basis);
        }

        private static String iso(int year) {
            return String.format(Locale.ROOT, "%04d", year);
        }
    }

    /**
     * The time meant, or empty where there is no day to count from.
     *
     * @param mention the expression
     * @param anchor the day it is counted from, or null
     * @param direction whether its clause speaks of what was or of what is to come
     * @param words the expression as it stands
     */
    static Optional<Resolved> resolved(
            TimeMention mention, @Nullable Anchor anchor, Tense.Direction direction, String words) {
        return switch (mention.kind()) {
            case DATE -> Optional.of(Resolved.day(LocalDate.ofEpochDay(mention.value()), "date in the text"));
            case MONTH_OF_YEAR ->
                Optional.of(Resolved.month(YearMonth.of(mention.value(), mention.second()), "month in the text"));
            case YEAR -> Optional.of(Resolved.year(mention.value(), "year in the text"));
            default -> anchor == null ? Optional.empty() : relative(mention, anchor, direction, words);
        };
    }

    private static Optional<Resolved> relative(
            TimeMention mention, Anchor anchor, Tense.Direction direction, String words) {
        LocalDate day = anchor.day();
        boolean future = direction == Tense.Direction.AHEAD;
        String from = words + ", counted from " + anchor.words();
        return switch (mention.kind()) {
            case MONTH_DAY ->
                nearest(mention.value(), mention.second(), day)
                        .map(found -> direction == Tense.Direction.PAST && found.isAfter(day.plusDays(1))
                                ? found.minusYears(1)
                                : found)
                        .map(found -> Resolved.day(found, words + ", year from " + anchor.words()));
            case MONTH ->
                Optional.of(Resolved.month(
                        month(mention.value(), day, direction), words + ", year from " + anchor.words()));
            case WEEKDAY ->
                Optional.of(weekday(mention, anchor, future, words))
                        .filter(found -> direction != Tense.Direction.OPEN
                                || found.start().equals(day.toString()));
            case WEEKEND -> Optional.of(weekend(mention, anchor, future, words));
            case DAY_OFFSET -> Optional.of(Resolved.day(day.plusDays(mention.value()), from));
            default -> Optional.of(period(mention, anchor, direction, words));
        };
    }

    /** A week, month or year counted from the day, or the years back from it. */
    private static Resolved period(TimeMention mention, Anchor anchor, Tense.Direction direction, String words) {
        LocalDate day = anchor.day();
        String from = words + ", counted from " + anchor.words();
        return switch (mention.kind()) {
            case WEEK_OFFSET ->
                mention.value() == 0 && direction == Tense.Direction.PAST
                        ? soFar(day, from)
                        : week(day.plusWeeks(mention.value()), from);
            case MONTH_OFFSET -> Resolved.month(YearMonth.from(day).plusMonths(mention.value()), from);
            case YEAR_OFFSET -> Resolved.year(day.getYear() + mention.value(), from);
            default ->
                new Resolved(
                        Resolved.iso(day.getYear() - mention.value()),
                        Resolved.iso(day.getYear()),
                        Granularity.YEAR,
                        words + ", counted back from " + anchor.words());
        };
    }

    private static Resolved weekday(TimeMention mention, Anchor anchor, boolean future, String name) {
        DayOfWeek weekday = mention.weekday();
        if (mention.second() == 1 || mention.second() == -1) {
            LocalDate monday = anchor.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate day = monday.plusWeeks(mention.second()).with(TemporalAdjusters.nextOrSame(weekday));
            return Resolved.day(day, name + ", counted from " + anchor.words());
        }
        if (mention.future()) {
            return Resolved.day(anchor.day().with(TemporalAdjusters.next(weekday)), name + " after " + anchor.words());
        }
        if (weekday == anchor.day().getDayOfWeek() && mention.second() != TimeMention.BEFORE) {
            return Resolved.day(anchor.day(), name + ", the day of " + anchor.words());
        }
        return future
                ? Resolved.day(anchor.day().with(TemporalAdjusters.next(weekday)), name + " after " + anchor.words())
                : Resolved.day(
                        anchor.day().with(TemporalAdjusters.previous(weekday)), name + " before " + anchor.words());
    }

    /**
     * The last weekend that had begun on the day, or the one after it: "this weekend" said from {@link #LATE_IN_WEEK} on is
     * the one that comes.
     */
    private static Resolved weekend(TimeMention mention, Anchor anchor, boolean future, String words) {
        boolean within = anchor.day().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        boolean coming = words.toLowerCase(Locale.ROOT).contains("this weekend")
                && anchor.day().getDayOfWeek().compareTo(LATE_IN_WEEK) >= 0;
        int weeks = mention.value() > 0 || (future || coming) && !within ? 1 : 0;
        LocalDate saturday = anchor.day()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                .plusWeeks(weeks);
        return new Resolved(
                saturday.toString(),
                saturday.plusDays(1).toString(),
                Granularity.DAY,
                words + (weeks > 0 ? ", the weekend after " : ", the weekend before ") + anchor.words());
    }

    private static Resolved week(LocalDate day, String basis) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Resolved(monday.toString(), monday.plusDays(6).toString(), Granularity.DAY, basis);
    }

    /** The days of a week until the one on which it is spoken of: what was earlier this week was not after it. */
    private static Resolved soFar(LocalDate day, String basis) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Resolved(monday.toString(), day.toString(), Granularity.DAY, basis);
    }

    /** The day of that month nearest to another, rather before it than long after; empty for 30 February. */
    static Optional<LocalDate> nearest(int month, int day, LocalDate near) {
        if (!ChronoField.MONTH_OF_YEAR.range().isValidValue(month)) {
            return Optional.empty();
        }
        LocalDate best = null;
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            if (!YearMonth.of(year, month).isValidDay(day)) {
                continue;
            }
            LocalDate candidate = LocalDate.of(year, month, day);
            boolean far = candidate.toEpochDay() - near.toEpochDay() > FUTURE_LIMIT_DAYS;
            if (!far && (best == null || distance(candidate, near) < distance(best, near))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The nearest month of that name, but none to come for what was. */
    private static YearMonth month(int month, LocalDate near, Tense.Direction direction) {
        YearMonth now = YearMonth.from(near);
        YearMonth found = nearest(month, 15, near).map(YearMonth::from).orElse(now.withMonth(month));
        return direction == Tense.Direction.PAST && found.isAfter(now) ? found.minusYears(1) : found;
    }

    private static long distance(LocalDate some, LocalDate other) {
        return Math.abs(some.toEpochDay() - other.toEpochDay());
    }
}
