package news.parallax.analysis.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Story;
import news.parallax.text.Concepts;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Orders the questions of a ledger for a reader: first those with a likelihood in words of a scale and those several origins
 * speak to, then expectations in so many words, then a bare "will" or "may".
 *
 * <p>A bare modal verb that stands alone is the weakest of forecasts and the most common; most are services of a page ("post
 * offices will stay open"). Of each article only the {@value #MAX_BARE} of its writer and the {@value #MAX_HELD} of others that
 * bear most on the titles of the story are kept, and none that its writer tells with a bare "will" of what no title speaks of.
 */
final class Prominence {
    private static final int MAX_BARE = 6;
    private static final int MAX_HELD = 10;
    private static final Set<String> PLAIN = Set.of("will", "will not", "won't", "would", "would not", "wouldn't");
    private static final Set<String> BARE = WordList.words("en/bare-modals");

    private final Map<String, String> origins;
    private final Set<String> subjects;
    private final Map<String, Set<String>> told;

    /** With what each proposition is about, and each title. */
    Prominence(Story story, Map<String, Set<String>> told, List<Set<String>> titles) {
        this.told = told;
        this.origins = story.originOfArticle();
        this.subjects = new HashSet<>();
        titles.forEach(subjects::addAll);
    }

    /** The groups of forecasts, most prominent first, without the bare ones that are too many. */
    List<List<Forecast>> ranked(List<List<Forecast>> questions) {
        Set<Forecast> surplus = surplus(questions);
        return questions.stream()
                .filter(question -> question.size() > 1 || !surplus.contains(question.get(0)))
                .sorted(Comparator.comparingInt(this::rank).reversed())
                .toList();
    }

    private int rank(List<Forecast> question) {
        Set<String> voices = new TreeSet<>();
        question.stream()
                .flatMap(forecast -> forecast.citations().stream())
                .forEach(citation -> voices.add(origins.getOrDefault(citation.article(), citation.article())));
        int strength = question.stream().mapToInt(Prominence::strength).max().orElse(0);
        return strength + voices.size() - 1;
    }

    /** 3 for a likelihood, 2 for an expectation in so many words, 1 for a modal verb with a condition or a term, else 0. */
    private static int strength(Forecast forecast) {
        if (forecast.likelihood() != null) {
            return 3;
        }
        boolean bound = forecast.condition() != null || forecast.horizon() != null;
        return isBare(forecast) ? bound ? 1 : 0 : 2;
    }

    private static boolean isBare(Forecast forecast) {
        return BARE.contains(Words.form(forecast.term()));
    }

    private Set<Forecast> surplus(List<List<Forecast>> questions) {
        Map<String, List<Forecast>> bare = new TreeMap<>();
        for (List<Forecast> question : questions) {
            Forecast first = question.get(0);
            if (question.size() == 1 && isBare(first) && first.citations().size() == 1) {
                String voice = isAuthor(first) ? "" : "\n";
                bare.computeIfAbsent(first.article() + voice, none -> new ArrayList<>())
                        .add(first);
            }
        }
        Set<Forecast> surplus = new HashSet<>();
        for (List<Forecast> lonely : bare.values()) {
            lonely.stream().filter(this::isBackground).forEach(surplus::add);
            lonely.stream()
                    .sorted(Comparator.comparingInt(this::bearing).reversed())
                    .skip(isAuthor(lonely.getFirst()) ? MAX_BARE : MAX_HELD)
                    .forEach(surplus::add);
        }
        return surplus;
    }

    /** How many words of the titles the proposition holds, whether it names a condition or a time, and somebody its holder. */
    private int bearing(Forecast forecast) {
        return 2 * shared(forecast) + strength(forecast);
    }

    private static boolean isAuthor(Forecast forecast) {
        return forecast.holderKind() == HolderKind.AUTHOR;
    }

    /** What a writer tells with a bare "will", of nothing a title speaks of. */
    private boolean isBackground(Forecast forecast) {
        boolean plain = PLAIN.contains(Words.form(forecast.term()));
        return plain && isAuthor(forecast) && strength(forecast) == 0 && shared(forecast) == 0;
    }

    private int shared(Forecast forecast) {
        Set<String> keys = told.getOrDefault(forecast.reading(), Set.of());
        return Concepts.shared(keys, subjects).size();
    }
}
