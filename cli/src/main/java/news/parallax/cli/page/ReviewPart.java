package news.parallax.cli.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.Review;
import news.parallax.model.Article;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.DiscardReason;

/**
 * What was kept of a page beside what was left out, in the order of the page. Every block has an address of its own;
 * long runs of left-out blocks are folded, and open without a script.
 */
final class ReviewPart {
    /** Left-out blocks in a row that are shown without unfolding. */
    private static final int UNFOLDED = 3;

    private final String prefix;
    private final String language;
    private final Element list = Element.of("ol").with("class", "blocks");
    private final Map<DiscardReason, String> first = new EnumMap<>(DiscardReason.class);
    private int number;

    private ReviewPart(String prefix, String language) {
        this.prefix = prefix;
        this.language = language;
    }

    /** The part of a page that was read. */
    static Element of(Extraction.Extracted extracted, String prefix) {
        Article article = extracted.article();
        return new ReviewPart(prefix, Evidence.language(article)).part(article, Review.of(extracted));
    }

    private Element part(Article article, Review review) {
        List<Review.LeftOut> run = new ArrayList<>();
        for (Review.Piece piece : review.blocks()) {
            switch (piece) {
                case Review.Kept kept -> {
                    leftOut(run);
                    kept(kept);
                }
                case Review.LeftOut leftOut -> run.add(leftOut);
            }
        }
        leftOut(run);
        return ArticlePart.head(article)
                .with("class", "reading review")
                .add(Element.of("p", review.counts()).with("class", "meta"))
                .add(reasons(review))
                .add(Element.of("div")
                        .with("class", "sides")
                        .add(Element.of("h2", "Kept"))
                        .add(Element.of("h2", "Left out")))
                .add(list);
    }

    /** How often each reason was given, with a link to its first block. */
    private Element reasons(Review review) {
        Element reasons = Element.of("ul").with("class", "counts");
        review.reasons().forEach((reason, count) -> {
            Element link = Element.of("a", Labels.of(reason)).with("href", "#" + first.get(reason));
            reasons.add(Element.of("li")
                    .with("title", Labels.meaning(reason))
                    .add(Element.of("b", String.valueOf(count)))
                    .text(" ")
                    .add(link));
        });
        return reasons;
    }

    private void kept(Review.Kept kept) {
        list.add(block("kept", Labels.of(kept.role()), kept.words()));
    }

    /** The blocks of a run, which is then empty: one by one, or folded when they are many. */
    private void leftOut(List<Review.LeftOut> run) {
        if (run.isEmpty()) {
            return;
        }
        List<Element> blocks = run.stream().map(this::block).toList();
        if (run.size() <= UNFOLDED) {
            list.addAll(blocks);
        } else {
            String words = run.stream()
                    .map(leftOut -> Labels.of(leftOut.reason()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            list.add(Element.of("li")
                    .with("class", "dropped")
                    .add(Element.of("details")
                            .add(Element.of("summary", Counts.of(run.size(), "block") + ": " + words))
                            .add(Element.of("ol").addAll(blocks))));
        }
        run.clear();
    }

    private Element block(Review.LeftOut leftOut) {
        first.putIfAbsent(leftOut.reason(), prefix + "b" + (number + 1));
        return block("dropped", Labels.of(leftOut.reason()), leftOut.words());
    }

    private Element block(String side, String label, String words) {
        number++;
        return Element.of("li")
                .with("id", prefix + "b" + number)
                .with("class", side)
                .add(Element.of("span", label).with("class", "tag"))
                .text(" ")
                .add(Element.of("span", words).with("lang", language));
    }
}
