package news.parallax.analysis.attribution;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.model.Span;
import news.parallax.text.NameTagger;
import news.parallax.text.TypedName;

/**
 * What was said, out of the words that the taggers marked as that: with the subject of its verb, and the clause whole where
 * only a part of it was marked.
 *
 * @param words the sentence
 * @param tagged what the taggers marked in it
 */
record MarkedContent(Words words, Taggers tagged) {
    /** The pieces of content of a cue. */
    List<Range> mended(Range cue, List<Range> content) {
        return whole(cue, content.stream().map(piece -> withSubject(cue, piece)).toList());
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

    /** The whole clause of which a part without a verb was marked: "Some 500 flights were cancelled, the port said." */
    private List<Range> whole(Range cue, List<Range> content) {
        Range source = cue.nearest(tagged.sources());
        if (content.size() != 1 || source == null || source.to() != cue.from() && cue.to() != source.from()) {
            return content;
        }
        int comma = Math.min(source.from(), cue.from()) - 1;
        Range clause = new Range(Dateline.end(words), Math.max(Dateline.end(words), comma));
        Range piece = content.getFirst();
        boolean part = clause.covers(piece) && !clause.equals(piece) || isTime(piece);
        part &= words.isComma(comma) && !hasVerb(piece);
        return part && isPlainClause(clause, piece) ? List.of(clause) : content;
    }

    /** True for "Saturday" behind "the port said": when it was said. */
    private boolean isTime(Range piece) {
        return piece.to() - piece.from() == 1 && Lexicon.CALENDAR.contains(words.lower(piece.from()));
    }

    /** True for a clause with a verb in which nothing but one piece is marked; quoted words may say more than that piece. */
    private boolean isPlainClause(Range clause, Range piece) {
        return clause.overlapped(tagged.cues()) == null
                && clause.overlapped(tagged.sources()) == null
                && tagged.contents().stream().allMatch(one -> one.equals(piece) || !one.overlaps(clause))
                && (isTime(piece) || IntStream.range(clause.from(), clause.to()).noneMatch(words::isQuotation))
                && hasVerb(clause);
    }

    private boolean hasVerb(Range range) {
        return IntStream.range(range.from(), range.to()).anyMatch(words::isFiniteVerb);
    }
}
