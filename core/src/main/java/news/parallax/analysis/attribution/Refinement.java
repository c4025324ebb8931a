package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.analysis.attribution.Cue.Form;
import news.parallax.analysis.attribution.Cue.Kind;
import news.parallax.analysis.attribution.Subject.Place;
import news.parallax.model.Finding.CueClass;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the rules and the tagger found in a sentence. The tagger says where source, cue and content begin and end,
 * rules which sort of cue it is and who is meant by a relative pronoun; each piece of content and each cue belongs to
 * what is nearest (right for 99 of 100 pieces of PolNeAR dev, given the right spans). A statement that only the rules
 * found stands where structure speaks for it; inside the content of another it takes a name.
 */
final class Refinement {
    private static final Set<String> PATIENTS = WordList.words("en/patient-participles");
    private static final Set<String> NEVER_CUES = WordList.words("en/never-cues");
    /** Less sure cues that no list knows were right less than half the time in outlets of PolNeAR not learned from. */
    private static final int SURE = 600;

    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final Set<String> POINTING = Set.of("this", "last", "next", "that", "early", "late");
    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "quizzed");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private final TagView view;
    private final Words words;
    private final Taggers tagged;
    private final List<Found> rules;
    private final List<Found> result = new ArrayList<>();

    private Refinement(TagView view, Taggers tagged, List<Found> rules) {
        this.view = view;
        this.words = view.words;
        this.tagged = tagged;
        this.rules = rules;
    }

    /**
     * The attributions of a sentence, in the order of their cues.
     *
     * @param view the sentence
     * @param tagged what the taggers marked in it
     * @param found what rules found in it
     */
    static List<Found> refine(TagView view, Taggers tagged, List<Found> found) {
        Refinement refinement = new Refinement(view, tagged, found);
        refinement.tagged.cues().forEach(refinement::add);
        found.forEach(refinement::keep);
        List<Found> result = Interposed.mended(view.words, refinement.result);
        result.sort(Comparator.comparingInt(one -> one.cue().range().from()));
        return Coordination.parted(view.words, result);
    }

    /** Adds what belongs to a tagged cue. */
    private void add(Range range) {
        Found rule = rules.stream()
                .filter(found -> found.cue().range().overlaps(range))
                .findFirst()
                .orElse(null);
        List<Range> content = rule == null ? contents(range) : contents(range, rule);
        if (rule != null && isSpeaker(rule, content)) {
            add(rule);
        } else if (!isQuoting(content)) {
            add(range, rule, content);
        }
    }

    private void add(Range range, @Nullable Found rule, List<Range> marked) {
        if (marked.isEmpty() && (rule == null || !rule.content().isEmpty())) {
            return;
        }
        List<Range> content = new MarkedContent(words, tagged).mended(range, marked);
        if (rule == null && isDoubtful(range, content)) {
            return;
        }
        Subject subject = speaking(subject(rule == null ? null : rule.subject(), range), range);
        Cue cue = rule == null
                ? new Cue(range, range.to() - 1, Kind.VERB, Form.PAST, cueClass(range), "")
                : at(rule.cue(), range);
        boolean beside = rule == null ? content.getFirst().from() < range.from() : rule.beside();
        add(new Found(cue, subject, content, beside));
    }

    /** True for a tagged cue that is a word that never is one, or that no list knows, hardly marked, nothing quoted. */
    private boolean isDoubtful(Range cue, List<Range> content) {
        return NEVER_CUES.contains(words.lower(cue.to() - 1))
                || tagged.sureness(cue) < SURE
                        && !RuleFindings.quotesSpeech(words, content)
                        && IntStream.range(cue.from(), cue.to())
                                .mapToObj(words::lower)
                                .noneMatch(CueLexicon::contains);
    }

    private boolean hasVerb(Range range) {
        return IntStream.range(range.from(), range.to()).anyMatch(words::isFiniteVerb);
    }

    /** A subject that speaks; null for one before a passive cue, of whom something is said. */
    private @Nullable Subject speaking(@Nullable Subject subject, Range cue) {
        boolean passive = IntStream.range(cue.from(), cue.to()).anyMatch(this::isPatient) || isAsked(cue);
        boolean before = subject != null && (subject.range().to() <= cue.from() || isAsked(cue));
        return passive && before ? Agent.of(words, cue) : subject;
    }

    /** "Asked about the bridge, Marn said": whoever is asked does not say what the question is about. */
    private boolean isAsked(Range cue) {
        return ASKED.contains(words.lower(cue.from()))
                && (cue.from() == 0 || words.lower(cue.from() - 1).equals("when"))
                && words.partOfSpeech(cue.from()) == PartOfSpeech.PARTICIPLE;
    }

    /** True for a participle of which somebody is the object, behind a form of "be" and perhaps an adverb. */
    private boolean isPatient(int at) {
        return PATIENTS.contains(words.lower(at))
                && IntStream.range(Math.max(0, at - 2), at).anyMatch(before -> BE.contains(words.lower(before)));
    }

    /** True where what was marked as said is who says it: "the bridge fell, said Orland County spokeswoman Mara Velden". */
    private boolean isSpeaker(Found rule, List<Range> content) {
        Subject subject = rule.subject();
        return subject != null
                && subject.place() == Place.BEHIND
                && !rule.content().isEmpty()
                && words.isNameWord(subject.range().to() - 1)
                && !content.isEmpty()
                && content.stream().allMatch(subject.range()::covers);
    }

    /** "As saying the bridge held": what somebody was quoted as saying is the content of "saying". */
    private boolean isQuoting(List<Range> content) {
        int from = content.isEmpty() ? -1 : content.getFirst().from();
        return from >= 0
                && words.lower(from).equals("as")
                && rules.stream().anyMatch(rule -> rule.cue().head() == from + 1);
    }

    /** Adds what can be a statement: its source has a noun or pronoun, its content more than a particle. */
    private void add(Found found) {
        Subject subject = acting(found.subject());
        List<Range> content = found.content().stream()
                .filter(piece ->
                        says(piece) && (subject == null || !subject.range().covers(piece)))
                .toList();
        boolean sourced = subject == null || canSpeak(subject.range());
        if (sourced && (!content.isEmpty() || found.content().isEmpty())) {
            result.add(new Found(found.cue(), subject, content, found.beside()));
        }
    }

    /** The subject of the verb before a name that rules took for what speaks: "The crowd filled Mill Square, chanting". */
    private @Nullable Subject acting(@Nullable Subject subject) {
        if (subject == null
                || subject.place() != Place.SHARED
                || !words.isFiniteVerb(subject.range().from() - 1)) {
            return subject;
        }
        Range actor = ImpliedSubject.ofClause(words, subject.range().from());
        return actor == null ? subject : new Subject(actor, null, Place.SHARED);
    }

    private boolean canSpeak(Range source) {
        return IntStream.range(source.from(), source.to())
                .anyMatch(at -> words.isNameWord(at)
                        || Lexicon.isHolder(words.lower(at))
                        || Lexicon.PRONOUNS.contains(words.lower(at))
                                && !words.lower(at).equals("there")
                        || isNominal(words.partOfSpeech(at)));
    }

    private static boolean isNominal(PartOfSpeech part) {
        return switch (part) {
            case NOUN, NOUNS, NAME, PRONOUN, POSSESSIVE, NUMBER, WHO, WHICH -> true;
            default -> false;
        };
    }

    private boolean says(Range content) {
        return IntStream.range(content.from(), content.to()).anyMatch(at -> switch (words.partOfSpeech(at)) {
            case PREPOSITION, PARTICLE, TO, CONJUNCTION, COMMA, DASH, STOP, BRACKET, DETERMINER -> false;
            default -> true;
        });
    }

    /** The content of a cue that a rule knows too: the tagged pieces, or the rule's where none is or a cue splits them. */
    private List<Range> contents(Range range, Found rule) {
        List<Range> content = contents(range);
        if (content.isEmpty()) {
            return untagged(rule, range);
        }
        return isSplit(rule) ? rule.content() : withRest(rule, content);
    }

    /** Content with the rest of a clause that "according to X" interrupts: "If it falls, according to Marn, none will stay". */
    private List<Range> withRest(Found rule, List<Range> content) {
        Subject subject = rule.subject();
        if (rule.cue().kind() != Kind.PREPOSITION
                || subject == null
                || !words.isComma(subject.range().to())) {
            return content;
        }
        int end = words.size();
        while (words.isTerminator(end - 1)) {
            end--;
        }
        int from = subject.range().to() + 1;
        boolean leads = content.getLast().from() > rule.cue().head();
        if (leads || from >= end || !isRest(new Range(from, end))) {
            return content;
        }
        List<Range> whole = new ArrayList<>(content);
        whole.add(new Range(from, end));
        return whole;
    }

    /** True for a clause in which nothing is marked. */
    private boolean isRest(Range range) {
        return range.overlapped(tagged.contents()) == null && range.overlapped(tagged.cues()) == null && hasVerb(range);
    }

    /** The tagged pieces of content to which no other cue is nearer. */
    private List<Range> contents(Range cue) {
        List<Range> reaches = tagged.cues().stream().map(this::reach).toList();
        Range own = reach(cue);
        return tagged.contents().stream()
                .filter(piece -> own.equals(piece.nearest(reaches)))
                .toList();
    }

    /** A cue with what stands between it and its content: in "according to X, ..." the source. */
    private Range reach(Range cue) {
        for (Found rule : rules) {
            Subject subject = rule.subject();
            boolean preposition = rule.cue().kind() == Kind.PREPOSITION;
            if (subject != null && preposition && rule.cue().range().overlaps(cue)) {
                Range source = subject.range();
                return new Range(Math.min(cue.from(), source.from()), Math.max(cue.to(), source.to()));
            }
        }
        return cue;
    }

    /** True where a cue inside what follows "according to X" splits it: the clause belongs to X whole. */
    private boolean isSplit(Found rule) {
        return rule.cue().kind() == Kind.PREPOSITION
                && rule.content().size() == 1
                && tagged.cues().stream()
                        .anyMatch(cue -> rule.content().getFirst().contains(cue.from()))
                && tagged.contents().stream()
                                .filter(piece -> rule.content().getFirst().overlaps(piece))
                                .count()
                        > 1;
    }

    /**
     * What a rule took as content, unless it is tagged as something else; a verb of saying keeps it though it holds content
     * of another: "Marn said Velden hopes that".
     */
    private List<Range> untagged(Found rule, Range cue) {
        boolean taken = rule.content().stream()
                .anyMatch(piece ->
                        piece.overlaps(cue) || !rule.cue().allows('s') && piece.overlapped(tagged.contents()) != null);
        return taken ? List.of() : rule.content();
    }

    private @Nullable Subject subject(@Nullable Subject subject, Range cue) {
        Range near = unmarked(cue.nearest(tagged.sources()));
        if (subject == null) {
            return near == null ? implied(cue) : tagged(near, cue);
        }
        Range source = unmarked(subject.range().overlapped(tagged.sources()));
        if (source != null) {
            return new Subject(source, subject.antecedent(), subject.place());
        }
        return near == null || subject.place() == Place.RELATIVE ? subject : new Subject(near, null, subject.place());
    }

    private @Nullable Subject implied(Range cue) {
        Subject agent = Agent.of(words, cue);
        return agent == null ? ImpliedSubject.of(words, cue) : agent;
    }

    /** A tagged source that no rule knows. */
    private Subject tagged(Range source, Range cue) {
        if (source.to() - source.from() == 1 && isRelative(source.from())) {
            return new Subjects(words, new NounPhrases(words)).relative(source.from());
        }
        return new Subject(source, null, source.from() > cue.from() ? Place.BEHIND : Place.BEFORE);
    }

    private boolean isRelative(int at) {
        PartOfSpeech part = words.partOfSpeech(at);
        return at > 0 && (part == PartOfSpeech.WHO || part == PartOfSpeech.WHICH);
    }

    /** A source without a bullet before it; null for one that only says when: "this afternoon". */
    private @Nullable Range unmarked(@Nullable Range source) {
        if (source == null || isTime(source)) {
            return null;
        }
        return source.to() - source.from() > 1 && Lexicon.BULLETS.contains(words.lower(source.from()))
                ? new Range(source.from() + 1, source.to())
                : source;
    }

    private boolean isTime(Range source) {
        int last = source.to() - 1;
        boolean pointed = source.from() == last || POINTING.contains(words.lower(source.from()));
        return pointed && last - source.from() < 2 && TIMES.contains(words.lower(last));
    }

    /** Keeps what only a rule found, if there is reason to trust it. */
    private void keep(Found found) {
        if (found.cue().range().overlapped(tagged.cues()) == null
                && new RuleFindings(view, tagged).isVouchedFor(found)) {
            add(found);
        }
    }

    private static Cue at(Cue cue, Range range) {
        return new Cue(range, cue.head(), cue.kind(), cue.form(), cue.cueClass(), cue.patterns());
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
}
