package news.parallax.extract.html;

import org.jspecify.annotations.Nullable;

/**
 * The marks of attribute values met before on a page. Pages give hundreds of elements the same few classes; a value met
 * again costs one look. Each value has one place, so memory is fixed whatever the page does. Not safe for several threads.
 */
final class MarkerCache {
    private static final int PLACES = 512;

    private final @Nullable String[] values = new String[PLACES];
    private final long[] marks = new long[PLACES];
    private final char[] room = new char[Markers.MAX_CHARS];

    /** The marks of all names in an attribute value, as {@link Markers#marks} finds them. */
    long marks(String value) {
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        if (!value.equals(values[place])) {
            values[place] = value;
            marks[place] = Markers.marks(value, room);
        }
        return marks[place];
    }
}
