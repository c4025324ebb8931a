package news.parallax.extract.metadata;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** What parts a heading from the names beside it in a document's title. */
    private static final List<String> BESIDE =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", "｜", " / ", ": ");

    /** Shorter texts are no headings. */
    static final int MIN_HEADING = 15;

    private static final double WEIGHT_JSON_LD = 3;
    private static final double WEIGHT_HEADING = 1.1;
    private static final double WEIGHT_SOCIAL = 1;
    private static final double WEIGHT_DOCUMENT = 0.15;
    private static final double WEIGHT_CARD = 0.1;

    private Titles() {}

    /** True when two titles are the same words: case, spaces, quotation marks and dashes aside. */
    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** A title for comparison: letters and digits only, lower case, compatibility forms folded. */
    static String folded(String title) {
        return isAscii(title) ? foldedAscii(title) : foldedAny(title);
    }

    private static boolean isAscii(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (title.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String foldedAscii(String title) {
        StringBuilder folded = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char letter = title.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                folded.append(Character.toLowerCase(letter));
            }
        }
        return folded.toString();
    }

    private static String foldedAny(String title) {
        String normal = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(normal.length());
        int at = 0;
        while (at < normal.length()) {
            int point = normal.codePointAt(at);
            at += Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                folded.appendCodePoint(point);
            }
        }
        return folded.toString();
    }

    /** Names for comparison, each {@link #folded}. */
    static Set<String> folded(List<String> names) {
        Set<String> folded = new LinkedHashSet<>();
        for (String name : names) {
            folded.add(folded(name));
        }
        return folded;
    }

    /**
     * The headline, or null if the page offers none.
     *
     * @param outlets names of the outlet, folded
     */
    static @Nullable String headline(Signals signals, Json article, Set<String> outlets) {
        String heading = heading(signals, outlets);
        Map<String, Double> votes = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        vote(article.field("headline").text(), WEIGHT_JSON_LD, outlets, votes, titles);
        vote(signals.meta("og:title"), WEIGHT_SOCIAL, outlets, votes, titles);
        vote(heading, WEIGHT_HEADING, outlets, votes, titles);
        vote(signals.title(), WEIGHT_DOCUMENT, outlets, votes, titles);
        vote(signals.meta("twitter:title"), WEIGHT_CARD, outlets, votes, titles);
        vote(signals.property("headline"), WEIGHT_CARD, outlets, votes, titles);
        Map.Entry<String, Double> best = null;
        for (Map.Entry<String, Double> vote : votes.entrySet()) {
            if (best == null || vote.getValue() > best.getValue() + 1e-9) {
                best = vote;
            }
        }
        if (best == null) {
            return null;
        }
        return asHeading(titles.getOrDefault(best.getKey(), best.getKey()), heading);
    }

    /** The main heading where the title is that heading with something behind a separator, otherwise the title. */
    private static String asHeading(String title, @Nullable String heading) {
        String shown = heading == null ? "" : PlainText.of(heading);
        if (shown.isEmpty() || shown.length() >= title.length() || !title.startsWith(shown)) {
            return title;
        }
        String rest = title.substring(shown.length());
        return SEPARATORS.stream().anyMatch(rest::startsWith) ? shown : title;
    }

    private static void vote(
            @Nullable String raw,
            double weight,
            Set<String> outlets,
            Map<String, Double> votes,
            Map<String, String> titles) {
        String title = clean(raw);
        if (title == null || isOutlet(title, outlets)) {
            return;
        }
        String cut = withoutOutlet(title, outlets);
        String key = folded(cut);
        if (!key.isEmpty()) {
            titles.putIfAbsent(key, cut);
            votes.merge(key, weight, Double::sum);
        }
    }

    /** The first main heading that is not the outlet's name and looks like a title. */
    private static @Nullable String heading(Signals signals, Set<String> outlets) {
        for (String heading : signals.headings()) {
            if (!isOutlet(heading, outlets) && heading.length() > 9) {
                return heading;
            }
        }
        return null;
    }

    /** A title without the outlet's name at its end or start. */
    static String withoutOutlet(String title, Set<String> outlets) {
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

    private static String cutOnce(String title, Set<String> outlets) {
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

    private static boolean isOutlet(String part, Set<String> outlets) {
        String folded = folded(part);
        return !folded.isEmpty() && outlets.contains(folded);
    }

    /** True for a text that is a whole part of a document's title: the rest is nothing, or a name behind a separator. */
    static boolean isShownIn(String text, String title) {
        return text.length() >= MIN_HEADING && title.contains(text) && beside(text, title) != null;
    }

    /**
     * What a document's title holds beside a heading, without the separator: empty if nothing, null if the heading is no
     * whole part of it.
     */
    static @Nullable String beside(String heading, String title) {
        int at = title.indexOf(heading);
        if (at < 0) {
            return null;
        }
        String before = title.substring(0, at);
        String after = title.substring(at + heading.length());
        if (after.isBlank()) {
            return before.isBlank() ? "" : name(before, true);
        }
        return before.isBlank() ? name(after, false) : null;
    }

    /** The outermost name of what stands before or behind a heading; null where no separator parts them. */
    private static @Nullable String name(String rest, boolean before) {
        String parted = before ? rest.stripTrailing() + " " : " " + rest.stripLeading();
        for (String separator : BESIDE) {
            if (before && (rest.endsWith(separator) || parted.endsWith(separator))) {
                return rest.substring(0, firstSeparator(rest)).strip();
            }
            if (!before && parted.startsWith(separator)) {
                return rest.substring(lastSeparator(rest)).strip();
            }
        }
        return null;
    }

    private static int firstSeparator(String rest) {
        return BESIDE.stream()
                .mapToInt(rest::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(rest.length());
    }

    private static int lastSeparator(String rest) {
        int end = 0;
        for (String separator : BESIDE) {
            int at = rest.lastIndexOf(separator);
            end = Math.max(end, at < 0 ? 0 : at + separator.length());
        }
        return end;
    }

    @Nullable
    static String clean(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String plain = PlainText.of(title);
        return plain.isEmpty() ? null : plain;
    }
}
