package news.parallax.brief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import news.parallax.model.Brief;
import news.parallax.model.Brief.Section;
import news.parallax.model.Finding;
import news.parallax.model.Story;
import news.parallax.text.Texts;

/**
 * Writes the brief of a story.
 *
 * <p>Candidates come from the findings; each section gets a share of the words and takes the best sentences of its own
 * ({@link Selection}): first the event itself as most accounts open with it, then what adds most to what was told. What a
 * section leaves over goes to the sections that tell what happened and who says what. Every sentence is linted before it
 * is taken: a cut that fails is tried as its verbatim sentence and counted as replaced; what still fails is not printed.
 *
 * <p>The words are a budget, not a target: a story with little to say gets a short brief. The same story and findings
 * give the same brief.
 */
public final class BriefWriter {
    /** Words a brief has at most unless told otherwise. */
    public static final int DEFAULT_WORDS = 200;

    /** Who gets the words that other sections leave over. */
    private static final List<Section> REST = List.of(Section.WHAT_HAPPENED, Section.WHO_SAYS_WHAT);

    /** Share of the budget below which a brief also takes what is less central, and how much less; set by reading. */
    private static final double FEW = 0.65;

    private static final double LENIENT = 0.5;

    private static final Map<Section, Double> SHARES = shares();

    private final int maxWords;

    /** A writer of briefs of {@value #DEFAULT_WORDS} words at most. */
    public BriefWriter() {
        this(DEFAULT_WORDS);
    }

    /**
     * A writer of briefs of a length.
     *
     * @param maxWords most words of a brief, at least 20
     * @throws IllegalArgumentException if fewer are asked for
     */
    public BriefWriter(int maxWords) {
        if (maxWords < 20) {
            throw new IllegalArgumentException("a brief needs 20 words or more, not " + maxWords);
        }
        this.maxWords = maxWords;
    }

    /** The brief of a story; empty when no finding gives a sentence that stands alone and passes the linter. */
    public Brief write(Story story, List<Finding> findings) {
        return write(story, findings, findings);
    }

    /**
     * The brief of some findings of a story, checked against all of them.
     *
     * @param story the story
     * @param findings all its findings: they say whose words are whose
     * @param told those the brief tells
     */
    public Brief write(Story story, List<Finding> findings, List<Finding> told) {
        return write(story, findings, told, Texts.ofStory());
    }

    /** The same, with texts that may have been read before. */
    public Brief write(Story story, List<Finding> findings, List<Finding> told, Texts texts) {
        Accounts accounts = new Accounts(story, texts);
        Library library = new Library(story, texts);
        Owned owned = new Owned(findings);
        Selection selection =
                new Selection(story.title(), new Linter(library, owned, findings), library, owned, accounts);
        Candidates sayable = new Candidates(story, findings, accounts, library, owned);
        List<Candidate> all = sayable.all(told);
        List<Candidate> candidates = sayable.central(all, 1);
        for (Section section : Section.values()) {
            selection.fill(candidates, section, (int) Math.round(maxWords * SHARES.getOrDefault(section, 0.0)));
        }
        for (Section section : REST) {
            selection.fill(candidates, section, maxWords - selection.words());
        }
        int few = (int) Math.round(FEW * maxWords);
        if (selection.words() < few) {
            List<Candidate> further = sayable.central(all, LENIENT);
            for (Section section : REST) {
                selection.fill(further, section, few - selection.words());
            }
        }
        return selection.brief();
    }

    private static Map<Section, Double> shares() {
        Map<Section, Double> shares = new EnumMap<>(Section.class);
        shares.put(Section.WHAT_HAPPENED, 0.42);
        shares.put(Section.WHO_SAYS_WHAT, 0.25);
        shares.put(Section.WHAT_IS_EXPECTED, 0.15);
        shares.put(Section.WHERE_ACCOUNTS_DIFFER, 0.18);
        shares.put(Section.WHAT_TO_WATCH, 0.12);
        return shares;
    }
}
