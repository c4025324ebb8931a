package news.parallax.extract.assembly;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import news.parallax.model.Block;
import news.parallax.model.Span;

/** Joins kept blocks to the text of an article and remembers where each stands. Not safe for use by several threads. */
public final class ArticleText {
    private static final int ID_BYTES = 8;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int bodyChars;

    /** Starts an empty text. */
    public ArticleText() {}

    /**
     * Appends a block after a blank line.
     *
     * @throws IllegalArgumentException if there are no words
     */
    public void add(Block.Role role, String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        blocks.add(new Block(role, new Span(text.length(), text.length() + words.length())));
        text.append(words);
        bodyChars += role.isBody() ? words.length() : 0;
    }

    /** All text so far. */
    public String text() {
        return text.toString();
    }

    /** The blocks so far, in order. */
    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    /** Number of blocks so far. */
    public int size() {
        return blocks.size();
    }

    /** Number of characters in blocks of the body. */
    public int bodyChars() {
        return bodyChars;
    }

    /** The identifier of an article: the first 64 bits of SHA-256 over address and text, in hexadecimal digits. */
    public static String id(String uri, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(uri.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
