package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution before its speaker is resolved.
 *
 * @param source the words that name who speaks, or null
 * @param antecedent for a relative pronoun the words it stands for, or null
 * @param cue the words that attribute, or null if structure does
 * @param cueClass what sort of act
 * @param content pieces of content, in order, without outer quotation marks; never empty
 * @param direct true when all content stands inside quotation marks
 * @param mixed true when part of it does
 * @param sentences the sentences it stands in, in order
 */
record Draft(
        @Nullable Span source,
        @Nullable Span antecedent,
        @Nullable Span cue,
        CueClass cueClass,
        List<Span> content,
        boolean direct,
        boolean mixed,
        List<Span> sentences) {
    Draft {
        content = List.copyOf(content);
        sentences = List.copyOf(sentences);
    }

    /** The sentence in which the source stands, else the last. */
    Span place() {
        Span who = source;
        return sentences.stream()
                .filter(sentence -> who != null && sentence.contains(who))
                .findFirst()
                .orElse(sentences.getLast());
    }

    /** This draft, its content being quoted or not. */
    Draft quoted(boolean all, boolean some) {
        return new Draft(source, antecedent, cue, cueClass, content, all, some, sentences);
    }

    /** More words of the same source in a paragraph that names nobody. */
    Draft again(Span quoted, Span sentence) {
        Span who = antecedent != null ? antecedent : source;
        return new Draft(null, who, null, CueClass.ASSERTION, List.of(quoted), true, true, List.of(sentence));
    }

    /** The same source and cue with quoted content from a paragraph of its own. */
    Draft saying(Span quoted, Span sentence) {
        List<Span> places = List.of(sentences.getFirst(), sentence);
        return new Draft(source, antecedent, cue, cueClass, List.of(quoted), true, true, places);
    }

    /** This draft with more quoted content from a later sentence. */
    Draft with(List<Span> more, Span sentence) {
        List<Span> all = new ArrayList<>(content);
        all.addAll(more);
        List<Span> places = new ArrayList<>(sentences);
        if (!places.contains(sentence)) {
            places.add(sentence);
        }
        return new Draft(source, antecedent, cue, cueClass, all, direct, mixed, places);
    }
}
