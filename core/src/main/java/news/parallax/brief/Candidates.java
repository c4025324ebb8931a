package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Brief.Section;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.model.Story;

/** Turns the findings of a story into sentences that could stand in its brief. */
final class Candidates {
    /** Share of the best candidate's salience below which a sentence is beside the point; .4 to .6 read alike. */
    private static final double MIN_SALIENCE = 0.5;

    /** Weights of what makes one sentence better than another with the same support, set by reading briefs. */
    private static final double SALIENT = 2;

    private static final double EARLY = 0.3;

    private static final double LIKELIHOOD = 0.3;
    private static final double PER_WORD = 0.004;
    private static final double CLEAREST = 0.3;
    private static final int MAX_SIDE_WORDS = 20;
    private static final int MAX_QUOTE_WORDS = 40;
    private static final int MIN_QUOTE_WORDS = 6;
    private static final double LEAD = 0.25;
    private static final int LEAD_CHARACTERS = 400;

    private final Story story;
    private final Library library;
    private final Salience salience;
    private final Owned owned;
    private final Frames frames;
    private final Readability readability;
    private final Map<Citation, Optional<String>> alone = new TreeMap<>();

    Candidates(Story story, List<Finding> findings) {
        this.story = story;
        this.library = new Library(story);
        this.salience = new Salience(story);
        this.owned = new Owned(findings);
        this.frames = new Frames(story, findings);
        this.readability = new Readability(story, findings);
    }

    /** The candidates that some of the findings give, best first within each section. */
    List<Candidate> candidates(List<Finding> told) {
        List<Candidate> candidates = new ArrayList<>();
        for (Finding finding : told) {
            switch (finding) {
                case Fact fact -> fact(fact).ifPresent(candidates::add);
                case Statement statement -> statement(statement).ifPresent(candidates::add);
                case Forecast forecast -> forecast(forecast, candidates);
                case Disagreement disagreement -> disagreement(disagreement).ifPresent(candidates::add);
                case Event event -> event(event).ifPresent(candidates::add);
            }
        }
        double best = candidates.stream()
                .mapToDouble(candidate -> salience.of(candidate.text()))
                .max()
                .orElse(0);
        candidates.removeIf(candidate -> candidate.section().compareTo(Section.WHAT_IS_EXPECTED) < 0
                && salience.of(candidate.text()) < MIN_SALIENCE * best);
        candidates.sort(Comparator.comparing(Candidate::section).thenComparing(Candidate.BEST_FIRST));
        return candidates;
    }

    private Optional<Candidate> fact(Fact fact) {
        Optional<Statement> claim = fact.citations().stream()
                .flatMap(citation -> owned.owner(citation.article(), library.sentence(citation)).stream())
                .findFirst();
        return fact.citations().stream()
                .flatMap(citation -> plain(citation).stream()
                        .filter(text -> claim.isEmpty() || Voices.isNamedIn(claim.get(), text))
                        .filter(text -> fact.origins().size() > 1 || Readability.isParticular(text))
                        .map(text -> new Candidate(
                                Readability.isSpoken(text) ? Section.WHO_SAYS_WHAT : Section.WHAT_HAPPENED,
                                text,
                                withFirst(citation, fact.citations()),
                                fact.primarySources(),
                                "",
                                fact.origins().size() + clarity(fact, text) + weight(text, citation))))
                .min(Candidate.BEST_FIRST);
    }

    private Optional<Candidate> event(Event event) {
        if (event.status() != Event.Status.HAPPENED || event.granularity() != Event.Granularity.DAY) {
            return Optional.empty();
        }
        Citation citation = event.citations().get(0);
        return plain(citation)
                .map(text -> new Candidate(
                        Section.WHAT_HAPPENED,
                        text,
                        event.citations(),
                        List.of(),
                        "",
                        0.5 * story.originsOf(event.citations()).size() + weight(text, citation)));
    }

    private Optional<Candidate> statement(Statement statement) {
        if (!Voices.speaks(statement)) {
            return Optional.empty();
        }
        Citation citation = statement.citations().get(0);
        boolean fullName = statement.sourceText().contains(statement.source());
        Optional<String> text = fullName ? plain(citation).or(() -> framed(statement)) : framed(statement);
        double direct = statement.quotation() == Quotation.INDIRECT ? 0 : 0.1;
        double named = statement.role() != null || statement.affiliation() != null ? 0.1 : 0;
        return text.map(words -> new Candidate(
                Section.WHO_SAYS_WHAT,
                words,
                statement.citations(),
                List.of(statement.source()),
                statement.source(),
                direct + named + weight(words, citation)));
    }

    /** A quotation behind its speaker's name, where its own sentence does not carry the name. */
    private Optional<String> framed(Statement statement) {
        if (statement.quotation() != Quotation.DIRECT
                || statement.contentSpans().size() != 1) {
            return Optional.empty();
        }
        String words = statement.content().get(0).strip();
        int count = PassageWords.count(words);
        boolean fits = count >= MIN_QUOTE_WORDS && count <= MAX_QUOTE_WORDS;
        return fits
                        && Voices.hasName(statement)
                        && !Furniture.is(words)
                        && Standing.opensAlone(words)
                        && Character.isUpperCase(words.codePointAt(0))
                ? Optional.of(Frames.framed(statement.source(), Standing.closed(words)))
                : Optional.empty();
    }

    private void forecast(Forecast forecast, List<Candidate> candidates) {
        double likelihood = forecast.likelihood() == null ? 0 : LIKELIHOOD;
        Citation citation = forecast.citations().get(0);
        Optional<String> expectation =
                Prospects.tellsWhatIsExpected(forecast) ? expected(forecast, citation) : Optional.empty();
        expectation
                .filter(words -> !Prospects.isAside(words, forecast.term()))
                .ifPresent(words -> candidates.add(new Candidate(
                        Section.WHAT_IS_EXPECTED,
                        words,
                        forecast.citations(),
                        List.of(),
                        forecast.holder(),
                        likelihood + weight(words, citation))));
        List<String> signs = new ArrayList<>(forecast.indicators());
        String condition = forecast.condition();
        if (condition != null && Prospects.hasCondition(forecast)) {
            signs.add(condition);
        }
        for (String sign : signs) {
            sign(citation, sign)
                    .flatMap(place -> expected(forecast, place)
                            .map(words -> new Candidate(
                                    Section.WHAT_TO_WATCH,
                                    words,
                                    withFirst(place, forecast.citations()),
                                    List.of(),
                                    forecast.holder(),
                                    likelihood + weight(words, place))))
                    .ifPresent(candidates::add);
        }
    }

    /** The sentence of a forecast, behind the author's name where it is the author's. */
    private Optional<String> expected(Forecast forecast, Citation citation) {
        return forecast.holderKind() == HolderKind.AUTHOR ? byAuthor(forecast, citation) : plain(citation);
    }

    /** Where a condition or indicator stands in the article that a forecast was read in. */
    private Optional<Citation> sign(Citation forecast, String words) {
        int at = library.article(forecast).text().indexOf(words);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Citation(
                        forecast.article(),
                        sentence(new Citation(forecast.article(), new Span(at, at + words.length())))));
    }

    /** The author's own judgement stands behind the author's name: it is not what happened. */
    private Optional<String> byAuthor(Forecast forecast, Citation citation) {
        Article article = library.article(citation);
        Span sentence = sentence(citation);
        Span cut = Standing.withoutConnective(article.text(), Dateline.without(article.text(), sentence));
        String words = cut.of(article.text());
        int count = PassageWords.count(words);
        if (count < MIN_QUOTE_WORDS
                || count > MAX_QUOTE_WORDS
                || !Standing.opensAlone(words)
                || !isPrintable(article, sentence)) {
            return Optional.empty();
        }
        return Optional.of(Frames.framed(Frames.withOutlet(forecast.holder(), article), capitalised(words)));
    }

    /** Both sides next to each other, where each can be said in a few words. */
    private Optional<Candidate> disagreement(Disagreement disagreement) {
        if (!disagreement.positions().stream().allMatch(position -> isSide(position.value()))) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(Differences.heading(disagreement)).append(": ");
        List<String> sides = new ArrayList<>();
        for (Disagreement.Position position : disagreement.positions()) {
            Article article = library.article(position.citations().get(0));
            String who = position.holder() == null || position.holder().isBlank()
                    ? Frames.whose(article)
                    : Frames.withOutlet(position.holder(), article);
            sides.add(Frames.side(position.value(), who));
        }
        text.append(String.join("; ", sides)).append('.');
        long origins = disagreement.positions().stream()
                .flatMap(position -> position.origins().stream())
                .distinct()
                .count();
        return Optional.of(new Candidate(
                Section.WHERE_ACCOUNTS_DIFFER,
                capitalised(text.toString()),
                disagreement.citations(),
                List.of(),
                "",
                origins + salience.of(text.toString())));
    }

    /** A figure or name, or a short sentence that needs no other. */
    private static boolean isSide(String value) {
        int count = PassageWords.count(value);
        return count <= MAX_SIDE_WORDS && (count < MIN_QUOTE_WORDS || Standing.readsAlone(value));
    }

    /** The cited sentence, cut so that it stands alone, if all of its words may be printed without a frame. */
    private Optional<String> plain(Citation citation) {
        Citation place = new Citation(citation.article(), sentence(citation));
        return alone.computeIfAbsent(place, this::standing);
    }

    private Optional<String> standing(Citation citation) {
        Article article = library.article(citation);
        Span sentence = citation.span();
        if (!isPrintable(article, sentence)) {
            return Optional.empty();
        }
        return Standing.alone(article.text(), Furniture.withoutTitle(article.text(), sentence, article.title()))
                .map(cut -> frames.dated(capitalised(cut.of(article.text())), new Citation(article.id(), sentence)));
    }

    /** True for a sentence of the running text that belongs to nobody but the writer. */
    private boolean isPrintable(Article article, Span sentence) {
        String words = sentence.of(article.text());
        return isRunningText(article, sentence)
                && !Furniture.is(words)
                && !Readability.isQuotation(words)
                && owned.in(article.id(), sentence).stream().noneMatch(statement -> Voices.isHidden(statement, words))
                && owned.owner(article.id(), sentence).isEmpty();
    }

    /** The first whole sentence the citation touches. */
    private Span sentence(Citation citation) {
        return library.sentence(citation);
    }

    private static boolean isRunningText(Article article, Span sentence) {
        return article.blocks().stream()
                .anyMatch(block -> block.span().contains(sentence)
                        && switch (block.role()) {
                            case PARAGRAPH, LIST_ITEM -> true;
                            case HEADLINE,
                                    DECK,
                                    BYLINE,
                                    DATELINE,
                                    SUBHEAD,
                                    QUOTE,
                                    PULL_QUOTE,
                                    CAPTION,
                                    CREDIT,
                                    EMBED,
                                    BIO,
                                    SOURCE_NOTE -> false;
                        });
    }

    /** What a sentence is worth apart from its support: salient, early in its article, short. */
    private double weight(String words, Citation citation) {
        int length = Math.max(1, library.article(citation).text().length());
        double early = 1 - (double) citation.span().start() / length;
        double lead = citation.span().start() < LEAD_CHARACTERS ? LEAD : 0;
        return SALIENT * salience.of(words)
                + EARLY * early
                + lead
                - PER_WORD * PassageWords.count(words)
                - readability.cost(words);
    }

    /** More for the wording that the analysis found clearest. */
    private static double clarity(Fact fact, String words) {
        return fact.text().contains(words.substring(1, Math.min(words.length(), 20))) ? CLEAREST : 0;
    }

    private static List<Citation> withFirst(Citation first, List<Citation> citations) {
        List<Citation> result = new ArrayList<>();
        result.add(first);
        result.addAll(citations);
        return result;
    }

    static String capitalised(String words) {
        int end = words.offsetByCodePoints(0, 1);
        return Character.isLowerCase(words.codePointAt(0))
                ? words.substring(0, end).toUpperCase(java.util.Locale.ROOT) + words.substring(end)
                : words;
    }
}
