package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Span;
import news.parallax.text.Quotations.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributions of an article passage by passage. Cues inside a sentence come from {@link ClauseReader}; this
 * class gives quotations their speaker across sentences: one that goes on after "he said", one that stands in a
 * sentence of its own, one whose paragraph holds nothing else.
 */
final class PassageReader {
    private static final int MAX_PIECES = 60;
    private static final int MAX_SIGNATURE = 12;

    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private int spoken = -1;
    private boolean endsQuoted;
    private @Nullable Waiting waiting;
    private @Nullable Draft announced;

    /** A reader of the passages of a text. */
    PassageReader(String text) {
        this.text = text;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /**
     * Reads one block.
     *
     * @param sentences its sentences
     * @param found the attributions inside each of them
     */
    void read(List<Words> sentences, List<List<Found>> found) {
        if (sentences.isEmpty() || !goesOn(sentences.getFirst())) {
            waiting = null;
        }
        int carried = endsQuoted ? spoken : -1;
        spoken = -1;
        if (sentences.isEmpty() || addSigned(sentences)) {
            endsQuoted = false;
            return;
        }
        List<List<Found>> heard = heard(sentences, found);
        for (int index = 0; index < sentences.size(); index++) {
            boolean asked = index + 1 < heard.size() && lacksContent(heard.get(index + 1));
            read(sentences, index, heard.get(index), asked, index == 0 ? carried : -1);
        }
        announce(sentences.getLast(), found.getLast());
        endsQuoted = endsInQuotation(sentences.getLast()) && spoken >= 0;
    }

    /** True for a sentence that carries on a quotation from the block before. */
    private static boolean goesOn(Words sentence) {
        return sentence.isQuotation(0) && sentence.quotation(0).continued();
    }

    /** The attributions of each sentence without those spoken to behind a quotation. */
    private static List<List<Found>> heard(List<Words> sentences, List<List<Found>> found) {
        List<List<Found>> heard = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            boolean behind = index > 0 && isQuotedOnly(sentences.get(index - 1));
            heard.add(behind ? Addressees.without(sentences.get(index), found.get(index)) : found.get(index));
        }
        return heard;
    }

    private void read(List<Words> sentences, int index, List<Found> found, boolean asked, int carried) {
        Words sentence = sentences.get(index);
        boolean[] covered = new boolean[sentence.size()];
        for (Found one : found) {
            add(sentence, one, index > 0 ? sentences.get(index - 1) : null, covered);
        }
        if (asked && isQuotedOnly(sentence)) {
            wait(sentence);
        } else {
            addQuotations(sentence, covered, carried);
        }
    }

    /** True for "Marn asked." behind a quotation that ended with a question mark. */
    private static boolean lacksContent(List<Found> found) {
        return !found.isEmpty() && found.getFirst().content().isEmpty();
    }

    /** The name in "― Mara Velden" behind a quotation, or null. */
    private static @Nullable Range signature(Words sentence) {
        int from = 0;
        while (sentence.isDash(from)) {
            from++;
        }
        if (from == 0 || from >= sentence.size() || !sentence.isNameWord(from) || sentence.size() > MAX_SIGNATURE) {
            return null;
        }
        return new NounPhrases(sentence).after(from, false);
    }

    /** The statement of a paragraph that is one quotation and a signature; false if it is none. */
    private boolean addSigned(List<Words> sentences) {
        int last = sentences.size() - 1;
        Range name = last < 1 ? null : signature(sentences.get(last));
        if (name == null || !isQuotedOnly(sentences.get(last - 1))) {
            return false;
        }
        wait(sentences.get(last - 1));
        drafts.add(new Draft(
                sentences.get(last).span(name),
                null,
                null,
                CueClass.ASSERTION,
                waiting == null ? List.of() : List.of(waiting.words()),
                true,
                true,
                List.of(span(sentences.get(last - 1)), span(sentences.get(last)))));
        waiting = null;
        return true;
    }

    /** Who is announced by a paragraph that ends with a colon: "Marn continued:". */
    private void announce(Words sentence, List<Found> found) {
        announced = null;
        if (!sentence.lower(sentence.size() - 1).equals(":")) {
            return;
        }
        Subject subject = found.isEmpty() ? null : found.getLast().subject();
        Range speaker = subject == null ? new LooseQuotation(sentence, sentence.size() - 1).speaker() : subject.range();
        if (speaker != null) {
            Span cue =
                    subject == null ? null : sentence.span(found.getLast().cue().range());
            Span source = sentence.span(speaker);
            announced = new Draft(
                    source, null, cue, CueClass.ASSERTION, List.of(source), true, true, List.of(span(sentence)));
        }
    }

    private void wait(Words sentence) {
        for (Quotation quotation : sentence.quotations()) {
            Span content = Passage.content(text, quotation);
            wait(content, span(sentence));
        }
    }

    private void wait(Span content, Span place) {
        waiting = waiting == null ? new Waiting(content, List.of(place)) : waiting.with(content, place);
    }

    /** True for a sentence that is quotations and nothing else. */
    static boolean isQuotedOnly(Words sentence) {
        boolean quoted = false;
        for (int index = 0; index < sentence.size(); index++) {
            quoted |= sentence.isQuotation(index);
            if (!sentence.isQuotation(index) && !sentence.isBreak(index)) {
                return false;
            }
        }
        return quoted;
    }

    private static boolean endsInQuotation(Words sentence) {
        int last = sentence.size() - 1;
        while (last > 0 && sentence.isTerminator(last)) {
            last--;
        }
        return sentence.isQuotation(last);
    }

    private static Span span(Words sentence) {
        return sentence.span(new Range(0, sentence.size()));
    }

    private void add(Words sentence, Found found, @Nullable Words previous, boolean[] covered) {
        List<Span> content = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        boolean direct = true;
        boolean mixed = false;
        for (Range range : found.content()) {
            boolean quoted = cover(sentence, range, covered);
            direct &= quoted && range.to() - range.from() == 1;
            mixed |= quoted;
            content.add(piece(sentence, range));
        }
        Waiting left = waiting;
        if (left != null && isWaitedFor(sentence, previous, content, direct)) {
            content.addFirst(left.words());
            places.addAll(left.places());
        }
        waiting = null;
        if (content.isEmpty()) {
            return;
        }
        places.add(span(sentence));
        drafts.add(draft(sentence, found, content, places).quoted(direct, mixed));
        if (direct || mixed) {
            spoken = drafts.size() - 1;
        }
    }

    /** Marks the words of a range as part of a statement; gives whether a quotation is among them. */
    private static boolean cover(Words sentence, Range range, boolean[] covered) {
        boolean quoted = false;
        for (int index = range.from(); index < range.to(); index++) {
            quoted |= sentence.isQuotation(index);
            covered[index] = true;
        }
        return quoted;
    }

    private static boolean isWaitedFor(Words sentence, @Nullable Words previous, List<Span> content, boolean direct) {
        if (previous == null) {
            return direct && !content.isEmpty() && goesOn(sentence);
        }
        return content.isEmpty() ? endsInQuotation(previous) : direct;
    }

    private Span piece(Words sentence, Range range) {
        if (range.to() - range.from() == 1 && sentence.isQuotation(range.from())) {
            return Passage.content(text, sentence.quotation(range.from()));
        }
        return sentence.span(range);
    }

    private static Draft draft(Words sentence, Found found, List<Span> content, List<Span> places) {
        Subject subject = found.subject();
        Range antecedent = subject == null ? null : subject.antecedent();
        Range cue = found.cue().range();
        Range source = subject == null ? null : SourceBounds.of(sentence, subject.range(), cue);
        Edges edges = Edges.of(sentence, source, cue);
        return new Draft(
                edges.source(),
                antecedent == null ? null : sentence.span(antecedent),
                edges.cue(),
                found.cue().cueClass(),
                content,
                false,
                false,
                places);
    }

    private void addQuotations(Words sentence, boolean[] covered, int carried) {
        for (int index = 0; index < sentence.size(); index++) {
            if (!sentence.isQuotation(index) || covered[index]) {
                continue;
            }
            UnlistedVerb verb = UnlistedVerb.behind(sentence, index);
            if (verb != null) {
                addTold(sentence, index, verb, covered);
            } else if (isQuotedOnly(sentence)
                    ? isSpoken(sentence, index)
                    : new LooseQuotation(sentence, index).isSpoken()) {
                addSpeech(sentence, index, carried);
            }
        }
    }

    private boolean isSpoken(Words sentence, int index) {
        return Passage.isSpeech(text, sentence.quotation(index));
    }

    private void addSpeech(Words sentence, int index, int carried) {
        Quotation quotation = sentence.quotation(index);
        Span content = Passage.content(text, quotation);
        if (isQuotedOnly(sentence)) {
            goOn(sentence, quotation, content, carried);
            return;
        }
        Range speaker = new LooseQuotation(sentence, index).speaker();
        if (speaker == null) {
            return;
        }
        drafts.add(new Draft(
                sentence.span(speaker),
                null,
                null,
                CueClass.ASSERTION,
                List.of(content),
                true,
                true,
                List.of(span(sentence))));
        spoken = drafts.size() - 1;
    }

    /** Adds speech around a verb that no list knows. */
    private void addTold(Words sentence, int index, UnlistedVerb verb, boolean[] covered) {
        List<Span> content = new ArrayList<>();
        content.add(Passage.content(text, sentence.quotation(index)));
        if (sentence.isQuotation(verb.end()) && !covered[verb.end()]) {
            covered[verb.end()] = true;
            content.add(Passage.content(text, sentence.quotation(verb.end())));
        }
        drafts.add(new Draft(
                sentence.span(verb.source()),
                null,
                sentence.span(verb.verb()),
                CueClass.ASSERTION,
                content,
                true,
                true,
                List.of(span(sentence))));
        spoken = drafts.size() - 1;
    }

    /** A sentence of nothing but quoted words belongs to who spoke last, or to the cue that follows. */
    private void goOn(Words sentence, Quotation quotation, Span content, int carried) {
        Span place = span(sentence);
        if (spoken >= 0 && hasRoom(spoken)) {
            drafts.set(spoken, drafts.get(spoken).with(List.of(content), place));
        } else if (announced != null) {
            speak(announced.saying(content, place));
            announced = null;
        } else {
            carryOn(quotation, content, place, carried);
        }
    }

    private void carryOn(Quotation quotation, Span content, Span place, int carried) {
        if (carried >= 0 && quotation.continued() && hasRoom(carried)) {
            drafts.set(carried, drafts.get(carried).with(List.of(content), place));
            spoken = carried;
        } else if (carried >= 0 || spoken >= 0) {
            speak(drafts.get(Math.max(carried, spoken)).again(content, place));
        } else {
            wait(content, place);
        }
    }

    private boolean hasRoom(int draft) {
        return drafts.get(draft).content().size() < MAX_PIECES;
    }

    private void speak(Draft draft) {
        drafts.add(draft);
        spoken = drafts.size() - 1;
    }
}
