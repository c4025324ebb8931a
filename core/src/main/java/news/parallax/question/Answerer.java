package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.model.Answer;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Story;
import news.parallax.text.Concepts;

/**
 * Lays out what a story says to a question.
 *
 * <p>Every sentence and headline is looked at, with the findings that rest on it. How likely it answers ({@link Bearing})
 * follows from the words of the question it has, weighed by how telling they are in the story ({@link Relevance}), words of
 * the headline and of the sentence before by half, and from whether it has what the kind of the question asks for ({@link
 * Wanted}): a figure of what is counted, a reason, a day. To a question whether something is or will be it stands on the
 * side that the words around the verb give it ({@link Side}); where they turn nothing, a forecast stands on that of its
 * polarity.
 */
public final class Answerer {
    /** Share of the question's words from which words of a speaker, or a forecast with a likelihood, are about it. */
    private static final double ABOUT = 0.5;

    /** Share of the question's words that a passage without its verb must have. */
    private static final double SOME = 0.35;

    /** Taken off what somebody says for each sentence before it, where all that somebody said is asked. */
    private static final double LATER = 0.005;

    private final Story story;
    private final Passages passages;
    private final List<Evidence> evidence;
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
        this.evidence = Evidence.of(passages, findings);
    }

    /** What the story says to a question; {@link Answer#isEmpty() empty} when it says nothing. */
    public Answer answer(String question) {
        Inquiry inquiry = Inquiry.of(question);
        Relevance relevance = new Relevance(passages.all(), inquiry);
        Reply reply = new Reply(story, inquiry, relevance);
        if (relevance.isAbout()) {
            if (inquiry.kind() == Inquiry.Kind.WHAT && inquiry.reported()) {
                addSaid(reply, relevance);
            } else {
                addEvidence(reply, relevance, inquiry);
            }
        }
        Answer answer = reply.answer(List.of());
        return reply.answer(unanswered(inquiry, relevance, answer));
    }

    /**
     * What a passage has that may answer a question.
     *
     * @param citation where it stands
     * @param text its words
     * @param values numbers in the order of {@link #traitNames}
     */
    public record Traits(Citation citation, String text, List<Double> values) {
        /** Copies the list. */
        public Traits {
            values = List.copyOf(values);
        }
    }

    /** Names of the {@linkplain Traits traits}. */
    public static List<String> traitNames() {
        return Bearing.TRAITS;
    }

    /**
     * The traits of every passage; public for the trainer, which must see the same. Empty for a question that the story says
     * nothing to.
     */
    public List<Traits> traits(String question) {
        Inquiry inquiry = Inquiry.of(question);
        Relevance relevance = new Relevance(passages.all(), inquiry);
        Wanted wanted = new Wanted(inquiry, relevance);
        return evidence.stream()
                .filter(one -> relevance.isAbout())
                .map(one -> new Traits(
                        one.passage().citation(),
                        one.passage().text(),
                        Bearing.traits(one, relevance, wanted.fit(one), inquiry.kind())))
                .toList();
    }

    private void addEvidence(Reply reply, Relevance relevance, Inquiry inquiry) {
        Wanted wanted = new Wanted(inquiry, relevance);
        for (Evidence one : evidence) {
            double fit = wanted.fit(one);
            double bearing = Bearing.of(one, relevance, fit, inquiry.kind());
            Evidence denied = one.denied();
            if (denied != null) {
                bearing = Math.max(bearing, Bearing.of(denied, relevance, wanted.fit(denied), inquiry.kind()));
            }
            if (bearing > Bearing.BEARS && !(fit == Wanted.NONE && wanted.isStrict()) && tells(one, relevance)) {
                reply.add(one, bearing);
            }
        }
    }

    /** True unless it lacks the verb of the question and much of the rest; a denial tells by what it denies. */
    private static boolean tells(Evidence evidence, Relevance relevance) {
        Passage passage = evidence.passage();
        return evidence.denied() != null
                || relevance.of(passage.all()) >= SOME
                || relevance.terms().stream()
                        .noneMatch(term -> term.role() == Inquiry.Role.VERB && term.share(passage.all()) == 0);
    }

    /** What a speaker says: the words of the question that name the speaker aside, how much it is about the rest. */
    private void addSaid(Reply reply, Relevance relevance) {
        for (Evidence one : evidence) {
            for (Statement statement : one.statements()) {
                Set<String> named = Concepts.keys(speaker(statement));
                double share = relevance.ofRest(one.passage(), named);
                if (share > ABOUT) {
                    reply.addSaid(one, statement, share - LATER * one.passage().place());
                }
            }
        }
    }

    private static String speaker(Statement statement) {
        String role = statement.role() == null ? "" : " " + statement.role();
        String affiliation = statement.affiliation() == null ? "" : " " + statement.affiliation();
        return statement.source() + " " + statement.sourceText() + role + affiliation;
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
            case HOW_LONG -> "No source says how long.";
            case HOW_OLD -> "No source gives an age.";
            case WHEN -> "No source gives a day.";
            case WHERE -> "No source names a place.";
            case WHO -> "No source says who.";
            case WILL, DID, WHAT -> "No source says anything to this.";
        };
    }

    private boolean isNumbered(Relevance relevance, Finding finding) {
        return finding instanceof Forecast forecast
                && forecast.likelihood() != null
                && relevance.isAbout()
                && passages.first(forecast.citations())
                        .filter(passage -> relevance.of(passage) > ABOUT)
                        .isPresent();
    }
}
