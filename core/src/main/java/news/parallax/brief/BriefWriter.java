package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.model.Brief;
import news.parallax.model.Brief.Section;
import news.parallax.model.Finding;
import news.parallax.model.Story;
import news.parallax.text.ContentWords;

/**
 * Writes the brief of a story.
 *
 * <p>Candidates come from the findings; each section gets a share of the words. Sentences are taken best first, section
 * by section in turn, so that no section starves another; one that repeats a sentence already taken (half of its content
 * words) or gives one voice a third turn is passed over. Every sentence is linted before it is taken: a cut
 * that fails is tried as its verbatim sentence and counted as replaced; what still fails is not printed.
 *
 * <p>The words are a budget, not a target: a story with little to say gets a short brief. The same story and findings
 * give the same brief.
 */
public final class BriefWriter {
    /** Words a brief has at most unless told otherwise. */
    public static final int DEFAULT_WORDS = 200;

    private static final double MAX_OVERLAP = 0.5;
    private static final int TURNS_OF_A_VOICE = 2;
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
        Selection selection = new Selection(new Linter(story, findings), story);
        List<Candidate> candidates = new Candidates(story, findings).candidates(told);
        for (Section section : Section.values()) {
            int budget = (int) Math.round(maxWords * SHARES.getOrDefault(section, 0.0));
            selection.fill(candidates, section, budget);
        }
        for (Section section : Section.values()) {
            selection.fill(candidates, section, maxWords - selection.words);
        }
        return selection.brief();
    }

    private static Map<Section, Double> shares() {
        Map<Section, Double> shares = new EnumMap<>(Section.class);
        shares.put(Section.WHAT_HAPPENED, 0.32);
        shares.put(Section.WHO_SAYS_WHAT, 0.17);
        shares.put(Section.WHAT_IS_EXPECTED, 0.20);
        shares.put(Section.WHERE_ACCOUNTS_DIFFER, 0.20);
        shares.put(Section.WHAT_TO_WATCH, 0.11);
        return shares;
    }

    /** The sentences taken so far. */
    private static final class Selection {
        private final Linter linter;
        private final Story story;
        private final List<Brief.Sentence> sentences = new ArrayList<>();
        private final List<Set<String>> contents = new ArrayList<>();
        private final List<String> voices = new ArrayList<>();
        private int words;
        private int replaced;

        Selection(Linter linter, Story story) {
            this.linter = linter;
            this.story = story;
        }

        void fill(List<Candidate> candidates, Section section, int budget) {
            int left = budget;
            for (Candidate candidate : candidates) {
                int count = PassageWords.count(candidate.text());
                boolean first = sentences.stream().noneMatch(sentence -> sentence.section() == section);
                boolean fits = count <= left || first && count <= 2 * left;
                if (candidate.section() == section && fits && isNew(candidate) && take(candidate)) {
                    left -= count;
                    words += count;
                }
            }
        }

        private boolean isNew(Candidate candidate) {
            Set<String> content = candidate.content();
            for (Set<String> other : contents) {
                if (ContentWords.containment(content, other) > MAX_OVERLAP
                        || ContentWords.containment(other, content) > MAX_OVERLAP) {
                    return false;
                }
            }
            return candidate.voice().isEmpty()
                    || voices.stream().filter(candidate.voice()::equals).count() < TURNS_OF_A_VOICE;
        }

        private boolean take(Candidate candidate) {
            Optional<Brief.Sentence> sound = Optional.of(sentence(candidate)).filter(this::passes);
            if (sound.isEmpty() && candidate.section() != Section.WHERE_ACCOUNTS_DIFFER) {
                sound = verbatim(candidate).map(this::sentence).filter(this::passes);
                replaced += sound.isPresent() ? 1 : 0;
            }
            if (sound.isEmpty()) {
                return false;
            }
            sentences.add(sound.get());
            contents.add(candidate.content());
            voices.add(candidate.voice());
            return true;
        }

        private boolean passes(Brief.Sentence sentence) {
            return linter.violations(sentence).isEmpty();
        }

        private Optional<Candidate> verbatim(Candidate candidate) {
            return candidate.citations().stream()
                    .findFirst()
                    .flatMap(citation -> story.article(citation.article())
                            .map(article -> candidate.withText(citation.span().of(article.text()))));
        }

        private Brief.Sentence sentence(Candidate candidate) {
            return new Brief.Sentence(
                    candidate.section(),
                    candidate.text(),
                    candidate.citations(),
                    Math.max(1, story.originsOf(candidate.citations()).size()),
                    candidate.primarySources());
        }

        Brief brief() {
            List<Brief.Sentence> ordered = new ArrayList<>(sentences);
            ordered.sort(Comparator.comparing(Brief.Sentence::section));
            return new Brief(ordered, replaced);
        }
    }
}
