package news.parallax.eval;

import java.text.Normalizer;
import java.util.Locale;

/**
 * When two titles are the same headline.
 *
 * <p>Letters and digits are compared, case, marks and spaces are not. A headline may stand with a kicker, a section or a
 * name before or behind it on one side only ("Budget 3.0 | ..."; publishers differ in whether {@code og:title} or the
 * heading of the page carries it): then the shorter must be a whole end of the longer and hold at least half of it.
 */
public final class TitleRule {
    private static final double MIN_SHARE = 0.5;

    private TitleRule() {}

    /** True for the same headline. */
    public static boolean same(String one, String other) {
        String first = folded(one);
        String second = folded(other);
        String shorter = first.length() < second.length() ? first : second;
        String longer = first.length() < second.length() ? second : first;
        boolean end = longer.startsWith(shorter) || longer.endsWith(shorter);
        return first.equals(second) || end && shorter.length() >= MIN_SHARE * longer.length();
    }

    /** True for the same letters and digits throughout. */
    static boolean equal(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String title) {
        String normal = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(normal.length());
        normal.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
