package news.parallax.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Span;
import news.parallax.text.Concepts;
import news.parallax.text.Figure;
import news.parallax.text.Figures;
import news.parallax.text.NameKind;
import news.parallax.text.NameTagger;
import news.parallax.text.TypedName;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * What an answer to a kind of question must have: a figure of what is counted, a reason, a day, a place, somebody. Says how
 * well a passage fits, as an addition to its relevance; {@link #NONE} where it lacks it.
 */
final class Wanted {
    /** It lacks what is asked for. */
    static final double NONE = -1;

    private static final double GOOD = 0.3;
    private static final double FAIR = 0.1;
    private static final double POOR = -0.2;
    private static final int NOUN_REACH = 4;

    private static final List<String> REASONS = phrases("en/reasons");
    private static final List<String> EVENT_REASONS = phrases("en/event-reasons");
    private static final Set<String> PERIODS = Set.of(
            "seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "hour", "day", "week",
            "month", "year", "decade", "life");
    private static final Set<String> TILL = Set.of("until", "till", "through", "into", "indefinitely");
    private static final Set<String> TIMES = times();
    private static final Set<String> PEOPLE = WordList.words("en/people-nouns");
    private static final Set<String> ROLES = WordList.words("en/role-nouns");

    private final Inquiry inquiry;
    /** Keys of what the question names. */
    private final Set<String> named = new TreeSet<>();
    /** Keys of the first thing asked for that is no verb: the "troops" of "how many troops are left". */
    private final Set<String> counted;

    private final boolean much;

    Wanted(Inquiry inquiry, Relevance relevance) {
        this.inquiry = inquiry;
        this.much = Words.of(inquiry.text()).form(1).equals("much");
        relevance.terms().forEach(term -> named.addAll(term.keys()));
        this.counted = relevance.terms().stream()
                .filter(term -> term.role() == Inquiry.Role.OTHER)
                .findFirst()
                .map(Term::all)
                .orElse(Set.of());
    }

    private static List<String> phrases(String list) {
        return WordList.entries(list).stream().map(phrase -> " " + phrase + " ").toList();
    }

    private static Set<String> times() {
        Set<String> times = new TreeSet<>(WordList.map("en/weekdays").keySet());
        times.addAll(WordList.map("en/months").keySet());
        times.addAll(Set.of("today", "yesterday", "tomorrow", "tonight", "morning", "evening", "noon", "midnight"));
        return times;
    }

    /** True where nothing but a figure, or a day, can answer. */
    boolean isStrict() {
        return switch (inquiry.kind()) {
            case HOW_MANY, HOW_LONG, HOW_OLD, WHEN -> true;
            case WILL, DID, WHO, WHY, WHERE, WHAT -> false;
        };
    }

    /** How well some evidence fits the kind of the question. */
    double fit(Evidence evidence) {
        return switch (inquiry.kind()) {
            case HOW_MANY -> amount(evidence.passage());
            case HOW_LONG -> period(evidence.passage());
            case HOW_OLD -> age(evidence.passage().words());
            case WHY -> reason(evidence);
            case WHEN -> day(evidence);
            case WHERE -> place(evidence.passage());
            case WHO -> somebody(evidence);
            case WILL, DID, WHAT -> 0;
        };
    }

    /** A figure of what is counted; of something else it fits poorly. */
    private double amount(Passage passage) {
        List<Figure> figures = Figures.figures(passage.words()).stream()
                .filter(figure -> isAmount(figure.kind()))
                .toList();
        if (figures.isEmpty()) {
            return NONE;
        }
        if (much && figures.stream().anyMatch(figure -> figure.kind() == Figure.Kind.MONEY)) {
            return GOOD;
        }
        return figures.stream().anyMatch(figure -> counts(passage, figure)) ? GOOD : POOR;
    }

    private static boolean isAmount(Figure.Kind kind) {
        return switch (kind) {
            case COUNT, PERCENT, MONEY, MEASURE -> true;
            case DATE, TIME, ORDINAL -> false;
        };
    }

    /** What is counted stands within a few words behind the figure, or is what the figure names. */
    private boolean counts(Passage passage, Figure figure) {
        if (counted.isEmpty()) {
            return true;
        }
        Span noun = figure.noun();
        if (noun != null && Concepts.keys(noun.of(passage.text())).stream().anyMatch(counted::contains)) {
            return true;
        }
        int behind = passage.words().at(figure.span().end());
        for (int at = behind; at < Math.min(passage.words().size(), behind + NOUN_REACH); at++) {
            if (passage.has(at, counted)) {
                return true;
            }
        }
        return false;
    }

    private static double period(Passage passage) {
        boolean measured = Figures.figures(passage.words()).stream()
                .anyMatch(figure -> figure.kind() == Figure.Kind.MEASURE && PERIODS.contains(figure.unit()));
        List<String> forms = passage.words().forms();
        if (measured) {
            return GOOD;
        }
        boolean till = forms.stream().anyMatch(TILL::contains);
        return till
                        && forms.stream()
                                .anyMatch(form -> TIMES.contains(form) || PERIODS.contains(form) || form.equals("next"))
                ? FAIR
                : forms.stream().anyMatch(PERIODS::contains) ? POOR : NONE;
    }

    private static double age(Words words) {
        for (int at = 0; at < words.size(); at++) {
            if (isAge(words, at)) {
                return GOOD;
            }
        }
        return NONE;
    }

    /** "63 years old", "63-year-old", "aged 63", "Dorn, 63,". */
    private static boolean isAge(Words words, int at) {
        String form = words.form(at);
        return form.endsWith("year-old")
                || form.equals("aged")
                || form.equals("old") && words.form(at - 1).startsWith("year")
                || isYears(form) && words.form(at - 1).equals(",") && words.isCapital(at - 2);
    }

    private static boolean isYears(String form) {
        return !form.isEmpty() && form.length() <= 3 && form.chars().allMatch(Character::isDigit);
    }

    /** A word that gives a reason; poor where the report of an event only says what it came from. */
    private double reason(Evidence evidence) {
        String folded = folded(evidence.passage().text());
        if (REASONS.stream().anyMatch(folded::contains)
                || evidence.forecasts().stream().anyMatch(one -> !one.drivers().isEmpty())) {
            return GOOD;
        }
        return EVENT_REASONS.stream().anyMatch(folded::contains) ? POOR : NONE;
    }

    /** The words of a text with single spaces around them, lower case. */
    private static String folded(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    }

    private static double day(Evidence evidence) {
        boolean dated = !evidence.events().isEmpty()
                || evidence.forecasts().stream().anyMatch(forecast -> forecast.horizon() != null);
        if (dated) {
            return GOOD;
        }
        return evidence.passage().words().forms().stream().anyMatch(Wanted::isTime) ? FAIR : NONE;
    }

    private static boolean isTime(String form) {
        boolean year = form.length() == 4
                && (form.startsWith("19") || form.startsWith("20"))
                && form.chars().allMatch(Character::isDigit);
        return year || TIMES.contains(form);
    }

    private double place(Passage passage) {
        return isNamed(passage, Set.of(NameKind.PLACE)) ? FAIR : POOR;
    }

    /** Somebody besides those whom the question names. */
    private double somebody(Evidence evidence) {
        Passage passage = evidence.passage();
        if (inquiry.reported()) {
            return 0;
        }
        boolean named = isNamed(passage, Set.of(NameKind.PERSON, NameKind.ORGANISATION));
        boolean told = passage.words().forms().stream().anyMatch(form -> PEOPLE.contains(form) || ROLES.contains(form));
        return named ? FAIR : told ? 0 : NONE;
    }

    private boolean isNamed(Passage passage, Set<NameKind> kinds) {
        for (TypedName name : NameTagger.names(passage.text())) {
            boolean other =
                    Concepts.keys(name.span().of(passage.text())).stream().noneMatch(named::contains);
            if (other && kinds.contains(name.kind())) {
                return true;
            }
        }
        return false;
    }
}
