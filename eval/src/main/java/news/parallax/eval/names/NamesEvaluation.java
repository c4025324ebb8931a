package news.parallax.eval.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;
import news.parallax.eval.tagging.Conllu;
import news.parallax.model.Span;
import news.parallax.text.NameTagger;
import news.parallax.text.SequenceModel;

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
        NamesScore score = new NamesScore();
        sentences.stream().filter(NamedSentences::isHeldOut).forEach(sentence -> {
            List<Span> tokens = sentence.tokens();
            int[] tags = model.tags(NameTagger.features(sentence.text(), tokens));
            score.add(sentence.names(), NameTagger.names(sentence.text(), tokens, tags));
        });
        return score.report();
    }
}
