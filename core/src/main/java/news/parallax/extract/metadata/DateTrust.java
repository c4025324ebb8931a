package news.parallax.extract.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.tree.Attribute;
import news.parallax.extract.tree.Element;
import news.parallax.text.WordList;

/**
 * How likely a date that stands in the body of a page is that of its article: by the words around it and by the class and
 * id of the elements around it ({@code lang/mul/date-words.txt} and {@code lang/mul/date-classes.txt}).
 */
final class DateTrust {
    private static final Set<String> PUBLISHED = WordList.words("mul/date-words");
    private static final Set<String> CHANGED = WordList.words("mul/change-words");
    private static final List<Map.Entry<String, Integer>> CLASSES = WordList.rows("mul/date-classes").stream()
            .map(row -> Map.entry(row.get(0), Integer.parseInt(row.get(1))))
            .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(trust -> trust < 0 ? trust : -trust)))
            .toList();
    private static final int LEVELS = 4;
    private static final int QUOTE_LEVELS = 8;
    private static final int MAX_MARKS = 200;
    private static final int LONG_TEXT = 60;
    private static final int LONG_LABEL = 30;

    private DateTrust() {}

    /** Trust of a date in a text: more for a label in front and a class that says so, less inside comments or a notice. */
    static int ofText(String text, Element parent) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        int trust = 2 + around(parent);
        trust += startsWith(label(lower, parent), PUBLISHED) ? 2 : 0;
        trust -= startsWith(lower, CHANGED) ? 2 : 0;
        trust -= lower.indexOf('\u00A9') >= 0 || lower.startsWith("copyright") ? 4 : 0;
        trust -= lower.length() > LONG_TEXT ? 2 : 0;
        trust -= parent.name().equals("a") && parent.attr(Attribute.CLASS).isEmpty() ? 1 : 0;
        return trust;
    }

    /** What says which date it is: the text itself, or a short element before the one that holds nothing but the date. */
    private static String label(String lower, Element parent) {
        Element before = parent.previousElement();
        if (before == null || lower.isEmpty() || !Character.isDigit(lower.charAt(0))) {
            return lower;
        }
        String label = before.ownText().strip();
        return label.length() <= LONG_LABEL && label.endsWith(":") ? label.toLowerCase(Locale.ROOT) : lower;
    }

    /** Trust of a time element by its own attributes. */
    static int ofMark(Element element) {
        String classes = element.attr(Attribute.CLASS).toLowerCase(Locale.ROOT);
        boolean published = element.has(Attribute.PUBDATE)
                || element.attr(Attribute.ITEMPROP).equals("datePublished")
                || classes.contains("publish");
        boolean updated = classes.contains("updat") || classes.contains("modif");
        int around = around(element);
        return (published ? 3 : 0) - (updated ? 2 : 0) + Math.min(around, 1) - (isQuoted(element) ? 4 : 0);
    }

    /** True inside a quotation, such as an embedded post: its date is not the page's. */
    private static boolean isQuoted(Element element) {
        Element at = element;
        for (int level = 0; level < QUOTE_LEVELS && at != null; level++) {
            if (at.name().equals("blockquote")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** Name and class of an element and of the one around it. */
    static String group(Element element) {
        Element parent = element.parent();
        String own = element.name() + '.' + element.attr(Attribute.CLASS);
        return parent == null ? own : own + ' ' + parent.name() + '.' + parent.attr(Attribute.CLASS);
    }

    private static int around(Element element) {
        int trust = 0;
        Element at = element;
        for (int level = 0; level < LEVELS && at != null; level++) {
            int here = at.hasAttributes() ? ofClasses(at) : 0;
            if (here < 0) {
                return here;
            }
            trust = Math.max(trust, here >= 3 && level >= 2 ? 0 : here);
            at = at.parent();
        }
        return trust;
    }

    /** What a class and id say: 4 published, 3 a date, 1 about the article, -3 about something else. */
    private static int ofClasses(Element element) {
        String marks = start(element.attr(Attribute.CLASS)) + ' ' + start(element.attr(Attribute.ID));
        if (marks.length() < 3) {
            return 0;
        }
        String lower = marks.substring(0, Math.min(marks.length(), MAX_MARKS)).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Integer> word : CLASSES) {
            if (lower.contains(word.getKey())) {
                return word.getValue();
            }
        }
        return 0;
    }

    private static String start(String marks) {
        return marks.length() > MAX_MARKS ? marks.substring(0, MAX_MARKS) : marks;
    }

    private static boolean startsWith(String lower, Set<String> words) {
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        return words.contains(lower.substring(0, end));
    }
}
