package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;
import news.parallax.text.Quotations;
import news.parallax.text.Quotations.Quotation;

/** The sentences of an article as the taggers read them; public for the trainer, which must see the same. */
public final class TagSequences {
    private TagSequences() {}

    /** The sentences of an article, and behind each those inside its quotations. */
    public static List<TagSequence> of(Article article) {
        String text = article.text();
        List<Quotation> quotations = Quotations.quoted(text);
        String masked = Passage.masked(text, quotations);
        List<TagSequence> sequences = new ArrayList<>();
        int next = 0;
        for (Block block : article.blocks()) {
            int first = next;
            while (next < quotations.size()
                    && quotations.get(next).outer().start() < block.span().end()) {
                next++;
            }
            for (Words words : Passage.sentences(text, masked, block.span(), quotations.subList(first, next))) {
                sequences.addAll(of(words));
            }
        }
        return sequences;
    }

    /** A sentence, and the sentences inside its quotations. */
    static List<TagSequence> of(Words words) {
        List<TagSequence> sequences = new ArrayList<>();
        sequences.add(TagFeatures.of(words, ClauseReader.read(words), false));
        for (Words inner : inner(words)) {
            List<Found> found = ClauseReader.read(inner);
            sequences.add(TagFeatures.of(inner, found, true));
        }
        return sequences;
    }

    /** The sentences inside the speech a sentence quotes. */
    static List<Words> inner(Words words) {
        List<Words> inner = new ArrayList<>();
        for (Quotation quotation : words.quotations()) {
            if (Passage.isSpeech(words.text(), quotation)) {
                Span range = quotation.inner();
                inner.addAll(Passage.sentences(words.text(), words.text(), range, List.of()));
            }
        }
        return inner;
    }
}
