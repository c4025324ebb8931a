package news.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis concluded, with the words it rests on. A finding without a citation cannot be constructed.
 *
 * <p>The set is closed: whoever shows findings switches over it without a default and is asked by the compiler about
 * each new kind.
 */
public sealed interface Finding {
    /** The words the finding rests on; never empty. */
    List<Citation> citations();

    /**
     * Somebody said, wrote, claimed, promised, denied, feared or wanted something.
     *
     * @param source who, as a reader would name them: the fullest form of the name in the article, or the words of the
     *     text for a group
     * @param sourceText the words that name them where they spoke; empty when nothing names them
     * @param sourceSpan where those words stand, or null
     * @param holderKind what sort of holder
     * @param role office or profession as stated, or null
     * @param affiliation organisation or country as stated, or null
     * @param cue the words that mark the statement ("said", "according to", "claim"); empty if structure marks it
     * @param cueSpan where the cue stands, or null
     * @param cueClass what sort of act
     * @param content what was said, verbatim pieces in order
     * @param contentSpans where those pieces stand, same length as {@code content}; never empty
     * @param quotation whether the words are the source's own
     * @param chain through whom it reached the article, nearest first: outlet, then persons or documents between
     * @param citations the sentence or sentences it stands in
     */
    record Statement(
            String source,
            String sourceText,
            @Nullable Span sourceSpan,
            HolderKind holderKind,
            @Nullable String role,
            @Nullable String affiliation,
            String cue,
            @Nullable Span cueSpan,
            CueClass cueClass,
            List<String> content,
            List<Span> contentSpans,
            Quotation quotation,
            List<String> chain,
            List<Citation> citations)
            implements Finding {
        /** Copies the lists; a statement has content, and each piece has its span. */
        public Statement {
            content = List.copyOf(content);
            contentSpans = List.copyOf(contentSpans);
            chain = List.copyOf(chain);
            citations = cited(citations);
            if (contentSpans.isEmpty() || content.size() != contentSpans.size()) {
                throw new IllegalArgumentException("a statement needs content, each piece with its span: " + content);
            }
        }

        /** Id of the article it stands in. */
        public String article() {
            return citations.get(0).article();
        }
    }

    /**
     * Something that is reported, and by how many independent origins.
     *
     * @param text the clearest verbatim wording
     * @param origins ids of the origins that report it, sorted
     * @param primarySources persons, documents or institutions it goes back to, as named; may be empty
     * @param citations one or more for each origin
     */
    record Fact(String text, List<String> origins, List<String> primarySources, List<Citation> citations)
            implements Finding {
        /** Copies the lists. */
        public Fact {
            origins = List.copyOf(origins);
            primarySources = List.copyOf(primarySources);
            citations = cited(citations);
        }
    }

    /**
     * Somebody expects something.
     *
     * @param holder who expects it; the author where an analysis speaks in its own voice
     * @param holderKind what sort of holder
     * @param proposition what is expected, verbatim
     * @param reading the proposition for a reader: behind a pronoun, in square brackets, whom it means; before one that
     *     means nobody known, in square brackets, the words before it; the proposition where it needs neither
     * @param question the question it bears on, for grouping; the proposition where it stands alone
     * @param term the words of likelihood as they stand in the text; empty if there are none
     * @param likelihood ranges of the term, or null where no scale has it
     * @param polarity whether it speaks for or against the question
     * @param condition on what it depends, verbatim, or null
     * @param horizon until when, verbatim, or null
     * @param drivers reasons given, verbatim
     * @param indicators what to watch, verbatim
     * @param citations the sentence or sentences it stands in
     */
    record Forecast(
            String holder,
            HolderKind holderKind,
            String proposition,
            String reading,
            String question,
            String term,
            @Nullable Likelihood likelihood,
            Polarity polarity,
            @Nullable String condition,
            @Nullable String horizon,
            List<String> drivers,
            List<String> indicators,
            List<Citation> citations)
            implements Finding {
        /** Copies the lists. */
        public Forecast {
            drivers = List.copyOf(drivers);
            indicators = List.copyOf(indicators);
            citations = cited(citations);
        }

        /** Id of the article it was first read in. */
        public String article() {
            return citations.get(0).article();
        }

        /** The same forecast under another question. */
        public Forecast under(String other) {
            return new Forecast(
                    holder,
                    holderKind,
                    proposition,
                    reading,
                    other,
                    term,
                    likelihood,
                    polarity,
                    condition,
                    horizon,
                    drivers,
                    indicators,
                    citations);
        }
    }

    /**
     * Accounts that do not agree.
     *
     * @param kind in what they differ
     * @param topic about what, in a few words of the texts
     * @param positions at least two
     */
    record Disagreement(Kind kind, String topic, List<Position> positions) implements Finding {
        /** Copies the list; it takes two to disagree. */
        public Disagreement {
            positions = List.copyOf(positions);
            if (positions.size() < 2) {
                throw new IllegalArgumentException("a disagreement needs two positions: " + topic);
            }
        }

        @Override
        public List<Citation> citations() {
            return positions.stream()
                    .flatMap(position -> position.citations().stream())
                    .toList();
        }

        /** In what accounts differ. */
        public enum Kind {
            /** Figures for the same thing whose ranges do not overlap. */
            NUMBER,
            /** Figures for the same thing that grew from one account to a later one: a development, not a dispute. */
            CHANGE,
            /** One asserts what another denies. */
            DENIAL,
            /** Different days for one event. */
            DATE,
            /** The same words or act ascribed to different sources. */
            ATTRIBUTION,
            /** Likelihoods of one outcome whose bands do not overlap. */
            LIKELIHOOD,
            /** Different law, treaty, document or reason given for the same thing. */
            BASIS
        }

        /**
         * One side of a disagreement.
         *
         * @param value what it says, verbatim
         * @param holder who says so when it is not the outlet itself, or null
         * @param origins ids of the origins that carry it, sorted
         * @param citations where
         */
        public record Position(String value, @Nullable String holder, List<String> origins, List<Citation> citations) {
            /** Copies the lists. */
            public Position {
                origins = List.copyOf(origins);
                citations = cited(citations);
            }
        }
    }

    /**
     * Something that happened, was announced, or is expected, with its date.
     *
     * @param start first day, month or year: {@code 2024-05-03}, {@code 2024-05} or {@code 2024}
     * @param end last day, month or year in the same form; equal to {@code start} for one
     * @param granularity how precise the date is
     * @param basis how the date was resolved, in words: "Monday before publication on 2024-05-08"
     * @param status whether it happened
     * @param text what, verbatim
     * @param citations where
     */
    record Event(
            String start,
            String end,
            Granularity granularity,
            String basis,
            Status status,
            String text,
            List<Citation> citations)
            implements Finding {
        /** Copies the list. */
        public Event {
            citations = cited(citations);
        }

        /** How precise a date is. */
        public enum Granularity {
            /** One day or a range of days. */
            DAY,
            /** A month. */
            MONTH,
            /** A year. */
            YEAR
        }

        /** Whether an event happened. */
        public enum Status {
            /** Reported as having happened. */
            HAPPENED,
            /** Announced or planned by somebody in charge of it. */
            ANNOUNCED,
            /** Expected by somebody. */
            EXPECTED,
            /** Told to explain the present, from before the story. */
            BACKGROUND
        }
    }

    /** What sort of holder says or expects something. */
    enum HolderKind {
        /** A person with a name. */
        PERSON,
        /** Several people under one description: "few analysts", "residents". */
        GROUP,
        /** An organisation, office, state or outlet. */
        INSTITUTION,
        /** A paper: a treaty, a transcript, a report. */
        DOCUMENT,
        /** The writer of the article. */
        AUTHOR,
        /** One person without a name, or nobody named. */
        ANONYMOUS
    }

    /** What sort of act a statement is. */
    enum CueClass {
        /** Says that something is so. */
        ASSERTION,
        /** Says that something is not so. */
        DENIAL,
        /** Binds the speaker: promise, offer, pledge. */
        PROMISE,
        /** Asks or orders: demand, call, urge. */
        REQUEST,
        /** Threat or warning. */
        WARNING,
        /** Belief, fear, wish, expectation. */
        ATTITUDE,
        /** Passes on another's words or data: cite, show, according to a document. */
        EVIDENTIAL
    }

    /** Whether the words of a statement are its source's own. */
    enum Quotation {
        /** All inside quotation marks, or a signed post. */
        DIRECT,
        /** Reported in the writer's words. */
        INDIRECT,
        /** Partly quoted. */
        MIXED
    }

    /** Whether an expectation speaks for or against its question. */
    enum Polarity {
        /** It will, or would. */
        FOR,
        /** It will not. */
        AGAINST,
        /** It depends, or cannot be said. */
        OPEN
    }

    private static List<Citation> cited(List<Citation> citations) {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a finding needs a citation");
        }
        return List.copyOf(citations);
    }
}
