package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Span;
import news.parallax.text.FeatureRow;

/**
 * Features of the tokens of a sentence: words, word classes and parts of speech around a token, the verbs, breaks and
 * possible cues beside it, what the rules concluded, and where the sentence stands.
 */
final class TagFeatures {
    private static final int FAR = 99;
    private static final int FAR_CLASS = -3;

    private final TagView view;
    private final Words words;
    private final Position position;
    private final FeatureRow row = new FeatureRow();

    private TagFeatures(TagView view, Position position) {
        this.view = view;
        this.words = view.words;
        this.position = position;
    }

    /**
     * The features of a sentence.
     *
     * @param view its words as numbers
     * @param position where it stands
     */
    static TagSequence of(TagView view, Position position) {
        Words words = view.words;
        TagFeatures features = new TagFeatures(view, position);
        int[][] rows = new int[words.size()][];
        List<Span> tokens = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            features.addAll(at);
            rows[at] = features.row.take();
            tokens.add(words.span(at));
        }
        return new TagSequence(view, view.found, tokens, rows);
    }

    private void addAll(int at) {
        addWords(at);
        addForms(at);
        addKinds(at);
        addRules(at);
        addCues(at);
        addMarks(at);
        addParts(at);
        addPhrases(at);
        addVerbs(at);
        addClauses(at);
        addBetween(at);
        addPosition(at);
        addClasses(at);
    }

    private void addWords(int at) {
        int here = view.lower(at);
        row.add(1, here);
        row.add(3, view.lower(at - 1));
        row.add(4, view.lower(at + 1));
        row.add(5, view.lower(at - 2));
        row.add(6, view.lower(at + 2));
        row.add(7, view.lower(at - 1), here);
        row.add(8, here, view.lower(at + 1));
        row.add(9, view.lower(at - 2), view.lower(at - 1));
        row.add(10, view.lower(at + 1), view.lower(at + 2));
        row.add(11, view.lower(at - 1) * 31 + here, view.lower(at + 1));
        row.add(40, view.lower(at - 3));
        row.add(41, view.lower(at + 3));
        row.add(175, view.lower(at - 4));
        row.add(176, view.lower(at + 4));
    }

    private void addForms(int at) {
        String word = words.lower(at);
        int kind = view.kindAt(at);
        row.add(12, FeatureRow.suffix(word, 3), kind & 1 << 13);
        row.add(171, FeatureRow.suffix(word, 4));
        row.add(170, FeatureRow.prefix(word, 3));
        row.add(42, view.lower(0), kind);
        row.add(173, view.lower(0), view.lower(1));
        row.add(174, view.lower(view.size - 2), view.part(at));
    }

    private void addKinds(int at) {
        int kind = view.kindAt(at);
        int left = view.kindAt(at - 1);
        int right = view.kindAt(at + 1);
        row.add(2, kind);
        row.add(13, left, kind);
        row.add(14, kind, right);
        row.add(15, left * 31 + kind, right);
        row.add(16, view.kindAt(at - 2), left);
        row.add(17, right, view.kindAt(at + 2));
        row.add(18, view.kindAt(at - 2) * 31 + left, kind);
        row.add(19, kind, right * 31 + view.kindAt(at + 2));
        row.add(20, view.lower(at - 1), kind);
        row.add(21, kind, view.lower(at + 1));
        row.add(22, left, view.lower(at));
        row.add(44, right * 31 + view.kindAt(at + 2), view.kindAt(at + 3));
        row.add(45, view.kindAt(at - 3) * 31 + view.kindAt(at - 2), left);
    }

    private void addRules(int at) {
        int rule = view.rule(at);
        int around = (view.rule(at - 1) * 128 + rule) * 128 + view.rule(at + 1);
        row.add(23, rule);
        row.add(24, around);
        row.add(25, rule, view.kindAt(at));
        row.add(26, rule, view.lower(at));
        row.add(27, around, view.kindAt(at));
        row.add(43, view.rule(at - 2) * 128 + view.rule(at - 1), view.rule(at + 1) * 128 + view.rule(at + 2));
    }

    private void addCues(int at) {
        int left = view.cues.left()[at];
        int right = view.cues.right()[at];
        int before = before(at, left);
        int behind = right < 0 ? FAR : Math.min(right - at, 12);
        int next = right < 0 ? -1 : view.lower(right);
        row.add(31, view.lower(left), Math.min(before, 8));
        row.add(32, next, Math.min(behind, 8));
        row.add(33, before, behind);
        row.add(34, view.kindAt(at), before * 100 + behind);
        row.add(172, view.lower(left), next);
        row.add(177, view.lower(left), view.lower(at));
        row.add(178, next, view.lower(at));
    }

    private static int before(int at, int left) {
        return left < 0 ? FAR : Math.min(at - left, 12);
    }

    private void addMarks(int at) {
        int kind = view.kindAt(at);
        int comma = view.commas.left()[at];
        int next = view.commas.right()[at];
        row.add(35, around(at, view.quotations), kind);
        row.add(36, around(at, view.commas), kind);
        row.add(37, TagView.distance(at, view.thats.left()[at]), kind);
        row.add(38, view.lower(comma < 0 ? 0 : comma + 1), view.rule(at));
        row.add(39, next < 0 ? -3 : view.lower(next + 1), view.rule(at));
    }

    private static int around(int at, TagView.Near near) {
        return TagView.distance(at, near.left()[at]) * 100 + TagView.distance(at, near.right()[at]);
    }

    private void addParts(int at) {
        int part = view.part(at);
        int left = view.part(at - 1);
        int right = view.part(at + 1);
        row.add(100, part);
        row.add(101, left * 64 + part);
        row.add(102, part * 64 + right);
        row.add(106, part, view.lower(at));
        row.add(107, left, view.lower(at));
        row.add(108, right, view.lower(at));
        row.add(109, part, view.lower(at - 1));
        row.add(110, part, view.lower(at + 1));
    }

    private void addPhrases(int at) {
        int part = view.part(at);
        row.add(103, view.parts(at - 1, at, at + 1));
        row.add(104, view.parts(at - 2, at - 1, at));
        row.add(105, view.parts(at, at + 1, at + 2));
        row.add(111, view.parts(at - 2, at - 1, at) * 64 + view.part(at + 1), view.part(at + 2));
        row.add(112, view.parts(at + 1, at + 2, at + 3), part);
        row.add(113, view.parts(at - 1, at - 2, at - 3), part);
    }

    private void addVerbs(int at) {
        int left = view.verbs.left()[at];
        int right = view.verbs.right()[at];
        int part = view.part(at);
        int next = right < 0 ? -1 : view.lower(right);
        row.add(120, view.lower(left), Math.min(at - left, 6));
        row.add(121, next, right < 0 ? 6 : Math.min(right - at, 6));
        row.add(122, view.lower(left), part);
        row.add(123, next, part);
        row.add(124, partOf(left) * 64 + part, partOf(right));
        int before = left < 0 ? -20 : view.path(left, at);
        int behind = right < 0 ? -20 : view.path(at, right);
        row.add(125, before, view.lower(left));
        row.add(126, before, partOf(left) * 64 + part);
        row.add(127, behind, next);
        row.add(128, behind, partOf(right) * 64 + part);
    }

    private int partOf(int at) {
        return at < 0 ? FAR : view.part(at);
    }

    private void addClauses(int at) {
        int left = view.clauses.left()[at];
        int right = view.clauses.right()[at];
        int part = view.part(at);
        int next = right < 0 ? -2 : view.lower(right);
        row.add(140, view.lower(left), TagView.distance(at, left) * 64 + part);
        row.add(141, next, TagView.distance(at, right) * 64 + part);
        row.add(142, view.lower(left + 1), part);
        row.add(143, right < 0 ? -2 : view.lower(right + 1), part);
        row.add(144, view.lower(left), next);
    }

    /** What stands between a token and the possible cues beside it. */
    private void addBetween(int at) {
        int left = view.cues.left()[at];
        int right = view.cues.right()[at];
        int before = before(at, left);
        int behind = right < 0 ? FAR : Math.min(right - at, 12);
        int leftBits = left < 0 ? FAR : leftOf(at, left);
        int rightBits = right < 0 ? FAR : rightOf(at, right);
        row.add(145, leftBits, view.lower(left));
        row.add(146, leftBits * 16 + before, view.part(at));
        row.add(147, rightBits, right < 0 ? -1 : view.lower(right));
        row.add(148, rightBits * 16 + behind, view.part(at));
    }

    private int leftOf(int at, int cue) {
        return bit(1, view.commas.left()[at] > cue)
                + bit(2, view.clauses.left()[at] > cue)
                + bit(4, view.verbs.left()[at] > cue)
                + bit(8, view.thats.left()[at] > cue)
                + bit(16, view.quotations.left()[at] > cue);
    }

    private int rightOf(int at, int cue) {
        return bit(1, isWithin(view.commas.right()[at], cue))
                + bit(2, isWithin(view.clauses.right()[at], cue))
                + bit(4, isWithin(view.verbs.right()[at], cue))
                + bit(16, isWithin(view.quotations.right()[at], cue));
    }

    private void addClasses(int at) {
        int here = view.classAt(at);
        int left = view.classAt(at - 1);
        int right = view.classAt(at + 1);
        row.add(180, here);
        row.add(181, left);
        row.add(182, right);
        row.add(183, left, here);
        row.add(184, here, right);
        row.add(185, view.classAt(at - 2));
        row.add(186, view.classAt(at + 2));
        row.add(187, left, right);
        row.add(188, view.classAt(at - 2), left);
        row.add(189, right, view.classAt(at + 2));
        addNearClasses(at);
    }

    /** Classes of the cues and verbs beside a token. */
    private void addNearClasses(int at) {
        int left = view.cues.left()[at];
        int right = view.cues.right()[at];
        int part = view.part(at);
        int verb = view.verbs.left()[at];
        int next = view.verbs.right()[at];
        row.add(190, classOf(left), Math.min(before(at, left), 8));
        row.add(191, classOf(right), right < 0 ? 8 : Math.min(right - at, 8));
        row.add(192, classOf(verb), part);
        row.add(193, classOf(next), part);
        row.add(194, classOf(verb), Math.min(at - verb, 6));
        row.add(195, classOf(next), next < 0 ? 6 : Math.min(next - at, 6));
    }

    private int classOf(int at) {
        return at < 0 ? FAR_CLASS : view.classAt(at);
    }

    private static boolean isWithin(int at, int end) {
        return at >= 0 && at < end;
    }

    private static int bit(int value, boolean set) {
        return set ? value : 0;
    }

    private void addPosition(int at) {
        int kind = view.kindAt(at);
        int part = view.part(at);
        int end = view.size - 1 - at;
        row.add(28, Math.min(at, 3) * 8 + Math.min(end, 3), kind);
        row.add(30, view.quotes ? 1 : 0);
        row.add(160, position.place(), part);
        row.add(161, position.before(), kind);
        row.add(162, position.before(), Math.min(at, 2) * 4 + Math.min(end, 2));
        row.add(164, Math.min(view.cueCount, 4), part);
        row.add(165, Math.min(view.size, 40) / 5, part);
        row.add(166, position.before(), words.isQuotation(at) ? view.size <= 2 ? 2 : 1 : 0);
    }
}
