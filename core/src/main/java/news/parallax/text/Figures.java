package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a text, with the range of values each can mean.
 *
 * <p>Digits and number words, multipliers ("3.5 million", "two hundred"), ranges ("10 to 15"), percentages, money,
 * measures, and fuzzy quantities: "tens of thousands" is 20,000 to 99,999, "about 12,000" is 10,800 to 13,200, "more than
 * 3,500" is 3,500 to half as much again. Such ranges are readings, wide enough that two figures whose ranges do not
 * overlap cannot well mean the same; they stand in {@code fuzzy-quantities} and {@code figure-modifiers}. Years and days
 * of months are marked {@link Figure.Kind#DATE} so that they are not taken for counts.
 *
 * <p>One pass over the tokens; the look-ahead is bounded.
 */
public final class Figures {
    private static final Phrases<double[]> FUZZY = ranges("en/fuzzy-quantities");
    private static final Phrases<double[]> MODIFIERS = ranges("en/figure-modifiers");
    private static final Map<String, String> UNITS = WordList.map("en/figure-units");
    private static final Set<String> MONTHS =
            Set.copyOf(WordList.map("en/months").keySet());
    private static final Set<String> STOPS = Set.copyOf(WordList.words("en/counted-noun-stops"));
    private static final Set<String> PLURALS = Set.copyOf(WordList.words("en/irregular-plurals"));
    private static final Set<String> CURRENCIES = Set.of("$", "\u00A3", "\u20AC", "\u00A5", "\u20B9", "\u20BD");
    private static final Set<String> HALVES_OF_DAY = Set.of("a.m", "am", "p.m", "pm");
    private static final int NOUN_WINDOW = 4;

    private Figures() {}

    /** The figures of a whole text, in order. */
    public static List<Figure> figures(String text) {
        return figures(text, new Span(0, text.length()));
    }

    /** The figures inside a range of a text, in order, with offsets into the whole text. */
    public static List<Figure> figures(String text, Span range) {
        return figures(Words.of(text, range));
    }

    /** The figures of some words, in order. */
    public static List<Figure> figures(Words words) {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Quantity quantity = quantity(words, at);
            if (quantity == null) {
                at++;
            } else {
                Figure figure = figure(words, quantity);
                figures.add(figure);
                at = quantity.to;
            }
        }
        return figures;
    }

    /** A number before its surroundings are looked at: tokens, range, and what was glued to the digits ("km", "th"). */
    private record Quantity(int from, int to, double low, double high, String suffix) {}

    private static @Nullable Quantity quantity(Words words, int at) {
        Phrases.Match<double[]> fuzzy = FUZZY.at(words, at).orElse(null);
        if (fuzzy != null) {
            boolean bare =
                    !words.form(fuzzy.to()).equals("of") && fuzzy.phrase().equals("scores");
            return bare ? null : new Quantity(fuzzy.from(), fuzzy.to(), fuzzy.value()[0], fuzzy.value()[1], "");
        }
        Quantity first = single(words, at);
        return first == null ? null : withRange(words, first);
    }

    private static @Nullable Quantity single(Words words, int at) {
        Numerals.Numeral numeral = Numerals.at(words, at);
        if (numeral == null) {
            return null;
        }
        return new Quantity(at, numeral.to(), numeral.low(), numeral.high(), numeral.suffix());
    }

    /** "10 to 15", "10 - 15", "between 10 and 15". */
    private static Quantity withRange(Words words, Quantity first) {
        String joint = words.form(first.to);
        boolean joins = joint.equals("to")
                || joint.equals("-")
                || joint.equals("\u2013")
                || joint.equals("and") && words.form(first.from - 1).equals("between");
        if (!joins || words.form(first.from - 1).equals("from")) {
            return first;
        }
        Quantity second = single(words, first.to + 1);
        if (second == null || second.low <= first.high) {
            return first;
        }
        double low = scaledLow(first.low, second);
        return new Quantity(first.from, second.to, low, second.high, second.suffix);
    }

    /** "2 to 3 million": the multiplier of the second belongs to both; "300 to 3,400" is what it says. */
    private static double scaledLow(double low, Quantity second) {
        double scale = Numerals.scale(second.high);
        boolean shared = low < 1000 && scale >= 1000 && low * scale <= second.low;
        return shared ? low * scale : low;
    }

    private static Figure figure(Words words, Quantity quantity) {
        Phrases.Match<double[]> modifier =
                MODIFIERS.before(words, currencyStart(words, quantity.from)).orElse(null);
        double low = quantity.low;
        double high = quantity.high;
        int from = currencyStart(words, quantity.from);
        Figure.Kind sure = sureKind(words, quantity, modifier != null);
        if (modifier != null && sure != Figure.Kind.DATE && sure != Figure.Kind.TIME) {
            low = low * modifier.value()[0];
            high = high * modifier.value()[1];
            from = modifier.from();
        }
        if (sure != null) {
            return new Figure(words.span(from, quantity.to), low, high, sure, "", noun(words, quantity.to, sure));
        }
        return measured(
                words, quantity, new Figure(words.span(from, quantity.to), low, high, Figure.Kind.COUNT, "", null));
    }

    private static int currencyStart(Words words, int from) {
        return CURRENCIES.contains(words.form(from - 1)) ? from - 1 : from;
    }

    private static Figure.@Nullable Kind sureKind(Words words, Quantity quantity, boolean modified) {
        if (quantity.suffix.equals("s") && quantity.low >= 1000
                || isMonthDay(words, quantity)
                || !modified && isYear(words, quantity)) {
            return Figure.Kind.DATE;
        }
        if (quantity.suffix.equals(":") || HALVES_OF_DAY.contains(words.form(quantity.to))) {
            return Figure.Kind.TIME;
        }
        return Numerals.isOrdinal(quantity.suffix) || isName(words, quantity) ? Figure.Kind.ORDINAL : null;
    }

    /** "Shed 14", "Article 21": a number that is part of a name. */
    private static boolean isName(Words words, Quantity quantity) {
        int before = quantity.from - 1;
        boolean digits = Character.isDigit(words.form(quantity.from).codePointAt(0)) && quantity.high < 10_000;
        return digits
                && words.isCapital(before)
                && words.word(before).length() > 1
                && ContentWords.isContent(words.form(before))
                && MODIFIERS.before(words, quantity.from).isEmpty()
                && !UNITS.containsKey(words.form(quantity.to))
                && noun(words, quantity.to, Figure.Kind.COUNT) == null;
    }

    private static boolean isMonthDay(Words words, Quantity quantity) {
        if (quantity.high > 31 || quantity.to > quantity.from + 1) {
            return false;
        }
        String before = words.form(quantity.from - 1);
        boolean stop = before.equals(".");
        return MONTHS.contains(stop ? words.form(quantity.from - 2) : before)
                || MONTHS.contains(words.form(quantity.to))
                || words.form(quantity.to).equals("of") && MONTHS.contains(words.form(quantity.to + 1));
    }

    private static boolean isYear(Words words, Quantity quantity) {
        String word = words.form(quantity.from);
        return quantity.low >= 1500
                && quantity.high <= 2100
                && (word.length() == 4 || word.length() > 4 && word.charAt(4) == '-')
                && quantity.to == quantity.from + 1
                && !CURRENCIES.contains(words.form(quantity.from - 1))
                && !UNITS.containsKey(words.form(quantity.to))
                && !PLURALS.contains(words.form(quantity.to));
    }

    private static Figure measured(Words words, Quantity quantity, Figure count) {
        String next = words.form(quantity.to);
        String currency = words.form(quantity.from - 1);
        if (CURRENCIES.contains(currency)) {
            double scale = quantity.suffix.equals("m") ? 1e6 : 1;
            return new Figure(
                    count.span(), count.low() * scale, count.high() * scale, Figure.Kind.MONEY, currency, null);
        }
        if (!quantity.suffix.isEmpty()) {
            return new Figure(count.span(), count.low(), count.high(), Figure.Kind.MEASURE, quantity.suffix, null);
        }
        if (next.equals("per") && words.form(quantity.to + 1).equals("cent")) {
            return withUnit(words, count, quantity.to + 2, "percent");
        }
        String unit = UNITS.get(next);
        if (unit != null) {
            return withUnit(words, count, quantity.to + 1, unit);
        }
        return new Figure(
                count.span(),
                count.low(),
                count.high(),
                Figure.Kind.COUNT,
                "",
                noun(words, quantity.to, Figure.Kind.COUNT));
    }

    private static Figure withUnit(Words words, Figure count, int end, String unit) {
        String[] parts = unit.split(":", 2);
        Span span = count.span().cover(words.spans().get(end - 1));
        Figure.Kind kind = switch (parts[0]) {
            case "percent" -> Figure.Kind.PERCENT;
            case "money" -> Figure.Kind.MONEY;
            default -> Figure.Kind.MEASURE;
        };
        Span noun = kind == Figure.Kind.PERCENT ? noun(words, end, kind) : null;
        return new Figure(span, count.low(), count.high(), kind, parts[parts.length - 1], noun);
    }

    /** The first plural behind a number, over adjectives, not over verbs, prepositions or marks. */
    private static @Nullable Span noun(Words words, int from, Figure.Kind kind) {
        if (kind == Figure.Kind.DATE || kind == Figure.Kind.TIME || kind == Figure.Kind.ORDINAL) {
            return null;
        }
        int start = afterOf(words, from);
        for (int at = start; at < start + NOUN_WINDOW && words.isWord(at); at++) {
            String form = words.form(at);
            if (STOPS.contains(form) || form.endsWith("ing")) {
                return null;
            }
            if (isPlural(form)) {
                return words.spans().get(at);
            }
        }
        return null;
    }

    /** Behind "of", "of the" and "of its". */
    private static int afterOf(Words words, int from) {
        if (!words.form(from).equals("of")) {
            return from;
        }
        String article = words.form(from + 1);
        return article.equals("the") || article.equals("its") ? from + 2 : from + 1;
    }

    private static boolean isPlural(String form) {
        boolean plural = form.length() > 3
                && form.endsWith("s")
                && !form.endsWith("ss")
                && !form.endsWith("'s")
                && !form.endsWith("us")
                && !form.endsWith("is");
        return (plural || PLURALS.contains(form)) && !STOPS.contains(form);
    }

    private static Phrases<double[]> ranges(String table) {
        return Phrases.of(WordList.rows(table).stream()
                .collect(Collectors.toMap(
                        row -> row.get(0),
                        row -> new double[] {Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))},
                        (first, second) -> second,
                        TreeMap::new)));
    }
}
