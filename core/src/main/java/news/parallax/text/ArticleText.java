package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;

/**
 * An article with what follows from it alone: its sentences, and whatever a stage reads in them. Each is worked out when it
 * is first asked for and kept, so that a story that gains an article reads only that one.
 *
 * <pre>{@code
 * Dates dates = text.kept(Dates.class, Dates::of);
 * }</pre>
 *
 * <p>What also depends on the rest of the story, such as the names its speakers go by, is kept with what it was worked out
 * from: most of a story stays as it was when it gains an article.
 *
 * <p>Safe for several threads: two that ask at once work out the same.
 */
public final class ArticleText {
    private final Article article;
    private final List<Sentence> sentences;
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> keys = new ConcurrentHashMap<>();
    private final KnownParts parts = new KnownParts();

    /** Cuts an article into sentences. */
    public ArticleText(Article article) {
        this.article = article;
        List<Sentence> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            for (Span span : Sentences.sentences(article, block)) {
                String text = span.of(article.text());
                Words words = Words.of(article.text(), span);
                found.add(new Sentence(block, span, text, words, Concepts.keptKeys(words)));
            }
        }
        this.sentences = List.copyOf(found);
    }

    /**
     * A sentence of an article.
     *
     * @param block the block it stands in
     * @param span where it stands in the article
     * @param text its words
     * @param words its tokens, with offsets into the article
     * @param keys what it is about
     */
    public record Sentence(Block block, Span span, String text, Words words, Set<String> keys) {
        /** The part its block plays. */
        public Block.Role role() {
            return block.role();
        }

        /** True in running text, lists and quotations, where things are told. */
        public boolean isTold() {
            return role() == Block.Role.PARAGRAPH || role() == Block.Role.LIST_ITEM || role() == Block.Role.QUOTE;
        }
    }

    /** The article. */
    public Article article() {
        return article;
    }

    /** The sentences of all blocks, in order. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The first sentence that shares a character with a span. */
    public Optional<Sentence> sentenceAt(Span span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < sentences.size() && sentences.get(low).span().overlaps(span)
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }

    /**
     * What a stage reads in the article, worked out once.
     *
     * @param kind type of the result; one for each thing to keep
     * @param reading works it out from the article alone: the same each time
     */
    public <T> T kept(Class<T> kind, Function<ArticleText, T> reading) {
        Object known = kept.get(kind);
        if (known == null) {
            T made = reading.apply(this);
            Object earlier = kept.putIfAbsent(kind, made);
            known = earlier == null ? made : earlier;
        }
        return kind.cast(known);
    }

    /**
     * What a stage reads in the article in the light of something else, worked out again when that is another.
     *
     * @param kind type of the result; one for each thing to keep
     * @param given all that the result depends on besides the article; compared by value
     * @param reading works it out from both: the same each time
     */
    public <I, T> T kept(Class<T> kind, I given, BiFunction<ArticleText, I, T> reading) {
        Reading known = (Reading) kept.get(kind);
        T result =
                known != null && known.given().equals(given) ? kind.cast(known.result()) : reading.apply(this, given);
        // The next who asks for the same story has the same object, which is compared at once.
        kept.put(kind, new Reading(given, result));
        return result;
    }

    /** A result and what it was worked out from. */
    private record Reading(Object given, Object result) {}

    /** What some words of the article, or made of it, are {@linkplain Concepts about}; kept for the next who asks. */
    public Set<String> keys(String words) {
        return keys.computeIfAbsent(words, Concepts::keptKeys);
    }

    /** The parts of speech in sentences of the article, or made of it; kept for the next who asks. */
    public KnownParts parts() {
        return parts;
    }
}
