package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Answer;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Story;

/**
 * Lays out what a story says to a question.
 *
 * <p>A finding bears on a question when the sentence it rests on has more than half of the question's words, weighed by
 * how telling they are in the story ({@link Relevance}), or when it belongs to a question of the forecast ledger of which
 * one forecast does. Sentences that no finding rests on answer where the kind of the question tells what an answer must
 * have: a figure, a reason. A forecast that denies a denied question counts for it.
 */
public final class Answerer {
    private static final double BEARS = 0.5;

    /** The same for the reason of the story's own event, at the top of a report. */
    private static final double BEARS_ON_EVENT = 0.2;

    /** Characters at the top of a report in which it says what happened and why. */
    private static final int LEAD = 1_500;

    private final Story story;
    private final Passages passages;
    private final List<Finding> findings;

    /**
     * An answerer for one story.
     *
     * @param story the story
     * @param findings its findings
     */
    public Answerer(Story story, List<Finding> findings) {
        this.story = story;
        this.passages = new Passages(story);
        this.findings = List.copyOf(findings);
    }

    /** What the story says to a question; {@link Answer#isEmpty() empty} when it says nothing. */
    public Answer answer(String question) {
        Inquiry inquiry = Inquiry.of(question);
        Relevance relevance = new Relevance(passages.texts(), inquiry);
        Reply reply = new Reply(story, passages, inquiry);
        if (relevance.isAbout()) {
            addFindings(reply, relevance);
            addSentences(reply, relevance, asksWhyOfTheEvent(inquiry, relevance));
        }
        Answer answer = reply.answer(List.of());
        return reply.answer(unanswered(inquiry, relevance, answer));
    }

    private void addFindings(Reply reply, Relevance relevance) {
        Set<String> grouped = groups(relevance);
        for (Finding finding : findings) {
            String text = text(finding);
            double score = relevance.of(text);
            boolean together = finding instanceof Forecast forecast && grouped.contains(forecast.question());
            if (score > BEARS || together) {
                reply.add(finding, score, relevance.isTurned(said(finding, text)));
            }
        }
    }

    private void addSentences(Reply reply, Relevance relevance, boolean event) {
        passages.sentences().forEach((citation, text) -> {
            double score = relevance.of(text);
            boolean lead = event && isLead(citation);
            if (score > (lead ? BEARS_ON_EVENT : BEARS)) {
                reply.add(citation, text, score);
            }
            if (lead && score > BEARS) {
                reply.addEvent(citation, text, score);
            }
        });
    }

    /** Why the event of the story came about: its reports give the reason without saying again of what. */
    private boolean asksWhyOfTheEvent(Inquiry inquiry, Relevance relevance) {
        return inquiry.kind() == Inquiry.Kind.WHY && relevance.of(story.title()) >= BEARS;
    }

    private boolean isLead(Citation citation) {
        return citation.span().start() < LEAD;
    }

    private Set<String> groups(Relevance relevance) {
        Set<String> groups = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding instanceof Forecast forecast && relevance.of(text(forecast)) > BEARS) {
                groups.add(forecast.question());
            }
        }
        return groups;
    }

    /** The words by which a finding is found: of a statement who speaks and what is said, else the sentence. */
    private String text(Finding finding) {
        return finding instanceof Statement statement
                ? statement.source() + " " + String.join(" ", statement.content())
                : passages.sentence(finding.citations());
    }

    /** The words that tell which way a finding speaks: of a forecast only what is expected, not what stands beside it. */
    private static String said(Finding finding, String text) {
        return finding instanceof Forecast forecast ? forecast.proposition() : text;
    }

    /** What of the question no source answers, one line each. */
    private List<String> unanswered(Inquiry inquiry, Relevance relevance, Answer answer) {
        List<String> lines = new ArrayList<>();
        if (!relevance.missing().isEmpty()) {
            lines.add("No source mentions: " + String.join(", ", relevance.missing()));
        }
        if (inquiry.kind() == Inquiry.Kind.WILL) {
            if (findings.stream().noneMatch(finding -> isNumbered(relevance, finding))) {
                lines.add("No source gives a likelihood in words of a scale.");
            }
        } else if (answer.isEmpty()) {
            lines.add(nothing(inquiry.kind()));
        }
        return lines;
    }

    private static String nothing(Inquiry.Kind kind) {
        return switch (kind) {
            case WHY -> "No source gives a reason.";
            case HOW_MANY -> "No source gives a figure.";
            case WHEN -> "No source gives a day.";
            case WHO -> "No source says who.";
            case WILL, DID, WHAT -> "No source says anything to this.";
        };
    }

    private boolean isNumbered(Relevance relevance, Finding finding) {
        return finding instanceof Forecast forecast
                && forecast.likelihood() != null
                && relevance.isAbout()
                && relevance.of(text(forecast)) > BEARS;
    }
}
