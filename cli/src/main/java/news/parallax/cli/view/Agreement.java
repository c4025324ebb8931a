package news.parallax.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Origin;
import news.parallax.model.Story;

/**
 * Claims against origins: who says the same, who says otherwise, who says nothing. Copies are folded into their origin,
 * so a column is an independent account.
 *
 * @param origins the columns, in order
 * @param rows differences first
 */
public record Agreement(List<Origin> origins, List<Row> rows) {
    /** Facts shown; the strongest, so that the table stays readable. */
    private static final int MAX_FACTS = 8;

    /** Copies the lists. */
    public Agreement {
        origins = List.copyOf(origins);
        rows = List.copyOf(rows);
    }

    /**
     * One claim.
     *
     * @param isDifference true when accounts differ
     * @param label the claim, or the topic on which they differ
     * @param note in what they differ; empty for a claim they share
     * @param cells one for each origin
     */
    public record Row(boolean isDifference, String label, String note, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one origin says.
     *
     * @param values its words, both where it tells a claim and a denial, or "reports it"; empty when it says nothing
     * @param citations where; empty when it says nothing
     */
    public record Cell(List<String> values, List<Citation> citations) {
        /** Copies the lists. */
        public Cell {
            values = List.copyOf(values);
            citations = List.copyOf(citations);
        }

        /** True when the origin says nothing on the claim. */
        public boolean isSilent() {
            return citations.isEmpty();
        }
    }

    /** The claims that several origins share. */
    public List<Row> shared() {
        return rows.stream().filter(row -> !row.isDifference()).toList();
    }

    /** The table of a story. */
    static Agreement of(Story story, List<Disagreement> disagreements, List<Fact> facts) {
        Map<String, String> originOfArticle = story.originOfArticle();
        List<Row> rows = new ArrayList<>();
        for (Disagreement disagreement : disagreements) {
            rows.add(new Row(
                    true,
                    disagreement.topic(),
                    Labels.of(disagreement.kind()),
                    story.origins().stream()
                            .map(origin -> position(origin, disagreement, originOfArticle))
                            .toList()));
        }
        facts.stream()
                .filter(fact -> fact.origins().size() > 1)
                .limit(MAX_FACTS)
                .forEach(fact -> rows.add(new Row(
                        false,
                        fact.text(),
                        "",
                        story.origins().stream()
                                .map(origin -> new Cell(
                                        List.of("reports it"), cited(origin, fact.citations(), originOfArticle)))
                                .toList())));
        return new Agreement(story.origins(), rows);
    }

    private static Cell position(Origin origin, Disagreement disagreement, Map<String, String> originOfArticle) {
        List<String> values = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        for (Disagreement.Position position : disagreement.positions()) {
            List<Citation> here = cited(origin, position.citations(), originOfArticle);
            if (!here.isEmpty()) {
                String holder = position.holder();
                values.add(holder == null ? position.value() : position.value() + " (" + holder + ")");
                citations.addAll(here);
            }
        }
        return new Cell(values, citations);
    }

    private static List<Citation> cited(Origin origin, List<Citation> citations, Map<String, String> originOfArticle) {
        return citations.stream()
                .filter(citation -> origin.id().equals(originOfArticle.get(citation.article())))
                .toList();
    }
}
