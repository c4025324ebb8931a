package news.parallax.cli.text;

import java.io.IOException;
import java.util.Map;
import news.parallax.cli.text.Screen.Style;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.Review;
import news.parallax.model.Extraction.DiscardReason;

/** What was kept of a page on the left and what was left out on the right, in the order of the page. */
final class ReviewText {
    private final Screen screen;
    private final StringBuilder run = new StringBuilder();
    private DiscardReason runReason = DiscardReason.OTHER;

    ReviewText(Screen screen) {
        this.screen = screen;
    }

    void review(Review review) throws IOException {
        screen.line(Style.BOLD, review.counts());
        for (Map.Entry<DiscardReason, Integer> reason : review.reasons().entrySet()) {
            String count = Labels.of(reason.getKey()) + " " + reason.getValue();
            screen.line(Style.DIM, "  ", "  ", count + ": " + Labels.meaning(reason.getKey()));
        }
        screen.gap();
        screen.columns(Style.BOLD, "Kept", "Left out");
        for (Review.Piece piece : review.blocks()) {
            switch (piece) {
                case Review.Kept kept -> {
                    showLeftOut();
                    screen.columns(Style.PLAIN, Labels.of(kept.role()) + ": " + kept.words(), "");
                }
                case Review.LeftOut leftOut -> add(leftOut);
            }
        }
        showLeftOut();
        screen.gap();
    }

    /** Blocks in a row with the same reason share it: a menu is one entry, not forty. */
    private void add(Review.LeftOut leftOut) throws IOException {
        if (run.isEmpty() || runReason != leftOut.reason()) {
            showLeftOut();
            runReason = leftOut.reason();
            run.append(Labels.of(leftOut.reason())).append(": ").append(leftOut.words());
        } else {
            run.append(" · ").append(leftOut.words());
        }
    }

    private void showLeftOut() throws IOException {
        if (!run.isEmpty()) {
            screen.columns(Style.DIM, "", run.toString());
            run.setLength(0);
        }
    }
}
