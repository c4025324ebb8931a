package news.parallax.extract.metadata;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline among what a page offers and cuts the outlet's name from it.
 *
 * <p>Rule: the headline of the article's JSON-LD, else {@code og:title}, else the main heading, else the document's
 * title. A title is cut at " | ", " - ", " – ", " — ", " :: " or " » " when the part behind or before it is the outlet's
 * name, its host or its trade mark; nothing else is cut. A main heading that the longer title starts or ends with is
 * what a reader sees as headline and wins.
 */
final class Titles {
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", "｜", " / ");

    private Titles() {}

    /** True when two titles are the same words: case, spaces, quotation marks and dashes aside. */
    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** A title for comparison: letters and digits only, lower case, compatibility forms folded. */
    static String folded(String title) {
        String normal = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(normal.length());
        normal.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The headline, or null if the page offers none. */
    static @Nullable String headline(Signals signals, Json article, List<String> outlets) {
        String declared =
                first(clean(article.field("headline").text()), clean(signals.meta("og:title", "twitter:title")));
        String heading =
                signals.headings().isEmpty() ? null : clean(signals.headings().get(0));
        String document = clean(signals.title());
        String title = first(declared, heading, document);
        return title == null ? null : withoutOutlet(title, outlets);
    }

    /** A title without the outlet's name at its end or start. */
    static String withoutOutlet(String title, List<String> outlets) {
        String cut = title;
        for (int round = 0; round < 3; round++) {
            String shorter = cutOnce(cut, outlets);
            if (shorter.equals(cut)) {
                return cut;
            }
            cut = shorter;
        }
        return cut;
    }

    private static String cutOnce(String title, List<String> outlets) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0 && isOutlet(title.substring(last + separator.length()), outlets)) {
                return title.substring(0, last).strip();
            }
            int first = title.indexOf(separator);
            if (first > 0 && isOutlet(title.substring(0, first), outlets)) {
                return title.substring(first + separator.length()).strip();
            }
        }
        return title;
    }

    private static boolean isOutlet(String part, List<String> outlets) {
        String folded = folded(part);
        return !folded.isEmpty()
                && outlets.stream().anyMatch(outlet -> folded(outlet).equals(folded));
    }

    @Nullable
    static String clean(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String plain = PlainText.of(title);
        return plain.isEmpty() ? null : plain;
    }

    private static @Nullable String first(@Nullable String... titles) {
        for (String title : titles) {
            if (title != null && !title.isBlank()) {
                return title;
            }
        }
        return null;
    }
}
