package news.parallax.cli.view;

/** How much of a result is shown. */
public enum Detail {
    /** What most readers want. */
    USUAL,
    /** Every statement, and what was left out of a page. */
    ALL,
    /** For a page: what was kept and what was left out, side by side. */
    REVIEW;

    /** True where everything is shown. */
    public boolean isAll() {
        return this != USUAL;
    }
}
