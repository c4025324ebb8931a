package news.parallax.extract.tree;

/** Finds the end of what is read without looking for tags in it. */
final class RawText {
    /** How the content of an element is read. */
    enum Kind {
        /** What a page does not show: a style sheet, markup for browsers without frames. */
        DATA,
        /** A program, in which a comment may hold the tags of another. */
        SCRIPT,
        /** Text that a page shows as it is written. */
        SHOWN,
        /** Text in which references are resolved. */
        REFERENCES
    }

    private final String markup;
    private final String name;
    private final int end;

    /** In a comment of a program. */
    private boolean escaped;

    /** In another program inside that comment. */
    private boolean nested;

    /** Where that comment ends, -1 if it never does. */
    private int dashes = -1;

    private RawText(String markup, String name, int end) {
        this.markup = markup;
        this.name = name;
        this.end = end;
    }

    /** Where the end tag of an element starts, or the limit if it does not start before. */
    static int end(String markup, int from, int limit, String name, Kind kind) {
        RawText raw = new RawText(markup, name, limit);
        return kind == Kind.SCRIPT ? raw.script(from) : raw.close(from);
    }

    private int close(int from) {
        int open = markup.indexOf("</", from);
        while (open >= 0 && open < end && !isName(open + 2)) {
            open = markup.indexOf("</", open + 2);
        }
        return open < 0 ? end : Math.min(open, end);
    }

    private boolean isName(int from) {
        int to = from + name.length();
        return to < end
                && Tokenizer.endsName(markup.charAt(to))
                && markup.regionMatches(true, from, name, 0, name.length());
    }

    /** States "script data" to "script data double escaped" of the standard. */
    private int script(int from) {
        int open = markup.indexOf('<', from);
        while (open >= 0 && open < end) {
            boolean closes = open + 1 < end && markup.charAt(open + 1) == '/' && isName(open + 2);
            leaveComment(open);
            if (closes && !nested) {
                return open;
            }
            if (escaped) {
                nested = !closes && (nested || isName(open + 1));
            } else {
                enterComment(open);
            }
            open = markup.indexOf('<', open + 1);
        }
        return end;
    }

    private void enterComment(int open) {
        if (markup.startsWith("!--", open + 1)) {
            escaped = true;
            dashes = markup.indexOf("-->", open + 2);
        }
    }

    /** A comment in a program ends at the first dashes behind its start. */
    private void leaveComment(int open) {
        if (escaped && dashes >= 0 && dashes < open) {
            escaped = false;
            nested = false;
        }
    }
}
