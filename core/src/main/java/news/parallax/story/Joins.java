package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import news.parallax.model.Span;
import news.parallax.model.Story.Join;

/** Words the reason why each article belongs to its story: the article most like it, what they share, the gap. */
final class Joins {
    private static final int TERMS = 6;

    /** Articles an article is compared with for its reason; a story of thousands would cost its square. */
    private static final int COMPARED = 50;

    private final List<Article> articles;
    private final Comparisons comparisons;
    private final Map<String, Integer> memberOf;

    /** Articles of a story in order, and the member each stands behind. */
    Joins(List<Article> articles, Comparisons comparisons, Map<String, Integer> memberOf) {
        this.articles = articles;
        this.comparisons = comparisons;
        this.memberOf = memberOf;
    }

    /** The reasons in order of the articles; the first has one as well, as any of them may be the one too many. */
    List<Join> joins() {
        if (articles.size() == 1) {
            return List.of(new Join(articles.getFirst().id(), 1, List.of(), Double.NaN));
        }
        List<Join> joins = new ArrayList<>();
        for (int at = 0; at < articles.size(); at++) {
            joins.add(join(at));
        }
        return joins;
    }

    private Join join(int index) {
        Article article = articles.get(index);
        int own = member(index);
        Probe probe = comparisons.probe(own);
        int closest = index == 0 ? 1 : 0;
        double best = -1;
        double gap = Double.NaN;
        for (int at = Math.max(0, index - COMPARED); at < Math.min(articles.size(), index + COMPARED); at++) {
            if (at != index) {
                double score = own == member(at) ? 1 : comparisons.probability(probe, own, member(at));
                closest = score > best ? at : closest;
                best = Math.max(best, score);
                double hours = 24 * Math.abs(Days.of(article) - Days.of(articles.get(at)));
                gap = Double.isNaN(gap) || hours < gap ? hours : gap;
            }
        }
        Member mine = comparisons.member(own);
        Member theirs = comparisons.member(member(closest));
        int[] terms = heaviest(mine.vectors().body(), theirs.vectors().body());
        int[] names = heaviest(mine.vectors().names(), theirs.vectors().names());
        Map<Integer, String> words = words(article, terms, names);
        String other = articles.get(closest).id();
        return new Join(article.id(), Math.max(0, best), written(terms, words), gap, other, written(names, words));
    }

    private int member(int index) {
        return Objects.requireNonNull(memberOf.get(articles.get(index).id()));
    }

    /** The terms that weigh most in both; heaviest first, of equal ones the smaller number. */
    private static int[] heaviest(TermVector own, TermVector other) {
        return own.shared(other).heaviest(TERMS, term -> true);
    }

    /** Some terms as the article writes them where they stand first, by number. */
    private static Map<Integer, String> words(Article article, int[] terms, int[] names) {
        int[] wanted = IntStream.concat(Arrays.stream(terms), Arrays.stream(names))
                .distinct()
                .toArray();
        long sieve = 0;
        for (int term : wanted) {
            sieve |= 1L << term;
        }
        Map<Integer, String> words = new HashMap<>();
        Span whole = new Span(0, article.text().length());
        TermReader reader = new TermReader(article.text());
        reader.begin(whole, wanted.length == 0 ? 0 : 2 * Terms.BODY);
        while (words.size() < wanted.length && reader.next()) {
            int read = reader.hash();
            if ((sieve >>> read & 1) != 0 && holds(wanted, read)) {
                words.putIfAbsent(read, reader.word());
            }
        }
        return words;
    }

    private static boolean holds(int[] terms, int term) {
        for (int held : terms) {
            if (held == term) {
                return true;
            }
        }
        return false;
    }

    private static List<String> written(int[] terms, Map<Integer, String> words) {
        return Arrays.stream(terms)
                .mapToObj(words::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
