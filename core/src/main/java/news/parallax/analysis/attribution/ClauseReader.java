package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.attribution.Cue.Form;
import news.parallax.analysis.attribution.Cue.Kind;
import news.parallax.analysis.attribution.Subject.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributions of one sentence: for each cue its source and its content.
 *
 * <p>A cue beside a comma with nothing behind it but time and place attributes what stands before it ("..., she said on
 * Monday") and what follows the next comma; any other cue attributes what stands behind it, up to the end of the clause.
 */
final class ClauseReader {
    private static final int MAX_CUES_AHEAD = 8;

    private final Words words;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final List<Found> found = new ArrayList<>();
    private final List<Subject> known = new ArrayList<>();

    /** A cue with its source and content, as words of the sentence. */
    record Found(Cue cue, @Nullable Subject subject, List<Range> content, boolean beside) {}

    private ClauseReader(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.subjects = new Subjects(words, phrases);
    }

    /** The attributions of a sentence, in the order of their cues. */
    static List<Found> read(Words words) {
        ClauseReader reader = new ClauseReader(words);
        List<Cue> cues = CueFinder.cues(words);
        for (int index = 0; index < cues.size(); index++) {
            int limit = index + 1 < cues.size() ? reader.limit(cues, index + 1) : reader.end();
            reader.read(cues.get(index), limit);
        }
        return reader.found;
    }

    /** Behind the last word of the sentence that is not a terminator. */
    private int end() {
        int end = words.size();
        while (end > 0 && words.isTerminator(end - 1)) {
            end--;
        }
        return end;
    }

    /** Where content must end before a later cue that starts a clause of its own: ", but others say", ", adding". */
    private int limit(List<Cue> cues, int next) {
        boolean noun = cues.get(next - 1).kind() == Kind.NOUN;
        for (int index = next; index < Math.min(cues.size(), next + MAX_CUES_AHEAD); index++) {
            Cue cue = cues.get(index);
            int start = cue.range().from();
            if (words.isComma(start - 1) && cutsAtComma(cue)) {
                return start - 1;
            }
            Range source = cue.kind() == Kind.VERB ? phrases.before(start) : null;
            int clause = source == null ? start : source.from();
            if (startsClause(clause - 1)) {
                return clause - 2;
            }
            if (noun && source != null && words.isComma(clause - 1)) {
                return clause - 1;
            }
        }
        return end();
    }

    /** True for ", according to" and ", saying". */
    private static boolean cutsAtComma(Cue cue) {
        boolean participle = cue.form() == Form.ING && cue.head() == cue.range().from();
        return cue.kind() == Kind.PREPOSITION || participle && cue.allows('s');
    }

    private boolean startsClause(int index) {
        String word = words.lower(index);
        boolean conjunction = List.of("but", "while", "although", "though", "whereas", "and", "despite", "as", "after")
                .contains(word);
        return conjunction && (words.isComma(index - 1) || words.isDash(index - 1));
    }

    private void read(Cue cue, int limit) {
        switch (cue.kind()) {
            case VERB -> readVerb(cue, limit);
            case NOUN -> readNoun(cue, limit);
            case PREPOSITION -> readPreposition(cue);
        }
    }

    private void readVerb(Cue cue, int limit) {
        Subject subject = subjects.of(cue, known);
        if (subject == null) {
            return;
        }
        known.add(subject);
        List<Range> beside = cue.allows('s') ? beside(cue, subject) : List.of();
        if (!beside.isEmpty()) {
            found.add(new Found(cue, subject, beside, true));
            return;
        }
        Range behind = subject.place() == Place.BEHIND
                ? announced(subject)
                : behind(cue, Math.max(limit, cue.range().to()));
        if (behind != null) {
            found.add(new Found(cue, subject, List.of(behind), false));
        } else if (cue.allows('s') && Tail.end(words, lastOf(cue, subject), end()) >= 0) {
            found.add(new Found(cue, subject, List.of(), true));
        }
    }

    /** What follows the colon of "Said Marn:", or null. */
    private @Nullable Range announced(Subject subject) {
        int from = subject.range().to() + 1;
        return words.lower(from - 1).equals(":") && from < end() ? new Range(from, end()) : null;
    }

    /** Behind the cue, the one who says, and the one who is told. */
    private int lastOf(Cue cue, Subject subject) {
        if (subject.place() == Place.BEHIND) {
            return subject.range().to();
        }
        return cue.allows('o')
                ? new ContentStart(words, cue, end()).behindAddressee()
                : cue.range().to();
    }

    /** The content around a cue that stands beside it: before the comma, and behind the next one. */
    private List<Range> beside(Cue cue, Subject subject) {
        if (subject.place() == Place.RELATIVE || subject.place() == Place.SHARED) {
            return List.of();
        }
        int start = Math.min(cue.range().from(), subject.range().from());
        int end = Tail.end(words, lastOf(cue, subject), end());
        boolean marked = words.isComma(start - 1) || words.isDash(start - 1) || words.isQuotation(start - 1);
        if (!marked || end < 0) {
            return List.of();
        }
        int from = startOfContent();
        int to = words.isQuotation(start - 1) ? start : start - 1;
        if (from >= to) {
            return List.of();
        }
        List<Range> content = new ArrayList<>();
        content.add(new Range(from, to));
        addRest(content, end);
        return content;
    }

    /** Adds what follows the cue: more of the quotation, or the rest of the reported sentence. */
    private void addRest(List<Range> content, int tail) {
        int from = tail;
        while (from < end() && isPause(from)) {
            from++;
        }
        if (from >= end() || from == tail && !words.isQuotation(from)) {
            return;
        }
        boolean quoted = words.isQuotation(content.getFirst().to() - 1);
        if (quoted == words.isQuotation(from) && !startsNewCue(from)) {
            content.add(new Range(from, quoted ? from + 1 : end()));
        }
    }

    private boolean isPause(int index) {
        return words.isComma(index) || words.isDash(index) || words.lower(index).equals(":");
    }

    private boolean startsNewCue(int index) {
        String word = words.lower(index);
        return CueLexicon.verbs(word).stream().anyMatch(entry -> entry.form() == Form.ING)
                || Lexicon.CONJUNCTIONS.contains(word)
                || word.equals("and")
                || word.equals("according");
    }

    /** Behind a leading "But" or "And". */
    private int startOfContent() {
        String first = words.lower(0);
        boolean joined = List.of("but", "and", "or", "so", "yet").contains(first) && words.size() > 1;
        int from = joined ? 1 : 0;
        while (from < words.size() && words.isBreak(from)) {
            from++;
        }
        return from;
    }

    /** The content behind a cue, up to a limit; null if there is none that the cue can take. */
    private @Nullable Range behind(Cue cue, int limit) {
        int from = new ContentStart(words, cue, limit).find();
        if (from < 0 || from >= limit) {
            return null;
        }
        int to = Math.min(limit, end());
        if (cue.allows('n') && !cue.allows('c') && !cue.allows('i')) {
            to = endOfPhrase(from, to);
        }
        while (to > from && (words.isComma(to - 1) || words.isDash(to - 1))) {
            to--;
        }
        return to > from ? new Range(from, to) : null;
    }

    /** Behind a noun phrase that is content itself: up to a comma, or a conjunction that starts a clause. */
    private int endOfPhrase(int from, int limit) {
        int to = from;
        while (to < limit
                && !words.isComma(to)
                && !words.isDash(to)
                && !words.lower(to).equals("because")) {
            to++;
        }
        return to;
    }

    private void readNoun(Cue cue, int limit) {
        int from = cue.range().to();
        Range owner = owner(cue);
        int to = from;
        int colon = colonBefore(from);
        if (colon >= 0) {
            from = colon + 1;
            to = from;
        }
        boolean clause = words.lower(from).equals("that");
        while (to < Math.min(limit, end()) && (clause || !words.isBreak(to) && !isVerbAfter(to))) {
            to++;
        }
        if (to <= from + 1) {
            return;
        }
        Subject subject = owner == null ? null : new Subject(owner, null, Place.BEFORE);
        found.add(new Found(cue, subject, List.of(new Range(from, to)), false));
    }

    /** Index of a colon that announces the clause a noun stands for: "a fear driven by memories: that", or -1. */
    private int colonBefore(int from) {
        for (int index = from; index < words.size() && index - from < 14; index++) {
            if (words.lower(index).equals(":")) {
                return words.lower(index + 1).equals("that") ? index : -1;
            }
        }
        return -1;
    }

    private boolean isVerbAfter(int index) {
        return List.of("appeared", "appear", "have", "has", "had", "were", "was", "are", "is", "will", "would")
                .contains(words.lower(index));
    }

    /** Whose claim it is: "Marn's claim", "his claim"; null when nobody is named. */
    private @Nullable Range owner(Cue cue) {
        int last = cue.range().from() - 1;
        int first = last;
        while (first > 0 && cue.range().from() - first < 4 && !isPossessive(first)) {
            first--;
        }
        if (!isPossessive(first)) {
            return null;
        }
        return List.of("his", "her", "their").contains(words.lower(first))
                ? new Range(first, first + 1)
                : phrases.before(first + 1);
    }

    private boolean isPossessive(int index) {
        String word = words.lower(index);
        return word.endsWith("'s")
                || word.endsWith("s'")
                || List.of("his", "her", "their").contains(word);
    }

    /** "the secretary, Maud Teller, ...": the office with the name behind it, where a clause follows. */
    private Range withName(Range source) {
        int comma = source.to();
        boolean office = Lexicon.DETERMINERS.contains(words.lower(source.from()))
                && Lexicon.ROLES.contains(words.lower(comma - 1))
                && words.isComma(comma);
        int end = comma + 1;
        while (office && words.isNameWord(end) && end - comma < 5) {
            end++;
        }
        boolean named = end > comma + 2 && words.isComma(end);
        return named && !describesSubject(end + 1) ? new Range(source.from(), end) : source;
    }

    /** True for words behind a name that show it to be the subject: a verb, "who", an age. */
    private boolean describesSubject(int index) {
        String word = words.lower(index);
        boolean age = !word.isEmpty() && Character.isDigit(word.charAt(0));
        return age || word.equals("who") || words.isFiniteVerb(index);
    }

    private void readPreposition(Cue cue) {
        boolean leads = cue.range().from() == startOfContent();
        Range source = phrases.after(cue.range().to(), !leads);
        if (source == null) {
            return;
        }
        source = leads ? withName(source) : source;
        int comma = source.to();
        int from = startOfContent();
        int to = cue.range().from();
        if (leads) {
            from = words.isComma(comma) ? comma + 1 : comma;
            to = end();
        }
        while (to > from && (words.isComma(to - 1) || words.isDash(to - 1))) {
            to--;
        }
        if (to > from) {
            Subject subject = new Subject(source, null, Place.BEHIND);
            known.add(subject);
            found.add(new Found(cue, subject, List.of(new Range(from, to)), true));
        }
    }
}
