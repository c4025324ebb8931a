package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.Concepts;
import news.parallax.text.Texts;
import news.parallax.text.Words;

/**
 * What the independent accounts of a story say, and what they say first.
 *
 * <p>A word of one account says little about the event, a word of all accounts is what the story is about (the idea of
 * SumBasic, Nenkova and Vanderwende 2005, with origins in place of occurrences). An account counts three times: by its
 * title, its first two sentences and its body, for reporters put first what happened. The words that several titles and
 * leads share are the core of the story: the sentence that tells the event holds most of them.
 */
final class Accounts {
    private static final int LEAD_SENTENCES = 2;
    /** Share of titles and leads that make a word part of the core; two of them in the smallest story. */
    private static final double CORE = 0.4;

    /** Sentences from the top of each account, and of all accounts together, that may be told. */
    private static final int OPENING = 8;

    private static final int OPENINGS = 160;

    /** A story of a dozen articles has so many findings; of more, these many of a kind are looked at. */
    private static final int MOST_FINDINGS = 600;

    private static final int MOST_OF_A_KIND = 100;
    private static final double ARTICLE = 0.1;
    private static final double LATER = 0.005;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> fronts = new HashMap<>();
    private final Map<String, Integer> bodies = new HashMap<>();
    private final Map<String, List<Account.Told>> sentences = new TreeMap<>();
    private final Set<String> core;
    private final Set<String> title;
    private final int origins;

    Accounts(Story story, Texts texts) {
        List<Article> articles = story.representatives();
        this.origins = Math.max(1, articles.size());
        this.title = Concepts.keys(story.title());
        for (Article article : articles) {
            Account account = texts.of(article).kept(Account.class, Account::of);
            sentences.put(article.id(), account.body());
            note(account.title(), fronts);
            note(account.lead(), fronts);
            note(account.whole(), uses);
        }
        bodies.putAll(uses);
        fronts.forEach((key, count) -> uses.merge(key, count, Integer::sum));
        double enough = Math.max(2, CORE * 2 * origins);
        this.core = fronts.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void note(Set<String> keys, Map<String, Integer> counts) {
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }

    /** Mean share of titles, leads and bodies that use the words of a text, 0..1, damped for very short texts. */
    double centrality(Set<String> keys) {
        double sum = 0;
        for (String key : keys) {
            sum += weight(key);
        }
        return keys.isEmpty() ? 0 : sum / (keys.size() + 3);
    }

    /** Share of the core that some words hold and others did not tell yet, 0..1. */
    double coverage(Set<String> keys, Set<String> told) {
        double all = 0;
        double held = 0;
        for (String key : core) {
            all += weight(key);
            held += keys.contains(key) && !told.contains(key) ? weight(key) : 0;
        }
        return all == 0 ? 0 : held / all;
    }

    /** Share of the story's title that some words hold, 0..1: a brief opens with what its title says. */
    double titleShare(Set<String> keys) {
        return title.isEmpty() ? 0 : (double) Concepts.shared(title, keys).size() / title.size();
    }

    /** True for a name that stands in a title or that two accounts speak of. */
    boolean isKnown(String name) {
        String key = Concepts.key(Words.form(name));
        return bodies.getOrDefault(key, 0) > 1 || title.contains(key);
    }

    /** Share of what some words say that others said, each word by how many accounts use it, 0..1. */
    double repetition(Set<String> keys, Set<String> told) {
        double all = 0;
        double again = 0;
        for (String key : keys) {
            all += weight(key);
            again += told.contains(key) ? weight(key) : 0;
        }
        return all == 0 ? 0 : again / all;
    }

    private double weight(String key) {
        return uses.getOrDefault(key, 0) / (3.0 * origins);
    }

    /**
     * The findings a brief may tell: all of them, or of a large story the most central of each kind. Whether a sentence can
     * be printed takes longer to say than how central it is.
     */
    List<Finding> central(List<Finding> findings) {
        if (findings.size() <= MOST_FINDINGS) {
            return findings;
        }
        Map<Class<?>, List<Finding>> kinds = new LinkedHashMap<>();
        findings.forEach(finding -> kinds.computeIfAbsent(finding.getClass(), kind -> new ArrayList<>())
                .add(finding));
        return kinds.values().stream().flatMap(this::mostCentral).toList();
    }

    private record Ranked(Finding finding, double relevance) {}

    private Stream<Finding> mostCentral(List<Finding> kind) {
        return kind.stream()
                .map(finding -> new Ranked(finding, relevance(finding)))
                .sorted(Comparator.comparingDouble(Ranked::relevance).reversed())
                .limit(MOST_OF_A_KIND)
                .map(Ranked::finding);
    }

    private double relevance(Finding finding) {
        Citation citation = finding.citations().get(0);
        long articles =
                finding.citations().stream().map(Citation::article).distinct().count();
        List<Account.Told> body = sentences.getOrDefault(citation.article(), List.of());
        int place = place(citation);
        double central = place < body.size() ? centrality(body.get(place).keys()) : 0;
        return central + ARTICLE * Math.min(articles, 3) - LATER * place;
    }

    /** The first sentences of the running text of an account: the fewer, the more accounts there are. */
    List<Span> opening(String article) {
        return sentences.getOrDefault(article, List.of()).stream()
                .limit(Math.clamp(OPENINGS / origins, LEAD_SENTENCES, OPENING))
                .map(Account.Told::span)
                .toList();
    }

    /** How many sentences of its article stand before a citation, 0 for the lead. */
    int place(Citation citation) {
        List<Account.Told> body = sentences.getOrDefault(citation.article(), List.of());
        int place = 0;
        while (place < body.size()
                && body.get(place).span().end() <= citation.span().start()) {
            place++;
        }
        return place;
    }
}
