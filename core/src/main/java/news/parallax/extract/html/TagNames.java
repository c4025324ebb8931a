package news.parallax.extract.html;

/** Cuts endless names of elements, which no page needs and for which the parser takes time by their square. */
public final class TagNames {
    /** Smaller pages cannot hold a name that costs much. */
    private static final int LARGE_PAGE_CHARS = 500_000;

    /** Longer than any name, and than what stands between two spaces in a program. */
    private static final int MAX_CHARS = 20_000;

    private TagNames() {}

    /** The markup with what is too long for the name of an element cut; nearly always the markup as it is. */
    public static String cut(String markup) {
        return markup.length() < LARGE_PAGE_CHARS ? markup : cutLarge(markup);
    }

    private static String cutLarge(String markup) {
        StringBuilder kept = new StringBuilder();
        int copied = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
            int name = markup.startsWith("</", at) ? at + 2 : at + 1;
            int end = endOfName(markup, name);
            if (end - name > MAX_CHARS) {
                kept.append(markup, copied, name + MAX_CHARS);
                copied = end;
            }
            at = end;
        }
        return copied == 0
                ? markup
                : kept.append(markup, copied, markup.length()).toString();
    }

    private static int endOfName(String markup, int from) {
        int at = from;
        while (at < markup.length() && markup.charAt(at) > ' ' && "/>".indexOf(markup.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
