package news.parallax.model;

import java.util.List;

/**
 * What the sources say to a question: for, against, on what it depends, what to watch. Never a verdict.
 *
 * @param question the question as asked
 * @param pro what speaks for it, or answers it
 * @param contra what speaks against it
 * @param conditions on what it depends
 * @param indicators what to watch
 * @param unanswered what the sources do not say, one line each
 */
public record Answer(
        String question,
        List<Line> pro,
        List<Line> contra,
        List<Line> conditions,
        List<Line> indicators,
        List<String> unanswered) {
    /** Copies the lists. */
    public Answer {
        pro = List.copyOf(pro);
        contra = List.copyOf(contra);
        conditions = List.copyOf(conditions);
        indicators = List.copyOf(indicators);
        unanswered = List.copyOf(unanswered);
    }

    /** True when no source says anything to the question. */
    public boolean isEmpty() {
        return pro.isEmpty() && contra.isEmpty() && conditions.isEmpty() && indicators.isEmpty();
    }

    /**
     * One line of an answer.
     *
     * @param holder who says so, as named; empty where an outlet reports it in its own voice
     * @param text verbatim words
     * @param term words of likelihood as they stand in the text; empty if there are none
     * @param date the day, month or year of what it tells, {@code 2024-05-03} or {@code 2024-05-03 to 2024-05-05}; empty
     *     if it has none
     * @param origins number of independent origins, at least 1
     * @param citations where the words stand; never empty
     */
    public record Line(String holder, String text, String term, String date, int origins, List<Citation> citations) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if nothing is cited
         */
        public Line {
            citations = List.copyOf(citations);
            if (citations.isEmpty() || origins < 1) {
                throw new IllegalArgumentException("a line of an answer needs a citation and an origin: " + text);
            }
        }

        /** A line without a date. */
        public Line(String holder, String text, String term, int origins, List<Citation> citations) {
            this(holder, text, term, "", origins, citations);
        }
    }
}
