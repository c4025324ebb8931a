package news.parallax.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The {@linkplain PartsOfSpeech parts of speech} in sentences of one article: several stages ask for those of one sentence,
 * and each is tagged once. Safe for several threads.
 */
public final class KnownParts {
    /** By the words with spaces between them, which no word holds. */
    private final Map<String, List<PartOfSpeech>> known = new ConcurrentHashMap<>();

    /**
     * The part of speech of each word of a sentence.
     *
     * @param words words as written, with straight apostrophes; a quotation that is read as one word is {@code "}
     */
    public List<PartOfSpeech> of(List<String> words) {
        return known.computeIfAbsent(String.join(" ", words), sentence -> List.of(PartsOfSpeech.of(words)));
    }
}
