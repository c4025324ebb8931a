package news.parallax.analysis.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb that no list knows and that yet can only say: a comma ends the quoted words before it, and nothing but somebody, the
 * verb, time and place follow ("“The bridge is gone,” Velden orated on Monday.").
 *
 * @param source who speaks
 * @param verb the verb
 * @param end behind the time and place, and the comma that ends them
 */
record UnlistedVerb(Range source, Range verb, int end) {
    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "has", "have", "had", "do", "does", "did");

    /** The verb behind a quotation, or null. */
    static @Nullable UnlistedVerb behind(Words words, int quotation) {
        boolean speech = words.isBreak(quotation - 1) && Passage.isSpeech(words.text(), words.quotation(quotation));
        int close = words.quotation(quotation).inner().end() - 1;
        if (!speech || words.text().charAt(close) != ',') {
            return null;
        }
        int next = quotation + 1;
        NounPhrases phrases = new NounPhrases(words);
        if (isVerb(words, next)) {
            Range source = starting(words, phrases, next + 1);
            return source == null ? null : ending(words, source, new Range(next, next + 1), source.to());
        }
        Range source = withoutVerb(words, starting(words, phrases, next));
        int verb = source == null ? -1 : source.to() + (words.lower(source.to()).endsWith("ly") ? 1 : 0);
        return source == null || !isVerb(words, verb)
                ? null
                : ending(words, source, new Range(source.to(), verb + 1), verb + 1);
    }

    private static @Nullable Range starting(Words words, NounPhrases phrases, int at) {
        return FirstSubject.startsPhrase(words, at) ? phrases.after(at, true) : null;
    }

    /** "Velden" of "Velden orated": a rare verb is taken for part of a name. */
    private static @Nullable Range withoutVerb(Words words, @Nullable Range source) {
        int last = source == null ? -1 : source.to() - 1;
        return source != null && last > source.from() && !isVerb(words, source.to()) && isVerb(words, last)
                ? new Range(source.from(), last)
                : source;
    }

    /** True for a verb that stands alone; a rare one is known by its ending, whatever it was tagged as. */
    private static boolean isVerb(Words words, int at) {
        boolean verb = switch (words.partOfSpeech(at)) {
            case PAST, PARTICIPLE, THIRD, PRESENT -> !AUXILIARIES.contains(words.lower(at));
            default -> words.lower(at).endsWith("ed");
        };
        return verb && !words.isCapitalised(at);
    }

    private static @Nullable UnlistedVerb ending(Words words, Range source, Range verb, int from) {
        int end = Tail.end(words, from, words.size());
        return end < 0 ? null : new UnlistedVerb(source, verb, words.isComma(end) ? end + 1 : end);
    }
}
