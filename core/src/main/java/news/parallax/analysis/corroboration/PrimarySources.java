package news.parallax.analysis.corroboration;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Names;

/**
 * Names the sources a statement goes back to.
 *
 * <p>A document goes back to whoever issued it: "the Kremlin's official transcripts" and "a statement issued by the
 * Kremlin" are both the Kremlin. A person is named in full; a group by its words.
 */
final class PrimarySources {
    private PrimarySources() {}

    /** The names, in order of place; one for most statements. */
    static List<String> of(Statement statement) {
        String source = statement.source().strip();
        if (source.isEmpty()) {
            return List.of();
        }
        boolean issued =
                statement.holderKind() == HolderKind.DOCUMENT || statement.holderKind() == HolderKind.INSTITUTION;
        if (!issued) {
            return List.of(source);
        }
        List<String> names = new ArrayList<>();
        for (Span name : Names.names("by " + source)) {
            names.add(Names.withoutPossessive(name.of("by " + source)));
        }
        return names.isEmpty() ? List.of(source) : List.copyOf(names);
    }

    /** True when both name one source, in whatever spelling. */
    static boolean same(String some, String other) {
        return some.equalsIgnoreCase(other) || Names.sameName(some, other);
    }

    /** True when the lists share a source. */
    static boolean share(List<String> some, List<String> others) {
        return some.stream().anyMatch(name -> others.stream().anyMatch(other -> same(name, other)));
    }

    /** The names of both lists, each source once. */
    static List<String> union(List<String> some, List<String> others) {
        List<String> union = new ArrayList<>(some);
        for (String other : others) {
            if (union.stream().noneMatch(name -> same(name, other))) {
                union.add(other);
            }
        }
        return union;
    }
}
