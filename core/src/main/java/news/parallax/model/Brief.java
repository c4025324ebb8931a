package news.parallax.model;

import java.util.List;

/**
 * What a reader gets of a story: a few sentences, each with the words it rests on.
 *
 * @param sentences in order of section and rank
 * @param replaced how many sentences failed the linter and were replaced by their verbatim source
 */
public record Brief(List<Sentence> sentences, int replaced) {
    /** Copies the list. */
    public Brief {
        sentences = List.copyOf(sentences);
    }

    /** Share of sentences that had to be replaced, 0..1; 0 for an empty brief. */
    public double replacementRate() {
        return sentences.isEmpty() ? 0 : (double) replaced / sentences.size();
    }

    /** The parts of a brief, in order. */
    public enum Section {
        /** What is reported to have happened. */
        WHAT_HAPPENED("What happened"),
        /** Who said what about it. */
        WHO_SAYS_WHAT("Who says what"),
        /** What is expected, by whom, how likely. */
        WHAT_IS_EXPECTED("What is expected"),
        /** Where accounts do not agree. */
        WHERE_ACCOUNTS_DIFFER("Where accounts differ"),
        /** On what the outcome depends. */
        WHAT_TO_WATCH("What to watch");

        private final String heading;

        Section(String heading) {
            this.heading = heading;
        }

        /** The heading a reader sees. */
        public String heading() {
            return heading;
        }
    }

    /**
     * One sentence of a brief. Without a citation it cannot be constructed.
     *
     * @param section where it belongs
     * @param text the words
     * @param citations all the words it rests on, at least one
     * @param origins number of independent origins behind the citations, at least 1
     * @param primarySources persons, documents or institutions behind it, as named
     */
    public record Sentence(
            Section section, String text, List<Citation> citations, int origins, List<String> primarySources) {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there is no text, no citation or no origin
         */
        public Sentence {
            citations = List.copyOf(citations);
            primarySources = List.copyOf(primarySources);
            if (text.isBlank() || citations.isEmpty() || origins < 1) {
                throw new IllegalArgumentException("a sentence needs text, a citation and an origin: " + text);
            }
        }
    }
}
