package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Span;

/**
 * The quotations of one line.
 *
 * @param pairs matched marks, in order, not overlapping
 * @param open true when the last one is not closed in this line
 */
record QuotationLine(List<Pair> pairs, boolean open) {
    /** A quotation with its marks, and the part between them. A lost mark has no length. */
    record Pair(int start, int innerStart, int innerEnd, int end) {}

    /**
     * Matches the marks of a line.
     *
     * @param marks the marks of the line
     * @param carried true when the line above ended inside a quotation
     * @param next where the next line that holds anything starts, or the end of the text
     */
    static QuotationLine match(String text, Span line, List<QuotationMark> marks, boolean carried, int next) {
        if (marks.isEmpty()) {
            return new QuotationLine(List.of(), false);
        }
        Matcher wide = new Matcher(text, line, carried, next, only(marks, false));
        List<Pair> doubles = wide.pairs();
        List<QuotationMark> single = only(marks, true);
        if (single.isEmpty()) {
            return new QuotationLine(doubles, wide.open);
        }
        Matcher narrow = new Matcher(text, line, carried, next, single);
        List<Pair> singles = narrow.pairs();
        return new QuotationLine(merged(doubles, singles), wide.open || narrow.open);
    }

    private static List<QuotationMark> only(List<QuotationMark> marks, boolean single) {
        List<QuotationMark> only = new ArrayList<>(marks.size());
        for (QuotationMark mark : marks) {
            if ((mark.family() == QuotationMark.Family.SINGLE) == single) {
                only.add(mark);
            }
        }
        return only;
    }

    /** All doubles but those inside a single pair, and the singles that no double contains or crosses. */
    private static List<Pair> merged(List<Pair> doubles, List<Pair> singles) {
        List<Pair> merged = new ArrayList<>();
        int index = 0;
        for (Pair single : singles) {
            while (index < doubles.size() && doubles.get(index).end() <= single.start()) {
                merged.add(doubles.get(index++));
            }
            int inside = index;
            while (inside < doubles.size()
                    && doubles.get(inside).start() >= single.start()
                    && doubles.get(inside).end() <= single.end()) {
                inside++;
            }
            boolean crossed = inside < doubles.size() && doubles.get(inside).start() < single.end();
            if (!crossed) {
                merged.add(single);
                index = inside;
            } else {
                merged.addAll(doubles.subList(index, inside));
                index = inside;
            }
        }
        merged.addAll(doubles.subList(index, doubles.size()));
        return merged;
    }

    /** Matches marks of double families, or single marks, of one line. */
    private static final class Matcher {
        private static final int FAMILIES = QuotationMark.Family.values().length;

        private final String text;
        private final Span line;
        private final boolean carried;
        private final int next;
        private final List<QuotationMark> marks;
        private final int[][] closersAfter;
        private final int[][] openersAfter;
        private final List<Pair> pairs = new ArrayList<>();
        private boolean open;
        private int opener = -1;
        private int depth;

        Matcher(String text, Span line, boolean carried, int next, List<QuotationMark> marks) {
            this.text = text;
            this.line = line;
            this.carried = carried;
            this.next = next;
            this.marks = marks;
            this.closersAfter = counts(false);
            this.openersAfter = counts(true);
        }

        /** For each mark, how many behind it can only open, or can close, by family. */
        private int[][] counts(boolean opening) {
            int[][] counts = new int[marks.size()][];
            int[] running = new int[FAMILIES];
            for (int index = marks.size() - 1; index >= 0; index--) {
                counts[index] = running.clone();
                QuotationMark mark = marks.get(index);
                if (opening ? mark.opensOnly() : mark.closes()) {
                    running[mark.family().ordinal()]++;
                }
            }
            return counts;
        }

        List<Pair> pairs() {
            for (int index = 0; index < marks.size(); index++) {
                if (opener < 0) {
                    outside(index);
                } else if (marks.get(index).family() == marks.get(opener).family()) {
                    inside(index);
                }
            }
            return pairs;
        }

        private void outside(int index) {
            QuotationMark mark = marks.get(index);
            if (mark.opens()) {
                begin(index);
            } else if (index == 0 && lostItsOpening(mark)) {
                pairs.add(new Pair(line.start(), line.start(), mark.at(), mark.end()));
            }
        }

        private void begin(int index) {
            QuotationMark mark = marks.get(index);
            if (closersAfter[index][mark.family().ordinal()] > 0) {
                opener = index;
                depth = 1;
            } else if (index == marks.size() - 1 && runsOn(mark)) {
                pairs.add(new Pair(mark.at(), mark.end(), line.end(), line.end()));
                open = true;
            }
        }

        private void inside(int index) {
            QuotationMark mark = marks.get(index);
            int family = mark.family().ordinal();
            if (mark.closes()) {
                if (!isPossessive(index)) {
                    depth--;
                }
                if (depth == 0) {
                    QuotationMark first = marks.get(opener);
                    pairs.add(new Pair(first.at(), first.end(), mark.at(), mark.end()));
                    opener = -1;
                }
            } else if (closersAfter[index][family] > depth + openersAfter[index][family]) {
                depth++;
            } else {
                opener = -1;
                begin(index);
            }
        }

        /** An unclosed mark quotes the rest of its line if its shape says so or the next line opens again. */
        private boolean runsOn(QuotationMark mark) {
            boolean again = next < text.length() && text.charAt(next) == text.charAt(mark.at());
            return again || mark.definite() && mark.family() != QuotationMark.Family.SINGLE;
        }

        private boolean lostItsOpening(QuotationMark mark) {
            if (mark.at() == line.start() || mark.family() == QuotationMark.Family.SINGLE) {
                return false;
            }
            boolean sentence = ".,!?\u2026".indexOf(text.charAt(mark.at() - 1)) >= 0;
            return carried || sentence && (mark.definite() || mark.end() == line.end());
        }

        /** "the workers' rights" inside single marks: a later mark closes. */
        private boolean isPossessive(int index) {
            QuotationMark mark = marks.get(index);
            if (mark.family() != QuotationMark.Family.SINGLE || index + 1 >= marks.size()) {
                return false;
            }
            int end = mark.end();
            return Character.toLowerCase(text.charAt(mark.at() - 1)) == 's'
                    && end + 1 < line.end()
                    && Tokens.isSpace(text.charAt(end))
                    && Character.isLowerCase(text.charAt(end + 1))
                    && marks.get(index + 1).closesOnly();
        }
    }
}
