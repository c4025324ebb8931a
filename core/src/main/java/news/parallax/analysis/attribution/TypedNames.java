package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.TypedName;

/** What the tagger of names found in an article, by place. */
final class TypedNames {
    private final TreeMap<Integer, TypedName> byStart = new TreeMap<>();

    TypedNames(List<TypedName> names) {
        names.forEach(name -> byStart.put(name.span().start(), name));
    }

    /** What a span names, where the tagger found a name that ends with it. */
    Optional<NameKind> kindAt(Span span) {
        Map.Entry<Integer, TypedName> last = byStart.lowerEntry(span.end());
        boolean ends = last != null && last.getValue().span().end() == span.end();
        return ends ? Optional.of(last.getValue().kind()) : Optional.empty();
    }

    /** True where the tagger found a name of a kind that begins and ends where a span does. */
    boolean startsAt(Span span, NameKind kind) {
        TypedName name = byStart.get(span.start());
        return name != null && name.kind() == kind && name.span().end() == span.end();
    }

    /** The same names, those parted that the tagger takes for names of several kinds: "Radio Orland" and "Marn". */
    List<Span> parted(List<Span> names) {
        List<Span> parted = new ArrayList<>();
        for (Span name : names) {
            parted.addAll(parts(name));
        }
        return parted;
    }

    private List<Span> parts(Span name) {
        List<TypedName> inside =
                List.copyOf(byStart.subMap(name.start(), name.end()).values());
        if (inside.size() != 2) {
            return List.of(name);
        }
        TypedName first = inside.get(0);
        TypedName second = inside.get(1);
        boolean whole = first.span().start() == name.start()
                && first.span().end() + 1 == second.span().start()
                && second.span().end() == name.end();
        return whole && first.kind() != second.kind() ? List.of(first.span(), second.span()) : List.of(name);
    }
}
