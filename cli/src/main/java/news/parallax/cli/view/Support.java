package news.parallax.cli.view;

import java.util.List;
import news.parallax.model.Brief;

/**
 * How well something is corroborated, in words that do not rest on colour.
 *
 * @param level whether several independent origins carry it, one, or several that differ
 * @param words both numbers: "3 outlets, 1 primary source (Kremlin)"
 */
public record Support(Level level, String words) {
    /** What the numbers come to. */
    public enum Level {
        /** Several independent origins carry it. */
        SEVERAL("✓"),
        /** One origin carries it. */
        SINGLE("△"),
        /** Several origins, which do not say the same. */
        DIFFERING("≠");

        private final String mark;

        Level(String mark) {
            this.mark = mark;
        }
    }

    /** The support of a sentence. Origins that differ do not corroborate each other, however many they are. */
    public static Support of(Brief.Sentence sentence) {
        return sentence.section() == Brief.Section.WHERE_ACCOUNTS_DIFFER
                ? new Support(Level.DIFFERING, "accounts of " + Counts.of(sentence.origins(), "independent origin"))
                : of(sentence.origins(), sentence.primarySources());
    }

    /**
     * The support of something that a number of origins carry.
     *
     * @param origins independent origins, at least 1
     * @param primarySources whom they name as their source
     */
    public static Support of(int origins, List<String> primarySources) {
        Level level = origins > 1 ? Level.SEVERAL : Level.SINGLE;
        if (primarySources.isEmpty()) {
            String words = origins > 1 ? Counts.of(origins, "independent origin") : "1 outlet, not corroborated";
            return new Support(level, words);
        }
        String words = Counts.of(origins, "outlet") + ", " + Counts.of(primarySources.size(), "primary source") + " ("
                + String.join(", ", primarySources) + ")";
        return new Support(level, words);
    }

    /** True when several independent origins carry it. */
    public boolean isCorroborated() {
        return level == Level.SEVERAL;
    }

    /** Mark and words: {@code △ 1 outlet, not corroborated}. */
    @Override
    public String toString() {
        return level.mark + " " + words;
    }
}
