package news.parallax.provenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final Comparator<Derivation> ORDER =
            Comparator.comparing(Derivation::copy).thenComparing(Derivation::other);

    private final List<Article> articles;
    private final List<Fingerprint> fingerprints;
    private final Map<Integer, Account> accounts = new HashMap<>();
    private final Map<Integer, BitSet> boilerplate = new HashMap<>();

    Comparison(List<Article> articles, List<Fingerprint> fingerprints) {
        this.articles = articles;
        this.fingerprints = fingerprints;
    }

    List<Derivation> derivations() {
        Candidates candidates = new Candidates(fingerprints, outlets());
        List<Derivation> derivations = new ArrayList<>();
        for (int document = 0; document < articles.size(); document++) {
            derivations.addAll(earlier(document, candidates));
        }
        derivations.sort(ORDER);
        return List.copyOf(derivations);
    }

    /** Relations of an article to those before it. */
    private List<Derivation> earlier(int document, Candidates candidates) {
        int[] earlier = candidates.earlier(document);
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
        Level level = overlap.level();
        if (level == null) {
            return null;
        }
        Account a = accounts.computeIfAbsent(first, at -> Account.of(articles.get(at)));
        Account b = accounts.computeIfAbsent(second, at -> Account.of(articles.get(at)));
        Direction forth = Direction.of(a, b, overlap.forth(), overlap.back());
        Direction back = Direction.of(b, a, overlap.back(), overlap.forth());
        boolean firstIsCopy = forth.weight() >= back.weight() + Direction.MARGIN;
        boolean known = firstIsCopy || back.weight() >= forth.weight() + Direction.MARGIN;
        return firstIsCopy
                ? derivation(new Pair(a, b, level, known), overlap.forth(), overlap.back(), overlap.passages(), forth)
                : derivation(
                        new Pair(b, a, level, known),
                        overlap.back(),
                        overlap.forth(),
                        turned(overlap.passages()),
                        back);
    }

    /** Two articles of which the first is the copy, as far as is known. */
    private record Pair(Account copy, Account other, Level level, boolean known) {}

    private static Derivation derivation(
            Pair pair, double containment, double reverse, List<Passage> passages, Direction direction) {
        String copy = pair.copy().article().id();
        String other = pair.other().article().id();
        List<Evidence> evidence = new ArrayList<>();
        String original = null;
        if (pair.level() != Level.SHARED_QUOTATION) {
            List<Evidence> agency = commonAgency(pair, direction);
            original = agency.isEmpty() ? (pair.known() ? other : null) : agencyName(pair);
            evidence.addAll(agency);
            if (pair.known()) {
                evidence.addAll(direction.evidence());
            }
        }
        evidence.add(overlap(pair, containment, reverse, passages));
        return new Derivation(copy, original, other, pair.level(), containment, reverse, passages, evidence);
    }

    /** Evidence that an agency which is neither of the two is where the words come from; empty when none is. */
    private static List<Evidence> commonAgency(Pair pair, Direction direction) {
        boolean named = direction.evidence().stream().anyMatch(evidence -> evidence.kind() == Kind.CREDIT);
        String agency = agencyName(pair);
        if (agency == null || named || pair.copy().isAgency() || pair.other().isAgency()) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Account account : List.of(pair.copy(), pair.other())) {
            Credit credit = account.agencyCredit();
            if (credit != null && agency.equals(credit.agency())) {
                String text = account.article().outletOrUri() + " credits " + agency;
                evidence.add(new Evidence(Kind.AGENCY, text, credit.citation()));
            }
        }
        return evidence;
    }

    private static @Nullable String agencyName(Pair pair) {
        return pair.copy().agency() != null
                ? pair.copy().agency()
                : pair.other().agency();
    }

    private static Evidence overlap(Pair pair, double containment, double reverse, List<Passage> passages) {
        Passage longest = passages.getFirst();
        for (Passage passage : passages) {
            if (passage.copy().length() > longest.copy().length()) {
                longest = passage;
            }
        }
        String where = pair.level() == Level.SHARED_QUOTATION ? "in quotation marks, " : "";
        String text = String.format(
                Locale.ROOT,
                "shares %s%.0f %% of its words; %.0f %% the other way",
                where,
                100 * containment,
                100 * reverse);
        return new Evidence(
                Kind.OVERLAP, text, new Citation(pair.copy().article().id(), longest.copy()));
    }

    private static List<Passage> turned(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new Passage(/* copy= */ passage.other(), /* other= */ passage.copy()))
                .sorted(Comparator.comparing(Passage::copy).thenComparing(Passage::other))
                .toList();
    }
}
