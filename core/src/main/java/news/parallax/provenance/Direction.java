package news.parallax.provenance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Derivation.Evidence;
import news.parallax.model.Derivation.Evidence.Kind;
import news.parallax.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what speaks for one article being the copy of another.
 *
 * <p>Each piece of evidence has a weight, and a direction is known when its weights exceed those of the other by {@link
 * #MARGIN}. A credit or canonical link outweighs all else; a clear difference in time suffices alone; a dropped byline
 * and a cut text suffice together.
 */
final class Direction {
    /** Difference of weights from which a direction is known. */
    static final double MARGIN = 2.5;

    private static final double NAMED = 10;
    private static final double EARLIER = 3;
    private static final double DROPPED = 1.5;
    private static final double CUT = 1;

    private static final Duration CLEARLY = Duration.ofMinutes(10);

    private final Account copy;
    private final Account other;
    private final List<Evidence> evidence = new ArrayList<>();
    private double weight;

    private Direction(Account copy, Account other) {
        this.copy = copy;
        this.other = other;
    }

    /** What speaks for {@code copy} having taken its words from {@code other}. */
    static Direction of(Account copy, Account other, double containment, double reverse) {
        Direction direction = new Direction(copy, other);
        direction.credit();
        direction.canonical();
        direction.time();
        direction.byline();
        direction.cut(containment, reverse);
        return direction;
    }

    double weight() {
        return weight;
    }

    /** The evidence, strongest first. */
    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    private void add(double value, Kind kind, String text, @Nullable Citation citation) {
        weight += value;
        evidence.add(new Evidence(kind, text, citation));
    }

    private void credit() {
        for (Credit credit : copy.credits()) {
            String name = other.nameIn(credit);
            if (name != null && !copy.isCalled(name)) {
                add(NAMED, Kind.CREDIT, "credits " + name + ": “" + shown(credit.words()) + "”", credit.citation());
                return;
            }
        }
    }

    private static String shown(String words) {
        String line = words.strip().replace('\n', ' ');
        return line.length() <= 120 ? line : line.substring(0, 119).strip() + "…";
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
            add(EARLIER, Kind.TIME, text, null);
        }
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

    private void cut(double containment, double reverse) {
        if (containment > reverse + .1) {
            String text = "%.0f %% of it stands in the other, which holds more".formatted(100 * containment);
            add(CUT, Kind.ASYMMETRY, text, null);
        }
    }
}
