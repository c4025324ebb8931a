package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.brief.Violation.Check;
import news.parallax.model.Brief;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.ContentWords;
import news.parallax.text.Texts;
import news.parallax.text.WordList;

/**
 * Reads a brief sentence against the words it cites and lists what is wrong with it.
 *
 * <p>A sentence is one of three forms. <em>Plain</em>: a cut of one cited passage; every word must align in order
 * ({@link Alignment}), nothing that limits or negates may be dropped, and words of a source must carry its name.
 * <em>Framed</em> (<code>Name: “words”</code>): the words must stand in a cited passage exactly and belong to a
 * statement, or the article, of that name. <em>Contrast</em> (<code>topic: “words” (Outlet); “words” (Outlet)</code>):
 * each pair of quotation marks holds exact words of a cited article of that outlet. Words in square brackets are the
 * editor's: a date that an event of the story gives to the cited words, or the calendar to a "last month" of theirs.
 *
 * <p>What the alignment cannot see is a false sentence made of true words in their true order; such a sentence cannot
 * arise from cutting, only from dropping words in the middle, and dropped words that carry a negation, a hedge, a
 * condition or a share are violations.
 */
public final class Linter {
    private static final Set<String> NEGATIONS = WordList.words("en/negations");
    private static final Set<String> HEDGES = WordList.words("en/hedges");
    private static final Set<String> NUMBER_WORDS = WordList.words("en/number-terms");

    private final Library library;
    private final Owned owned;
    private final Frames frames;

    /**
     * A linter for one story.
     *
     * @param story the story whose articles are cited
     * @param findings its findings: statements say whose words are whose, events give dates
     */
    public Linter(Story story, List<Finding> findings) {
        this(new Library(story, Texts.ofStory()), new Owned(findings), findings);
    }

    Linter(Library library, Owned owned, List<Finding> findings) {
        this.library = library;
        this.owned = owned;
        this.frames = new Frames(library, findings);
    }

    /** What is wrong with a sentence, in the order of the checks; empty when nothing is. */
    public List<Violation> violations(Brief.Sentence sentence) {
        List<Violation> violations = new ArrayList<>();
        for (Citation citation : sentence.citations()) {
            if (!library.holds(citation)) {
                violations.add(new Violation(Check.CITATION, citation.toString()));
            }
        }
        if (!violations.isEmpty()) {
            return violations;
        }
        int origins = library.origins(sentence.citations());
        if (origins != sentence.origins()) {
            violations.add(new Violation(Check.MISCOUNT, sentence.origins() + " instead of " + origins));
        }
        violations.addAll(frames.brackets(sentence));
        String text = Frames.withoutBrackets(sentence.text());
        if (frames.isContrast(sentence)) {
            violations.addAll(frames.contrast(text, sentence.citations()));
        } else if (Frames.isFramed(text)) {
            violations.addAll(frames.framed(text, sentence.citations()));
        } else {
            violations.addAll(plain(text, sentence.citations()));
        }
        violations.addAll(irrelevant(text, sentence.citations()));
        return violations;
    }

    private List<Violation> plain(String text, List<Citation> citations) {
        List<PassageWords.Word> words = PassageWords.words(text);
        Citation best = citations.get(0);
        List<PassageWords.Word> passage = library.passage(best);
        Alignment alignment = Alignment.of(words, passage);
        for (Citation citation : citations) {
            List<PassageWords.Word> other = library.passage(citation);
            Alignment candidate = Alignment.of(words, other);
            if (candidate.matched() > alignment.matched()) {
                best = citation;
                passage = other;
                alignment = candidate;
            }
        }
        List<Violation> violations = new ArrayList<>();
        for (int added : alignment.added()) {
            violations.add(addition(words.get(added), added, passage));
        }
        for (int dropped : alignment.dropped()) {
            dropped(passage.get(dropped).folded(), violations);
        }
        if (alignment.first() >= 0) {
            Span aligned = passage.get(alignment.first())
                    .span()
                    .cover(passage.get(alignment.last()).span());
            if (library.isQuoted(best.article(), aligned)) {
                violations.add(new Violation(Check.LOST_OWNER, "words in quotation marks"));
            }
            owned.owner(best.article(), aligned)
                    .ifPresent(owner -> violations.add(new Violation(Check.LOST_OWNER, owner.source())));
        }
        violations.addAll(frames.quotations(text, citations));
        return violations;
    }

    private static void dropped(String folded, List<Violation> violations) {
        if (NEGATIONS.contains(folded)) {
            violations.add(new Violation(Check.DROPPED_NEGATION, folded));
        } else if (HEDGES.contains(folded)) {
            violations.add(new Violation(Check.DROPPED_HEDGE, folded));
        }
    }

    private static Violation addition(PassageWords.Word word, int index, List<PassageWords.Word> passage) {
        boolean elsewhere = passage.stream().anyMatch(other -> other.folded().equals(word.folded()));
        if (elsewhere) {
            return new Violation(Check.ORDER, word.text());
        }
        if (word.hasDigit() || NUMBER_WORDS.contains(word.folded())) {
            return new Violation(Check.ADDED_NUMBER, word.text());
        }
        return new Violation(index > 0 && word.isCapitalised() ? Check.ADDED_NAME : Check.ADDED_WORD, word.text());
    }

    private List<Violation> irrelevant(String text, List<Citation> citations) {
        Set<String> content = ContentWords.stems(text);
        List<Violation> violations = new ArrayList<>();
        for (Citation citation : citations) {
            Set<String> cited = ContentWords.stems(library.words(citation));
            if (content.stream().noneMatch(cited::contains)) {
                violations.add(new Violation(Check.IRRELEVANT_CITATION, library.words(citation)));
            }
        }
        return violations;
    }
}
