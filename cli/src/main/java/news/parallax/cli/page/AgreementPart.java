package news.parallax.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.cli.view.Agreement;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.StoryView;

/** Claims against independent origins: the same, otherwise, nothing. */
final class AgreementPart {
    /** Characters of each side in a cell; the whole words are one click away, and a longer cell hides its neighbours. */
    private static final int SIDE = 90;

    private static final int LABEL = 160;

    private AgreementPart() {}

    static Element of(StoryView view, Evidence evidence) {
        Agreement agreement = view.agreement();
        List<String> titles = new ArrayList<>();
        titles.add("Claim");
        agreement.origins().forEach(origin -> titles.add(view.originLabel(origin)));
        Table table = new Table(titles);
        for (Agreement.Row row : agreement.rows()) {
            List<Element> cells = new ArrayList<>();
            cells.add(claim(row));
            row.cells().forEach(cell -> cells.add(cell(cell, row, evidence)));
            table.row(cells);
        }
        return table.element();
    }

    private static Element claim(Agreement.Row row) {
        String tag = row.isDifference() ? "≠ differs" : "= agree";
        Element claim = Element.of("span")
                .text(Labels.clipped(row.label(), LABEL) + " ")
                .add(Element.of("span", tag).with("class", row.isDifference() ? "tag single" : "tag several"));
        return row.note().isEmpty()
                ? claim
                : claim.add(Element.of("span", row.note()).with("class", "meta below"));
    }

    private static Element cell(Agreement.Cell cell, Agreement.Row row, Evidence evidence) {
        return cell.isSilent()
                ? Element.of("span", "not stated").with("class", "meta")
                : evidence.link(words(cell), cell.citations(), row.label());
    }

    /** Each side cut by itself, so that a long claim does not push its denial out of the cell. */
    private static String words(Agreement.Cell cell) {
        return cell.values().stream().map(value -> Labels.clipped(value, SIDE)).collect(Collectors.joining("; "));
    }
}
