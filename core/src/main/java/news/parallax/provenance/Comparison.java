package news.parallax.provenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Derivation;
import news.parallax.model.Derivation.Evidence;
import news.parallax.model.Derivation.Evidence.Kind;
import news.parallax.model.Derivation.Level;
import news.parallax.model.Derivation.Passage;
import org.jspecify.annotations.Nullable;

/** Compares the articles of one batch and words what was found. */
final class Comparison {
    /** Words on each side of a sampled boilerplate shingle that belong to the same boilerplate. */
    private static final int AROUND = Fingerprint.RATE + 2;

    /** Blocks of articles that are compared side by side. */
    private static final int BLOCKS = 64;

    private static final Comparator<Derivation> ORDER =
            Comparator.comparing(Derivation::copy).thenComparing(Derivation::other);

    private final List<Article> articles;
    private final List<Fingerprint> fingerprints;
    private final Map<Integer, Account> accounts = new ConcurrentHashMap<>();
    private final Map<Integer, BitSet> boilerplate = new ConcurrentHashMap<>();

    Comparison(List<Article> articles, List<Fingerprint> fingerprints) {
        this.articles = articles;
        this.fingerprints = fingerprints;
    }

    List<Derivation> derivations() {
        Candidates candidates = new Candidates(fingerprints, outlets());
        int size = articles.size() / BLOCKS + 1;
        List<Derivation> derivations = IntStream.rangeClosed(0, articles.size() / size)
                .parallel()
                .mapToObj(block -> earlier(block * size, Math.min(articles.size(), (block + 1) * size), candidates))
                .flatMap(List::stream)
                .sorted(ORDER)
                .toList();
        return Explained.leftOut(derivations);
    }

    /** Relations of some articles, one after the other, to those before them. */
    private List<Derivation> earlier(int from, int to, Candidates candidates) {
        Candidates.Room room = new Candidates.Room(articles.size());
        List<Derivation> derivations = new ArrayList<>();
        for (int document = from; document < to; document++) {
            derivations.addAll(earlier(document, candidates, room));
        }
        return derivations;
    }

    /** Relations of an article to those before it. */
    private List<Derivation> earlier(int document, Candidates candidates, Candidates.Room room) {
        int[] earlier = candidates.earlier(document, room);
        if (earlier.length == 0) {
            return List.of();
        }
        List<Derivation> derivations = new ArrayList<>();
        Alignment alignment = new Alignment(fingerprints.get(document).shingles());
        for (int other : earlier) {
            BitSet ignored = boilerplate.computeIfAbsent(other, at -> boilerplate(candidates, at));
            Derivation derivation = derivation(other, document, alignment, ignored);
            if (derivation != null) {
                derivations.add(derivation);
            }
        }
        return derivations;
    }

    private int[] outlets() {
        Map<String, Integer> numbers = new HashMap<>();
        return articles.stream()
                .mapToInt(article -> {
                    String outlet = article.outlet() == null ? Address.host(article.uri()) : article.outlet();
                    return outlet.isEmpty() ? -1 : numbers.computeIfAbsent(outlet, name -> numbers.size());
                })
                .toArray();
    }

    /** Words of an article that are boilerplate: what was sampled of it and what stands around that. */
    private static BitSet boilerplate(Candidates candidates, int document) {
        BitSet ignored = new BitSet();
        candidates.commonPlaces(document).stream()
                .forEach(place -> ignored.set(Math.max(0, place - AROUND), place + AROUND));
        return ignored;
    }

    private @Nullable Derivation derivation(int first, int second, Alignment ofSecond, BitSet ignored) {
        Fingerprint one = fingerprints.get(first);
        Fingerprint two = fingerprints.get(second);
        Overlap overlap = Overlap.of(one, two, ofSecond.runs(one.shingles(), ignored));
        if (overlap.level() == null) {
            return null;
        }
        return overlap.level() == Level.SHARED_QUOTATION
                ? derivation(articles.get(second), null, articles.get(first), overlap.turned(), List.of())
                : directed(first, second, overlap);
    }

    private Derivation directed(int first, int second, Overlap overlap) {
        Account one = accounts.computeIfAbsent(first, at -> Account.of(articles.get(at)));
        Account two = accounts.computeIfAbsent(second, at -> Account.of(articles.get(at)));
        Direction forth = Direction.of(one, two, overlap);
        Direction back = Direction.of(two, one, overlap.turned());
        boolean firstIsCopy = forth.weight() >= back.weight() + Direction.MARGIN;
        boolean known = firstIsCopy || back.weight() >= forth.weight() + Direction.MARGIN;
        return firstIsCopy
                ? directed(one, two, overlap, forth)
                : directed(two, one, overlap.turned(), known ? back : null);
    }

    /** The relation of a copy to the other, with what decides the direction, null where nothing does. */
    private static Derivation directed(Account copy, Account other, Overlap overlap, @Nullable Direction direction) {
        List<Evidence> evidence = new ArrayList<>();
        boolean isNamed = direction != null && direction.isNamed();
        String agency = isNamed || !overlap.isOfText() ? null : commonAgency(copy, other, evidence);
        if (direction != null) {
            evidence.addAll(direction.evidence());
        }
        String original = agency == null && direction != null ? other.article().id() : agency;
        return derivation(copy.article(), original, other.article(), overlap, evidence);
    }

    private static Derivation derivation(
            Article copy, @Nullable String original, Article other, Overlap overlap, List<Evidence> reasons) {
        List<Evidence> evidence = new ArrayList<>(reasons);
        evidence.add(shared(copy, overlap));
        return new Derivation(
                copy.id(),
                original,
                other.id(),
                Objects.requireNonNull(overlap.level()),
                overlap.forth(),
                overlap.back(),
                overlap.passages(),
                evidence);
    }

    /** The agency, neither of the two, that the words come from, with what says so; null when there is none. */
    private static @Nullable String commonAgency(Account copy, Account other, List<Evidence> evidence) {
        String agency = copy.agency() != null ? copy.agency() : other.agency();
        if (agency == null || copy.isAgency() || other.isAgency()) {
            return null;
        }
        for (Account account : List.of(copy, other)) {
            Credit credit = account.agencyCredit();
            if (credit != null && agency.equals(credit.agency())) {
                String text = account.article().outletOrUri() + " credits " + agency;
                evidence.add(new Evidence(Kind.AGENCY, text, credit.citation()));
            }
        }
        return agency;
    }

    private static Evidence shared(Article copy, Overlap overlap) {
        Passage longest = overlap.passages().getFirst();
        for (Passage passage : overlap.passages()) {
            if (passage.copy().length() > longest.copy().length()) {
                longest = passage;
            }
        }
        String where = overlap.level() == Level.SHARED_QUOTATION ? "in quotation marks, " : "";
        String text = "shares " + where + percent(overlap.forth()) + " of its words; " + percent(overlap.back())
                + " the other way";
        return new Evidence(Kind.OVERLAP, text, new Citation(copy.id(), longest.copy()));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
