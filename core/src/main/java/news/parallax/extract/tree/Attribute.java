package news.parallax.extract.tree;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The attributes that are kept; all others are passed over. */
public enum Attribute {
    /** {@code aria-hidden}. */
    ARIA_HIDDEN,
    /** {@code class}. */
    CLASS,
    /** {@code color}, of a font. */
    COLOR,
    /** {@code content}. */
    CONTENT,
    /** {@code data-component}. */
    DATA_COMPONENT,
    /** {@code data-testid}. */
    DATA_TESTID,
    /** {@code datetime}. */
    DATETIME,
    /** {@code encoding}, of a formula. */
    ENCODING,
    /** {@code face}, of a font. */
    FACE,
    /** {@code hidden}. */
    HIDDEN,
    /** {@code href}. */
    HREF,
    /** {@code http-equiv}. */
    HTTP_EQUIV,
    /** {@code id}. */
    ID,
    /** {@code itemprop}. */
    ITEMPROP,
    /** {@code lang}. */
    LANG,
    /** {@code name}. */
    NAME,
    /** {@code property}. */
    PROPERTY,
    /** {@code pubdate}. */
    PUBDATE,
    /** {@code rel}. */
    REL,
    /** {@code role}. */
    ROLE,
    /** {@code shadowroot}, an older spelling of the next. */
    SHADOWROOT,
    /** {@code shadowrootmode}. */
    SHADOWROOTMODE,
    /** {@code size}, of a font. */
    SIZE,
    /** {@code style}. */
    STYLE,
    /** {@code title}. */
    TITLE,
    /** {@code type}. */
    TYPE;

    private static final int PLACES = 256;
    private static final @Nullable Attribute[] TABLE = table();

    private final String written = name().toLowerCase(Locale.ROOT).replace('_', '-');

    private static @Nullable Attribute[] table() {
        @Nullable Attribute[] table = new Attribute[PLACES];
        for (Attribute attribute : values()) {
            int place = place(hash(attribute.written));
            while (table[place] != null) {
                place = place + 1 & PLACES - 1;
            }
            table[place] = attribute;
        }
        return table;
    }

    private static int hash(String name) {
        int hash = 0;
        for (int at = 0; at < name.length(); at++) {
            hash = hash * 31 + name.charAt(at);
        }
        return hash;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 9) & PLACES - 1;
    }

    /** The attribute of a name in any case, by the {@code hash * 31 + letter} of its letters in lower case. */
    static @Nullable Attribute of(char[] chars, int from, int to, int hash) {
        int place = place(hash);
        for (Attribute attribute = TABLE[place]; attribute != null; attribute = TABLE[place]) {
            if (Tag.isName(attribute.written, chars, from, to)) {
                return attribute;
            }
            place = place + 1 & PLACES - 1;
        }
        return null;
    }
}
