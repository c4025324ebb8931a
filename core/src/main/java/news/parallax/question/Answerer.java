package news.parallax.question;

import java.util.ArrayList;
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
import news.parallax.text.Figure;
import news.parallax.text.Figures;
import news.parallax.text.Sentences;
import news.parallax.text.WordList;

/**
 * Lays out what a story's findings say to a question.
 *
 * <p>A finding bears on a question when the sentence it rests on has at least half of the question's words, weighed by
 * how telling they are in the story ({@link Relevance}), or when it belongs to a question of the forecast ledger of which
 * one forecast does. A forecast that denies a denied question counts for it.
 */
public final class Answerer {
    private static final double BEARS = 0.5;
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
        Relevance relevance = new Relevance(story, inquiry);
        Columns columns = new Columns();
        if (relevance.isAbout()) {
            Set<String> grouped = groups(relevance);
            for (Finding finding : findings) {
                double score = score(relevance, finding);
                boolean together = finding instanceof Forecast forecast && grouped.contains(forecast.question());
                if (score >= BEARS || together) {
                    sort(inquiry, finding, score, columns);
                }
            }
        }
        Answer answer = columns.answer(inquiry.text(), List.of());
        return columns.answer(inquiry.text(), unanswered(inquiry, relevance, answer));
    }

    private Set<String> groups(Relevance relevance) {
        Set<String> groups = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding instanceof Forecast forecast && score(relevance, finding) >= BEARS) {
                groups.add(forecast.question());
            }
        }
        return groups;
    }

    private double score(Relevance relevance, Finding finding) {
        if (finding instanceof Statement statement) {
            return relevance.of(statement.source() + " " + String.join(" ", statement.content()));
        }
        return finding.citations().stream()
                .mapToDouble(citation -> relevance.of(sentence(citation)))
                .max()
                .orElse(0);
    }

    private void sort(Inquiry inquiry, Finding finding, double score, Columns columns) {
        switch (finding) {
            case Forecast forecast -> forecast(inquiry, forecast, score, columns);
            case Statement statement -> statement(inquiry, statement, score, columns);
            case Fact fact -> fact(inquiry, fact, score, columns);
            case Disagreement disagreement -> disagreement(inquiry, disagreement, score, columns);
            case Event event -> event(inquiry, event, score, columns);
        }
    }

    private void fact(Inquiry inquiry, Fact fact, double score, Columns columns) {
        boolean asked = inquiry.kind() != Inquiry.Kind.WHO && inquiry.kind() != Inquiry.Kind.WILL;
        if (asked && answersFigure(inquiry, fact.text()) && answersReason(inquiry, fact.text())) {
            columns.pro(score + fact.origins().size(), line("", fact.text(), "", fact.citations()));
        }
    }

    private void disagreement(Inquiry inquiry, Disagreement disagreement, double score, Columns columns) {
        List<Disagreement.Position> positions = disagreement.positions();
        switch (disagreement.kind()) {
            case NUMBER -> {
                if (inquiry.kind() == Inquiry.Kind.HOW_MANY) {
                    positions.forEach(
                            position -> columns.pro(score + position.origins().size(), line(position)));
                }
            }
            case DENIAL -> denial(inquiry, positions, score, columns);
            case DATE, ATTRIBUTION, LIKELIHOOD, BASIS -> {}
        }
    }

    /** A claim and its denial: both sides of "did it", the answer to "who denied it". */
    private void denial(Inquiry inquiry, List<Disagreement.Position> positions, double score, Columns columns) {
        Answer.Line claim = line(positions.get(0));
        Answer.Line denied = line(positions.get(positions.size() - 1));
        if (inquiry.kind() == Inquiry.Kind.WHO && inquiry.denial()) {
            columns.pro(score, denied);
        }
        if (inquiry.kind() == Inquiry.Kind.DID) {
            columns.pro(score, inquiry.negated() ? denied : claim);
            columns.contra(score, inquiry.negated() ? claim : denied);
        }
    }

    private Answer.Line line(Disagreement.Position position) {
        String holder = position.holder() == null ? "" : position.holder();
        return line(holder, sentence(position.citations().get(0)), "", position.citations());
    }

    private void event(Inquiry inquiry, Event event, double score, Columns columns) {
        boolean past = event.status() == Event.Status.HAPPENED || event.status() == Event.Status.BACKGROUND;
        if (inquiry.kind() == Inquiry.Kind.WHAT || inquiry.kind() == Inquiry.Kind.DID && past) {
            columns.pro(score, line("", event.text(), "", event.citations()));
        }
    }

    /** True unless a figure is asked for and none is there that counts or measures. */
    private static boolean answersFigure(Inquiry inquiry, String text) {
        return inquiry.kind() != Inquiry.Kind.HOW_MANY
                || Figures.figures(text).stream().anyMatch(figure -> isAmount(figure.kind()));
    }

    private static boolean isAmount(Figure.Kind kind) {
        return switch (kind) {
            case COUNT, PERCENT, MONEY, MEASURE -> true;
            case DATE, TIME, ORDINAL -> false;
        };
    }

    private static boolean answersReason(Inquiry inquiry, String text) {
        String folded = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return inquiry.kind() != Inquiry.Kind.WHY || REASONS.stream().anyMatch(folded::contains);
    }

    private void forecast(Inquiry inquiry, Forecast forecast, double score, Columns columns) {
        String text = sentence(forecast.citations().get(0));
        Answer.Line line = line(forecast.holder(), text, forecast.term(), forecast.citations());
        if (inquiry.kind() == Inquiry.Kind.WHY && !forecast.drivers().isEmpty()) {
            columns.pro(score, line);
        }
        if (inquiry.kind() != Inquiry.Kind.WILL) {
            return;
        }
        double weight = score + (forecast.likelihood() == null ? 0 : 1);
        boolean against = forecast.polarity() == Polarity.AGAINST;
        if (forecast.polarity() == Polarity.OPEN) {
            columns.condition(weight, line);
        } else if (against == inquiry.negated()) {
            columns.pro(weight, line);
        } else {
            columns.contra(weight, line);
        }
        String condition = forecast.condition();
        if (condition != null) {
            columns.condition(weight, line(forecast.holder(), condition, forecast.term(), forecast.citations()));
        }
        for (String indicator : forecast.indicators()) {
            columns.indicator(weight, line(forecast.holder(), indicator, forecast.term(), forecast.citations()));
        }
    }

    private void statement(Inquiry inquiry, Statement statement, double score, Columns columns) {
        String content = String.join(" \u2026 ", statement.content());
        Answer.Line line = line(statement.source(), content, "", statement.citations());
        boolean denial = statement.cueClass() == CueClass.DENIAL;
        switch (inquiry.kind()) {
            case WHO -> {
                if (denial || !inquiry.denial()) {
                    columns.pro(score, line);
                }
            }
            case DID, WHAT -> {
                if (denial == inquiry.negated()) {
                    columns.pro(score, line);
                } else {
                    columns.contra(score, line);
                }
            }
            case WHY, HOW_MANY -> {
                if (answersReason(inquiry, content) && answersFigure(inquiry, content)) {
                    columns.pro(score, line);
                }
            }
            case WILL -> {}
        }
    }

    private Answer.Line line(String holder, String text, String term, List<Citation> citations) {
        return new Answer.Line(
                holder, text, term, Math.max(1, story.originsOf(citations).size()), citations);
    }

    /** What of the question no source answers, one line each. */
    private List<String> unanswered(Inquiry inquiry, Relevance relevance, Answer answer) {
        List<String> lines = new ArrayList<>();
        if (!relevance.missing().isEmpty()) {
            lines.add("No source mentions: " + String.join(", ", relevance.missing()));
        }
        switch (inquiry.kind()) {
            case WILL -> {
                if (findings.stream().noneMatch(finding -> isNumbered(relevance, finding))) {
                    lines.add("No source gives a likelihood in words of a scale.");
                }
            }
            case WHY -> addIf(lines, answer.isEmpty(), "No source gives a reason.");
            case HOW_MANY -> addIf(lines, answer.isEmpty(), "No source gives a figure.");
            case WHO -> addIf(lines, answer.isEmpty(), "No source says who.");
            case DID, WHAT -> addIf(lines, answer.isEmpty(), "No source says anything to this.");
        }
        return lines;
    }

    private static void addIf(List<String> lines, boolean condition, String line) {
        if (condition) {
            lines.add(line);
        }
    }

    private boolean isNumbered(Relevance relevance, Finding finding) {
        return finding instanceof Forecast forecast
                && forecast.likelihood() != null
                && relevance.isAbout()
                && score(relevance, forecast) >= BEARS;
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
}
