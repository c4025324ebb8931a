package news.parallax.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Answer;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Story;
import news.parallax.text.ContentWords;
import news.parallax.text.Figures;
import news.parallax.text.Sentences;
import news.parallax.text.WordList;

/**
 * Lays out what a story's findings say to a question.
 *
 * <p>A finding bears on a question when the sentence it rests on has at least half of the question's content words, or
 * when it belongs to a question of the forecast ledger of which one forecast does. A forecast that denies a denied
 * question counts for it.
 */
public final class Answerer {
    private static final double BEARS = 0.5;
    private static final int MAX_LINES = 8;
    private static final List<String> REASONS = WordList.entries("en/reasons").stream()
            .map(reason -> " " + reason + " ")
            .toList();

    private final Story story;
    private final Map<String, Article> articles;
    private final List<Finding> findings;

    /**
     * An answerer for one story.
     *
     * @param story the story
     * @param findings its findings
     */
    public Answerer(Story story, List<Finding> findings) {
        this.story = story;
        this.articles = story.articlesById();
        this.findings = List.copyOf(findings);
    }

    /** What the story says to a question; {@link Answer#isEmpty() empty} when it says nothing. */
    public Answer answer(String question) {
        Inquiry inquiry = Inquiry.of(question);
        Sides sides = new Sides();
        Set<String> grouped = groups(inquiry);
        for (Finding finding : findings) {
            double score = score(inquiry, finding);
            boolean together = finding instanceof Forecast forecast && grouped.contains(forecast.question());
            if (score >= BEARS || together) {
                sort(inquiry, finding, score, sides);
            }
        }
        return sides.answer(inquiry.text(), unanswered(inquiry));
    }

    private Set<String> groups(Inquiry inquiry) {
        Set<String> groups = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding instanceof Forecast forecast && score(inquiry, finding) >= BEARS) {
                groups.add(forecast.question());
            }
        }
        return groups;
    }

    private double score(Inquiry inquiry, Finding finding) {
        return finding.citations().stream()
                .mapToDouble(citation -> inquiry.covered(words(citation)))
                .max()
                .orElse(0);
    }

    private void sort(Inquiry inquiry, Finding finding, double score, Sides sides) {
        switch (finding) {
            case Forecast forecast -> forecast(inquiry, forecast, score, sides);
            case Statement statement -> statement(inquiry, statement, score, sides);
            case Fact fact -> fact(inquiry, fact, score, sides);
            case Disagreement disagreement -> figures(inquiry, disagreement, score, sides);
            case Event event -> event(inquiry, event, score, sides);
        }
    }

    private void fact(Inquiry inquiry, Fact fact, double score, Sides sides) {
        boolean asked = inquiry.kind() != Inquiry.Kind.WHO && inquiry.kind() != Inquiry.Kind.WILL;
        if (asked && answersFigure(inquiry, fact.text()) && answersReason(inquiry, fact.text())) {
            sides.pro.add(new Ranked(score + fact.origins().size(), line("", fact.text(), "", fact.citations())));
        }
    }

    private void figures(Inquiry inquiry, Disagreement disagreement, double score, Sides sides) {
        if (inquiry.kind() == Inquiry.Kind.HOW_MANY && disagreement.kind() == Disagreement.Kind.NUMBER) {
            disagreement
                    .positions()
                    .forEach(position -> sides.pro.add(new Ranked(
                            score + 1,
                            line(
                                    position.holder() == null ? "" : position.holder(),
                                    position.value(),
                                    "",
                                    position.citations()))));
        }
    }

    private void event(Inquiry inquiry, Event event, double score, Sides sides) {
        if (inquiry.kind() == Inquiry.Kind.WHAT || inquiry.kind() == Inquiry.Kind.DID) {
            sides.pro.add(new Ranked(score, line("", event.text(), "", event.citations())));
        }
    }

    private static boolean answersFigure(Inquiry inquiry, String text) {
        return inquiry.kind() != Inquiry.Kind.HOW_MANY || !Figures.figures(text).isEmpty();
    }

    private static boolean answersReason(Inquiry inquiry, String text) {
        String folded = " " + text.toLowerCase(Locale.ROOT) + " ";
        return inquiry.kind() != Inquiry.Kind.WHY || REASONS.stream().anyMatch(folded::contains);
    }

    private void forecast(Inquiry inquiry, Forecast forecast, double score, Sides sides) {
        String text = sentence(forecast.citations().get(0));
        Answer.Line line = line(forecast.holder(), text, forecast.term(), forecast.citations());
        boolean against = forecast.polarity() == Polarity.AGAINST;
        if (inquiry.kind() == Inquiry.Kind.WILL && forecast.polarity() != Polarity.OPEN) {
            double weight = score + (forecast.likelihood() == null ? 0 : 1);
            (against == inquiry.negated() ? sides.pro : sides.contra).add(new Ranked(weight, line));
        }
        if (forecast.condition() != null || forecast.polarity() == Polarity.OPEN) {
            sides.conditions.add(new Ranked(score, line));
        }
        if (!forecast.indicators().isEmpty()) {
            sides.indicators.add(new Ranked(score, line));
        }
        if (inquiry.kind() == Inquiry.Kind.WHY && !forecast.drivers().isEmpty()) {
            sides.pro.add(new Ranked(score, line));
        }
    }

    private void statement(Inquiry inquiry, Statement statement, double score, Sides sides) {
        String content = String.join(" \u2026 ", statement.content());
        Answer.Line line = line(statement.source(), content, "", statement.citations());
        switch (inquiry.kind()) {
            case WHO -> sides.pro.add(new Ranked(score, line));
            case DID, WHAT ->
                (statement.cueClass() == CueClass.DENIAL ? sides.contra : sides.pro).add(new Ranked(score, line));
            case WHY, HOW_MANY -> {
                if (answersReason(inquiry, content) && answersFigure(inquiry, content)) {
                    sides.pro.add(new Ranked(score, line));
                }
            }
            case WILL -> {}
        }
    }

    private Answer.Line line(String holder, String text, String term, List<Citation> citations) {
        return new Answer.Line(
                holder, text, term, Math.max(1, story.originsOf(citations).size()), citations);
    }

    /** Content words of the question that no article of the story has. */
    private List<String> unanswered(Inquiry inquiry) {
        Set<String> known = new TreeSet<>();
        for (Article article : story.articles()) {
            known.addAll(ContentWords.stems(article.title()));
            article.body().forEach(block -> known.addAll(ContentWords.stems(article.words(block))));
        }
        List<String> missing =
                inquiry.stems().stream().filter(stem -> !known.contains(stem)).toList();
        List<String> lines = new ArrayList<>();
        if (!missing.isEmpty()) {
            lines.add("No source mentions: " + String.join(", ", missing));
        }
        boolean numbered = findings.stream()
                .anyMatch(finding -> finding instanceof Forecast forecast
                        && forecast.likelihood() != null
                        && score(inquiry, forecast) >= BEARS);
        if (inquiry.kind() == Inquiry.Kind.WILL && !numbered) {
            lines.add("No source gives a likelihood in words of a scale.");
        }
        return lines;
    }

    private String words(Citation citation) {
        return sentence(citation);
    }

    /** The sentence that holds the first cited words. */
    private String sentence(Citation citation) {
        Article article = articles.get(citation.article());
        if (article == null) {
            return "";
        }
        for (Block block : article.blocks()) {
            if (block.span().overlaps(citation.span())) {
                return Sentences.sentences(article, block).stream()
                        .filter(sentence -> sentence.overlaps(citation.span()))
                        .findFirst()
                        .orElse(citation.span())
                        .of(article.text());
            }
        }
        return citation.span().of(article.text());
    }

    private record Ranked(double score, Answer.Line line) {
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(ranked -> ranked.line().citations().get(0))
                .thenComparing(ranked -> ranked.line().text());
    }

    /** The columns of an answer while they fill. */
    private static final class Sides {
        private final List<Ranked> pro = new ArrayList<>();
        private final List<Ranked> contra = new ArrayList<>();
        private final List<Ranked> conditions = new ArrayList<>();
        private final List<Ranked> indicators = new ArrayList<>();

        Answer answer(String question, List<String> unanswered) {
            return new Answer(question, best(pro), best(contra), best(conditions), best(indicators), unanswered);
        }

        private static List<Answer.Line> best(List<Ranked> ranked) {
            Map<String, Answer.Line> distinct = new LinkedHashMap<>();
            ranked.stream()
                    .sorted(Ranked.BEST_FIRST)
                    .forEach(each -> distinct.putIfAbsent(each.line().text(), each.line()));
            return distinct.values().stream().limit(MAX_LINES).toList();
        }
    }
}
