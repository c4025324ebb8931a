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

    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private int spoken = -1;
    private boolean endsQuoted;
    private @Nullable Span waiting;

    PassageReader(String text) {
        this.text = text;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Reads the sentences of one block. */
    void read(List<Words> sentences) {
        int before = spoken;
        boolean wasQuoted = endsQuoted;
        spoken = -1;
        waiting = null;
        List<List<Found>> found = sentences.stream()
                .map(sentence -> isQuotedOnly(sentence) ? List.<Found>of() : ClauseReader.read(sentence))
                .toList();
        for (int index = 0; index < sentences.size(); index++) {
            Words sentence = sentences.get(index);
            boolean[] covered = new boolean[sentence.size()];
            for (Found one : found.get(index)) {
                add(sentence, one, index > 0 ? sentences.get(index - 1) : null, covered);
            }
            if (index + 1 < sentences.size() && lacksContent(found.get(index + 1)) && isQuotedOnly(sentence)) {
                wait(sentence);
            } else {
                addQuotations(sentence, covered, index == 0 && wasQuoted ? before : -1);
            }
        }
        endsQuoted = !sentences.isEmpty() && endsInQuotation(sentences.getLast()) && spoken >= 0;
    }

    /** True for "Marn asked." behind a quotation that ended with a question mark. */
    private static boolean lacksContent(List<Found> found) {
        return !found.isEmpty() && found.getFirst().content().isEmpty();
    }

    private void wait(Words sentence) {
        for (Quotation quotation : sentence.quotations()) {
            Span content = Passage.content(text, quotation);
            waiting = waiting == null ? content : waiting.cover(content);
        }
    }

    private static boolean isQuotedOnly(Words sentence) {
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
        boolean direct = true;
        boolean mixed = false;
        for (Range range : found.content()) {
            direct &= range.to() - range.from() == 1 && sentence.isQuotation(range.from());
            content.add(piece(sentence, range));
            for (int index = range.from(); index < range.to(); index++) {
                mixed |= sentence.isQuotation(index);
                covered[index] = true;
            }
        }
        List<Span> places = new ArrayList<>();
        if (content.isEmpty()) {
            if (previous == null || !endsInQuotation(previous) || waiting == null) {
                return;
            }
            content.add(waiting);
            places.add(span(previous));
        }
        if (waiting != null && direct && !content.contains(waiting) && previous != null) {
            content.addFirst(waiting);
            places.add(span(previous));
        }
        places.add(span(sentence));
        waiting = null;
        drafts.add(draft(sentence, found, content, direct, mixed, places));
        if (direct || mixed) {
            spoken = drafts.size() - 1;
        }
    }

    private Span piece(Words sentence, Range range) {
        if (range.to() - range.from() == 1 && sentence.isQuotation(range.from())) {
            return Passage.content(text, sentence.quotation(range.from()));
        }
        return sentence.span(range);
    }

    private static Draft draft(
            Words sentence, Found found, List<Span> content, boolean direct, boolean mixed, List<Span> places) {
        Subject subject = found.subject();
        Range antecedent = subject == null ? null : subject.antecedent();
        return new Draft(
                subject == null ? null : sentence.span(subject.range()),
                antecedent == null ? null : sentence.span(antecedent),
                sentence.span(found.cue().range()),
                found.cue().cueClass(),
                content,
                direct,
                mixed,
                places);
    }

    private void addQuotations(Words sentence, boolean[] covered, int carried) {
        for (int index = 0; index < sentence.size(); index++) {
            if (!sentence.isQuotation(index) || covered[index]) {
                continue;
            }
            Quotation quotation = sentence.quotation(index);
            if (Passage.isSpeech(text, quotation)) {
                addSpeech(sentence, quotation, carried);
            }
        }
    }

    private void addSpeech(Words sentence, Quotation quotation, int carried) {
        Span content = Passage.content(text, quotation);
        if (isQuotedOnly(sentence)) {
            goOn(sentence, quotation, content, carried);
            return;
        }
        Range speaker = speakerIn(sentence);
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

    /** A sentence of nothing but quoted words belongs to who spoke last, or to the cue that follows. */
    private void goOn(Words sentence, Quotation quotation, Span content, int carried) {
        if (spoken >= 0 && drafts.get(spoken).content().size() < MAX_PIECES) {
            drafts.set(spoken, drafts.get(spoken).with(List.of(content), span(sentence)));
        } else if (carried >= 0
                && quotation.continued()
                && drafts.get(carried).content().size() < MAX_PIECES) {
            drafts.set(carried, drafts.get(carried).with(List.of(content), span(sentence)));
            spoken = carried;
        } else if (carried >= 0 || spoken >= 0) {
            Draft last = drafts.get(Math.max(carried, spoken));
            Span who = last.antecedent() != null ? last.antecedent() : last.source();
            drafts.add(new Draft(
                    null, who, null, CueClass.ASSERTION, List.of(content), true, true, List.of(span(sentence))));
            spoken = drafts.size() - 1;
        } else {
            waiting = waiting == null ? content : waiting.cover(content);
        }
    }

    /** Who speaks in a sentence that quotes without a cue we know: its first name or pronoun outside the quotation. */
    private static @Nullable Range speakerIn(Words sentence) {
        NounPhrases phrases = new NounPhrases(sentence);
        for (int index = 0; index < sentence.size(); index++) {
            String word = sentence.lower(index);
            if (word.equals("he") || word.equals("she")) {
                return new Range(index, index + 1);
            }
            if (sentence.isNameWord(index) || Lexicon.isHolder(word) && index > 0) {
                return phrases.after(index, false);
            }
        }
        return null;
    }
}
