package news.parallax.analysis.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.ContentWords;
import news.parallax.text.Names;
import news.parallax.text.Words;

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

    /** All sources of a group, each once; "the statement" and "unnamed source" only where nobody else is named. */
    static List<String> all(List<List<String>> named) {
        List<String> union = List.of();
        for (List<String> names : named) {
            union = union(union, names);
        }
        List<String> known = union.stream().filter(PrimarySources::isNamed).toList();
        return known.isEmpty() ? union : known;
    }

    /**
     * The one source of words that all repeat: the only one named, the one most accounts name, or one that stands in their
     * sentences. Where accounts name several and nothing speaks for one, none: a wrong name is worse than no name.
     *
     * @param named sources of each account
     * @param sentences its sentence
     */
    static List<String> single(List<List<String>> named, List<String> sentences) {
        List<String> all = all(named);
        if (all.size() < 2) {
            return all;
        }
        return all.stream()
                .filter(name -> support(name, named) + mentions(name, sentences) > 1)
                .max(Comparator.comparingLong((String name) -> support(name, named) + mentions(name, sentences))
                        .thenComparingInt(name -> -all.indexOf(name)))
                .map(List::of)
                .orElse(List.of());
    }

    private static long mentions(String name, List<String> sentences) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return sentences.stream().filter(sentence -> sentence.contains(last)).count();
    }

    private static long support(String name, List<List<String>> named) {
        return named.stream()
                .filter(names -> names.stream().anyMatch(other -> same(name, other)))
                .count();
    }

    /** A name; not "the statement" nor "her spokesman". */
    private static boolean isNamed(String source) {
        Words words = Words.of(source);
        for (int at = 1; at < words.size(); at++) {
            if (words.isCapital(at)) {
                return true;
            }
        }
        return words.isCapital(0) && words.isWord(0) && ContentWords.isContent(words.form(0));
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
