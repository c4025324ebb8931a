package news.parallax.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/** A passage with the findings that rest on it. */
final class Evidence {
    private final Passage passage;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Forecast> forecasts = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Set<Citation> citations = new LinkedHashSet<>();
    private final Set<String> origins = new TreeSet<>();
    private String denier = "";
    private @Nullable Evidence denied;

    private Evidence(Passage passage) {
        this.passage = passage;
        this.citations.add(passage.citation());
    }

    /** Every passage of a story with its findings, in order. */
    static List<Evidence> of(Passages passages, List<Finding> findings) {
        Map<Citation, Evidence> evidence = new HashMap<>();
        List<Evidence> all = new ArrayList<>();
        for (Passage passage : passages.all()) {
            Evidence one = new Evidence(passage);
            all.add(one);
            evidence.put(passage.citation(), one);
        }
        for (Finding finding : findings) {
            add(finding, passages, evidence);
        }
        return all;
    }

    private static void add(Finding finding, Passages passages, Map<Citation, Evidence> evidence) {
        switch (finding) {
            case Statement statement -> {
                for (Span span : statement.contentSpans()) {
                    Citation said = new Citation(statement.article(), span);
                    passages.at(said).forEach(at -> on(at, evidence).say(statement));
                }
            }
            case Forecast forecast ->
                passages.first(forecast.citations())
                        .ifPresent(at -> on(at, evidence).forecasts.add(forecast));
            case Event event ->
                passages.first(event.citations())
                        .ifPresent(at -> on(at, evidence).events.add(event));
            case Finding.Fact fact ->
                passages.first(fact.citations())
                        .ifPresent(at -> on(at, evidence).confirm(fact.citations(), fact.origins()));
            case Disagreement disagreement -> differ(disagreement, passages, evidence);
        }
    }

    private static void differ(Disagreement disagreement, Passages passages, Map<Citation, Evidence> evidence) {
        for (Disagreement.Position position : disagreement.positions()) {
            passages.first(position.citations())
                    .ifPresent(at -> on(at, evidence).confirm(position.citations(), position.origins()));
        }
        if (disagreement.kind() == Disagreement.Kind.DENIAL) {
            Disagreement.Position last = disagreement.positions().getLast();
            Evidence claim = passages.first(disagreement.positions().getFirst().citations())
                    .map(at -> on(at, evidence))
                    .orElse(null);
            passages.first(last.citations()).ifPresent(at -> on(at, evidence).deny(last.holder(), claim));
        }
    }

    private void deny(@Nullable String holder, @Nullable Evidence claim) {
        denier = holder == null ? "" : holder;
        denied = claim == this ? null : claim;
    }

    /** The evidence of a passage; every passage has one. */
    private static Evidence on(Passage passage, Map<Citation, Evidence> evidence) {
        return Objects.requireNonNull(evidence.get(passage.citation()));
    }

    private void say(Statement statement) {
        if (!statements.contains(statement)) {
            statements.add(statement);
        }
    }

    private void confirm(List<Citation> cited, List<String> reporting) {
        citations.addAll(cited);
        origins.addAll(reporting);
    }

    /** The passage. */
    Passage passage() {
        return passage;
    }

    /** Who says what stands in it. */
    List<Statement> statements() {
        return statements;
    }

    /** What is expected in it. */
    List<Forecast> forecasts() {
        return forecasts;
    }

    /** What happens in it on a day. */
    List<Event> events() {
        return events;
    }

    /** Where it stands and where others report the same; never empty. */
    List<Citation> citations() {
        return List.copyOf(citations);
    }

    /** Ids of the origins that are known to report the same; may be empty. */
    Set<String> origins() {
        return origins;
    }

    /** What it denies, where that stands elsewhere; else null. */
    @Nullable
    Evidence denied() {
        return denied;
    }

    /** Who denies something in it; empty when nobody does. */
    String denier() {
        if (!denier.isEmpty()) {
            return denier;
        }
        return statements.stream()
                .filter(statement -> statement.cueClass() == CueClass.DENIAL)
                .map(Statement::source)
                .findFirst()
                .orElse("");
    }

    /** Where what somebody denies begins, if it holds an offset of the article; below 0 if none does. */
    int denialAt(int offset) {
        return statements.stream()
                .filter(statement -> statement.cueClass() == CueClass.DENIAL)
                .flatMap(statement -> statement.contentSpans().stream())
                .filter(said -> said.start() <= offset && offset < said.end())
                .mapToInt(Span::start)
                .findFirst()
                .orElse(-1);
    }

    /** Who says a word of it; empty where the outlet does. */
    String holder(int offset) {
        return statements.stream()
                .filter(statement -> statement.contentSpans().stream()
                        .anyMatch(span -> span.start() <= offset && offset < span.end()))
                .map(Statement::source)
                .findFirst()
                .orElse("");
    }
}
