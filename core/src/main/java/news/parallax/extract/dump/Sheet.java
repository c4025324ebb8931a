package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.extract.dump.Cues.Kind;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction.DiscardReason;
import org.jspecify.annotations.Nullable;

/** The lines of one page and the labels they have been given so far. Filled step by step by one thread. */
final class Sheet {
    private final List<Line> lines;
    private final List<String> keys;
    private final @Nullable Label[] labels;
    private final @Nullable Map<Kind, Integer>[] cues;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final SharedLines shared;

    Sheet(List<Line> lines) {
        this(lines, SharedLines.NONE);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, filled on demand
    Sheet(List<Line> lines, SharedLines shared) {
        this.lines = lines;
        this.shared = shared;
        this.labels = new Label[lines.size()];
        this.cues = new Map[lines.size()];
        this.keys = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String key = key(lines.get(i).text());
            keys.add(key);
            places.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
        }
    }

    /** A sheet of lines that hold words, with no blank lines between them. */
    static Sheet of(List<String> lines) {
        return of(lines, SharedLines.NONE);
    }

    /** A sheet of lines that hold words, some of them shared with other dumps. */
    static Sheet of(List<String> lines, SharedLines shared) {
        return new Sheet(
                lines.stream()
                        .map(line -> new Line(line, 0, LineShape.of(line)))
                        .toList(),
                shared);
    }

    /** Number of lines. */
    int size() {
        return lines.size();
    }

    /** A line. */
    Line line(int at) {
        return lines.get(at);
    }

    /** Cues of a line; read once. */
    Map<Kind, Integer> cues(int at) {
        Map<Kind, Integer> known = cues[at];
        if (known == null) {
            known = Cues.of(lines.get(at).text());
            cues[at] = known;
        }
        return known;
    }

    /** Words of a line. */
    String text(int at) {
        return lines.get(at).text();
    }

    /** Shape of a line. */
    LineShape shape(int at) {
        return lines.get(at).shape();
    }

    /** Places where the words of a line stand, itself included, in order. */
    List<Integer> places(int at) {
        return places.getOrDefault(keys.get(at), List.of());
    }

    /** True for a line that other dumps of the outlet show too. */
    boolean isShared(int at) {
        return shared.has(keys.get(at));
    }

    /** Label of a line, or null as long as it has none. */
    @Nullable
    Label label(int at) {
        return at < 0 || at >= labels.length ? null : labels[at];
    }

    /** True for a line without label. */
    boolean isOpen(int at) {
        return at >= 0 && at < labels.length && labels[at] == null;
    }

    /** True for a line kept in this role. */
    boolean is(int at, Role role) {
        Label label = label(at);
        return label != null && label.is(role);
    }

    /** True for a line kept as running text. */
    boolean isBody(int at) {
        return label(at) instanceof Label.Kept kept && kept.role().isBody();
    }

    /** True for a line that was left out. */
    boolean isDropped(int at) {
        return label(at) instanceof Label.Dropped;
    }

    /** Gives a line its role, whatever it had. */
    void keep(int at, Role role) {
        labels[at] = Label.keep(role);
    }

    /** Leaves a line out, whatever it had. */
    void drop(int at, DiscardReason reason) {
        labels[at] = Label.drop(reason);
    }

    /** First line of the body, or the number of lines if there is none. */
    int firstBody() {
        int at = 0;
        while (at < size() && !isBody(at)) {
            at++;
        }
        return at;
    }

    /** Last line of the body, or -1 if there is none. */
    int lastBody() {
        int at = size() - 1;
        while (at >= 0 && !isBody(at)) {
            at--;
        }
        return at;
    }

    /** What tells a line from others: its first letters and digits, in lower case. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(Math.min(text.length(), 300));
        for (int i = 0; i < text.length() && key.length() < 300; i++) {
            char character = text.charAt(i);
            if (Character.isLetterOrDigit(character)) {
                key.append(character);
            }
        }
        return key.isEmpty() ? text : key.toString().toLowerCase(Locale.ROOT);
    }
}
