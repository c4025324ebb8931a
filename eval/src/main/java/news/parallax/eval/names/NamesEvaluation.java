package news.parallax.eval.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;
import news.parallax.eval.tagging.Conllu;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.NameTagger;
import news.parallax.text.SequenceModel;
import news.parallax.text.TypedName;

/**
 * The tagger of names on one document of five, trained on the others: exact spans of the right kind. The shipped weights
 * are trained on all documents, so they are not what is measured.
 */
public final class NamesEvaluation implements Evaluation {
    @Override
    public String task() {
        return "names";
    }

    @Override
    public String description() {
        return "names of persons, organisations, places and others, exact spans, on held-out documents";
    }

    @Override
    public boolean hasData(Path root) {
        return Files.isReadable(Conllu.archive(root));
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        List<NamedSentence> sentences = NamedSentences.read(root);
        byte[] bytes = NamesTrainer.train(sentences.stream()
                .filter(sentence -> !NamedSentences.isHeldOut(sentence))
                .toList());
        SequenceModel model = SequenceModel.read(new ByteArrayInputStream(bytes));
        Tally tally = new Tally();
        sentences.stream().filter(NamedSentences::isHeldOut).forEach(sentence -> {
            List<Span> tokens = sentence.tokens();
            int[] tags = model.tags(NameTagger.features(sentence.text(), tokens));
            tally.add(sentence.names(), NameTagger.names(sentence.text(), tokens, tags));
        });
        return tally.report();
    }

    /** Counts of right, found and gold names of each kind, and of spans whatever the kind. */
    private static final class Tally {
        private static final int KINDS = NameKind.values().length;

        private final int[] right = new int[KINDS + 1];
        private final int[] found = new int[KINDS + 1];
        private final int[] gold = new int[KINDS + 1];
        private int spans;

        void add(List<TypedName> goldNames, List<TypedName> foundNames) {
            count(gold, goldNames);
            count(found, foundNames);
            count(right, foundNames.stream().filter(goldNames::contains).toList());
            List<Span> places = goldNames.stream().map(TypedName::span).toList();
            spans += (int) foundNames.stream()
                    .filter(name -> places.contains(name.span()))
                    .count();
        }

        private static void count(int[] counts, List<TypedName> names) {
            for (TypedName name : names) {
                counts[name.kind().ordinal()]++;
                counts[KINDS]++;
            }
        }

        Report report() {
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
}
