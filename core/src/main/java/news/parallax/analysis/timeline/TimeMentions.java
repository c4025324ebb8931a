package news.parallax.analysis.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.DateExpression;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time in a sentence, in order, none inside another. */
final class TimeMentions {
    private static final Map<String, String> MONTHS = WordList.map("en/months");
    private static final Map<String, String> WEEKDAYS = WordList.map("en/weekdays");
    private static final Map<String, String> NUMBERS = WordList.map("en/number-words");
    private static final Phrases<String> RELATIVE = Phrases.of(WordList.map("en/relative-times"));
    private static final Set<String> YEAR_PREPOSITIONS = Set.of(
            "in", "since", "until", "by", "during", "from", "early", "late", "mid", "and", "to", "between", "till",
            "around", "before", "after", "mid-", "spring", "summer", "autumn", "winter", "fall");
    private static final Set<String> MONTH_OPENERS =
            Set.of("in", "throughout", "since", "early", "late", "during", "last");
    private static final Map<String, Integer> WEEKS = Map.of("next", 1, "last", -1);
    private static final Set<String> SPAN_OPENERS = Set.of("for", "past", "last");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its");
    private static final Set<String> DAY_ENDINGS = Set.of("", "st", "nd", "rd", "th");
    private static final int MAX_COUNT = 500;
    private static final int MAX_YEAR = 2100;
    private static final int MIN_YEAR = 1500;

    private TimeMentions() {}

    /**
     * The expressions of a sentence.
     *
     * @param words the sentence
     * @param dates dates with a year that stand in it
     */
    static List<TimeMention> mentions(Words words, List<DateExpression> dates) {
        List<TimeMention> mentions = new ArrayList<>();
        int at = 0;
        int date = 0;
        while (at < words.size()) {
            int start = words.spans().get(at).start();
            while (date < dates.size() && dates.get(date).span().end() <= start) {
                date++;
            }
            if (date < dates.size() && dates.get(date).span().start() <= start) {
                mentions.add(full(dates.get(date)));
                at = words.at(dates.get(date).span().end() - 1) + 1;
                continue;
            }
            Optional<Found> found = found(words, at);
            found.ifPresent(mention -> mentions.add(mention.mention()));
            at = found.isPresent() ? Math.max(at + 1, found.get().to()) : at + 1;
        }
        return mentions;
    }

    /** A mention and the token behind it. */
    private record Found(TimeMention mention, int to) {}

    private static TimeMention full(DateExpression date) {
        String value = date.value();
        if (date.precision() == DateExpression.Precision.DAY) {
            int day = (int) LocalDate.parse(value).toEpochDay();
            return new TimeMention(date.span(), TimeMention.Kind.DATE, day, 0, false);
        }
        int year = Integer.parseInt(value.substring(0, 4));
        return new TimeMention(
                date.span(), TimeMention.Kind.MONTH_OF_YEAR, year, Integer.parseInt(value.substring(5, 7)), false);
    }

    private static Optional<Found> found(Words words, int at) {
        return relative(words, at)
                .or(() -> month(words, at))
                .or(() -> dayOfMonth(words, at))
                .or(() -> weekday(words, at))
                .or(() -> counted(words, at))
                .or(() -> year(words, at));
    }

    /** "yesterday", "last week", "over the weekend": phrase, kind and number stand in a table. */
    private static Optional<Found> relative(Words words, int at) {
        return RELATIVE.at(words, at).map(match -> {
            String[] parts = match.value().split(" ");
            int number = Integer.parseInt(parts[1]);
            TimeMention mention = new TimeMention(
                    words.span(match.from(), match.to()), TimeMention.Kind.valueOf(parts[0]), number, 0, number > 0);
            return new Found(mention, match.to());
        });
    }

    /** "August 16", "Aug. 9th", "in August", "throughout August"; a name or verb ("May", "march") needs its number. */
    private static Optional<Found> month(Words words, int at) {
        String number = MONTHS.get(words.form(at));
        if (number == null || !words.isCapital(at)) {
            return Optional.empty();
        }
        int month = Integer.parseInt(number);
        int next = words.form(at + 1).equals(".") ? at + 2 : at + 1;
        int day = day(words.form(next));
        if (day > 0) {
            return Optional.of(new Found(
                    new TimeMention(words.span(at, next + 1), TimeMention.Kind.MONTH_DAY, month, day, false),
                    next + 1));
        }
        boolean told = MONTH_OPENERS.contains(words.form(at - 1)) && !isYear(words.form(next));
        return told
                ? Optional.of(new Found(
                        new TimeMention(words.span(at - 1, at + 1), TimeMention.Kind.MONTH, month, 0, false), at + 1))
                : Optional.empty();
    }

    /** "16 August", "the 16th of August". */
    private static Optional<Found> dayOfMonth(Words words, int at) {
        int day = day(words.form(at));
        int next = words.form(at + 1).equals("of") ? at + 2 : at + 1;
        String month = day == 0 || !words.isCapital(next) ? null : MONTHS.get(words.form(next));
        return month == null
                ? Optional.empty()
                : Optional.of(new Found(
                        new TimeMention(
                                words.span(at, next + 1),
                                TimeMention.Kind.MONTH_DAY,
                                Integer.parseInt(month),
                                day,
                                false),
                        next + 1));
    }

    private static Optional<Found> weekday(Words words, int at) {
        String number = WEEKDAYS.get(words.form(at).replace("'s", ""));
        if (number == null || !words.isCapital(at) || isDated(words, at + 1)) {
            return Optional.empty();
        }
        String before = words.form(at - 1);
        boolean next = before.equals("next") || before.equals("coming");
        int behind = words.form(at + 1).equals("of") ? at + 2 : at + 1;
        int weeks = words.form(behind + 1).equals("week") ? WEEKS.getOrDefault(words.form(behind), 0) : 0;
        int end = weeks != 0 ? behind + 2 : at + 1;
        int second = weeks != 0 ? weeks : second(before);
        TimeMention mention =
                new TimeMention(words.span(at, end), TimeMention.Kind.WEEKDAY, Integer.parseInt(number), second, next);
        return Optional.of(new Found(mention, end));
    }

    /** "Next Tuesday" is the one of next week, also on a Monday, when tomorrow would be just "Tuesday". */
    private static int second(String before) {
        return switch (before) {
            case "last" -> TimeMention.BEFORE;
            case "next" -> 1;
            default -> 0;
        };
    }

    /** "Monday 25 March", "Monday, March 25": the date behind the weekday says more. */
    private static boolean isDated(Words words, int from) {
        int at = words.form(from).equals(",") ? from + 1 : from;
        return month(words, at).isPresent() || dayOfMonth(words, at).isPresent();
    }

    /** "two days ago", "three weeks earlier", "for 26 years", "his 20 years in power". */
    private static Optional<Found> counted(Words words, int at) {
        int number = number(words.form(at));
        if (number <= 0 || number > MAX_COUNT) {
            return Optional.empty();
        }
        return words.form(at + 2).equals("ago") ? ago(words, at, number) : since(words, at, number);
    }

    private static Optional<Found> ago(Words words, int at, int number) {
        return Optional.ofNullable(offset(words.form(at + 1)))
                .map(kind -> new Found(new TimeMention(words.span(at, at + 3), kind, -number, 0, false), at + 3));
    }

    private static Optional<Found> since(Words words, int at, int number) {
        String before = words.form(at - 1);
        boolean lasting = SPAN_OPENERS.contains(before)
                || POSSESSIVES.contains(before) && words.form(at + 2).equals("in");
        if (!words.form(at + 1).equals("years") || !lasting) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                new TimeMention(words.span(at - 1, at + 2), TimeMention.Kind.YEARS_SINCE, number, 0, false), at + 2));
    }

    private static TimeMention.@Nullable Kind offset(String unit) {
        return switch (unit) {
            case "day", "days" -> TimeMention.Kind.DAY_OFFSET;
            case "week", "weeks" -> TimeMention.Kind.WEEK_OFFSET;
            case "month", "months" -> TimeMention.Kind.MONTH_OFFSET;
            case "year", "years" -> TimeMention.Kind.YEAR_OFFSET;
            default -> null;
        };
    }

    /** "in 2014", "since 2014"; not "a 1994 agreement", which dates a thing and not an event. */
    private static Optional<Found> year(Words words, int at) {
        if (!isYear(words.form(at)) || !YEAR_PREPOSITIONS.contains(words.form(at - 1))) {
            return Optional.empty();
        }
        Span span = words.span(at - 1, at + 1);
        return Optional.of(new Found(
                new TimeMention(span, TimeMention.Kind.YEAR, Integer.parseInt(words.form(at)), 0, false), at + 1));
    }

    private static boolean isYear(String form) {
        if (form.length() != 4 || !form.chars().allMatch(character -> character >= '0' && character <= '9')) {
            return false;
        }
        int year = Integer.parseInt(form);
        return year >= MIN_YEAR && year <= MAX_YEAR;
    }

    /** 16 for "16" and "16th", 0 for anything that is no day of a month. */
    private static int day(String form) {
        int digits = 0;
        while (digits < form.length() && form.charAt(digits) >= '0' && form.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 2 || !DAY_ENDINGS.contains(form.substring(digits))) {
            return 0;
        }
        int day = Integer.parseInt(form.substring(0, digits));
        return day <= 31 ? day : 0;
    }

    private static int number(String form) {
        String word = NUMBERS.get(form);
        if (word != null) {
            return Integer.parseInt(word);
        }
        boolean digits = !form.isEmpty()
                && form.length() <= 3
                && form.chars().allMatch(character -> character >= '0' && character <= '9');
        return digits ? Integer.parseInt(form) : form.equals("a") ? 1 : 0;
    }
}
