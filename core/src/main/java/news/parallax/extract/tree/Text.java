package news.parallax.extract.tree;

import org.jspecify.annotations.Nullable;

/** A run of characters that a page shows. */
public final class Text extends Node {
    private final Source source;
    private final int from;
    private final int to;
    private final boolean verbatim;

    /** Whether references stand in the text, once that was asked. */
    private @Nullable Boolean plain;

    Text(Source source, int from, int to, boolean verbatim) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.verbatim = verbatim;
    }

    /** The characters, with references resolved. */
    public String text() {
        return isPlain()
                ? new String(source.chars, from, to - from)
                : CharacterReferences.resolved(source.chars, from, to, false);
    }

    /** True when no character is there but white space. */
    public boolean isBlank() {
        for (int at = from; at < to; at++) {
            if (source.chars[at] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** True when the characters stand in the markup as they are, without references. */
    public boolean isPlain() {
        Boolean known = plain;
        if (known == null) {
            known = verbatim || CharacterReferences.isPlain(source.chars, from, to);
            plain = known;
        }
        return known;
    }

    /** The markup, in which a plain text stands from {@link #from()} to {@link #to()}; it is read, never changed. */
    public char[] markup() {
        return source.chars;
    }

    /** Where the text starts in the markup. */
    public int from() {
        return from;
    }

    /** Where the text ends in the markup, exclusive. */
    public int to() {
        return to;
    }
}
