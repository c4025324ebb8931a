package news.parallax.question;

import java.util.List;
import java.util.Set;
import news.parallax.model.Answer;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Story;
import news.parallax.text.Concepts;
import news.parallax.text.WordList;

/** An answer while it is laid out: what bears on the question goes to the column it speaks for. */
final class Reply {
    /** Added for each further origin that reports the same. */
    private static final double ORIGIN = 0.03;

    private static final int MOST_ORIGINS = 3;

    /** Added for a forecast with a likelihood that a scale has. */
    private static final double NUMBERED = 0.1;

    /** Taken off where the words around speak of another time than the question. */
    private static final double OTHER_TIME = 0.05;

    /** Taken off what does not tell the verb of the question. */
    private static final double NO_VERB = 0.03;

    private static final Set<String> REQUIREMENTS = WordList.words("en/requirements");

    private final Story story;
    private final Inquiry inquiry;
    private final Relevance relevance;
    private final Columns columns = new Columns();

    /** An empty answer. */
    Reply(Story story, Inquiry inquiry, Relevance relevance) {
        this.story = story;
        this.inquiry = inquiry;
        this.relevance = relevance;
    }

    /** What was added, best first. */
    Answer answer(List<String> unanswered) {
        return columns.answer(inquiry.text(), unanswered);
    }

    /**
     * Adds some evidence where it says something to the question.
     *
     * @param evidence bears on the question
     * @param score how well it answers
     */
    void add(Evidence evidence, double score) {
        int anchor = Side.anchor(evidence.passage(), relevance.terms());
        double known = score
                + ORIGIN * Math.min(MOST_ORIGINS, Math.max(0, evidence.origins().size() - 1));
        switch (inquiry.kind()) {
            case WILL -> expected(evidence, known, anchor);
            case DID -> happened(evidence, known, anchor);
            case WHO -> somebody(evidence, known, anchor);
            case WHY, HOW_MANY, HOW_LONG, HOW_OLD, WHEN, WHERE, WHAT ->
                columns.pro(known, line(evidence, holder(evidence, anchor), ""));
        }
    }

    /** Adds what somebody says, where that is asked. */
    void addSaid(Evidence evidence, Statement statement, double score) {
        columns.pro(score, line(evidence, statement.source(), ""));
    }

    private void expected(Evidence evidence, double score, int anchor) {
        boolean told = false;
        for (Forecast forecast : evidence.forecasts()) {
            boolean bears = relevance.of(Concepts.keys(forecast.proposition())) > 0
                    && (anchor < 0 || evidence.forecasts().size() == 1 || holds(forecast, evidence, anchor));
            if (bears) {
                expected(evidence, forecast, score);
                told = true;
            }
        }
        if (!told) {
            ahead(evidence, score, anchor);
        }
    }

    /** True when what is expected has the word that answers. */
    private static boolean holds(Forecast forecast, Evidence evidence, int anchor) {
        return forecast.proposition().contains(evidence.passage().words().word(anchor));
    }

    private void expected(Evidence evidence, Forecast forecast, double score) {
        double weight = score + (forecast.likelihood() == null ? 0 : NUMBERED);
        Answer.Line line = line(evidence, forecast.holder(), forecast.term());
        if (forecast.polarity() == Polarity.OPEN) {
            columns.condition(weight, line);
        } else {
            side(side(evidence, forecast), weight, line);
        }
        String condition = forecast.condition();
        if (condition != null) {
            columns.condition(weight, line(evidence, condition, forecast));
        }
        for (String indicator : forecast.indicators()) {
            columns.indicator(weight, line(evidence, indicator, forecast));
        }
    }

    /** The side that the words give, "threatens to skip the hearing"; where they turn nothing, that of the polarity. */
    private Side side(Evidence evidence, Forecast forecast) {
        Side told = side(evidence, Side.anchor(evidence.passage(), relevance.terms()));
        boolean against = (forecast.polarity() == Polarity.AGAINST) != relevance.isTurned(forecast.proposition());
        return told == Side.AGAINST || against ? Side.AGAINST : Side.FOR;
    }

    /** What nobody expects in so many words: it is meant, announced, refused; or it says on what it depends. */
    private void ahead(Evidence evidence, double score, int anchor) {
        Passage passage = evidence.passage();
        Side side = side(evidence, anchor);
        Answer.Line line = line(evidence, holder(evidence, anchor), "");
        boolean planned = evidence.events().stream().anyMatch(event -> !isPast(event));
        double weight = score
                - (planned || anchor >= 0 && Side.isAhead(passage, anchor) ? 0 : OTHER_TIME)
                - withoutVerb(passage);
        if (side == Side.OPEN || passage.words().forms().stream().anyMatch(REQUIREMENTS::contains)) {
            columns.condition(weight, line);
        }
        if (side != Side.OPEN) {
            side(side, weight, line);
        }
    }

    private void happened(Evidence evidence, double score, int anchor) {
        Passage passage = evidence.passage();
        Side side = side(evidence, anchor);
        double weight = score - (side == Side.OPEN ? OTHER_TIME : 0) - withoutVerb(passage);
        side(side, weight, line(evidence, holder(evidence, anchor), ""));
    }

    private void somebody(Evidence evidence, double score, int anchor) {
        String holder = inquiry.denial() ? evidence.denier() : holder(evidence, anchor);
        boolean asked = !inquiry.reported() || !holder.isEmpty();
        if (asked) {
            double weight = score - (inquiry.reported() ? 0 : withoutVerb(evidence.passage()));
            columns.pro(weight, line(evidence, holder, ""));
        }
    }

    /** What is taken off a passage that tells all but what is done. */
    private double withoutVerb(Passage passage) {
        boolean without = relevance.terms().stream()
                .anyMatch(term -> term.role() == Inquiry.Role.VERB && term.share(passage.all()) == 0);
        return without ? NO_VERB : 0;
    }

    /** The way a passage speaks; what is denied speaks against. */
    private Side side(Evidence evidence, int anchor) {
        Passage passage = evidence.passage();
        if (evidence.denied() != null) {
            return Side.AGAINST;
        }
        int low = anchor < 0 ? -1 : evidence.denialAt(offset(passage, anchor));
        return low < 0
                ? Side.of(passage, relevance.terms(), anchor, 0)
                : Side.of(passage, relevance.terms(), anchor, passage.words().at(Math.max(0, low - start(passage))))
                        .turned();
    }

    private static int start(Passage passage) {
        return passage.citation().span().start();
    }

    private static int offset(Passage passage, int token) {
        return start(passage) + passage.words().spans().get(token).start();
    }

    /** A line for the question, or against it. */
    private void side(Side side, double score, Answer.Line line) {
        if ((side == Side.AGAINST) == inquiry.negated()) {
            columns.pro(score, line);
        } else {
            columns.contra(score, line);
        }
    }

    private static String holder(Evidence evidence, int anchor) {
        if (anchor >= 0) {
            return evidence.holder(offset(evidence.passage(), anchor));
        }
        return evidence.statements().isEmpty()
                ? ""
                : evidence.statements().getFirst().source();
    }

    private static boolean isPast(Event event) {
        return event.status() == Event.Status.HAPPENED || event.status() == Event.Status.BACKGROUND;
    }

    private Answer.Line line(Evidence evidence, String holder, String term) {
        String date = evidence.events().isEmpty() || !isDated()
                ? ""
                : date(evidence.events().getFirst());
        return new Answer.Line(holder, evidence.passage().text(), term, date, origins(evidence), evidence.citations());
    }

    private boolean isDated() {
        return switch (inquiry.kind()) {
            case WHEN, WILL, DID, WHAT -> true;
            case WHO, WHY, WHERE, HOW_MANY, HOW_LONG, HOW_OLD -> false;
        };
    }

    private static String date(Event event) {
        return event.start().equals(event.end()) ? event.start() : event.start() + " to " + event.end();
    }

    private Answer.Line line(Evidence evidence, String text, Forecast forecast) {
        return new Answer.Line(forecast.holder(), text, forecast.term(), origins(evidence), forecast.citations());
    }

    private int origins(Evidence evidence) {
        List<Citation> citations = evidence.citations();
        return Math.max(
                1,
                Math.max(evidence.origins().size(), story.originsOf(citations).size()));
    }
}
