package news.parallax.extract.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The characters of a page and the attributes found in them. */
final class Source {
    /** Values met before on a page; each has one place, so memory is fixed whatever the page does. */
    private static final int PLACES = 1024;

    /** Longer values are not met twice. */
    private static final int MAX_SHARED = 120;

    private static final Attribute[] ATTRIBUTES = Attribute.values();

    final String markup;
    final char[] chars;

    private final @Nullable String[] shared = new String[PLACES];
    private final int[] sharedStarts = new int[PLACES];
    private final int[] sharedEnds = new int[PLACES];
    private int attributes;
    private byte[] names;
    private int[] starts;
    private int[] ends;
    private @Nullable String[] values;

    Source(String markup) {
        this.markup = markup;
        this.chars = markup.toCharArray();
        int expected = 64 + chars.length / 128;
        this.names = new byte[expected];
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.values = new String[expected];
    }

    /** Number of attributes so far. */
    int attributes() {
        return attributes;
    }

    void addAttribute(int name, int start, int end) {
        if (attributes == names.length) {
            int size = attributes * 2;
            names = Arrays.copyOf(names, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            values = Arrays.copyOf(values, size);
        }
        names[attributes] = (byte) name;
        starts[attributes] = start;
        ends[attributes] = end;
        attributes++;
    }

    /** Forgets the attributes behind a number of them. */
    void forgetAttributes(int kept) {
        attributes = kept;
    }

    void copyAttributes(int first, int end) {
        for (int place = first; place < end; place++) {
            addAttribute(names[place], starts[place], ends[place]);
        }
    }

    Attribute attribute(int place) {
        return ATTRIBUTES[names[place]];
    }

    /** The first place of an attribute, or -1. */
    int place(Attribute attribute, int first, int end) {
        int name = attribute.ordinal();
        for (int place = first; place < end; place++) {
            if (names[place] == name) {
                return place;
            }
        }
        return -1;
    }

    /** The value of the attribute at a place, with references resolved. */
    String value(int place) {
        String value = values[place];
        if (value == null) {
            value = value(starts[place], ends[place]);
            values[place] = value;
        }
        return value;
    }

    private String value(int from, int to) {
        if (to - from > MAX_SHARED) {
            return CharacterReferences.resolved(chars, from, to, true);
        }
        int place = place(from, to);
        String before = shared[place];
        if (before != null && Arrays.equals(chars, from, to, chars, sharedStarts[place], sharedEnds[place])) {
            return before;
        }
        String value = hasReference(from, to)
                ? CharacterReferences.resolved(chars, from, to, true)
                : new String(chars, from, to - from);
        shared[place] = value;
        sharedStarts[place] = from;
        sharedEnds[place] = to;
        return value;
    }

    /** A place by some of the characters of a value, at most sixteen. */
    private int place(int from, int to) {
        int step = 1 + (to - from >> 4);
        int hash = to - from;
        for (int at = to - 1; at >= from; at -= step) {
            hash = hash * 31 + chars[at];
        }
        return (hash ^ hash >>> 15) & PLACES - 1;
    }

    private boolean hasReference(int from, int to) {
        for (int at = from; at < to; at++) {
            if (chars[at] == '&') {
                return true;
            }
        }
        return false;
    }

    boolean sameChars(Element one, Element other) {
        return Arrays.equals(chars, one.from, one.to, chars, other.from, other.to);
    }
}
