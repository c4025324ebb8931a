package news.parallax.analysis.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.Phrases;
import news.parallax.text.Sentences;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forecasts of an article.
 *
 * <p>Sentence by sentence: find cue phrases, cut the clause of each, keep the strongest of those that say the same, name
 * the holder, and read condition, horizon and reasons from the words around. A sentence that asks something forecasts
 * nothing. A pull quote can add a citation to a forecast of the text, never a forecast of its own.
 *
 * <p>English only: the cues are English.
 */
public final class Forecasts {
    private static final Set<Block.Role> ROLES = Set.of(
            Block.Role.HEADLINE,
            Block.Role.DECK,
            Block.Role.PARAGRAPH,
            Block.Role.LIST_ITEM,
            Block.Role.QUOTE,
            Block.Role.CAPTION,
            Block.Role.EMBED,
            Block.Role.PULL_QUOTE);

    private static final Set<Block.Role> TOLD = Set.of(Block.Role.PARAGRAPH, Block.Role.LIST_ITEM, Block.Role.QUOTE);

    private static final Set<String> ENDS = Set.of("?", "\u201D", "\u2014", "--", ";", ":");
    private static final int CAPITALS = 4;
    /** Words behind a cue in which the mark of its question may stand; it bounds the cost of a sentence without end. */
    private static final int REACH = 60;

    private static final Phrases<String> CORRECTIONS = Phrases.listed(List.of("earlier version", "previous version"));

    private final Article article;
    private final Holders holders;
    private final Foreign foreign;
    private final Propositions propositions;
    private final Readings readings;
    private final List<Forecast> forecasts = new ArrayList<>();
    private final List<Forecast> echoes = new ArrayList<>();

    private Forecasts(Article article, List<Statement> statements) {
        this.article = article;
        this.foreign = new Foreign(article);
        this.holders = new Holders(article, statements, foreign);
        this.propositions = new Propositions(holders, new Asides(article));
        this.readings = new Readings(article, statements, foreign);
    }

    /**
     * The forecasts of an article, in order of their first citation.
     *
     * @param article the article
     * @param statements its statements in order of place; those of other articles are ignored
     */
    public static List<Forecast> forecasts(Article article, List<Statement> statements) {
        if (!article.language().startsWith("en") && !article.language().equals("und")) {
            return List.of();
        }
        Forecasts run = new Forecasts(article, statements);
        for (Block block : article.blocks()) {
            if (ROLES.contains(block.role())) {
                run.read(block, block.role() == Block.Role.PULL_QUOTE ? run.echoes : run.forecasts);
            }
        }
        return Repeats.merged(run.forecasts, run.echoes);
    }

    private void read(Block block, List<Forecast> to) {
        Span before = null;
        for (Span sentence : Sentences.sentences(article, block)) {
            Words words = Words.of(article.text(), sentence);
            if (TOLD.contains(block.role())) {
                readings.read(sentence);
            }
            Signposts.add(to, words, new Citation(article.id(), sentence));
            if (!asks(words)) {
                read(new Place(words, sentence, before), to);
            }
            before = sentence;
        }
    }

    /**
     * A sentence where it stands.
     *
     * @param words its tokens
     * @param span where
     * @param before the sentence before it in its block, or null
     */
    private record Place(Words words, Span span, @Nullable Span before) {}

    private void read(Place place, List<Forecast> to) {
        for (Candidate candidate : Candidate.candidates(place.words(), foreign.quotations(place.span()))) {
            Optional<Forecast> forecast =
                    isAsked(place.words(), candidate.cue()) ? Optional.empty() : forecast(place, candidate);
            boolean depends = candidate.cue().kind() == Cue.Kind.DEPEND;
            if (forecast.isPresent() && !(depends && Signposts.attach(to, forecast.get()))) {
                to.add(forecast.get());
            }
        }
    }

    /** A question, a correction of what was wrong, links in a row, or capitals, in which no name can be told. */
    private static boolean asks(Words words) {
        if (words.forms().contains("|")
                || isInCapitals(words)
                || CORRECTIONS.at(words, 0).isPresent()
                || CORRECTIONS.at(words, 1).isPresent()) {
            return true;
        }
        for (int at = words.size() - 1; at >= 0 && !words.isWord(at); at--) {
            if (words.form(at).equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** “Will it help?” inside a sentence that asks nothing itself. */
    private static boolean isAsked(Words words, Cue cue) {
        int at = cue.to();
        int end = Math.min(words.size(), at + REACH);
        while (at < end && !ENDS.contains(words.form(at))) {
            at++;
        }
        return words.form(at).equals("?");
    }

    private static boolean isInCapitals(Words words) {
        return words.size() > CAPITALS
                && words.spans().stream()
                        .map(span -> span.of(words.text()))
                        .noneMatch(word -> word.chars().anyMatch(Character::isLowerCase));
    }

    /** "[expect] heavy rain": the words that expect a thing, for a proposition without a verb. */
    private static String thing(Words words, Cue cue, Clauses.Clause proposition) {
        boolean behind = cue.hasComplement(words) && proposition.from() >= cue.to();
        int to = Math.min(proposition.to(), proposition.from() + REACH);
        boolean verb = !behind || Predicate.of(words, cue, proposition).holdsVerb(proposition.from(), to);
        return verb ? "" : "[" + words.span(cue.from(), cue.to()).of(words.text()) + "] ";
    }

    /** The part of a proposition that stands in the sentence itself. */
    private static Clauses.Clause within(Words words, Span proposition) {
        int from = proposition.start() < words.spans().getFirst().start() ? 0 : words.at(proposition.start());
        return new Clauses.Clause(from, words.at(proposition.end() - 1) + 1);
    }

    private Optional<Forecast> forecast(Place place, Candidate candidate) {
        Words words = place.words();
        Cue cue = candidate.cue();
        Optional<Span> proposition = propositions.of(words, place.before(), candidate);
        if (proposition.isEmpty()) {
            return Optional.empty();
        }
        Optional<Holder> holder = holders.holder(words, candidate.owner(), candidate.subject());
        if (holder.isEmpty()
                || holder.get().isUnnamed() && !candidate.isTelling()
                || Intentions.isIntention(words, candidate, holder.get())) {
            return Optional.empty();
        }
        Clauses.Clause clause = candidate.proposition(words);
        String expected = proposition.get().of(article.text());
        return Optional.of(new Forecast(
                holder.get().name(),
                holder.get().kind(),
                expected,
                thing(words, cue, within(words, proposition.get()))
                        + readings.reading(place.span(), proposition.get(), holder.get()),
                expected,
                candidate.term(words),
                cue.likelihood(),
                candidate.polarity(words),
                Circumstances.condition(words, cue.from()),
                Circumstances.horizon(words, clause),
                Circumstances.drivers(words, within(words, proposition.get())),
                List.of(),
                List.of(new Citation(article.id(), place.span()))));
    }
}
