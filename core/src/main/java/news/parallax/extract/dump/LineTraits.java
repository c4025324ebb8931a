package news.parallax.extract.dump;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.dump.Cues.Kind;
import news.parallax.model.Span;
import news.parallax.text.Languages;

/** Measures the {@link Trait}s of the lines of a page. Not safe for use by several threads. */
final class LineTraits {
    private static final int WIDTH = Trait.values().length;
    private static final int MAX_TOPIC_CHARS = 8000;
    private static final int MAX_SAMPLE = 600;
    private static final int SHORT = 5;
    private static final int MIN_ECHO = 12;
    private static final int CLOSE = 3;
    private static final int MAX_PLACES = 4;
    private static final int MAX_RUN = 10;
    private static final int MAX_SAME = 12;
    private static final Map<Trait, Kind> KINDS = Map.ofEntries(
            Map.entry(Trait.RELATED, Kind.RELATED),
            Map.entry(Trait.NEWSLETTER, Kind.NEWSLETTER),
            Map.entry(Trait.PROMOTION, Kind.PROMOTION),
            Map.entry(Trait.SOCIAL, Kind.SOCIAL),
            Map.entry(Trait.COMMENTS, Kind.COMMENTS),
            Map.entry(Trait.LEGAL, Kind.LEGAL),
            Map.entry(Trait.CONSENT, Kind.CONSENT),
            Map.entry(Trait.NAVIGATION, Kind.NAVIGATION),
            Map.entry(Trait.CREDIT, Kind.CREDIT),
            Map.entry(Trait.SOURCE_NOTE, Kind.SOURCE_NOTE),
            Map.entry(Trait.BYLINE, Kind.BYLINE),
            Map.entry(Trait.DATE, Kind.DATE),
            Map.entry(Trait.CAPTION, Kind.CAPTION),
            Map.entry(Trait.TAGS, Kind.TAGS),
            Map.entry(Trait.WIDGET, Kind.WIDGET),
            Map.entry(Trait.PAYWALL, Kind.PAYWALL));

    private final Sheet sheet;
    private final WordWeights lexicon;
    private final Span stretch;
    private final Set<String> topic = new HashSet<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<Integer, Integer> nearest = new HashMap<>();
    private final Map<Integer, Integer> runs = new HashMap<>();
    private final String[] firsts;

    private LineTraits(Sheet sheet, WordWeights lexicon) {
        this.sheet = sheet;
        this.lexicon = lexicon;
        this.stretch = Stretch.of(sheet);
        this.firsts = new String[sheet.size()];
        readTopic();
        readEdges();
        readRepeats();
    }

    /** One row of traits for each line of a page. */
    static float[][] of(Sheet sheet, WordWeights lexicon) {
        LineTraits traits = new LineTraits(sheet, lexicon);
        float[][] rows = new float[sheet.size()][];
        for (int at = 0; at < rows.length; at++) {
            rows[at] = traits.row(at);
        }
        return rows;
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

    private void readEdges() {
        for (int at = 0; at < sheet.size(); at++) {
            List<String> words = Cues.words(head(at), 2);
            firsts[at] = words.isEmpty() ? "" : words.get(0);
            starts.merge(start(words), 1, Integer::sum);
            ends.merge(end(at), 1, Integer::sum);
        }
    }

    /** Of lines with the same words, by the first of them: the one nearest the middle of the text, and how often they stand. */
    private void readRepeats() {
        double centre = Repeats.centre(sheet);
        for (int at = 0; at < sheet.size(); at++) {
            List<Integer> places = sheet.places(at);
            if (places.size() > 1 && places.get(0) == at) {
                nearest.put(at, Repeats.nearest(places, centre));
                runs.put(at, Math.min(MAX_PLACES, runs(places)));
            }
        }
    }

    private String head(int at) {
        String text = sheet.text(at);
        return text.length() > 100 ? text.substring(0, 100) : text;
    }

    private static String start(List<String> words) {
        return words.size() < 2 ? "" : words.get(0) + ' ' + words.get(1);
    }

    private String end(int at) {
        String text = sheet.text(at);
        List<String> words = Cues.words(text.length() > 60 ? text.substring(text.length() - 60) : text, 30);
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private float[] row(int at) {
        float[] row = new float[WIDTH];
        shape(row, sheet.shape(at));
        letters(row, sheet.text(at), sheet.shape(at));
        cues(row, at);
        Trait.LEXICON.put(row, lexicon.score(sheet.text(at)));
        repetition(row, at);
        place(row, at);
        return row;
    }

    private static void shape(float[] row, LineShape shape) {
        int words = Math.max(1, shape.words());
        int chars = Math.max(1, shape.chars());
        Trait.CHARS.put(row, Math.log1p(shape.chars()));
        Trait.WORDS.put(row, shape.words());
        Trait.ENDED.put(row, shape.ended() ? 1 : shape.colon() ? 0.5 : 0);
        Trait.CAPITALS.put(row, shape.capitalShare());
        Trait.PROSE.put(row, shape.isProse() ? 1 : 0);
        Trait.PROSE_WORDS.put(row, shape.isProse() ? Math.min(shape.words(), 80) : 0);
        Trait.DIGITS.put(row, (double) shape.digits() / chars);
        Trait.COMMAS.put(row, (double) shape.commas() / words);
        Trait.STOPS.put(row, shape.stops());
        Trait.MARKS.put(row, (double) shape.marks() / chars);
        Trait.QUOTED.put(row, shape.quoted() ? 1 : 0);
        Trait.SHORT.put(row, shape.words() < SHORT ? 1 : 0);
    }

    private static void letters(float[] row, String text, LineShape shape) {
        String sample = text.length() > MAX_SAMPLE ? text.substring(0, MAX_SAMPLE) : text;
        int functions = Languages.functionWords(sample);
        Trait.FUNCTIONS.put(row, Math.min(1, (double) functions / Math.min(Math.max(1, shape.words()), 110)));
        LineLetters letters = LineLetters.of(sample);
        Trait.OPENING.put(row, LineLetters.opening(sample));
        Trait.CLOSING.put(row, LineLetters.closing(text));
        Trait.WORD_LENGTH.put(
                row,
                (double) letters.letters() / Math.max(1, LineShape.of(sample).words()));
        Trait.UPPER.put(row, (double) letters.capitals() / Math.max(1, letters.letters()));
        Trait.CLOCK.put(row, letters.clock() ? 1 : 0);
        Trait.YEAR.put(row, letters.year() ? 1 : 0);
        Trait.MONEY.put(row, letters.money() ? 1 : 0);
    }

    private void cues(float[] row, int at) {
        Map<Kind, Integer> cues = sheet.cues(at);
        boolean out = cues.keySet().stream().anyMatch(kind -> kind.reason() != null);
        Trait.CUE.put(row, out ? 1 : 0);
        KINDS.forEach((trait, kind) -> trait.put(row, cues.containsKey(kind) ? 1 : 0));
        Trait.PICTURED.put(row, Pictures.role(sheet.line(at)) != null ? 1 : 0);
        Trait.ECHO.put(row, echoes(at, 1) || echoes(at, 2) || echoes(at, -1) || echoes(at, -2) ? 1 : 0);
    }

    /** True if a line and the one at a distance are not equal, but one begins with the other: captions, teasers. */
    private boolean echoes(int at, int distance) {
        int other = at + distance;
        if (other < 0 || other >= sheet.size()) {
            return false;
        }
        String one = sheet.text(at);
        String two = sheet.text(other);
        boolean longEnough = Math.min(one.length(), two.length()) >= MIN_ECHO && one.length() != two.length();
        return longEnough && (one.startsWith(two) || two.startsWith(one));
    }

    private void repetition(float[] row, int at) {
        List<Integer> places = sheet.places(at);
        List<String> words = Cues.words(head(at), 2);
        Trait.PLACES.put(row, runs.getOrDefault(places.get(0), 1));
        Trait.LATER.put(row, places.get(0) < at - CLOSE ? 1 : 0);
        Trait.NEAREST.put(row, nearest.getOrDefault(places.get(0), at) == at ? 1 : 0);
        Trait.SAME_START.put(row, words.size() < 2 ? 0 : Math.min(MAX_SAME, starts.getOrDefault(start(words), 0)));
        Trait.SAME_END.put(row, Math.min(MAX_SAME, ends.getOrDefault(end(at), 0)));
        Trait.SAME_RUN.put(row, run(at, 1) + run(at, -1));
    }

    /** Number of places, those close to each other counted once: a line shown twice in a row is no teaser. */
    private static int runs(List<Integer> places) {
        int runs = 1;
        for (int i = 1; i < places.size() && runs < MAX_PLACES; i++) {
            runs += places.get(i) - places.get(i - 1) > CLOSE ? 1 : 0;
        }
        return runs;
    }

    private int run(int at, int step) {
        int length = 0;
        int next = at + step;
        while (next >= 0
                && next < firsts.length
                && length < MAX_RUN
                && !firsts[at].isEmpty()
                && firsts[next].equals(firsts[at])) {
            length++;
            next += step;
        }
        return length;
    }

    private void place(float[] row, int at) {
        Trait.TOPIC.put(row, topicShare(sheet.text(at)));
        Trait.PLACE.put(row, (double) at / sheet.size());
        Trait.INSIDE.put(row, at >= stretch.start() && at < stretch.end() ? 1 : 0);
        Trait.FROM_START.put(row, clip(at - stretch.start()));
        Trait.TO_END.put(row, clip(stretch.end() - at));
    }

    private static int clip(int distance) {
        return Math.max(-300, Math.min(300, distance));
    }

    /** Share of the longer words of a line that the text of the main stretch uses. */
    private double topicShare(String text) {
        int counted = 0;
        int shared = 0;
        for (String word : Cues.words(text, 60)) {
            if (word.length() >= 4 || word.codePointAt(0) > 0x0590) {
                counted++;
                shared += topic.contains(word) ? 1 : 0;
            }
        }
        return counted == 0 ? 0 : (double) shared / (counted + 0.5);
    }
}
