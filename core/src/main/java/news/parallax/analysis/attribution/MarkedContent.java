package news.parallax.analysis.attribution;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.model.Span;
import news.parallax.text.NameTagger;
import news.parallax.text.TypedName;

/**
 * What was said, out of the words that the taggers marked as that: with the subject of its verb.
 *
 * @param words the sentence
 */
record MarkedContent(Words words) {
    /** The pieces of content of a cue. */
    List<Range> mended(Range cue, List<Range> content) {
        return content.stream().map(piece -> withSubject(cue, piece)).toList();
    }

    /** Content behind two names that has a verb: in "told Radio Orland Marn did not" the last name is its subject. */
    private Range withSubject(Range cue, Range content) {
        int verb = content.from();
        while (verb < content.to() && words.isNameWord(verb)) {
            verb++;
        }
        if (verb <= cue.to() + 1 || content.from() < cue.to() || !isTold(cue, verb)) {
            return content;
        }
        Span before =
                new Span(words.span(cue.to()).start(), words.span(verb - 1).end());
        List<TypedName> names = NameTagger.names(words.text(), before);
        int start = verb - 1;
        while (names.size() > 1
                && start > cue.to() + 1
                && words.span(start).start() > names.getLast().span().start()) {
            start--;
        }
        return new Range(start, content.to());
    }

    /** True where a verb such as "told" has names behind it and then a verb. */
    private boolean isTold(Range cue, int verb) {
        List<CueLexicon.Entry> entries = CueLexicon.verbs(words.lower(cue.to() - 1));
        return words.isFiniteVerb(verb)
                && allNames(cue.to(), verb)
                && !entries.isEmpty()
                && entries.getFirst().patterns().indexOf('o') >= 0;
    }

    private boolean allNames(int from, int to) {
        return IntStream.range(from, to).allMatch(words::isNameWord);
    }
}
