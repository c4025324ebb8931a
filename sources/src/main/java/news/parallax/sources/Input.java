package news.parallax.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An open input.
 *
 * @param uri as it is cited
 * @param name name of the file, or empty
 * @param isFound true when it was found in a folder and not named by the user
 * @param stream its bytes, from the first
 */
record Input(String uri, String name, boolean isFound, InputStream stream) {
    /** Bytes looked at before deciding what an input is. */
    private static final int HEAD_BYTES = 1 << 16;

    /** An input whose beginning can be looked at. */
    static Input of(String uri, String name, boolean isFound, InputStream stream) {
        return new Input(uri, name, isFound, new BufferedInputStream(stream, HEAD_BYTES));
    }

    /** The first bytes; the stream stays where it was. */
    byte[] head() throws IOException {
        stream.mark(HEAD_BYTES);
        byte[] head = stream.readNBytes(HEAD_BYTES);
        stream.reset();
        return head;
    }

    /** The same input with other bytes: what an archive holds. */
    Input holding(InputStream content) {
        String inner = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        return of(uri, inner, isFound, content);
    }
}
