package news.parallax.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Extraction.Rejected;

/**
 * What became of the inputs, counted. Every input is counted once: as an article, a repetition of one, a rejection, or
 * passed over. Not safe for several threads.
 */
public final class Tally {
    /** Rejections kept for the summary; all of them can be written to a file. */
    private static final int KEPT = 10;

    private final Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
    private final List<Rejected> rejections = new ArrayList<>();
    private int articles;
    private int repeated;
    private int rejected;
    private int failed;
    private int passedOver;

    void article() {
        articles++;
    }

    void repeated() {
        repeated++;
    }

    void passedOver() {
        passedOver++;
    }

    void rejected(Rejected rejection) {
        rejected++;
        failed += isFailure(rejection.reason()) ? 1 : 0;
        reasons.merge(rejection.reason(), 1, Integer::sum);
        if (rejections.size() < KEPT) {
            rejections.add(rejection);
        }
    }

    /**
     * True when something went wrong with an input, or stands between the reader and an article. A page that was read and
     * is no article - a list of teasers, a form - is an answer, not a failure.
     */
    static boolean isFailure(Reason reason) {
        return switch (reason) {
            case EMPTY, NOT_TEXT, TOO_LARGE, UNREADABLE, MALFORMED, ERROR_PAGE, CONSENT_WALL, PAYWALL -> true;
            case INDEX_PAGE, NO_ARTICLE -> false;
        };
    }

    /** Articles read, repetitions not counted. */
    public int articles() {
        return articles;
    }

    /** Articles that were given before, same address and same words. */
    public int repetitions() {
        return repeated;
    }

    /** Inputs without an article. */
    public int rejections() {
        return rejected;
    }

    /** Rejections that are failures. */
    public int failures() {
        return failed;
    }

    /** Files of a folder that are not meant to be pages. */
    public int passed() {
        return passedOver;
    }

    /** Rejections by reason, in the order of the reasons. */
    public Map<Reason, Integer> byReason() {
        return new EnumMap<>(reasons);
    }

    /** The first rejections. */
    public List<Rejected> first() {
        return List.copyOf(rejections);
    }
}
