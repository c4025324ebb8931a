package news.parallax.eval;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.extract.metadata.Metadata;

/**
 * How the authors found compare with gold, as sets of folded names.
 *
 * @param gold authors that should be found
 * @param found authors that were found
 */
record AuthorRule(Set<String> gold, Set<String> found) {
    private static final List<String> ORGANIZATIONS = List.of(
            "afp",
            "ap",
            "dpa",
            "reuters",
            "sid",
            "sda",
            "associated press",
            "redaktion",
            "deutsche presse-agentur",
            "tpn",
            "afp deutschland",
            "anadolu ajansı",
            "gear team",
            "mnd staff",
            "in-redaktion",
            "afp, manila",
            "le figaro et afp",
            "última hora");

    /** Only people: gold names that are the outlet's, an agency's or a desk's are not asked for. */
    static AuthorRule people(List<String> gold, Metadata found) {
        Set<String> people = new TreeSet<>();
        for (String name : gold) {
            if (!isOrganization(name, found)) {
                people.add(folded(name));
            }
        }
        return new AuthorRule(people, folded(found.bylines()));
    }

    /** Everything gold lists, organizations too; the credits count as found where gold names them or there is no person. */
    static AuthorRule raw(List<String> gold, Metadata found) {
        Set<String> names = folded(gold);
        Set<String> credited = folded(found.bylines());
        for (String credit : folded(found.credits())) {
            if (names.contains(credit) || credited.isEmpty()) {
                credited.add(credit);
            }
        }
        return new AuthorRule(names, credited);
    }

    boolean exact() {
        return gold.equals(found);
    }

    boolean hasGold() {
        return !gold.isEmpty();
    }

    boolean overlaps() {
        return gold.stream().anyMatch(found::contains);
    }

    private static boolean isOrganization(String name, Metadata found) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean outlet = found.outlet() != null && folded(lower).startsWith(folded(found.outlet()));
        boolean address = lower.matches("\\S+\\.[a-z]{2,3}(\\.[a-z]{2})?");
        return outlet
                || address
                || ORGANIZATIONS.contains(lower)
                || lower.contains("redaktion")
                || folded(found.credits()).contains(folded(name));
    }

    private static Set<String> folded(Collection<String> names) {
        Set<String> folded = new TreeSet<>();
        names.forEach(name -> folded.add(folded(name)));
        return folded;
    }

    private static String folded(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return normal.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
