package news.parallax.extract.metadata;

import java.util.Locale;
import news.parallax.extract.metadata.Signals.DateMark;
import news.parallax.extract.metadata.Signals.MarkKind;
import news.parallax.extract.metadata.Signals.PersonMark;
import news.parallax.extract.tree.Attribute;
import news.parallax.extract.tree.Document;
import news.parallax.extract.tree.Element;
import news.parallax.extract.tree.Node;
import news.parallax.extract.tree.Text;
import org.jspecify.annotations.Nullable;

/**
 * Collects {@link Signals} in one walk over a tree, without selectors and without recursion.
 *
 * <p>Of every element at most four attributes are looked at, and the words of a marked element are read up to a fixed
 * number of nodes and characters, so that nested marks cannot make the walk quadratic.
 */
final class SignalCollector {
    private static final int MAX_CHARS = 400;
    private static final int MAX_NODES = 60;
    private static final int MAX_TEXT = 160;
    private static final int MAX_OPENING = 40;
    private static final int HEAD_TEXTS = 25;
    private static final int TEXTS_ABOVE = 6;
    private static final int MASTHEAD_TEXTS = 12;

    private static final Attribute[] NAMES_OF_META = {Attribute.PROPERTY, Attribute.NAME, Attribute.HTTP_EQUIV};
    private static final Attribute[] VALUES = {Attribute.CONTENT, Attribute.DATETIME};

    private final Signals signals = new Signals();
    private final AuthorClasses authors = new AuthorClasses();
    private final TextGlance glance = new TextGlance();
    private int asideDepth;
    private int articleDepth;
    private boolean afterHeading;
    private boolean announced;
    private int textsSinceHeading;
    private int texts;

    private SignalCollector() {}

    static Signals collect(Document document) {
        SignalCollector collector = new SignalCollector();
        collector.walk(document.root());
        return collector.signals;
    }

    private void walk(Node root) {
        Node node = root;
        while (node != null) {
            if (node instanceof Element element) {
                enter(element);
            } else if (node instanceof Text text) {
                text(text);
            }
            Node next = node.firstChild();
            while (next == null && node != null) {
                if (node instanceof Element element) {
                    leave(element);
                }
                if (node == root) {
                    return;
                }
                next = node.nextSibling();
                if (next == null) {
                    node = node.parent();
                }
            }
            node = next;
        }
    }

    private void enter(Element element) {
        String name = element.name();
        switch (name) {
            case "h1" -> heading(element);
            case "time" -> time(element);
            case "abbr" -> abbreviation(element);
            case "article", "main" -> articleDepth++;
            case "aside", "footer", "nav" -> asideDepth++;
            default -> enterHead(name, element);
        }
        if (element.hasAttributes()) {
            marks(element);
        }
    }

    /** Elements that carry metadata and show nothing. */
    private void enterHead(String name, Element element) {
        switch (name) {
            case "html" -> signals.language(element.attr(Attribute.LANG));
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "title" -> title(element);
            case "script" -> script(element);
            default -> {}
        }
    }

    private void leave(Element element) {
        switch (element.name()) {
            case "article", "main" -> articleDepth--;
            case "aside", "footer", "nav" -> asideDepth--;
            default -> {}
        }
    }

    /** Short texts below the main heading are kept as they are, short texts with a number as possible dates. */
    private void text(Text node) {
        if (node.isBlank()) {
            return;
        }
        if (saysNothing(node)) {
            textsSinceHeading++;
            texts++;
            return;
        }
        String text = node.text();
        if (text.length() > MAX_TEXT) {
            text = opening(text);
        } else {
            announce(text, node.parent());
        }
        String holder = Copyrights.holder(text);
        if (holder != null) {
            signals.addHolder(holder);
        }
        textsSinceHeading++;
        texts++;
        boolean head = afterHeading && textsSinceHeading <= HEAD_TEXTS;
        if (head && asideDepth == 0) {
            signals.addHeadLine(oneLine(text));
        }
        if (signals.wantsDates() && hasDateDigits(text)) {
            date(text, node.parent(), head);
        }
    }

    /** True for a short text that can be neither headline, line of the head, date nor notice of rights. */
    private boolean saysNothing(Text node) {
        boolean head = afterHeading && textsSinceHeading < HEAD_TEXTS && asideDepth == 0;
        if (head || node.to() - node.from() > MAX_TEXT) {
            return false;
        }
        glance.look(node);
        return glance.isPlain()
                && !glance.mayBeDate()
                && !glance.mayNameHolder()
                && (afterHeading || !glance.mayBeIn(signals.title()));
    }

    private static String opening(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.substring(start, Math.min(text.length(), start + MAX_OPENING));
    }

    private void date(String text, @Nullable Element parent, boolean head) {
        if (parent == null || isSilent(parent) || parent.name().equals("time")) {
            return;
        }
        int place = (head ? 2 : 0) + (articleDepth > 0 ? 1 : 0) - (asideDepth > 0 ? 2 : 0) - (isMasthead() ? 2 : 0);
        int trust = DateTrust.ofText(text, parent) + place;
        signals.addDate(new DateMark(null, oneLine(text), false, trust, texts, DateTrust.group(parent)));
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        append(line, text);
        return line.toString().strip();
    }

    /** True for a text with at least three digits. */
    private static boolean hasDateDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < TextGlance.DATE_DIGITS; i++) {
            char letter = text.charAt(i);
            digits += letter <= '9' ? (letter >= '0' ? 1 : 0) : letter >= 0x80 && Character.isDigit(letter) ? 1 : 0;
        }
        return digits == TextGlance.DATE_DIGITS;
    }

    private void meta(Element element) {
        String content = element.attr(Attribute.CONTENT);
        if (content.isEmpty()) {
            return;
        }
        for (Attribute key : NAMES_OF_META) {
            String name = element.attr(key);
            if (!name.isEmpty()) {
                signals.addMeta(name.strip(), content);
            }
        }
    }

    private void link(Element element) {
        String relation = element.attr(Attribute.REL).toLowerCase(Locale.ROOT);
        if (relation.equals("canonical") || relation.equals("amphtml")) {
            signals.addLink(relation, element.attr(Attribute.HREF));
        }
    }

    private void title(Element element) {
        if (element.parent() != null && !element.parent().name().equals("svg")) {
            signals.title(words(element));
        }
    }

    private void script(Element element) {
        String type = element.attr(Attribute.TYPE).toLowerCase(Locale.ROOT);
        if (type.startsWith("application/ld+json")) {
            signals.addScript(element.data());
        }
    }

    private void heading(Element element) {
        signals.addHeading(words(element));
        startHead();
        announced = false;
    }

    /** Pages without an h1 show their headline in any element: words that the document's title repeats. */
    private void announce(String text, @Nullable Element parent) {
        String title = signals.title();
        if (afterHeading || title == null || parent == null || isSilent(parent)) {
            return;
        }
        String line = oneLine(text);
        if (Titles.isShownIn(line, title) && !parent.name().equals("title")) {
            signals.addShownTitle(line);
            startHead();
            announced = true;
        }
    }

    private void startHead() {
        if (!afterHeading || announced) {
            signals.trustDatesSince(texts - TEXTS_ABOVE, afterHeading ? 0 : 2);
            textsSinceHeading = 0;
        }
        afterHeading = true;
    }

    /** Old markup keeps the full date of "2 hours ago" in a title. */
    private void abbreviation(Element element) {
        String value = element.attr(Attribute.TITLE);
        if (hasDateDigits(value)) {
            int trust = 3 + DateTrust.ofMark(element);
            signals.addDate(new DateMark(value, "", false, trust, texts, DateTrust.group(element)));
        }
    }

    /** True at the top of a page, where papers print the day of the visit. */
    private boolean isMasthead() {
        return texts <= MASTHEAD_TEXTS && !afterHeading && articleDepth == 0;
    }

    private void time(Element element) {
        String value = element.attr(Attribute.DATETIME);
        boolean head = afterHeading && textsSinceHeading <= HEAD_TEXTS;
        int place = (head ? 3 : 0) + (articleDepth > 0 ? 1 : 0) - (asideDepth > 0 ? 4 : 0) - (isMasthead() ? 2 : 0);
        int trust = 5 + DateTrust.ofMark(element) + place;
        String machine = value.isEmpty() ? null : value;
        signals.addDate(new DateMark(machine, words(element), true, trust, texts, DateTrust.group(element)));
    }

    private void marks(Element element) {
        String property = element.attr(Attribute.ITEMPROP);
        if (!property.isEmpty()) {
            signals.addProperty(property, propertyValue(element));
            if (property.equals("name") && isInside(element, "author")) {
                signals.addProperty("author.name", propertyValue(element));
            }
        }
        String classes = element.attr(Attribute.CLASS);
        if (element.attr(Attribute.REL).equals("author")) {
            signals.addPerson(new PersonMark(words(element), MarkKind.REL, afterHeading));
        } else if (!classes.isEmpty() && asideDepth == 0) {
            MarkKind kind = authors.kind(classes);
            if (kind != null) {
                signals.addPerson(new PersonMark(words(element), kind, afterHeading));
            }
        }
    }

    private static boolean isInside(Element element, String property) {
        Element parent = element.parent();
        for (int level = 0; level < 3 && parent != null; level++) {
            if (parent.attr(Attribute.ITEMPROP).equals(property)) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }

    private static String propertyValue(Element element) {
        for (Attribute key : VALUES) {
            String value = element.attr(key);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return element.attr(Attribute.ITEMPROP).equals("articleBody") ? "" : words(element);
    }

    /** The visible words of an element with single spaces, up to the limits. */
    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        Node node = element;
        int seen = 0;
        while (node != null && seen++ < MAX_NODES && words.length() < MAX_CHARS) {
            if (node instanceof Text text) {
                append(words, text.text());
            }
            node = next(node, element, words);
        }
        return words.toString().strip();
    }

    private static void append(StringBuilder words, String text) {
        int limit = Math.min(text.length(), 4 * MAX_CHARS);
        for (int i = 0; i < limit && words.length() < MAX_CHARS; i++) {
            char character = text.charAt(i);
            if (!TextGlance.isSpace(character)) {
                words.append(character);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }

    private static @Nullable Node next(Node from, Element root, StringBuilder words) {
        boolean closed = from instanceof Element element && isSilent(element);
        Node child = closed ? null : from.firstChild();
        if (child != null) {
            return child;
        }
        Node node = from;
        while (node != null && node != root && node.nextSibling() == null) {
            separate(node, words);
            node = node.parent();
        }
        if (node == null) {
            return null;
        }
        separate(node, words);
        return node == root ? null : node.nextSibling();
    }

    private static void separate(Node node, StringBuilder words) {
        if (node instanceof Element element
                && (element.isBlock() || element.name().equals("br"))) {
            append(words, " ");
        }
    }

    private static boolean isSilent(Element element) {
        return switch (element.name()) {
            case "script", "style", "svg", "template", "noscript" -> true;
            default -> false;
        };
    }
}
