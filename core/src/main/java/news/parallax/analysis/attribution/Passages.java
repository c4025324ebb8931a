package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.model.Block;

/**
 * The passages of an article on their way to {@link PassageReader}: rules read each sentence as it comes, the taggers many
 * sentences together, because what they mark in one helps with the next.
 */
final class Passages {
    /** Sentences that are kept to be marked together; it bounds the memory that a text of a million words takes. */
    private static final int TOGETHER = 2_000;

    private final PassageReader reader;
    private final boolean tagged;
    private final Position.Cursor cursor = new Position.Cursor();
    private final List<Passage> waiting = new ArrayList<>();
    private final List<TagSequence> sequences = new ArrayList<>();

    /**
     * A block.
     *
     * @param sentences its sentences
     * @param rules what rules found in each
     */
    private record Passage(List<Words> sentences, List<List<Found>> rules) {}

    /**
     * Passages for a reader.
     *
     * @param tagged whether the trained taggers are asked, or rules alone
     */
    Passages(PassageReader reader, boolean tagged) {
        this.reader = reader;
        this.tagged = tagged;
    }

    /** Adds a block. */
    void add(Block.Role role, List<Words> sentences) {
        cursor.enter(role, sentences.size());
        List<List<Found>> rules = new ArrayList<>();
        for (Words words : sentences) {
            List<Found> found = PassageReader.isQuotedOnly(words) ? List.of() : ClauseReader.read(words);
            if (tagged) {
                sequences.add(TagFeatures.of(new TagView(words, found), cursor.position()));
            }
            cursor.leave(words, found);
            rules.add(found);
        }
        waiting.add(new Passage(sentences, rules));
        if (sequences.size() >= TOGETHER || !tagged) {
            finish();
        }
    }

    /** Hands what was added to the reader. */
    void finish() {
        List<Taggers> taggers = Taggers.read(sequences);
        int next = 0;
        for (Passage passage : waiting) {
            List<List<Found>> found = new ArrayList<>();
            for (int index = 0; index < passage.rules.size(); index++) {
                List<Found> rules = passage.rules.get(index);
                boolean refined = tagged && !PassageReader.isQuotedOnly(passage.sentences.get(index));
                found.add(
                        refined
                                ? Refinement.refine(
                                        sequences.get(next + index).view(), taggers.get(next + index), rules)
                                : rules);
            }
            next += passage.rules.size();
            reader.read(passage.sentences, found);
        }
        waiting.clear();
        sequences.clear();
    }
}
