package news.parallax.extract.html;

import java.util.Arrays;
import news.parallax.extract.tree.Text;
import org.jspecify.annotations.Nullable;

/** The text of the block being read: collapses white space and counts what lies in links and emphasis. */
final class BlockText {
    private char[] text = new char[1024];
    private int length;
    private boolean spacePending;
    private int breaksPending;
    private int linkDepth;
    private int strongDepth;
    private int slantedDepth;
    private long cover;
    private long coverSeen;
    private int coveredChars;
    private int linkChars;
    private int links;
    private int strongChars;
    private int slantedChars;
    private int pictures;
    private String hrefOpen = "";
    private String href = "";

    /**
     * Appends words.
     *
     * @param words as they stand in the markup
     * @param endBlock called before words that follow two line breaks, to take the block so far
     */
    void append(Text words, Runnable endBlock) {
        if (words.isPlain()) {
            append(words.markup(), words.from(), words.to(), endBlock);
        } else {
            char[] letters = words.text().toCharArray();
            append(letters, 0, letters.length, endBlock);
        }
    }

    private void append(char[] words, int from, int to, Runnable endBlock) {
        reserve(to - from + 1);
        int before = length;
        int at = from;
        while (at < to) {
            char letter = words[at];
            if (!isShown(letter)) {
                spacePending |= isSpace(letter);
                at++;
                continue;
            }
            if (breaksPending > 0 || spacePending) {
                before = separate(before, endBlock);
            }
            int start = at;
            while (at < to && isShown(words[at])) {
                at++;
            }
            System.arraycopy(words, start, text, length, at - start);
            length += at - start;
        }
        count(length - before);
    }

    private void reserve(int chars) {
        if (chars > text.length - length) {
            text = Arrays.copyOf(text, Math.max(length + chars, text.length * 2));
        }
    }

    private static boolean isShown(char letter) {
        return letter > ' ' && (letter < 0x80 || !isSpace(letter) && !isInvisible(letter));
    }

    private int separate(int before, Runnable endBlock) {
        int start = before;
        if (breaksPending > 1) {
            count(length - before);
            endBlock.run();
            start = 0;
        } else if (length > 0) {
            text[length++] = breaksPending == 1 ? '\n' : ' ';
        }
        breaksPending = 0;
        spacePending = false;
        return start;
    }

    private void count(int chars) {
        if (chars > 0) {
            linkChars += linkDepth > 0 ? chars : 0;
            strongChars += strongDepth > 0 ? chars : 0;
            slantedChars += slantedDepth > 0 ? chars : 0;
            if (cover != 0) {
                coverSeen |= cover;
                coveredChars += chars;
            }
            if (linkDepth > 0 && !hrefOpen.isEmpty()) {
                href = hrefOpen;
            }
        }
    }

    /** Words follow on a new line. */
    void lineBreak() {
        breaksPending++;
    }

    /** Counts pictures. */
    void picture(int number) {
        pictures += number;
    }

    /** Words follow inside a link. */
    void openLink(String address) {
        linkDepth++;
        links++;
        hrefOpen = address;
    }

    /** The link has ended. */
    void closeLink() {
        linkDepth--;
    }

    /** Enters or leaves bold text. */
    void strong(int by) {
        strongDepth += by;
    }

    /** Enters or leaves italics. */
    void slanted(int by) {
        slantedDepth += by;
    }

    /** Words follow under further marks; gives the marks in force before. */
    long cover(long marks) {
        long before = cover;
        cover |= marks;
        return before;
    }

    /** Restores the marks in force. */
    void uncover(long marks) {
        cover = marks;
    }

    /** The block so far, or null when it holds no words; what follows starts a new one. */
    @Nullable
    TextBlock take(int region) {
        breaksPending = 0;
        spacePending = false;
        if (length == 0) {
            return null;
        }
        TextBlock block = new TextBlock(
                new String(text, 0, length),
                region,
                coveredChars * 5L >= length * 4L ? coverSeen : 0,
                linkChars,
                Math.max(links, linkChars > 0 ? 1 : 0),
                strongChars,
                slantedChars,
                pictures,
                href.isEmpty() ? null : href);
        reset();
        return block;
    }

    private void reset() {
        length = 0;
        coverSeen = 0;
        coveredChars = 0;
        linkChars = 0;
        links = 0;
        strongChars = 0;
        slantedChars = 0;
        pictures = 0;
        href = "";
    }

    private static boolean isSpace(char letter) {
        return letter <= ' ' || letter >= 0x80 && (letter == 0x85 || Character.isSpaceChar(letter));
    }

    /** Soft hyphens, zero-width spaces and byte order marks only hide words. */
    private static boolean isInvisible(char letter) {
        return letter >= 0xAD && (letter == 0xAD || letter == 0x200B || letter == 0xFEFF || letter == 0x2060);
    }
}
