package news.parallax.extract.html;

/** What markup says about a part of a page, gathered from element names, classes, identifiers and roles. */
public enum Mark {
    /** Menus, breadcrumbs, pagination. */
    NAVIGATION,
    /** Foot of a page. */
    FOOTER,
    /** Head of a page or of an article. */
    HEADER,
    /** Beside the article. */
    SIDEBAR,
    /** Pointers to other articles. */
    RELATED,
    /** A short form of another article, a card, a list of such. */
    TEASER,
    /** Advertisement or commerce. */
    ADVERT,
    /** Newsletter, subscription, application. */
    NEWSLETTER,
    /** Share, follow, vote. */
    SOCIAL,
    /** Readers' comments. */
    COMMENTS,
    /** Tags, topics, categories. */
    TAGS,
    /** Cookies and privacy. */
    CONSENT,
    /** Words below a picture. */
    CAPTION,
    /** Who took or owns a picture, or a source. */
    CREDIT,
    /** Who wrote it. */
    BYLINE,
    /** About the author. */
    BIO,
    /** Date, time and the line that holds them. */
    DATE,
    /** A post of a social network or another foreign piece. */
    EMBED,
    /** A quotation lifted out of the text. */
    PULL_QUOTE,
    /** The line below the headline. */
    DECK,
    /** A title. */
    HEADLINE,
    /** An article or post. */
    ARTICLE,
    /** Text, content. */
    CONTENT,
    /** The text of an article, said outright. */
    ARTICLE_BODY,
    /** Not shown, or shown to assistive technology only, going by a name. */
    HIDDEN,
    /** Not shown, said outright by an attribute or a style. */
    CONCEALED,
    /** Players, forms, tools, buttons. */
    WIDGET,
    /** Copyright and legal lines. */
    LEGAL,
    /** Paywall. */
    PAYWALL,
    /** A box beside or inside the text: facts, key points. */
    BOX,
    /** A correction or note of the editors. */
    CORRECTION,
    /** A picture and what belongs to it. */
    PICTURE,
    /** Program code. */
    CODE,
    /** A table of contents. */
    TABLE_OF_CONTENTS,
    /** The main part of the page. */
    MAIN;

    private static final Mark[] ALL = values();

    /** The bit that stands for this mark in a set of marks kept as a {@code long}. */
    public long bit() {
        return 1L << ordinal();
    }

    /** True when a set of marks holds this one. */
    public boolean in(long marks) {
        return (marks & bit()) != 0;
    }

    /** Number of marks. */
    public static int count() {
        return ALL.length;
    }
}
