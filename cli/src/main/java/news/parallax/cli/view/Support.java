package news.parallax.cli.view;

import java.util.List;
import news.parallax.model.Brief;

/**
 * How well something is corroborated, in words that do not rest on colour.
 *
 * @param isCorroborated true when more than one independent origin carries it
 * @param words both numbers: "3 outlets, 1 primary source (Kremlin)"
 */
public record Support(boolean isCorroborated, String words) {
    /** The support of a sentence. */
    public static Support of(Brief.Sentence sentence) {
        return of(sentence.origins(), sentence.primarySources());
    }

    /**
     * The support of something that a number of origins carry.
     *
     * @param origins independent origins, at least 1
     * @param primarySources whom they name as their source
     */
    public static Support of(int origins, List<String> primarySources) {
        if (primarySources.isEmpty()) {
            return origins > 1
                    ? new Support(true, Counts.of(origins, "independent origin"))
                    : new Support(false, "1 outlet, not corroborated");
        }
        String words = Counts.of(origins, "outlet") + ", " + Counts.of(primarySources.size(), "primary source") + " ("
                + String.join(", ", primarySources) + ")";
        return new Support(origins > 1, words);
    }

    /** {@code ✓} or {@code △}. */
    public String mark() {
        return isCorroborated ? "✓" : "△";
    }

    /** Mark and words. */
    @Override
    public String toString() {
        return mark() + " " + words;
    }
}
