package news.parallax.analysis.attribution;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.analysis.attribution.Subject.Place;

/** Those who are spoken to. Behind a quotation that ended its sentence, "Marn asked Velden." says nothing of Velden. */
final class Addressees {
    private Addressees() {}

    /**
     * The attributions of a sentence behind a quotation, with no content where all that was taken for content is who was
     * spoken to.
     *
     * @param sentence the sentence
     * @param found what was found in it
     */
    static List<Found> without(Words sentence, List<Found> found) {
        if (found.size() != 1 || !isAddressed(sentence, found.getFirst())) {
            return found;
        }
        Found only = found.getFirst();
        return List.of(new Found(only.cue(), only.subject(), List.of(), only.beside()));
    }

    private static boolean isAddressed(Words sentence, Found found) {
        Subject subject = found.subject();
        return subject != null
                && subject.place() == Place.BEFORE
                && found.content().size() == 1
                && canAsk(found)
                && isLastPerson(sentence, found.content().getFirst());
    }

    private static boolean canAsk(Found found) {
        return found.cue().allows('s') && found.cue().allows('o');
    }

    /** True for a name or pronoun with which the sentence ends. */
    private static boolean isLastPerson(Words sentence, Range range) {
        boolean named = IntStream.range(range.from(), range.to())
                .allMatch(at -> sentence.isNameWord(at) || Lexicon.PRONOUNS.contains(sentence.lower(at)));
        boolean last = range.to() == sentence.size() || sentence.isTerminator(range.to());
        return named && last;
    }
}
