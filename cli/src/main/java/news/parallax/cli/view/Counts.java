package news.parallax.cli.view;

import java.util.Locale;

/** Numbers with their nouns: "1 copy", "12,000 articles". */
public final class Counts {
    private Counts() {}

    /** A number with its noun; the plural is the noun with an s. */
    public static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    /** A number with its noun in singular or plural. */
    public static String of(long count, String singular, String plural) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? singular : plural);
    }
}
