package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;
import news.parallax.text.KnownParts;
import news.parallax.text.Quotations;
import news.parallax.text.Quotations.Quotation;
import news.parallax.text.SequenceModel;

/** The sentences of an article as the taggers read them; public for the trainer, which must see the same. */
public final class TagSequences {
    private TagSequences() {}

    /**
     * What the tagger marks in an article.
     *
     * @param sources sources, in order
     * @param cues cues, in order
     * @param contents pieces of content, in order
     */
    public record Marked(List<Span> sources, List<Span> cues, List<Span> contents) {}

    /** What the tagger alone marks in an article, so that what the rules add can be measured. */
    public static Marked marked(Article article) {
        Marked marked = new Marked(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<TagSequence> sequences = of(article);
        List<Taggers> taggers = Taggers.read(sequences);
        for (int index = 0; index < sequences.size(); index++) {
            TagSequence sequence = sequences.get(index);
            Taggers tagged = taggers.get(index);
            tagged.sources().forEach(range -> marked.sources.add(sequence.span(range)));
            tagged.cues().forEach(range -> marked.cues.add(sequence.span(range)));
            tagged.contents().forEach(range -> marked.contents.add(sequence.span(range)));
        }
        return marked;
    }

    /**
     * What the second tagger sees of the sentences of an article.
     *
     * @param first the first tagger
     * @param sequences the sentences, in order
     * @return features of each token of each sentence; no rows for a sentence that it is not asked about
     */
    public static List<int[][]> second(SequenceModel first, List<TagSequence> sequences) {
        return Taggers.second(first, sequences);
    }

    /** The sentences of an article, in order. */
    public static List<TagSequence> of(Article article) {
        String text = article.text();
        List<Quotation> quotations = Quotations.quoted(text);
        KnownParts parts = new KnownParts();
        String masked = Passage.masked(text, quotations);
        List<TagSequence> sequences = new ArrayList<>();
        Position.Cursor cursor = new Position.Cursor();
        int next = 0;
        for (Block block : article.blocks()) {
            int first = next;
            while (next < quotations.size()
                    && quotations.get(next).outer().start() < block.span().end()) {
                next++;
            }
            List<Words> sentences =
                    Passage.sentences(text, masked, block.span(), quotations.subList(first, next), parts);
            cursor.enter(block.role(), sentences.size());
            for (Words words : sentences) {
                List<Found> found = ClauseReader.read(words);
                sequences.add(TagFeatures.of(new TagView(words, found), cursor.position()));
                cursor.leave(words, found);
            }
        }
        return sequences;
    }
}
