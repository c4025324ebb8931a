package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.analysis.attribution.Cue.Form;
import news.parallax.analysis.attribution.Cue.Kind;
import news.parallax.analysis.attribution.Subject.Place;
import news.parallax.model.Finding.CueClass;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the rules and the taggers found in a sentence. Rules say what belongs together, taggers where it begins
 * and ends. A rule's statement stands without the taggers too, except for relative clauses and inside the content of
 * another, where it takes a name and a verb of saying: on PolNeAR dev every second of those kept so is right, of those
 * dropped one in twelve. Cues that only the taggers mark get the nearest source and content.
 */
final class Refinement {
    private final Words words;
    private final Taggers tagged;
    private final List<Found> result = new ArrayList<>();
    private final List<Range> used = new ArrayList<>();

    private Refinement(Words words, Taggers tagged) {
        this.words = words;
        this.tagged = tagged;
    }

    /** The attributions of a sentence, in the order of their cues. */
    static List<Found> refine(Words words, List<Found> found, boolean quoted) {
        if (words.size() == 0) {
            return found;
        }
        Refinement refinement = new Refinement(words, Taggers.read(TagFeatures.of(words, found, quoted)));
        found.forEach(refinement::keep);
        for (Range cue : refinement.tagged.cues()) {
            if (!refinement.used.contains(cue)) {
                refinement.add(cue);
            }
        }
        refinement.result.sort(Comparator.comparingInt(one -> one.cue().range().from()));
        return List.copyOf(refinement.result);
    }

    private void keep(Found found) {
        Range cue = overlapping(tagged.cues(), found.cue().range());
        if (cue == null) {
            if (isVouchedFor(found)) {
                result.add(found);
            }
            return;
        }
        used.add(cue);
        List<Range> content = contents(found, cue);
        content.forEach(used::add);
        result.add(new Found(at(found.cue(), cue), subject(found.subject(), cue), content, found.beside()));
    }

    private boolean isVouchedFor(Found found) {
        if (found.content().isEmpty() || found.cue().kind() == Kind.PREPOSITION || quotesSpeech(found)) {
            return true;
        }
        boolean nested = tagged.contents().stream()
                .anyMatch(piece -> piece.contains(found.cue().head()));
        return nested
                ? isClear(found)
                : found.subject() == null || found.subject().place() != Place.RELATIVE;
    }

    private boolean quotesSpeech(Found found) {
        for (Range range : found.content()) {
            for (int at = range.from(); at < range.to(); at++) {
                if (words.isQuotation(at) && Passage.isSpeech(words.text(), words.quotation(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True for somebody with a name and a verb of saying: enough inside the content of another statement. */
    private boolean isClear(Found found) {
        Subject subject = found.subject();
        return subject != null
                && found.cue().allows('s')
                && words.isNameWord(subject.range().to() - 1);
    }

    private static @Nullable Range overlapping(List<Range> ranges, Range range) {
        for (Range one : ranges) {
            if (one.overlaps(range)) {
                return one;
            }
        }
        return null;
    }

    private static Cue at(Cue cue, Range range) {
        return new Cue(range, cue.head(), cue.kind(), cue.form(), cue.cueClass(), cue.patterns());
    }

    private @Nullable Subject subject(@Nullable Subject subject, Range cue) {
        if (subject == null) {
            Range near = nearest(tagged.sources(), cue);
            return near == null || Math.abs(near.to() - cue.from()) > 2 ? null : new Subject(near, null, Place.BEFORE);
        }
        Range source = overlapping(tagged.sources(), subject.range());
        return source == null ? subject : new Subject(source, subject.antecedent(), subject.place());
    }

    /** The tagged pieces that overlap what the rule took as content; the rule's own where none does. */
    private List<Range> contents(Found found, Range cue) {
        List<Range> contents = new ArrayList<>();
        for (Range piece : tagged.contents()) {
            boolean inside = found.content().stream().anyMatch(range -> range.overlaps(piece));
            if (inside && !contents.contains(piece) && !piece.contains(cue.from())) {
                contents.add(piece);
            }
        }
        return contents.isEmpty() ? found.content() : contents;
    }

    /** Adds a cue that no rule found, with the nearest content and source. */
    private void add(Range range) {
        Range content = nearestUnused(range);
        if (content == null) {
            return;
        }
        used.add(content);
        Range source = nearest(tagged.sources(), range);
        Subject subject = null;
        if (source != null && !(source.overlaps(content) && content.to() - content.from() > 1)) {
            subject = new Subject(source, null, source.from() < range.from() ? Place.BEFORE : Place.BEHIND);
        }
        Cue cue = new Cue(range, range.to() - 1, Kind.VERB, Form.PAST, cueClass(range), "");
        result.add(new Found(cue, subject, List.of(content), content.from() < range.from()));
    }

    private CueClass cueClass(Range range) {
        for (int at = range.to() - 1; at >= range.from(); at--) {
            CueClass noun = CueLexicon.noun(words.lower(at));
            if (!CueLexicon.verbs(words.lower(at)).isEmpty()) {
                return CueLexicon.verbs(words.lower(at)).getFirst().cueClass();
            } else if (noun != null) {
                return noun;
            }
        }
        return CueClass.ASSERTION;
    }

    /** The nearest content no other cue has: behind the cue first, then before it. */
    private @Nullable Range nearestUnused(Range cue) {
        List<Range> free = tagged.contents().stream()
                .filter(piece -> !used.contains(piece) && !piece.overlaps(cue))
                .toList();
        Range near = nearest(free, cue);
        if (near != null) {
            return near;
        }
        return tagged.contents().stream()
                        .filter(piece -> piece.contains(cue.from()))
                        .findFirst()
                        .isPresent()
                ? null
                : nearest(tagged.contents(), cue);
    }

    private static @Nullable Range nearest(List<Range> ranges, Range cue) {
        Range best = null;
        int distance = Integer.MAX_VALUE;
        for (Range range : ranges) {
            int gap = range.from() >= cue.to() ? range.from() - cue.to() : Math.max(0, cue.from() - range.to());
            if (gap < distance) {
                best = range;
                distance = gap;
            }
        }
        return best;
    }
}
