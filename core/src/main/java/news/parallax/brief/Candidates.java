package news.parallax.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import news.parallax.model.Brief.Section;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Story;

/** Turns the findings of a story into sentences that could stand in its brief. */
final class Candidates {
    /** Share of the best candidate's centrality below which a report is beside the point; .4 to .6 read alike. */
    private static final double MIN_CENTRALITY = 0.5;

    /** The same for what is said and expected, whose words are fewer and more their speaker's own. */
    private static final double MIN_CENTRALITY_SAID = 0.35;

    /** Place of the last sentence that tells the event in whatever words: "The mayor said she would resign". */
    private static final int LEAD = 2;

    private static final double CLEAREST = 0.1;

    /** What a report loses that only supposes; a lead that does is still read. Set by reading. */
    private static final double SUPPOSED = 0.6;

    private final Story story;
    private final List<Finding> findings;
    private final Accounts accounts;
    private final Set<String> comments;
    private final Library library;
    private final Owned owned;
    private final PlainSentences plain;
    private final Worth worth;
    private final Outlook outlook;
    private final Contrasts contrasts;
    private final Spoken spoken;
    private final Claims claims;
    private final NamedSources sources;

    Candidates(Story story, List<Finding> findings, Accounts accounts, Library library, Owned owned) {
        this.story = story;
        this.findings = findings;
        this.accounts = accounts;
        this.comments = Background.comments(story, findings, library.texts());
        this.library = library;
        this.owned = owned;
        this.plain = new PlainSentences(story, findings, library, owned);
        this.worth = new Worth(story, findings, library, accounts, plain);
        this.contrasts = new Contrasts(library, plain, worth);
        this.outlook = new Outlook(story, findings, library, plain, worth, comments);
        this.spoken = new Spoken(library, owned, plain, worth, comments, accounts);
        this.sources = new NamedSources(library, owned);
        this.claims = new Claims(findings, library, owned);
    }

    /** All that could be told of some findings, whatever it is about, best first within each section. */
    List<Candidate> all(List<Finding> told) {
        List<Candidate> candidates = new ArrayList<>();
        for (Finding finding : accounts.central(told)) {
            switch (finding) {
                case Fact fact -> fact(fact).ifPresent(candidates::add);
                case Statement statement -> spoken.statement(statement).ifPresent(candidates::add);
                case Finding.Forecast forecast -> candidates.addAll(outlook.forecast(forecast));
                case Disagreement disagreement -> contrasts.of(disagreement).ifPresent(candidates::add);
                case Event event -> event(event).ifPresent(candidates::add);
            }
        }
        leads(told, candidates);
        List<Candidate> expected = candidates.stream()
                .filter(candidate -> candidate.section() == Section.WHAT_IS_EXPECTED)
                .toList();
        candidates.removeIf(candidate -> isOutlook(candidate, expected));
        List<Candidate> denied = candidates.stream()
                .filter(candidate -> candidate.section() == Section.WHERE_ACCOUNTS_DIFFER)
                .toList();
        candidates.removeIf(candidate -> isDenial(candidate, denied));
        candidates.sort(Comparator.comparing(Candidate::section).thenComparing(Candidate.BEST_FIRST));
        return candidates;
    }

    /**
     * Those that are not beside the point.
     *
     * @param candidates all candidates, which the most central is among
     * @param strictness 1 for what a brief should tell, less for what it may tell when it has told little
     */
    List<Candidate> central(List<Candidate> candidates, double strictness) {
        double[] centrality = candidates.stream()
                .mapToDouble(candidate ->
                        worth.centrality(candidate.text(), candidate.citations().get(0)))
                .toArray();
        double best = Arrays.stream(centrality).max().orElse(0);
        return IntStream.range(0, centrality.length)
                .filter(at -> centrality[at]
                        >= strictness * best * least(candidates.get(at).section()))
                .mapToObj(candidates::get)
                .toList();
    }

    private static double least(Section section) {
        return switch (section) {
            case WHAT_HAPPENED -> MIN_CENTRALITY;
            case WHO_SAYS_WHAT, WHAT_IS_EXPECTED, WHAT_TO_WATCH -> MIN_CENTRALITY_SAID;
            case WHERE_ACCOUNTS_DIFFER -> 0;
        };
    }

    /** The first sentences of the reports that some findings are of, as far as no finding left out tells them. */
    private void leads(List<Finding> told, List<Candidate> candidates) {
        Set<String> reports = new TreeSet<>();
        told.stream()
                .filter(Fact.class::isInstance)
                .flatMap(finding -> finding.citations().stream())
                .forEach(citation -> reports.add(citation.article()));
        for (Article article : story.representatives()) {
            if (reports.contains(article.id())) {
                accounts.opening(article.id()).stream()
                        .map(span -> new Citation(article.id(), span))
                        .filter(citation -> untold(told, citation))
                        .forEach(citation -> lead(citation).ifPresent(candidates::add));
            }
        }
    }

    private boolean untold(List<Finding> told, Citation citation) {
        return told.size() == findings.size()
                || findings.stream()
                        .filter(finding -> finding instanceof Fact && !told.contains(finding))
                        .noneMatch(finding -> Dating.touches(citation, finding.citations()));
    }

    private Optional<Candidate> lead(Citation citation) {
        return plain.of(citation)
                .filter(text -> !isSaid(text, citation))
                .filter(text -> isReport(citation, List.of(citation)) && claims.isNobodys(text, citation))
                .map(text -> new Candidate(
                        Section.WHAT_HAPPENED,
                        text,
                        List.of(citation),
                        List.of(),
                        "",
                        happened(text, citation, List.of(citation))));
    }

    /** The worth of a report of what happened. */
    private double happened(String text, Citation citation, List<Citation> support) {
        return worth.of(text, citation, support)
                - (Suppositions.is(library.lines(citation).line(text)) ? SUPPOSED : 0);
    }

    /** True for words that are a person's more than the reporter's; the lead tells the event in whatever words. */
    private boolean isSaid(String text, Citation citation) {
        return library.lines(citation).line(text).spoken()
                || Readability.opensWithQuotation(text)
                || accounts.place(citation) > LEAD && owned.isSaid(citation.article(), library.sentence(citation));
    }

    /** What one report expects stands under what is expected, unless it is the event itself. */
    private boolean isOutlook(Candidate candidate, List<Candidate> expected) {
        return candidate.section() == Section.WHAT_HAPPENED
                && library.origins(candidate.citations()) == 1
                && accounts.place(candidate.citations().get(0)) > LEAD
                && expected.stream()
                        .anyMatch(other -> Dating.touches(other.citations().get(0), candidate.citations()));
    }

    /** What stands where accounts differ is no other's part. */
    private static boolean isDenial(Candidate candidate, List<Candidate> denied) {
        return candidate.section() != Section.WHERE_ACCOUNTS_DIFFER
                && denied.stream().anyMatch(other -> other.text().equals(candidate.text()));
    }

    private Optional<Candidate> fact(Fact fact) {
        return fact.citations().stream()
                .flatMap(citation -> plain.of(citation).stream()
                        .filter(text -> claims.isReported(fact, text, citation))
                        .filter(text -> fact.origins().size() > 1 || Readability.isParticular(text))
                        .filter(text -> isReport(citation, fact.citations()))
                        .map(text -> claims.isOpen(fact, text) ? fact(fact, text, citation) : reported(text, citation)))
                .min(Candidate.BEST_FIRST);
    }

    /** What a reporter tells beside somebody's claim rests on its own sentence alone. */
    private Candidate reported(String text, Citation citation) {
        return new Candidate(
                isSaid(text, citation) ? Section.WHO_SAYS_WHAT : Section.WHAT_HAPPENED,
                text,
                List.of(citation),
                List.of(),
                "",
                happened(text, citation, List.of(citation)));
    }

    private Candidate fact(Fact fact, String text, Citation citation) {
        return new Candidate(
                isSaid(text, citation) ? Section.WHO_SAYS_WHAT : Section.WHAT_HAPPENED,
                text,
                withFirst(citation, fact.citations()),
                sources.of(fact),
                "",
                clarity(fact, text) + happened(text, citation, fact.citations()));
    }

    /** A comment is a view; what it reports of the event counts where a report has it too and not as somebody's words. */
    private boolean isReport(Citation citation, List<Citation> support) {
        return !comments.contains(citation.article())
                || support.stream()
                        .filter(other -> !comments.contains(other.article()))
                        .anyMatch(other -> !owned.isSaid(other.article(), library.sentence(other)));
    }

    private Optional<Candidate> event(Event event) {
        if (event.status() != Event.Status.HAPPENED || event.granularity() != Event.Granularity.DAY) {
            return outlook.event(event);
        }
        Citation citation = event.citations().get(0);
        return plain.of(citation)
                .filter(text -> !isSaid(text, citation) && isReport(citation, event.citations()))
                .map(text -> new Candidate(
                        Section.WHAT_HAPPENED,
                        text,
                        event.citations(),
                        List.of(),
                        "",
                        happened(text, citation, event.citations())));
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
}
