package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.extract.dump.Cues.Kind;
import news.parallax.model.Span;
import news.parallax.text.Languages;

/**
 * The numbers a line is judged by: its shape, its cues, where it stands, what its neighbours are.
 *
 * <p>Nothing depends on how a dump was made: blank lines, bullets and indents are not looked at, because every renderer
 * writes them differently. The order of the columns is that of {@link #COLUMNS}; models name columns by place, so a
 * change here needs the models to be trained again.
 */
public final class LineTable {
    /** Names of the columns of a line itself, then of its neighbours, then of the stretches above and below. */
    public static final List<String> COLUMNS = columns();

    private static final int LOCAL = 30;
    private static final int[] SHARED = {0, 1, 2, 4, 9, 10, 12};
    private static final int[] OFFSETS = {-3, -2, -1, 1, 2, 3};
    private static final int[] WINDOWS = {4, 10, 25};
    private static final int MAX_TOPIC_CHARS = 8000;
    private static final int MAX_CUE_WORDS = 45;
    private static final double CUE_PRIOR = 4;
    private static final double PROSE_PRIOR = 3;
    private static final Kind[] CUES = {
        Kind.RELATED,
        Kind.NEWSLETTER,
        Kind.PROMOTION,
        Kind.SOCIAL,
        Kind.COMMENTS,
        Kind.LEGAL,
        Kind.CONSENT,
        Kind.NAVIGATION,
        Kind.CREDIT,
        Kind.SOURCE_NOTE,
        Kind.BYLINE,
        Kind.DATE
    };

    private final Sheet sheet;
    private final double[] prose;
    private final double[] drops;
    private final Span stretch;
    private final Set<String> topic = new HashSet<>();
    private int comments;

    private LineTable(Sheet sheet) {
        this.sheet = sheet;
        this.prose = new double[sheet.size() + 1];
        this.drops = new double[sheet.size() + 1];
        for (int at = 0; at < sheet.size(); at++) {
            LineShape shape = sheet.shape(at);
            prose[at + 1] = prose[at] + (shape.isProse() ? Math.min(shape.words(), 80) : 0);
            drops[at + 1] = drops[at] + (hasDropCue(at) ? 1 : 0);
        }
        this.stretch = Stretch.of(sheet);
        readTopic();
        this.comments = sheet.size();
    }

    /** One row for each line with words, in order. */
    public static List<float[]> rows(List<String> lines) {
        return of(new Sheet(lines.stream()
                .map(line -> new Line(line, 0, LineShape.of(line)))
                .toList()));
    }

    static List<float[]> of(Sheet sheet) {
        LineTable table = new LineTable(sheet);
        List<float[]> local = new ArrayList<>(sheet.size());
        for (int at = 0; at < sheet.size(); at++) {
            local.add(table.local(at));
        }
        List<float[]> rows = new ArrayList<>(sheet.size());
        for (int at = 0; at < sheet.size(); at++) {
            rows.add(table.row(local, at));
        }
        return rows;
    }

    /**
     * What is known of a line before any model, added to its log-odds: running text inside the main stretch belongs to
     * the article, a short line that gives itself away does not. Dumps of browsers hold far fewer lines than the pages
     * the model learned from; the priors keep it from doubting plain prose there. Cost on the WCXB lines: .004 of F1.
     */
    static double prior(float[] row) {
        if (row[10] > 0 && row[1] <= MAX_CUE_WORDS) {
            return -CUE_PRIOR;
        }
        return row[14] > 0 && row[4] > 0 && row[10] == 0 ? PROSE_PRIOR : 0;
    }

    private boolean hasDropCue(int at) {
        return sheet.cues(at).keySet().stream().anyMatch(kind -> kind.reason() != null);
    }

    private void readTopic() {
        int chars = 0;
        for (int at = stretch.start(); at < stretch.end() && chars < MAX_TOPIC_CHARS; at++) {
            if (sheet.shape(at).isProse()) {
                topic.addAll(Cues.words(sheet.text(at), 300));
                chars += sheet.shape(at).chars();
            }
        }
    }

    private float[] local(int at) {
        float[] row = new float[LOCAL];
        describe(row, sheet.shape(at), sheet.text(at));
        place(row, at);
        row[17] = (float) topicShare(sheet.text(at));
        for (int cue = 0; cue < CUES.length; cue++) {
            row[18 + cue] = sheet.cues(at).containsKey(CUES[cue]) ? 1 : 0;
        }
        if (row[22] > 0 && at > stretch.start() && comments > at) {
            comments = at;
        }
        return row;
    }

    private static void describe(float[] row, LineShape shape, String text) {
        int words = Math.max(1, shape.words());
        int functions = Languages.functionWords(text.length() > 600 ? text.substring(0, 600) : text);
        row[0] = (float) Math.log1p(shape.chars());
        row[1] = shape.words();
        row[2] = shape.ended() ? 1 : shape.colon() ? 0.5f : 0;
        row[3] = (float) shape.capitalShare();
        row[4] = shape.isProse() ? 1 : 0;
        row[5] = (float) shape.digits() / Math.max(1, shape.chars());
        row[6] = (float) shape.commas() / words;
        row[7] = shape.stops();
        row[8] = (float) shape.marks() / Math.max(1, shape.chars());
        row[9] = Math.min(1, (float) functions / Math.min(words, 110));
        row[11] = shape.quoted() ? 1 : 0;
    }

    private void place(float[] row, int at) {
        row[10] = hasDropCue(at) ? 1 : 0;
        row[12] = Math.min(4, sheet.places(at).size());
        row[13] = (float) at / sheet.size();
        row[14] = at >= stretch.start() && at < stretch.end() ? 1 : 0;
        row[15] = clip(at - stretch.start());
        row[16] = clip(stretch.end() - at);
    }

    private static float clip(int distance) {
        return Math.max(-60, Math.min(60, distance));
    }

    /** Share of the longer words of a line that the prose of the page uses, 0..1. */
    private double topicShare(String text) {
        int counted = 0;
        int shared = 0;
        for (String word : Cues.words(text, 40)) {
            if (word.length() >= 4 || word.codePointAt(0) >= 0x0590) {
                counted++;
                shared += topic.contains(word) ? 1 : 0;
            }
        }
        return counted == 0 ? 0 : (double) shared / (counted + 0.5);
    }

    private float[] row(List<float[]> local, int at) {
        float[] row = new float[COLUMNS.size()];
        System.arraycopy(local.get(at), 0, row, 0, LOCAL);
        int column = LOCAL;
        for (int offset : OFFSETS) {
            int other = at + offset;
            for (int shared : SHARED) {
                row[column++] = other < 0 || other >= local.size() ? -1 : local.get(other)[shared];
            }
        }
        for (int window : WINDOWS) {
            int above = Math.max(0, at - window);
            int below = Math.min(sheet.size(), at + 1 + window);
            row[column++] = (float) (prose[at] - prose[above]);
            row[column++] = (float) (prose[below] - prose[at + 1]);
            row[column++] = (float) (drops[at] - drops[above]);
            row[column++] = (float) (drops[below] - drops[at + 1]);
        }
        double all = Math.max(1, prose[sheet.size()]);
        row[column++] = (float) (prose[at] / all);
        row[column++] = (float) all;
        row[column++] = sheet.size();
        row[column++] = (float) ((prose[stretch.end()] - prose[stretch.start()]) / all);
        row[column] = clip(at - comments);
        return row;
    }

    private static List<String> columns() {
        String own =
                "chars words ended capitals prose digits commas stops marks functions cue quoted places place inside"
                        + " from-start to-end topic related newsletter promotion social comments legal consent navigation credit"
                        + " source byline date";
        List<String> names = new ArrayList<>(List.of(own.split(" ")));
        for (String offset : new String[] {"-3", "-2", "-1", "+1", "+2", "+3"}) {
            for (String shared : new String[] {"chars", "words", "ended", "prose", "functions", "cue", "places"}) {
                names.add(shared + offset);
            }
        }
        for (String window : new String[] {"4", "10", "25"}) {
            names.addAll(List.of(
                    "prose-above-" + window, "prose-below-" + window, "cues-above-" + window, "cues-below-" + window));
        }
        names.addAll(List.of("prose-before", "prose-all", "lines", "stretch-share", "behind-comments"));
        return List.copyOf(names);
    }
}
