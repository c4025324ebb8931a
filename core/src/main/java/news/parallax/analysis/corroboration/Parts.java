package news.parallax.analysis.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import news.parallax.model.Span;
import news.parallax.text.ArticleText;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.Figure;
import news.parallax.text.Figures;
import news.parallax.text.Names;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * What the parts of an article's sentences are about, by their words alone; kept with the article.
 *
 * @param text the article
 * @param sentences its sentences that can be units, in order
 * @param read the parts asked for so far
 */
record Parts(ArticleText text, List<Cut> sentences, Map<Span, Part> read) {
    private static final Set<String> NEGATIONS = WordList.words("en/negations");
    private static final Phrases<String> CAPTIONS = Phrases.listed(WordList.entries("en/caption-marks"));
    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final Set<String> OPEN = Set.of(
            "may",
            "might",
            "could",
            "possible",
            "possibly",
            "likely",
            "unlikely",
            "perhaps",
            "probably",
            "if",
            "unless");
    /** A negation further on belongs to another verb. */
    private static final int NEGATION_REACH = 12;

    /**
     * A sentence cut into its clauses.
     *
     * @param sentence the sentence
     * @param clauses its clauses, and itself where it has several
     * @param dangling true when it cannot stand alone
     */
    record Cut(ArticleText.Sentence sentence, List<Span> clauses, boolean dangling) {}

    /**
     * A part of a sentence.
     *
     * @param keys what it is about
     * @param anchors those of the keys that are names, figures or times
     * @param figures its figures, without dates
     * @param negated true when its verb is negated
     * @param open true when it may or might be: that is no fact
     */
    record Part(Set<String> keys, Set<String> anchors, List<Figure> figures, boolean negated, boolean open) {}

    static Parts of(ArticleText text) {
        List<Cut> sentences = new ArrayList<>();
        for (ArticleText.Sentence sentence : text.sentences()) {
            boolean question = sentence.text().endsWith("?");
            if (sentence.isTold()
                    && !question
                    && CAPTIONS.at(sentence.words(), 0).isEmpty()) {
                sentences.add(new Cut(sentence, clauses(sentence), Openings.dangles(sentence.words())));
            }
        }
        return new Parts(text, List.copyOf(sentences), new ConcurrentHashMap<>());
    }

    private static List<Span> clauses(ArticleText.Sentence sentence) {
        List<Span> clauses = new ArrayList<>();
        for (Clauses.Clause clause : Clauses.split(sentence.words())) {
            clauses.add(clause.span(sentence.words()));
        }
        if (clauses.size() > 1) {
            clauses.add(sentence.span());
        }
        return List.copyOf(clauses);
    }

    /** What a part is about. */
    Part part(Span span) {
        return read.computeIfAbsent(span, this::read);
    }

    private Part read(Span span) {
        String article = text.article().text();
        String part = span.of(article);
        Words words = Words.of(article, span);
        Set<String> keys = Concepts.keptKeys(words);
        List<Figure> figures = Figures.figures(words).stream()
                .filter(figure -> figure.kind() != Figure.Kind.DATE && figure.kind() != Figure.Kind.TIME)
                .toList();
        boolean open = words.forms().stream().anyMatch(OPEN::contains);
        return new Part(keys, anchors(part, words, keys), figures, negated(words), open);
    }

    private static Set<String> anchors(String text, Words words, Set<String> keys) {
        Set<String> anchors = new TreeSet<>();
        for (Span name : Names.names(text)) {
            anchors.addAll(Concepts.keys(name.of(text)));
        }
        for (int at = 0; at < words.size(); at++) {
            String form = words.form(at);
            if (Character.isDigit(form.codePointAt(0)) || TIMES.contains(form)) {
                anchors.add(Concepts.key(form));
            }
        }
        anchors.retainAll(keys);
        return anchors;
    }

    private static boolean negated(Words words) {
        return words.forms().stream()
                .limit(NEGATION_REACH)
                .anyMatch(form -> NEGATIONS.contains(form) || form.endsWith("n't"));
    }
}
