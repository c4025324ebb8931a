package news.parallax.analysis.attribution;

import java.util.Arrays;
import news.parallax.text.FeatureRow;

/**
 * What a second tagger sees of a sentence beside the words: what a first one marked in it. A token's own tag says less
 * than how the marked parts lie around it: which cue is next to it, what stands between, whether a source is among it,
 * where a piece of content ends and what follows.
 *
 * <p>Stacked learning (Cohen and Carvalho, Stacked Sequential Learning, IJCAI 2005): the second tagger learns from what
 * first taggers marked in articles they had not learned from.
 */
final class SecondLook {
    private static final int NONE = -1;
    private static final int FAR = 12;
    private static final int MISSING = 15;
    private static final int FAR_AWAY = 9;
    private static final int NOTHING_BETWEEN = 127;

    private final TagView view;
    private final Words words;
    private final int[] tags;
    private final MarkedArticle.Place place;
    private final int[] first;
    private final int[] end;
    private final int[][] left = new int[3][];
    private final int[][] right = new int[3][];
    private final int[] leftOrder;
    private final int[] rightOrder;
    private final int[] elsewhere;
    private final int[][] costs;
    private final int[] doubts;
    private final FeatureRow row = new FeatureRow();

    private SecondLook(TagView view, int[] tags, int[][] costs, MarkedArticle.Place place) {
        this.view = view;
        this.words = view.words;
        this.tags = tags;
        this.costs = costs;
        this.place = place;
        doubts = new int[tags.length];
        first = new int[tags.length];
        end = new int[tags.length];
        leftOrder = new int[tags.length];
        rightOrder = new int[tags.length];
        elsewhere = new int[tags.length];
        readParts();
        for (int kind = 0; kind < 3; kind++) {
            readNear(kind);
        }
        readOrder();
        for (int at = 0; at < tags.length; at++) {
            doubts[at] = doubts(costs[at]);
            elsewhere[at] = words.isLetters(at) ? place.elsewhere(view.lower(at), kind(at)) : FAR_AWAY;
        }
    }

    /**
     * Features of the tokens of a sentence, the first tagger's features among them.
     *
     * @param sentence the sentence
     * @param tags what the first tagger said
     * @param costs what any other tag would have cost it
     * @param place what it said around the sentence
     */
    static int[][] features(TagSequence sentence, int[] tags, int[][] costs, MarkedArticle.Place place) {
        SecondLook look = new SecondLook(sentence.view(), tags, costs, place);
        int[][] rows = new int[tags.length][];
        for (int at = 0; at < tags.length; at++) {
            int[] before = sentence.features()[at];
            look.add(at);
            int[] more = look.row.take();
            rows[at] = Arrays.copyOf(before, before.length + more.length);
            System.arraycopy(more, 0, rows[at], before.length, more.length);
        }
        return rows;
    }

    private void readParts() {
        int at = 0;
        while (at < tags.length) {
            int stop = at + 1;
            while (tags[at] > 0 && stop < tags.length && tags[stop] > 0 && (tags[stop] - 1) % 3 > 0) {
                stop++;
            }
            Arrays.fill(first, at, stop, at);
            Arrays.fill(end, at, stop, stop);
            at = stop;
        }
    }

    private int kind(int at) {
        return at < 0 || at >= tags.length ? 4 : tags[at] == 0 ? 3 : (tags[at] - 1) / 3;
    }

    private int tag(int at) {
        return at < 0 ? 10 : at >= tags.length ? 11 : tags[at];
    }

    /** For each token the nearest one before and behind it that belongs to another part of a kind. */
    private void readNear(int kind) {
        left[kind] = new int[tags.length];
        right[kind] = new int[tags.length];
        int last = NONE;
        for (int at = 0; at < tags.length; at = end[at]) {
            Arrays.fill(left[kind], at, end[at], last);
            last = kind(at) == kind ? end[at] - 1 : last;
        }
        last = NONE;
        for (int at = tags.length - 1; at >= 0; at = first[at] - 1) {
            Arrays.fill(right[kind], first[at], at + 1, last);
            last = kind(at) == kind ? first[at] : last;
        }
    }

    /** The kinds of the three parts before and behind each token, the nearest last. */
    private void readOrder() {
        int order = 0;
        for (int at = 0; at < tags.length; at = end[at]) {
            Arrays.fill(leftOrder, at, end[at], order);
            order = kind(at) == 3 ? order : (order * 4 + kind(at) + 1) % 64;
        }
        order = 0;
        for (int at = tags.length - 1; at >= 0; at = first[at] - 1) {
            Arrays.fill(rightOrder, first[at], at + 1, order);
            order = kind(at) == 3 ? order : (order * 4 + kind(at) + 1) % 64;
        }
    }

    private void add(int at) {
        addTags(at);
        addOrder(at);
        addNear(at, 0);
        addNear(at, 1);
        addNear(at, 2);
        addCue(at);
        addPart(at);
        addAround(at);
        addDoubts(at);
    }

    private int elsewhere(int at) {
        return at < 0 || at >= tags.length ? FAR_AWAY : elsewhere[at];
    }

    private void addTags(int at) {
        int here = tag(at);
        int around = (tag(at - 1) * 12 + here) * 12 + tag(at + 1);
        row.add(300, here);
        row.add(301, around);
        row.add(302, around, tag(at - 2) * 12 + tag(at + 2));
        row.add(303, here, view.lower(at));
        row.add(304, here, view.part(at));
        row.add(305, around, view.part(at));
        row.add(306, around, view.lower(at));
        row.add(307, tag(at - 1), view.lower(at));
        row.add(308, tag(at + 1), view.lower(at));
        row.add(309, around, view.kindAt(at));
        row.add(310, here, view.lower(at - 1));
        row.add(311, here, view.lower(at + 1));
    }

    private void addOrder(int at) {
        int both = leftOrder[at] * 64 + rightOrder[at];
        row.add(320, both, kind(at));
        row.add(321, both, tag(at));
        row.add(322, leftOrder[at], view.part(at));
        row.add(323, rightOrder[at], view.part(at));
        row.add(324, both, view.kindAt(at));
        row.add(325, both * 64 + view.part(at), view.part(at - 1) * 64 + view.part(at + 1));
    }

    private void addNear(int at, int kind) {
        int before = left[kind][at];
        int behind = right[kind][at];
        int template = 330 + 10 * kind;
        row.add(template, gap(at, before), gap(at, behind));
        row.add(template + 1, gap(at, before), view.part(at) * 12 + tag(at));
        row.add(template + 2, gap(at, behind), view.part(at) * 12 + tag(at));
        row.add(template + 3, word(before), tag(at));
        row.add(template + 4, word(behind), tag(at));
        row.add(template + 5, between(before, at), gap(at, before) * 12 + tag(at));
        row.add(template + 6, between(at, behind), gap(at, behind) * 12 + tag(at));
    }

    private int word(int at) {
        return at < 0 ? NONE : view.lower(at);
    }

    private static int gap(int at, int other) {
        return other < 0 ? MISSING : Math.min(Math.abs(at - other), FAR);
    }

    /** Which sorts of words stand strictly between two tokens. */
    private int between(int from, int to) {
        if (from < 0 || to < 0) {
            return NOTHING_BETWEEN;
        }
        return (view.commas.left()[to] > from ? 1 : 0)
                + (view.clauses.left()[to] > from ? 2 : 0)
                + (view.verbs.left()[to] > from ? 4 : 0)
                + (view.thats.left()[to] > from ? 8 : 0)
                + (view.quotations.left()[to] > from ? 16 : 0);
    }

    private void addCue(int at) {
        int before = left[1][at];
        int behind = right[1][at];
        row.add(370, word(before), view.part(at) * 16 + gap(at, before));
        row.add(371, word(behind), view.part(at) * 16 + gap(at, behind));
        row.add(372, word(before), view.lower(at));
        row.add(373, word(behind), view.lower(at));
        row.add(374, before < 0 ? -20 : view.path(before, at), kind(at));
        row.add(375, behind < 0 ? -20 : view.path(at, behind), kind(at));
        row.add(376, before < 0 ? NONE : view.classAt(before), view.part(at) * 12 + tag(at));
        row.add(377, behind < 0 ? NONE : view.classAt(behind), view.part(at) * 12 + tag(at));
        row.add(378, word(before), between(before, at) * 4096 + view.part(at));
        row.add(379, word(behind), between(at, behind) * 4096 + view.part(at));
    }

    /** Where in its part a token stands, and what is beside the part. */
    private void addPart(int at) {
        int kind = kind(at);
        int from = first[at];
        int to = end[at];
        int inside = kind * 64 + Math.min(at - from, 7) * 8 + Math.min(to - 1 - at, 7);
        row.add(390, inside, view.part(at));
        row.add(391, inside, view.lower(at));
        row.add(392, kind, view.lower(from));
        row.add(393, kind, view.lower(to));
        row.add(394, kind * 8 + Math.min(to - 1 - at, 7), view.lower(to));
        row.add(395, kind * 8 + Math.min(at - from, 7), view.lower(from - 1));
        row.add(396, inside, Math.min(view.size - to, 3) * 4 + Math.min(from, 3));
        row.add(397, kind, between(from, at) * 64 + between(at, to - 1));
        row.add(398, inside, view.part(from - 1) * 64 + view.part(to));
    }

    /** What was marked in the sentences around, and of the same words in others. */
    private void addAround(int at) {
        int here = elsewhere[at];
        row.add(400, place.before(), tag(at));
        row.add(401, place.before(), view.kindAt(at));
        row.add(402, place.before(), leftOrder[at] * 64 + rightOrder[at]);
        row.add(403, place.before() * 2 + (words.isQuotation(at) ? 1 : 0), tag(at));
        row.add(404, place.behind(), tag(at));
        row.add(405, place.behind(), view.kindAt(at));
        row.add(406, place.behind() * 32 + place.before(), tag(at));
        row.add(407, here, tag(at));
        row.add(408, here * 16 + elsewhere(at - 1), elsewhere(at + 1) * 12 + tag(at));
        row.add(409, here, view.part(at) * 16 + gap(at, left[1][at]));
        row.add(410, here, view.part(at) * 16 + gap(at, right[1][at]));
    }

    /** How sure the first tagger was of each kind of mark, and of beginnings and ends. */
    private void addDoubts(int at) {
        int here = doubts[at];
        row.add(420, here);
        row.add(421, here, view.kindAt(at));
        row.add(422, here, view.part(at));
        row.add(423, doubt(at - 1), doubt(at + 1));
        row.add(424, here * 12 + tag(at), doubt(at - 1));
        row.add(425, here * 12 + tag(at), doubt(at + 1));
        for (int kind = 0; kind < 3; kind++) {
            int begins = step(costs[at][3 * kind + 1]);
            int ends = step(costs[at][3 * kind + 3]);
            int whole = step(costs[at][3 * kind + 2]);
            row.add(430 + kind, begins * 64 + whole * 8 + ends, tag(at));
            row.add(433 + kind, begins * 8 + whole, view.lower(at));
            row.add(436 + kind, ends * 8 + whole, view.lower(at + 1));
            row.add(439 + kind, begins * 64 + ends, view.part(at - 1) * 64 + view.part(at));
        }
    }

    private int doubt(int at) {
        return at < 0 || at >= tags.length ? -1 : doubts[at];
    }

    private static int doubts(int[] costs) {
        int doubts = step(costs[0]);
        for (int kind = 0; kind < 3; kind++) {
            int first = 3 * kind + 1;
            int least = Math.min(costs[first], Math.min(costs[first + 1], costs[first + 2]));
            doubts = doubts * 8 + step(least);
        }
        return doubts;
    }

    /** A cost in eight steps that double. */
    private static int step(int cost) {
        return cost <= 0 ? 0 : Math.min(7, Math.max(1, 26 - Integer.numberOfLeadingZeros(cost)));
    }
}
