package news.parallax.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Brief;
import news.parallax.model.Brief.Section;
import news.parallax.model.Citation;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Span;
import news.parallax.text.ContentWords;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a brief taken so far, and the choice of the next.
 *
 * <p>A greedy choice by marginal worth, after maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998): what a
 * candidate is worth by itself, more for what it tells of the core of the story that was not told yet, less for an origin
 * and a voice that had their turn. One that repeats a sentence is passed over, and so is a second opening of another
 * account: all accounts open with the same event.
 */
final class Selection {
    private static final double CORE = 1.5;
    private static final double ORIGIN_AGAIN = 0.15;
    private static final double NEW_ORIGIN = 0.25;
    private static final double OPENING = 0.8;
    private static final double OPENING_CORE = 0.3;
    private static final double TITLED = 0.5;
    private static final double LEANING_OPENING = 0.6;
    private static final double REACTION = 0.4;
    private static final double VOICE_AGAIN = 0.5;
    /** A brief that has told much takes only what is good, one that has told little what is not bad. */
    private static final double LEAST = 0.2;

    private static final double LEAST_OF_SHORT = 0;
    private static final int SHORT_WORDS = 120;
    private static final double LEAST_OF_VERY_SHORT = -0.4;
    private static final int VERY_SHORT_WORDS = 90;
    private static final double REPEATED = 2;
    private static final double FREE_REPETITION = 0.5;
    private static final double MAX_OVERLAP = 0.5;
    private static final double MAX_REPETITION = 0.47;
    /** The same for an opening that tells the act of another one. */
    private static final double MAX_REPETITION_OF_ACT = 0.33;

    private static final int TURNS_OF_A_VOICE = 2;
    /** Sentences at the top of an account that open it. */
    private static final int OPENING_SENTENCES = 2;

    private final String title;
    private final Linter linter;
    private final Library library;
    private final Owned owned;
    private final Accounts accounts;
    private final List<Brief.Sentence> sentences = new ArrayList<>();
    private final List<Set<String>> contents = new ArrayList<>();
    private final List<Lines.Line> lines = new ArrayList<>();
    private final List<Lines.Line> openings = new ArrayList<>();
    private final List<String> voices = new ArrayList<>();
    private final Map<String, Integer> turns = new TreeMap<>();
    private final Set<String> told = new TreeSet<>();
    private final Set<String> opened = new TreeSet<>();
    private final Set<Candidate> passed = new HashSet<>();
    private int words;
    private int replaced;

    Selection(String title, Linter linter, Library library, Owned owned, Accounts accounts) {
        this.title = title;
        this.owned = owned;
        this.linter = linter;
        this.library = library;
        this.accounts = accounts;
    }

    /** Words of the sentences taken so far. */
    int words() {
        return words;
    }

    /** Takes the best sentences of a section as long as they fit a number of words. */
    void fill(List<Candidate> candidates, Section section, int budget) {
        List<Candidate> open = new ArrayList<>(candidates.stream()
                .filter(candidate -> candidate.section() == section && !passed.contains(candidate))
                .toList());
        int before = words;
        boolean taken = true;
        while (taken) {
            open.sort(bestFirst(open));
            taken = takeFirst(open, section, budget - (words - before));
        }
    }

    /** Orders candidates by what each would add now. */
    private Comparator<Candidate> bestFirst(List<Candidate> open) {
        Map<Candidate, Double> values = new HashMap<>();
        open.forEach(candidate -> values.put(candidate, value(candidate)));
        return Comparator.comparingDouble((Candidate candidate) -> -values.getOrDefault(candidate, 0.0))
                .thenComparing(Candidate.BEST_FIRST);
    }

    /** Takes the first candidate that fits, is new and sound; those that are not are not looked at again. */
    private boolean takeFirst(List<Candidate> open, Section section, int left) {
        boolean first = sentences.stream().noneMatch(sentence -> sentence.section() == section);
        for (Candidate candidate : List.copyOf(open)) {
            int count = line(candidate).count();
            if (count > left && !(first && count <= 2 * left)) {
                continue;
            }
            open.remove(candidate);
            passed.add(candidate);
            if (isWorthIt(candidate) && isNew(candidate) && take(candidate)) {
                words += count;
                return true;
            }
        }
        return false;
    }

    private double value(Candidate candidate) {
        return candidate.score()
                + CORE * accounts.coverage(keys(candidate), told)
                + (sentences.isEmpty() ? opening(candidate) : turn(candidate))
                - VOICE_AGAIN * turnsOf(candidate.voice())
                - repetition(candidate);
    }

    /** The first sentence says what the title says, stands on nothing before it, and is nobody's answer to it. */
    private double opening(Candidate candidate) {
        return OPENING * accounts.titleShare(keys(candidate))
                + OPENING_CORE * accounts.coverage(keys(candidate), told)
                + (isTitled(candidate) ? TITLED : 0)
                - (Readability.leans(candidate.text()) ? LEANING_OPENING : 0)
                - (isReaction(candidate) ? REACTION : 0);
    }

    /** True for the first sentence of the article whose headline stands above the brief. */
    private boolean isTitled(Candidate candidate) {
        Citation citation = candidate.citations().get(0);
        return accounts.place(citation) == 0
                && library.article(citation).title().equals(title);
    }

    /** True for the words of a person whom the title does not name. */
    private boolean isReaction(Candidate candidate) {
        Citation citation = candidate.citations().get(0);
        return owned.in(citation.article(), library.sentence(citation)).stream()
                .filter(statement -> statement.holderKind() == HolderKind.PERSON)
                .anyMatch(statement -> !Voices.isNamedIn(statement, title) && !isInTitle(statement.role()));
    }

    /** "Attorney General" of "Attorney General fires official". */
    private boolean isInTitle(@Nullable String role) {
        return role != null && !Collections.disjoint(ContentWords.stems(role), ContentWords.stems(title));
    }

    /** More for an origin that was not heard yet, less for one that was, each time. */
    private double turn(Candidate candidate) {
        int before = turns.getOrDefault(origin(candidate), 0);
        return before == 0 ? NEW_ORIGIN : -ORIGIN_AGAIN * before;
    }

    /** The report of an event is worth less the more of it was told; a voice may speak of what was told. */
    private double repetition(Candidate candidate) {
        return candidate.section() == Section.WHAT_HAPPENED
                ? REPEATED * Math.max(0, accounts.repetition(keys(candidate), told) - FREE_REPETITION)
                : 0;
    }

    private Set<String> keys(Candidate candidate) {
        return line(candidate).keys();
    }

    private Lines.Line line(Candidate candidate) {
        return library.lines(candidate.citations().get(0)).line(candidate.text());
    }

    private String origin(Candidate candidate) {
        return library.origin(candidate.citations().get(0));
    }

    private long turnsOf(String voice) {
        return voice.isEmpty() ? 0 : voices.stream().filter(voice::equals).count();
    }

    /** Anything at the start; later what adds little and reads badly is not worth a reader's time. */
    private boolean isWorthIt(Candidate candidate) {
        boolean report = isOfWhatHappened(candidate);
        boolean first = sentences.stream().noneMatch(sentence -> sentence.section() == candidate.section());
        double least = first || report && words < SHORT_WORDS ? LEAST_OF_SHORT : LEAST;
        least = report && words < VERY_SHORT_WORDS ? LEAST_OF_VERY_SHORT : least;
        return sentences.isEmpty() || value(candidate) >= least;
    }

    private boolean isNew(Candidate candidate) {
        Set<String> content = candidate.content();
        boolean repeats = contents.stream()
                .anyMatch(other -> ContentWords.containment(content, other) > MAX_OVERLAP
                        || ContentWords.containment(other, content) > MAX_OVERLAP);
        repeats |= sentences.stream().anyMatch(told -> repeats(told, candidate));
        repeats |= isOfWhatHappened(candidate)
                && lines.stream().anyMatch(told -> Repetition.ofEvent(told, line(candidate)));
        return !repeats && !reopens(candidate) && turnsOf(candidate.voice()) < TURNS_OF_A_VOICE;
    }

    /** True for one more sentence that opens an account with what the sentences before it opened theirs with. */
    private boolean reopens(Candidate candidate) {
        if (!isOpening(candidate) || opened.isEmpty()) {
            return false;
        }
        double again =
                Math.max(accounts.repetition(keys(candidate), opened), accounts.repetition(opened, keys(candidate)));
        boolean act = openings.stream().anyMatch(told -> Repetition.ofAct(told, line(candidate)));
        return again > (act ? MAX_REPETITION_OF_ACT : MAX_REPETITION);
    }

    /** Two reports of one figure, or the same words in quotation marks whoever reports them. */
    private static boolean repeats(Brief.Sentence told, Candidate candidate) {
        boolean reports = told.section() == Section.WHAT_HAPPENED && candidate.section() == Section.WHAT_HAPPENED;
        return reports
                        && (Repetition.ofFigure(told.text(), candidate.text())
                                || Repetition.ofCount(told.text(), candidate.text()))
                || Repetition.ofQuotation(told.text(), candidate.text())
                || candidate.section() != Section.WHERE_ACCOUNTS_DIFFER
                        && Repetition.ofDenial(told.text(), candidate.text());
    }

    private static boolean isOfWhatHappened(Candidate candidate) {
        return candidate.section().compareTo(Section.WHO_SAYS_WHAT) <= 0;
    }

    private boolean isOpening(Candidate candidate) {
        return isOfWhatHappened(candidate)
                && accounts.place(candidate.citations().get(0)) < OPENING_SENTENCES;
    }

    private boolean take(Candidate candidate) {
        Optional<Brief.Sentence> sound = Optional.of(sentence(candidate)).filter(this::passes);
        if (sound.isEmpty() && candidate.section() != Section.WHERE_ACCOUNTS_DIFFER) {
            sound = verbatim(candidate).map(this::sentence).filter(this::passes);
            replaced += sound.isPresent() ? 1 : 0;
        }
        if (sound.isEmpty()) {
            return false;
        }
        sentences.add(sound.get());
        contents.add(candidate.content());
        lines.add(line(candidate));
        voices.add(candidate.voice());
        turns.merge(origin(candidate), 1, Integer::sum);
        told.addAll(keys(candidate));
        if (isOpening(candidate)) {
            opened.addAll(keys(candidate));
            openings.add(line(candidate));
        }
        return true;
    }

    private boolean passes(Brief.Sentence sentence) {
        return linter.violations(sentence).isEmpty();
    }

    /** The cited sentence itself, where it stands alone and is part of the report. */
    private Optional<Candidate> verbatim(Candidate candidate) {
        Citation citation = candidate.citations().get(0);
        Article article = library.article(citation);
        Span span = Furniture.withoutTitle(article.text(), citation.span(), article.title());
        return Furniture.is(span.of(article.text()))
                ? Optional.empty()
                : Standing.alone(article.text(), span)
                        .map(cut -> candidate.cut(
                                new Citation(article.id(), cut), PlainSentences.capitalised(cut.of(article.text()))));
    }

    private Brief.Sentence sentence(Candidate candidate) {
        return new Brief.Sentence(
                candidate.section(),
                candidate.text(),
                candidate.citations(),
                library.origins(candidate.citations()),
                candidate.primarySources());
    }

    /**
     * The brief of the sentences taken, section by section; what happened opens with the event and is told account by account,
     * each in its own order, so that an account's second sentence stands behind its first.
     */
    Brief brief() {
        List<Brief.Sentence> ordered = new ArrayList<>(sentences);
        List<String> accountsInTurn = sentences.stream()
                .map(sentence -> sentence.citations().get(0).article())
                .distinct()
                .toList();
        ordered.sort(Comparator.comparing(Brief.Sentence::section)
                .thenComparing(sentence -> !sentence.equals(sentences.getFirst()))
                .thenComparingInt(sentence -> sentence.section() == Section.WHAT_HAPPENED
                        ? accountsInTurn.indexOf(sentence.citations().get(0).article())
                        : 0)
                .thenComparingInt(sentence -> sentence.section() == Section.WHAT_HAPPENED
                        ? accounts.place(sentence.citations().get(0))
                        : 0));
        return new Brief(ordered, replaced);
    }
}
