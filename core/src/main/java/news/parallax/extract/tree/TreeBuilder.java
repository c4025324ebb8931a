package news.parallax.extract.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a page from its tags and texts: the state that the rules of {@link Mode} share. */
final class TreeBuilder {
    static final Tag HTML = Tag.of("html");
    static final Tag HEAD = Tag.of("head");
    static final Tag BODY = Tag.of("body");
    static final Tag TABLE = Tag.of("table");
    static final Tag TEMPLATE = Tag.of("template");
    static final Tag NOSCRIPT = Tag.of("noscript");

    final Source source;
    final Token token = new Token();
    final Element root;
    final OpenElements open;
    final Formatting formatting = new Formatting();
    final Deque<Mode> templateModes = new ArrayDeque<>();
    Mode mode = Mode.BEFORE_HTML;

    @Nullable
    Element head;

    @Nullable
    Element form;

    /** A frameset may still take the place of the body. */
    boolean framesetOk = true;

    /** What stands in a table and does not belong there is put before it. */
    boolean foster;

    /** The page declares no type, as old ones do. */
    boolean quirks = true;

    int textFrom;
    int textTo;
    boolean textVerbatim;
    private boolean plaintext;
    private RawText.@Nullable Kind raw;

    TreeBuilder(Source source) {
        this.source = source;
        this.root = new Element(source, Tag.ROOT, Space.HTML, token);
        this.open = new OpenElements(root);
    }

    /** Takes the start tag in {@link #token}. */
    void start() {
        if (isForeign() && !Foreign.isIntegrated(open.current(), token.tag)) {
            Foreign.start(this, token.tag);
        } else {
            startInMode(token.tag);
        }
    }

    void startInMode(Tag tag) {
        if (open.has(NOSCRIPT)) {
            NoscriptRules.start(this, tag);
        } else {
            mode.start(this, tag);
        }
    }

    /** Takes an end tag. */
    void end(Tag tag) {
        if (isForeign()) {
            Foreign.end(this, tag);
        } else {
            endInMode(tag);
        }
    }

    void endInMode(Tag tag) {
        if (open.has(NOSCRIPT)) {
            NoscriptRules.end(this, tag);
        } else {
            mode.end(this, tag);
        }
    }

    /** Takes characters; a verbatim text holds no references. */
    void text(int from, int to, boolean verbatim) {
        textFrom = from;
        textTo = to;
        textVerbatim = verbatim;
        if (isForeign() && !Foreign.isTextIntegrated(open.current())) {
            insertText();
            framesetOk &= isBlankText();
        } else if (open.has(NOSCRIPT)) {
            insertText();
        } else {
            mode.text(this);
        }
    }

    void comment() {
        if (open.size() > 0) {
            place(new Comment(), open.current());
        }
    }

    void doctype(int from, int to) {
        int at = from;
        while (at < to && Tokenizer.isSpace(source.chars[at])) {
            at++;
        }
        if (open.size() == 0) {
            boolean html = source.markup.regionMatches(true, at, "html", 0, 4);
            quirks = !html || at + 4 < to && !Tokenizer.endsName(source.chars[at + 4]);
        }
    }

    /** The whole page, once all markup is read. */
    Document document() {
        Element body = body();
        if (body == null) {
            token.firstAttribute = 0;
            token.endAttribute = 0;
            body = HeadRules.needAll(this);
        }
        return new Document(root, body);
    }

    private @Nullable Element body() {
        Node html = root.first;
        Node child = html == null ? null : html.firstChild();
        while (child != null) {
            if (child instanceof Element element
                    && (element.is(BODY) || element.name().equals("frameset"))) {
                return element;
            }
            child = child.next;
        }
        return null;
    }

    /** True when the tag read last is that of a field that is not shown. */
    boolean isHiddenInput() {
        return new Element(source, token.tag, Space.HTML, token)
                .attr(Attribute.TYPE)
                .equalsIgnoreCase("hidden");
    }

    boolean isForeign() {
        return open.size() > 0 && open.current().space != Space.HTML;
    }

    boolean isInNoscript() {
        return open.has(NOSCRIPT);
    }

    boolean isPlaintext() {
        return plaintext;
    }

    /** Reads all that follows as text. */
    void plaintext() {
        plaintext = true;
    }

    boolean isBlankText() {
        for (int at = textFrom; at < textTo; at++) {
            if (!Tokenizer.isSpace(source.chars[at])) {
                return false;
            }
        }
        return true;
    }

    void insertText() {
        if (open.size() > 0) {
            place(new Text(source, textFrom, textTo, textVerbatim), open.current());
        }
    }

    /** Inserts an element for the tag read last. */
    Element insert() {
        return insert(token.tag);
    }

    /** Inserts an element with the attributes of the tag read last. */
    Element insert(Tag tag) {
        return insert(new Element(source, tag, Space.HTML, token));
    }

    Element insert(Element element) {
        if (open.size() == 0) {
            root.append(element);
        } else {
            open.makeRoom();
            place(element, open.current());
        }
        open.push(element);
        return element;
    }

    /** Inserts an element without attributes that the page has left out. */
    Element insertImplied(Tag tag) {
        int first = token.firstAttribute;
        int end = token.endAttribute;
        token.firstAttribute = 0;
        token.endAttribute = 0;
        Element element = insert(tag);
        token.firstAttribute = first;
        token.endAttribute = end;
        return element;
    }

    /** Inserts an element that can hold nothing. */
    void insertVoid() {
        insertVoid(token.tag);
    }

    void insertVoid(Tag tag) {
        place(new Element(source, tag, Space.HTML, token), open.current());
    }

    /** Inserts an element whose content holds no tags. */
    void insertRaw(RawText.Kind kind) {
        insert();
        raw = kind;
    }

    RawText.@Nullable Kind takeRaw() {
        RawText.Kind kind = raw;
        raw = null;
        return kind;
    }

    /** Takes the content of the element inserted last. */
    void raw(int from, int to, RawText.Kind kind) {
        boolean data = kind == RawText.Kind.DATA || kind == RawText.Kind.SCRIPT;
        Node node = data ? new Data(source, from, to) : new Text(source, from, to, kind == RawText.Kind.SHOWN);
        open.current().append(node);
    }

    void endRaw() {
        open.pop();
    }

    /** Puts a node at the end of an element, or where it belongs if that is a part of a table. */
    void place(Node node, Element target) {
        if (!foster || !target.is(Tag.TABLE_PART) || target.is(TEMPLATE)) {
            target.append(node);
            return;
        }
        Element table = open.last(TABLE);
        Element template = open.last(TEMPLATE);
        if (template != null && (table == null || open.index(template) > open.index(table))) {
            template.append(node);
        } else if (table == null) {
            open.get(0).append(node);
        } else if (table.parent != null) {
            table.parent.insertBefore(node, table);
        } else {
            open.get(open.index(table) - 1).append(node);
        }
    }

    /** Chooses the mode after the elements that are open. */
    void resetMode() {
        for (int index = open.size() - 1; index >= 0; index--) {
            Mode found = TemplateRules.mode(this, open.get(index));
            if (found != null) {
                mode = found;
                return;
            }
        }
        mode = Mode.IN_BODY;
    }
}
