package news.parallax.eval.names;

import java.util.List;
import java.util.Locale;
import news.parallax.eval.Report;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.TypedName;

/**
 * Counts of right, found and gold names of each kind, and of spans whatever the kind. A name is right when span and kind
 * are. Not safe for use by several threads.
 */
public final class NamesScore {
    private static final int KINDS = NameKind.values().length;

    private final int[] right = new int[KINDS + 1];
    private final int[] found = new int[KINDS + 1];
    private final int[] gold = new int[KINDS + 1];
    private int spans;

    /** Adds the names of one sentence. */
    public void add(List<TypedName> goldNames, List<TypedName> foundNames) {
        count(gold, goldNames);
        count(found, foundNames);
        count(right, foundNames.stream().filter(goldNames::contains).toList());
        List<Span> places = goldNames.stream().map(TypedName::span).toList();
        spans += (int)
                foundNames.stream().filter(name -> places.contains(name.span())).count();
    }

    private static void count(int[] counts, List<TypedName> names) {
        for (TypedName name : names) {
            counts[name.kind().ordinal()]++;
            counts[KINDS]++;
        }
    }

    /** Precision, recall and F1 of each kind, of all kinds, and of spans. */
    public Report report() {
        Report.Builder report = Report.builder();
        for (NameKind kind : NameKind.values()) {
            int at = kind.ordinal();
            String name = kind.name().toLowerCase(Locale.ROOT);
            report.metric(name + "-precision", share(right[at], found[at]))
                    .metric(name + "-recall", share(right[at], gold[at]))
                    .metric(name + "-f1", share(2 * right[at], found[at] + gold[at]));
        }
        return report.metric("f1", share(2 * right[KINDS], found[KINDS] + gold[KINDS]))
                .metric("spans-f1", share(2 * spans, found[KINDS] + gold[KINDS]))
                .metric("names", gold[KINDS])
                .build();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
