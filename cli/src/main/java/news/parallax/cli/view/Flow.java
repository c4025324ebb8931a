package news.parallax.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Brief;
import news.parallax.model.Derivation;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Story;

/**
 * From where words came: primary sources to the articles that name them, articles to those that copied them.
 *
 * @param uses which origin names which primary source, sources named by most origins first
 * @param derivations relations among articles that join their origins
 */
public record Flow(List<Use> uses, List<Derivation> derivations) {
    /** Primary sources shown; a drawing of more cannot be read. */
    private static final int MAX_SOURCES = 12;

    /** Copies the lists. */
    public Flow {
        uses = List.copyOf(uses);
        derivations = List.copyOf(derivations);
    }

    /**
     * A primary source.
     *
     * @param source its name
     * @param origins ids of the origins that name it, sorted
     */
    public record Use(String source, List<String> origins) {
        /** Copies the list. */
        public Use {
            origins = List.copyOf(origins);
        }
    }

    /** The flow of a story. */
    static Flow of(StoryAnalysis analysis) {
        Story story = analysis.story();
        Map<String, Set<String>> origins = new TreeMap<>();
        for (Fact fact : analysis.findings(Fact.class)) {
            fact.primarySources().forEach(source -> of(origins, source).addAll(fact.origins()));
        }
        for (Brief.Sentence sentence : analysis.brief().sentences()) {
            List<String> behind = story.originsOf(sentence.citations());
            sentence.primarySources().forEach(source -> of(origins, source).addAll(behind));
        }
        List<Use> uses = new ArrayList<>();
        origins.forEach((source, ids) -> uses.add(new Use(source, List.copyOf(ids))));
        uses.sort(Comparator.comparingInt((Use use) -> -use.origins().size()).thenComparing(Use::source));
        List<Derivation> joining = story.derivations().stream()
                .filter(derivation -> derivation.level().joinsOrigins())
                .toList();
        return new Flow(uses.subList(0, Math.min(uses.size(), MAX_SOURCES)), joining);
    }

    private static Set<String> of(Map<String, Set<String>> origins, String source) {
        return origins.computeIfAbsent(source, absent -> new TreeSet<>());
    }
}
