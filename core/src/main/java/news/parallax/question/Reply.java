package news.parallax.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Answer;
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
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** An answer while it is laid out: what bears on the question goes to the column it speaks for. */
final class Reply {
    /** Taken off the score of a sentence that no finding rests on, so that the finding stands first. */
    private static final double PLAIN = 0.01;

    /** Taken off the score of a report that tells of an event and what it came from, without calling that a reason. */
    private static final double ORIGIN = 0.5;

    private static final List<String> REASONS = phrases("en/reasons");
    private static final List<String> EVENT_REASONS = phrases("en/event-reasons");

    private static final Set<String> REQUIREMENTS = WordList.words("en/requirements");

    private final Story story;
    private final Passages passages;
    private final Inquiry inquiry;
    private final Columns columns = new Columns();

    private static List<String> phrases(String list) {
        return WordList.entries(list).stream().map(phrase -> " " + phrase + " ").toList();
    }

    /** An empty answer. */
    Reply(Story story, Passages passages, Inquiry inquiry) {
        this.story = story;
        this.passages = passages;
        this.inquiry = inquiry;
    }

    /** What was added, best first. */
    Answer answer(List<String> unanswered) {
        return columns.answer(inquiry.text(), unanswered);
    }

    /**
     * Adds a finding where it says something to the question.
     *
     * @param finding bears on the question
     * @param score how much, 0..1
     * @param turned true when it speaks of the opposite: "closed" where the question is whether something opens
     */
    void add(Finding finding, double score, boolean turned) {
        switch (finding) {
            case Forecast forecast -> forecast(forecast, score, turned);
            case Statement statement -> statement(statement, score, turned);
            case Fact fact -> fact(fact, score);
            case Disagreement disagreement -> disagreement(disagreement, score);
            case Event event -> event(event, score);
        }
    }

    /**
     * Adds a sentence where it has what an answer must have, a figure or a reason, or tells who did something; where it is
     * asked what will be, one that says on what it depends.
     */
    void add(Citation citation, String text, double score) {
        boolean answers = switch (inquiry.kind()) {
            case WHY, HOW_MANY -> isAnswer(text);
            case WHO -> !inquiry.reported();
            case DID, WHAT -> true;
            case WILL, WHEN -> false;
        };
        if (answers) {
            columns.pro(score - PLAIN, line("", text, "", List.of(citation)));
        } else if (inquiry.kind() == Inquiry.Kind.WILL && requires(text)) {
            columns.condition(score - PLAIN, line("", text, "", List.of(citation)));
        }
    }

    /** Adds the report of the event itself, where it is asked why and the report says what the event came from. */
    void addEvent(Citation citation, String text, double score) {
        String folded = folded(text);
        if (!isAnswer(text) && EVENT_REASONS.stream().anyMatch(folded::contains)) {
            columns.pro(score - ORIGIN, line("", text, "", List.of(citation)));
        }
    }

    /** True for a sentence that says on what something depends: "would need to be confirmed", "if the steel arrives". */
    private static boolean requires(String text) {
        return Words.of(text).forms().stream().anyMatch(REQUIREMENTS::contains);
    }

    private void forecast(Forecast forecast, double score, boolean turned) {
        String text = passages.sentence(forecast.citations());
        Answer.Line line = line(forecast.holder(), text, forecast.term(), forecast.citations());
        boolean reason =
                inquiry.kind() == Inquiry.Kind.WHY && !forecast.drivers().isEmpty();
        boolean day = inquiry.kind() == Inquiry.Kind.WHEN && forecast.horizon() != null;
        if (reason || day) {
            columns.pro(score, line);
        }
        if (inquiry.kind() == Inquiry.Kind.WILL) {
            expected(forecast, line, score + (forecast.likelihood() == null ? 0 : 1), turned);
        }
    }

    private void expected(Forecast forecast, Answer.Line line, double weight, boolean turned) {
        boolean against = (forecast.polarity() == Polarity.AGAINST) != turned;
        if (forecast.polarity() == Polarity.OPEN) {
            columns.condition(weight, line);
        } else {
            side(against, weight, line);
        }
        String condition = forecast.condition();
        if (condition != null) {
            columns.condition(weight, line(forecast.holder(), condition, forecast.term(), forecast.citations()));
        }
        for (String indicator : forecast.indicators()) {
            columns.indicator(weight, line(forecast.holder(), indicator, forecast.term(), forecast.citations()));
        }
    }

    private void statement(Statement statement, double score, boolean turned) {
        String sentence = passages.sentence(statement.citations());
        boolean whole = statement.contentSpans().size() == 1 && sentence.contains(statement.sourceText());
        String text = whole ? sentence : String.join(" \u2026 ", statement.content());
        Answer.Line line = line(statement.source(), text, "", statement.citations());
        boolean denial = statement.cueClass() == CueClass.DENIAL;
        switch (inquiry.kind()) {
            case WHO -> {
                if (denial || !inquiry.denial()) {
                    columns.pro(score, line);
                }
            }
            case DID, WHAT -> side(denial != turned, score, line);
            case WHY, HOW_MANY -> {
                if (isAnswer(text)) {
                    columns.pro(score, line);
                }
            }
            case WILL, WHEN -> {}
        }
    }

    /** A line for the question, or against it. */
    private void side(boolean against, double score, Answer.Line line) {
        if (against == inquiry.negated()) {
            columns.pro(score, line);
        } else {
            columns.contra(score, line);
        }
    }

    private void fact(Fact fact, double score) {
        boolean asked = switch (inquiry.kind()) {
            case DID, WHAT, WHY, HOW_MANY -> true;
            case WHO -> !inquiry.reported();
            case WILL, WHEN -> false;
        };
        if (asked && isAnswer(fact.text())) {
            columns.pro(score + fact.origins().size(), line("", fact.text(), "", fact.citations()));
        }
    }

    private void disagreement(Disagreement disagreement, double score) {
        List<Disagreement.Position> positions = disagreement.positions();
        switch (disagreement.kind()) {
            case NUMBER, CHANGE -> {
                if (inquiry.kind() == Inquiry.Kind.HOW_MANY) {
                    positions.forEach(
                            position -> columns.pro(score + position.origins().size(), line(position)));
                }
            }
            case DENIAL -> denial(positions, score);
            case DATE, ATTRIBUTION, LIKELIHOOD, BASIS -> {}
        }
    }

    /** A claim and its denial: both sides of "did it", the answer to "who denied it". */
    private void denial(List<Disagreement.Position> positions, double score) {
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

    /** What is announced answers whether it will be, what happened whether it was, and both when. */
    private void event(Event event, double score) {
        boolean past = event.status() == Event.Status.HAPPENED || event.status() == Event.Status.BACKGROUND;
        boolean asked = switch (inquiry.kind()) {
            case WHEN, WHAT -> true;
            case DID -> past;
            case WILL -> !past && !inquiry.negated();
            case WHO, WHY, HOW_MANY -> false;
        };
        if (asked) {
            String date = event.start().equals(event.end()) ? event.start() : event.start() + " to " + event.end();
            int origins = Math.max(1, story.originsOf(event.citations()).size());
            columns.pro(score, new Answer.Line("", event.text(), "", date, origins, event.citations()));
        }
    }

    /** True unless a figure or a reason is asked for and none is there. */
    private boolean isAnswer(String text) {
        return switch (inquiry.kind()) {
            case HOW_MANY -> Figures.figures(text).stream().anyMatch(figure -> isAmount(figure.kind()));
            case WHY -> {
                String folded = folded(text);
                yield REASONS.stream().anyMatch(folded::contains);
            }
            case WILL, DID, WHO, WHEN, WHAT -> true;
        };
    }

    /** The words of a text with single spaces around them, lower case. */
    private static String folded(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    }

    private static boolean isAmount(Figure.Kind kind) {
        return switch (kind) {
            case COUNT, PERCENT, MONEY, MEASURE -> true;
            case DATE, TIME, ORDINAL -> false;
        };
    }

    private Answer.Line line(Disagreement.Position position) {
        String holder = position.holder() == null ? "" : position.holder();
        return line(holder, passages.sentence(position.citations()), "", position.citations());
    }

    private Answer.Line line(String holder, String text, String term, List<Citation> citations) {
        return new Answer.Line(
                holder, text, term, Math.max(1, story.originsOf(citations).size()), citations);
    }
}
