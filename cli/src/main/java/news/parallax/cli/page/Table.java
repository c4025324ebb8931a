package news.parallax.cli.page;

import java.util.List;

/**
 * A table that becomes a list of cards on a phone. Cells then carry the title of their column; explicit roles keep the
 * table a table for those who hear it.
 */
final class Table {
    private final List<String> titles;
    private final Element body = Element.of("tbody").with("role", "rowgroup");

    Table(List<String> titles) {
        this.titles = titles;
    }

    /** Adds a row; the first cell is its heading. */
    void row(List<Element> cells) {
        Element row = Element.of("tr").with("role", "row");
        for (int at = 0; at < cells.size(); at++) {
            Element cell = Element.of(at == 0 ? "th" : "td");
            if (at == 0) {
                cell.with("scope", "row").with("role", "rowheader");
            } else {
                cell.with("role", "cell").with("data-title", titles.get(at));
            }
            row.add(cell.add(cells.get(at)));
        }
        body.add(row);
    }

    Element element() {
        Element row = Element.of("tr").with("role", "row");
        for (String title : titles) {
            row.add(Element.of("th", title).with("scope", "col").with("role", "columnheader"));
        }
        return Element.of("table")
                .with("role", "table")
                .add(Element.of("thead").with("role", "rowgroup").add(row))
                .add(body);
    }
}
