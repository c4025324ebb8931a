package news.parallax.analysis.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Story;
import news.parallax.text.Concepts;
import news.parallax.text.Figure;
import news.parallax.text.StatementIndex;
import news.parallax.text.Texts;

/**
 * The facts of a story: what is reported, by how many independent origins, going back to whom.
 *
 * <p>Candidate pairs come from an index of telling words, so that the cost follows the number of sentences that share a
 * rare word and not the square of all. Facts of several origins come first; of one origin only its lead and its figures
 * are kept, for a reader must see what is not corroborated.
 */
public final class Corroboration {
    /** Weight in common from which two units say the same in the same words, and how many words that takes. */
    private static final double QUOTED = 0.85;

    private static final int MIN_QUOTED = 5;
    private static final int LEADS = 2;
    private static final int FIGURES = 2;

    private final Concepts concepts;
    private final Agreement agreement;
    private final List<Unit> units;

    private Corroboration(List<Unit> units) {
        this.units = units;
        Map<String, Set<String>> sentences = new HashMap<>();
        units.forEach(unit -> sentences.putIfAbsent(unit.sentence(), unit.whole()));
        this.concepts = Concepts.ofKeys(sentences.values());
        this.agreement = new Agreement(concepts);
    }

    /**
     * The facts of a story, those of most origins first.
     *
     * @param story the story; only the representatives of its origins are read
     * @param statements statements of its articles
     */
    public static List<Fact> facts(Story story, List<Statement> statements) {
        return facts(story, statements, Texts.ofStory());
    }

    /** The same, with texts that may have been read before. */
    public static List<Fact> facts(Story story, List<Statement> statements, Texts texts) {
        List<Unit> units = new ArrayList<>();
        Map<String, String> origins = story.originOfArticle();
        Map<String, List<Statement>> said = StatementIndex.byArticle(statements);
        for (Article article : story.representatives()) {
            if (article.language().startsWith("en") || article.language().equals("und")) {
                String origin = origins.getOrDefault(article.id(), article.id());
                units.addAll(Units.of(texts.of(article), origin, said.getOrDefault(article.id(), List.of())));
            }
        }
        Corroboration run = new Corroboration(units);
        List<List<Unit>> groups = run.groups();
        List<Fact> facts = new ArrayList<>();
        Set<Citation> used = new TreeSet<>();
        groups.stream()
                .sorted(Comparator.comparingInt(
                        (List<Unit> group) -> -origins(group).size()))
                .forEach(group -> run.fact(group, used).ifPresent(facts::add));
        facts.addAll(run.uncorroborated(used));
        return facts;
    }

    private static Set<String> origins(List<Unit> group) {
        Set<String> origins = new TreeSet<>();
        group.forEach(unit -> origins.add(unit.origin()));
        return origins;
    }

    /**
     * Groups of units that report the same: the unit that most origins agree with gathers them, then the next (star
     * clustering, Aslam, Pelekhov and Rus 2004). Every member agrees with the one in the middle, so that no chain drifts.
     */
    private List<List<Unit>> groups() {
        List<List<Integer>> agreeing = agreeing();
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            order.add(at);
        }
        order.sort(Comparator.comparingInt((Integer at) -> -origins(at, agreeing.get(at))));
        Set<Integer> taken = new TreeSet<>();
        List<List<Unit>> groups = new ArrayList<>();
        for (int middle : order) {
            List<Integer> free = agreeing.get(middle).stream()
                    .filter(other -> !taken.contains(other))
                    .toList();
            if (!taken.contains(middle) && !free.isEmpty()) {
                List<Unit> group = new ArrayList<>(List.of(units.get(middle)));
                free.forEach(other -> group.add(units.get(other)));
                taken.add(middle);
                taken.addAll(free);
                groups.add(group);
            }
        }
        return groups;
    }

    /** For each unit those of other origins that report the same, in order. */
    private List<List<Integer>> agreeing() {
        Pairs pairs = new Pairs(units);
        List<List<Integer>> agreeing = new ArrayList<>();
        units.forEach(unit -> agreeing.add(new ArrayList<>()));
        for (int at = 0; at < units.size(); at++) {
            for (int candidate : pairs.behind(at)) {
                if (agrees(units.get(at), units.get(candidate))) {
                    agreeing.get(at).add(candidate);
                    agreeing.get(candidate).add(at);
                }
            }
        }
        agreeing.forEach(others -> others.sort(null));
        return agreeing;
    }

    private int origins(int at, List<Integer> agreeing) {
        List<Unit> star = new ArrayList<>(List.of(units.get(at)));
        agreeing.forEach(other -> star.add(units.get(other)));
        return origins(star).size();
    }

    private boolean agrees(Unit some, Unit other) {
        return !some.origin().equals(other.origin()) && agreement.same(some, other);
    }

    private Optional<Fact> fact(List<Unit> group, Set<Citation> used) {
        List<Citation> citations =
                group.stream().map(Unit::citation).distinct().sorted().toList();
        if (citations.stream().anyMatch(used::contains)) {
            return Optional.empty();
        }
        used.addAll(citations);
        List<List<String>> named = group.stream().map(Unit::sources).toList();
        List<String> sources = isQuoted(group)
                ? PrimarySources.single(
                        named, group.stream().map(Unit::sentence).toList())
                : PrimarySources.all(named);
        return Optional.of(new Fact(clearest(group), new ArrayList<>(origins(group)), sources, citations));
    }

    /** The same words everywhere: whoever is named for them, they were spoken once. */
    private boolean isQuoted(List<Unit> group) {
        Unit first = group.get(0);
        return group.stream().allMatch(unit -> concepts.overlap(first.keys(), unit.keys()) >= QUOTED)
                && first.keys().size() >= MIN_QUOTED;
    }

    /** The sentence with the most of what the group shares for its length. */
    private String clearest(List<Unit> group) {
        Set<String> core = new TreeSet<>(group.get(0).keys());
        group.forEach(unit -> core.retainAll(unit.keys()));
        return group.stream()
                .max(Comparator.comparingDouble(unit -> clarity(unit, core)))
                .map(Unit::sentence)
                .orElseThrow();
    }

    private double clarity(Unit unit, Set<String> core) {
        double weight = concepts.weight(unit.whole());
        double share = weight <= 0 ? 0 : concepts.weight(core) / weight;
        return share - (unit.dangling() ? 1 : 0);
    }

    private List<Fact> uncorroborated(Set<Citation> used) {
        List<Fact> facts = new ArrayList<>();
        Map<String, Integer> figures = new TreeMap<>();
        Set<Citation> seen = new TreeSet<>(used);
        for (Unit unit : units) {
            boolean lead = unit.rank() < LEADS;
            boolean counted = unit.figures().stream().anyMatch(Corroboration::isTelling)
                    && figures.getOrDefault(unit.origin(), 0) < FIGURES;
            if ((lead || counted) && !unit.dangling() && seen.add(unit.citation())) {
                figures.merge(unit.origin(), lead ? 0 : 1, Integer::sum);
                facts.add(new Fact(unit.sentence(), List.of(unit.origin()), unit.sources(), List.of(unit.citation())));
            }
        }
        return facts;
    }

    private static boolean isTelling(Figure figure) {
        return switch (figure.kind()) {
            case COUNT -> figure.noun() != null && figure.low() >= 2;
            case PERCENT, MONEY -> true;
            case MEASURE, DATE, TIME, ORDINAL -> false;
        };
    }
}
