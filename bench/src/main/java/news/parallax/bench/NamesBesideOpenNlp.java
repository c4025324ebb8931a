package news.parallax.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.eval.Report;
import news.parallax.eval.names.NamedSentence;
import news.parallax.eval.names.NamedSentences;
import news.parallax.eval.names.NamesEvaluation;
import news.parallax.eval.names.NamesScore;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.NameTagger;
import news.parallax.text.TypedName;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Prints how well names are found beside Apache OpenNLP; {@code bench/names-beside-opennlp} starts it.
 *
 * <p>Both learn from the same four documents of five and read the fifth, tokens and metric are the same. OpenNLP has no
 * model of names among its published libraries, so its name finder is trained too, with its default features, by maximum
 * entropy and by perceptron, with all features and with those seen five times; the column is that of the best. It may remember names within a document, as it does by default.
 */
public final class NamesBesideOpenNlp {
    private static final int ITERATIONS = 300;
    private static final List<Integer> CUTOFFS = List.of(0, 5);

    private NamesBesideOpenNlp() {}

    /** Runs; no arguments. */
    public static void main(String[] arguments) throws IOException {
        Path root = PageBytes.root();
        List<NamedSentence> sentences = NamedSentences.read(root);
        Map<String, Double> ours = values(new NamesEvaluation().evaluate(root));
        Map<String, Double> theirs = new TreeMap<>();
        for (String trainer : List.of(GISTrainer.MAXENT_VALUE, PerceptronTrainer.PERCEPTRON_VALUE)) {
            for (int cutoff : CUTOFFS) {
                Map<String, Double> values = values(measure(sentences, trainer, cutoff));
                theirs = values.getOrDefault("f1", 0.0) > theirs.getOrDefault("f1", 0.0) ? values : theirs;
            }
        }
        System.out.println(String.format(Locale.ROOT, "%-24s %9s %9s", "", "Parallax", "OpenNLP"));
        for (Map.Entry<String, Double> metric : ours.entrySet()) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-24s %9.3f %9.3f",
                    metric.getKey(),
                    metric.getValue(),
                    theirs.getOrDefault(metric.getKey(), Double.NaN)));
        }
    }

    private static Map<String, Double> values(Report report) {
        return new TreeMap<>(report.metrics());
    }

    private static Report measure(List<NamedSentence> sentences, String trainer, int cutoff) throws IOException {
        NameFinderME finder = new NameFinderME(train(sentences, trainer, cutoff));
        NamesScore score = new NamesScore();
        String document = "";
        for (NamedSentence sentence : sentences) {
            if (NamedSentences.isHeldOut(sentence)) {
                if (!sentence.document().equals(document)) {
                    finder.clearAdaptiveData();
                }
                document = sentence.document();
                score.add(sentence.names(), names(finder, sentence));
            }
        }
        return score.report();
    }

    private static TokenNameFinderModel train(List<NamedSentence> sentences, String trainer, int cutoff)
            throws IOException {
        List<NameSample> samples = new ArrayList<>();
        String document = "";
        for (NamedSentence sentence : sentences) {
            if (!NamedSentences.isHeldOut(sentence)) {
                samples.add(sample(sentence, !sentence.document().equals(document)));
                document = sentence.document();
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, trainer);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        return NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
    }

    private static NameSample sample(NamedSentence sentence, boolean starts) {
        List<Span> tokens = sentence.tokens();
        int[] tags = sentence.tags(tokens);
        List<opennlp.tools.util.Span> names = new ArrayList<>();
        for (int at = 0; at < tags.length; at++) {
            if (tags[at] % 3 == 1) {
                int end = at + 1;
                while (end < tags.length && (tags[end] == tags[at] + 1 || tags[end] == tags[at] + 2)) {
                    end++;
                }
                String kind = NameKind.at(tags[at] / 3).name();
                names.add(new opennlp.tools.util.Span(at, end, kind));
            }
        }
        return new NameSample(words(sentence, tokens), names.toArray(opennlp.tools.util.Span[]::new), starts);
    }

    private static String[] words(NamedSentence sentence, List<Span> tokens) {
        return tokens.stream().map(token -> token.of(sentence.text())).toArray(String[]::new);
    }

    /** What the finder finds, through the same last step as ours: a possessive ending is no part of a name. */
    private static List<TypedName> names(NameFinderME finder, NamedSentence sentence) {
        List<Span> tokens = sentence.tokens();
        int[] tags = new int[tokens.size()];
        for (opennlp.tools.util.Span name : finder.find(words(sentence, tokens))) {
            int tag = 3 * NameKind.valueOf(name.getType()).ordinal() + 1;
            for (int at = name.getStart(); at < name.getEnd(); at++) {
                tags[at] = at == name.getStart() ? tag : tag + 1;
            }
        }
        return NameTagger.names(sentence.text(), tokens, tags);
    }
}
