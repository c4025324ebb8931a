package news.parallax.provenance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Derivation.Evidence;
import news.parallax.model.Derivation.Evidence.Kind;
import news.parallax.model.Published;
import news.parallax.provenance.SharedWords.Naming;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what speaks for one article being the copy of another.
 *
 * <p>Weights are natural logarithms of odds, rounded to halves, and add up as if each piece of evidence stood for itself:
 * 3 says that in about twenty cases of twenty-one the words went this way. They were set by reading the pairs of
 * different outlets among 9,844 development articles, and hold on the generated suite of {@code eval provenance}. A
 * direction is known when its sum exceeds that of the other by {@link #MARGIN}.
 *
 * <table>
 * <caption>Evidence</caption>
 * <tr><td>credit of the whole text, canonical link</td><td>6</td></tr>
 * <tr><td>credit of a part of the text or the work</td><td>3</td></tr>
 * <tr><td>the other is a news agency, the copy is not</td><td>3</td></tr>
 * <tr><td>the shared words name the other's outlet as where they are from</td><td>3</td></tr>
 * <tr><td>breaks off inside a sentence that the other ends</td><td>3</td></tr>
 * <tr><td>published later</td><td>3</td></tr>
 * <tr><td>published later, but both hold much of their own: a common source is as likely</td><td>1.5</td></tr>
 * <tr><td>lacks the byline of the other</td><td>2</td></tr>
 * <tr><td>stands in the other, which holds more: a later text may have taken up a shorter one as well</td><td>.5</td></tr>
 * </table>
 */
final class Direction {
    /** Difference of weights from which a direction is known: twelve to one. */
    static final double MARGIN = 2.5;

    private static final double NAMED = 6;
    private static final double PARTLY_NAMED = 3;
    private static final double AGENCY = 3;
    private static final double NAMED_INSIDE = 3;
    private static final double BROKEN_OFF = 3;
    private static final double LATER = 3;
    private static final double LATER_WITH_OWN = 1.5;
    private static final double DROPPED = 2;
    private static final double CUT = .5;

    /** Difference of exact times that is more than one desk's delay. */
    private static final Duration CLEARLY = Duration.ofMinutes(10);

    /** Share of aligned words below which a text of another outlet holds much of its own. */
    private static final double MOSTLY = .7;

    private final Account copy;
    private final Account other;
    private final Overlap overlap;
    private final List<Weighed> weighed = new ArrayList<>();

    private Direction(Account copy, Account other, Overlap overlap) {
        this.copy = copy;
        this.other = other;
        this.overlap = overlap;
    }

    private record Weighed(double weight, Evidence evidence) {}

    /**
     * What speaks for {@code copy} having taken its words from {@code other}.
     *
     * @param overlap what they share, seen from the copy
     */
    static Direction of(Account copy, Account other, Overlap overlap) {
        Direction direction = new Direction(copy, other, overlap);
        direction.credit();
        direction.canonical();
        direction.agency();
        direction.inside();
        direction.brokenOff();
        direction.time();
        direction.byline();
        direction.cut();
        return direction;
    }

    double weight() {
        return weighed.stream().mapToDouble(Weighed::weight).sum();
    }

    /** The evidence, strongest first. */
    List<Evidence> evidence() {
        return weighed.stream()
                .sorted(Comparator.comparingDouble(one -> -one.weight()))
                .map(Weighed::evidence)
                .toList();
    }

    /** True when the copy says whose its text is. */
    boolean isNamed() {
        return weighed.stream().anyMatch(one -> one.weight() >= NAMED);
    }

    private void add(double weight, Kind kind, String text, @Nullable Citation citation) {
        weighed.add(new Weighed(weight, new Evidence(kind, text, citation)));
    }

    private void credit() {
        Credit partial = null;
        for (Credit credit : copy.credits()) {
            String name = other.nameIn(credit);
            if (name == null || copy.isCalled(name)) {
                continue;
            }
            if (credit.isOfWhole()) {
                add(NAMED, Kind.CREDIT, credits(name, credit), credit.citation());
                return;
            }
            partial = partial == null ? credit : partial;
        }
        if (partial != null) {
            add(PARTLY_NAMED, Kind.CREDIT, credits(other.nameIn(partial), partial), partial.citation());
        }
    }

    private static String credits(@Nullable String name, Credit credit) {
        String line = credit.words().strip().replace('\n', ' ');
        String shown = line.length() <= 120 ? line : line.substring(0, 119).strip() + "…";
        return "credits " + name + ": “" + shown + "”";
    }

    private void canonical() {
        String canonical = copy.article().canonical();
        if (canonical == null) {
            return;
        }
        boolean samePage =
                Address.of(canonical).equals(Address.of(other.article().uri()));
        String canonicalHost = Address.host(canonical);
        boolean sameHost = !canonicalHost.isEmpty()
                && canonicalHost.equals(Address.host(other.article().uri()))
                && !canonicalHost.equals(Address.host(copy.article().uri()));
        if ((samePage || sameHost)
                && !Address.of(canonical).equals(Address.of(copy.article().uri()))) {
            add(NAMED, Kind.CANONICAL_LINK, "names " + canonical + " as its original", null);
        }
    }

    /** Agencies write for others to print; the reverse does not happen to whole texts. */
    private void agency() {
        if (other.isAgency() && !copy.isAgency()) {
            add(
                    AGENCY,
                    Kind.AGENCY,
                    other.article().outletOrUri() + " is a news agency, whose reports others print",
                    null);
        }
    }

    /** Of passages alone it says nothing: the line in which an outlet speaks of itself is its boilerplate. */
    private void inside() {
        Naming naming = overlap.isOfText() ? SharedWords.naming(copy, other, overlap.passages()) : null;
        if (naming != null) {
            String outlet = other.article().outletOrUri();
            String name = outlet.contains(naming.name()) ? outlet : naming.name() + ", " + outlet;
            String text = "words it shares name " + name + ": “" + naming.words() + "”";
            add(NAMED_INSIDE, Kind.CREDIT, text, new Citation(copy.article().id(), naming.span()));
        }
    }

    private void brokenOff() {
        Citation end = SharedWords.brokenOff(copy.article(), other.article(), overlap.passages());
        if (end != null) {
            String words = end.span().of(copy.article().text()).strip();
            add(BROKEN_OFF, Kind.ASYMMETRY, "breaks off where the other goes on: “" + words + "”", end);
        }
    }

    private void time() {
        Published mine = copy.article().published();
        Published theirs = other.article().published();
        if (mine == null || theirs == null || isCreditDate(mine) || isCreditDate(theirs)) {
            return;
        }
        boolean exact = mine.value().length() > 10 && theirs.value().length() > 10;
        boolean later = exact
                ? Duration.between(theirs.instant(), mine.instant()).compareTo(CLEARLY) >= 0
                : theirs.day().isBefore(mine.day());
        if (later) {
            String text = "published " + mine.value() + ", after " + theirs.value();
            add(haveMuchOfTheirOwn() ? LATER_WITH_OWN : LATER, Kind.TIME, text, null);
        }
    }

    private boolean haveMuchOfTheirOwn() {
        String outlet = copy.article().outlet();
        boolean sameOutlet = outlet != null && outlet.equals(other.article().outlet());
        return !sameOutlet && Math.max(overlap.covered(), overlap.coveredBack()) < MOSTLY;
    }

    /** A date read from a note on the original is the original's date. */
    private static boolean isCreditDate(Published published) {
        return published.basis() == Published.Basis.SOURCE_NOTE;
    }

    private void byline() {
        List<String> bylines = other.article().bylines();
        if (copy.article().bylines().isEmpty() && !bylines.isEmpty()) {
            String text = "lacks the byline of the other, " + String.join(", ", bylines);
            add(DROPPED, Kind.DROPPED_BYLINE, text, bylineOf(other.article()));
        }
    }

    private static @Nullable Citation bylineOf(Article article) {
        for (Block block : article.blocks()) {
            String words = article.words(block).toLowerCase(Locale.ROOT);
            boolean named = article.bylines().stream().anyMatch(name -> words.contains(name.toLowerCase(Locale.ROOT)));
            if (named && block.role() == Block.Role.BYLINE) {
                return new Citation(article.id(), block.span());
            }
        }
        return null;
    }

    private void cut() {
        if (overlap.forth() > overlap.back() + .1) {
            String text = "%.0f %% of it stands in the other, which holds more".formatted(100 * overlap.forth());
            add(CUT, Kind.ASYMMETRY, text, null);
        }
    }
}
