package news.parallax.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one numeral from tokens: digits with separators, number words, multipliers, and what is glued to the digits.
 *
 * <p>Values of words and multipliers stand in {@code number-words} and {@code multipliers}. "One" alone is not a
 * numeral: it is a pronoun more often.
 */
final class Numerals {
    private static final Map<String, String> WORDS = WordList.map("en/number-words");
    private static final Map<String, String> MULTIPLIERS = WordList.map("en/multipliers");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final int MAX_TOKENS = 12;

    private Numerals() {}

    /**
     * A numeral.
     *
     * @param to behind its last token
     * @param low value, or least value of "10-15"
     * @param high value, or greatest value
     * @param suffix what was glued to the digits, ":" for a time of day
     */
    record Numeral(int to, double low, double high, String suffix) {}

    /** The numeral that starts at a token, or null. */
    static @Nullable Numeral at(Words words, int at) {
        String form = words.form(at);
        if (form.isEmpty()) {
            return null;
        }
        return Character.isDigit(form.charAt(0)) ? digits(words, at) : worded(words, at);
    }

    static boolean isOrdinal(String suffix) {
        return ORDINAL_ENDINGS.contains(suffix);
    }

    /** The greatest multiplier a value is made with: 1,000,000 for 3,000,000, 1 for 250. */
    static double scale(double value) {
        double scale = 1;
        while (scale <= 1e12 && value >= scale * 1000) {
            scale *= 1000;
        }
        return scale;
    }

    private static @Nullable Numeral digits(Words words, int at) {
        String form = words.form(at);
        int end = endOfNumber(form, 0);
        double low = value(form.substring(0, end));
        double high = low;
        if (end < form.length() && isDash(form.charAt(end))) {
            int second = end + 1;
            int secondEnd = endOfNumber(form, second);
            if (secondEnd > second) {
                double other = value(form.substring(second, secondEnd));
                high = Math.max(low, other);
                end = secondEnd;
            }
        }
        String suffix = form.substring(end);
        if (isTime(words, at)) {
            return new Numeral(at + 3, low, low, ":");
        }
        String glued = MULTIPLIERS.get(suffix);
        if (glued != null && !suffix.equals("m")) {
            double factor = Double.parseDouble(glued);
            return new Numeral(at + 1, low * factor, high * factor, "");
        }
        return multiplied(words, at + 1, low, high, suffix.replaceFirst("^-", ""));
    }

    private static boolean isTime(Words words, int at) {
        String next = words.form(at + 2);
        return words.form(at).length() <= 2
                && words.form(at + 1).equals(":")
                && next.length() == 2
                && Character.isDigit(next.charAt(0))
                && words.spans().get(at).end() == words.spans().get(at + 1).start();
    }

    private static Numeral multiplied(Words words, int from, double low, double high, String suffix) {
        int at = from;
        String next = words.form(at);
        String factor = suffix.isEmpty() ? MULTIPLIERS.get(next) : null;
        if (factor == null || next.length() == 1) {
            return new Numeral(at, low, high, suffix);
        }
        double by = Double.parseDouble(factor);
        return new Numeral(at + 1, low * by, high * by, suffix);
    }

    private static @Nullable Numeral worded(Words words, int from) {
        Spelled spelled = new Spelled();
        int at = from;
        while (at < words.size() && at - from < MAX_TOKENS && spelled.accepts(words, at)) {
            at++;
        }
        boolean loneOne = at == from + 1 && words.form(from).equals("one");
        return at == from || loneOne ? null : new Numeral(at, spelled.value(), spelled.value(), "");
    }

    /** A spelled number as its words come in: "two hundred and fifty-six thousand". */
    private static final class Spelled {
        private double total;
        private double group;
        private boolean any;

        double value() {
            return total + group;
        }

        boolean accepts(Words words, int at) {
            String form = words.form(at);
            boolean accepted = article(words, at) || unit(wordValue(form)) || multiplier(form) || joint(words, at);
            any |= accepted;
            return accepted;
        }

        private boolean article(Words words, int at) {
            boolean article = !any && words.form(at).equals("a") && multiplierOf(words.form(at + 1)) != null;
            if (article) {
                group = 1;
            }
            return article;
        }

        private boolean unit(@Nullable Double unit) {
            boolean fits = unit != null && (group == 0 || group % 100 == 0 || group % 10 == 0 && unit < 10);
            if (fits && unit != null) {
                group += unit;
            }
            return fits;
        }

        private boolean multiplier(String form) {
            Double by = multiplierOf(form);
            if (by == null || !any) {
                return false;
            }
            if (by == 100) {
                group = Math.max(1, group) * by;
            } else {
                total += Math.max(1, group) * by;
                group = 0;
            }
            return true;
        }

        private boolean joint(Words words, int at) {
            return any && group >= 100 && words.form(at).equals("and") && wordValue(words.form(at + 1)) != null;
        }

        private static @Nullable Double multiplierOf(String form) {
            String value = form.length() > 1 ? MULTIPLIERS.get(form) : null;
            return value == null ? null : Double.valueOf(value);
        }
    }

    private static @Nullable Double wordValue(String form) {
        String whole = WORDS.get(form);
        if (whole != null) {
            return Double.valueOf(whole);
        }
        int dash = form.indexOf('-');
        if (dash < 0) {
            return null;
        }
        String tens = WORDS.get(form.substring(0, dash));
        String ones = WORDS.get(form.substring(dash + 1));
        return tens == null || ones == null ? null : Double.valueOf(tens) + Double.parseDouble(ones);
    }

    private static int endOfNumber(String form, int from) {
        int at = from;
        while (at < form.length()
                && (isAsciiDigit(form.charAt(at))
                        || (form.charAt(at) == ',' || form.charAt(at) == '.')
                                && at > from
                                && at + 1 < form.length()
                                && isAsciiDigit(form.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean isAsciiDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isDash(char character) {
        return character == '-' || character == '\u2010' || character == '\u2011';
    }

    /** "12,000" is twelve thousand, "3.5" three and a half; more than one full stop separates groups. */
    private static double value(String digits) {
        String plain = digits.replace(",", "");
        if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            plain = plain.replace(".", "");
        }
        if (plain.isEmpty() || plain.length() > 18) {
            return plain.isEmpty() ? 0 : 1e18;
        }
        return Double.parseDouble(plain.toLowerCase(Locale.ROOT));
    }
}
