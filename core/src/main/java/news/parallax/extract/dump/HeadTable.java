package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.DateExpression;
import news.parallax.text.DateExpressions;

/**
 * The numbers by which headline, byline and date line are found: the traits of a line near the start of the body, what it
 * shares with the body, which lines repeat it, and where dates and names stand around it.
 *
 * <p>Only lines near the body are looked at, so the cost does not depend on the length of the page but for the traits,
 * which are known already.
 */
public final class HeadTable {
    private static final int ABOVE = 70;
    private static final int BELOW = 10;
    private static final int TITLE_BELOW = 4;
    private static final int INSIDE = 2;
    private static final int BEHIND = 8;
    private static final int MIN_HELD = 12;
    private static final int MAX_COMPARED = 300;
    private static final int MAX_TITLE_WORDS = 40;
    private static final Trait[] TRAITS = Trait.values();
    private static final Trait[] SHARED = {
        Trait.WORDS,
        Trait.ENDED,
        Trait.CAPITALS,
        Trait.DIGITS,
        Trait.CUE,
        Trait.BYLINE,
        Trait.CREDIT,
        Trait.CLOCK,
        Trait.PLACES,
        Trait.TOPIC
    };
    private static final int[] OFFSETS = {-2, -1, 1, 2};
    private static final int MAX_NAME_WORDS = 25;
    private static final int MAX_DATE_CHARS = 200;
    private static final int LEAD_LINES = 3;
    private static final int BODY_CHARS = 6000;
    private static final int OWN = 20;
    private static final int WIDTH = TRAITS.length + OFFSETS.length * (SHARED.length + 2) + OWN;

    private final Sheet sheet;
    private final float[][] traits;
    private final int first;
    private final int last;
    private final double[] scores;
    private final boolean[] dated;
    private final boolean[] named;
    private final List<Integer> near = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final Set<String> lead = new HashSet<>();
    private final Set<String> body = new HashSet<>();

    /**
     * Looks at the head of a page whose body is labelled.
     *
     * @param sheet the page
     * @param judged what is known of its lines
     */
    HeadTable(Sheet sheet, JudgedLines judged) {
        this.sheet = sheet;
        this.traits = judged.traits();
        this.scores = judged.scores();
        this.first = firstProse(sheet);
        this.last = sheet.lastBody();
        this.dated = new boolean[sheet.size()];
        this.named = new boolean[sheet.size()];
        read(first - ABOVE, first + BELOW);
        read(Math.max(first + BELOW, last - INSIDE), last + BEHIND);
        readBody();
    }

    /** The head of a page as a model of lines sees its body, for training. */
    public static HeadTable of(List<String> lines, LineModel model) {
        Sheet sheet = Sheet.of(lines);
        return new HeadTable(sheet, DumpReader.labelBody(sheet, model));
    }

    /** The first line of running text in the body: a stray short line far above it begins no article. */
    private static int firstProse(Sheet sheet) {
        int at = sheet.firstBody();
        while (at < sheet.size() && !(sheet.isBody(at) && sheet.shape(at).isProse())) {
            at++;
        }
        return at < sheet.size() ? at : sheet.firstBody();
    }

    private void read(int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(sheet.size(), to); at++) {
            near.add(at);
            dated[at] = hasDate(sheet.text(at));
            named[at] = hasName(at);
            if (at < first + BELOW) {
                heads.add(lower(at));
            }
        }
    }

    private String lower(int at) {
        String text = sheet.text(at);
        return text.substring(0, Math.min(text.length(), MAX_COMPARED)).toLowerCase(Locale.ROOT);
    }

    /** The lines that are looked at: around the start of the body, and around its end. */
    public List<Integer> near() {
        return near;
    }

    /** True for a line that may be the headline: it stands above the text or begins it. */
    public boolean mayBeTitle(int at) {
        return at < first + TITLE_BELOW && sheet.shape(at).words() <= MAX_TITLE_WORDS;
    }

    /** True for a line with a day in it. */
    public boolean isDated(int at) {
        return dated[at];
    }

    /** True for a short line that names a person. */
    public boolean isNamed(int at) {
        return named[at];
    }

    private static boolean hasDate(String text) {
        String head = text.length() > MAX_DATE_CHARS ? text.substring(0, MAX_DATE_CHARS) : text;
        return DateExpressions.find(head, null).stream()
                .anyMatch(date -> date.precision() == DateExpression.Precision.DAY);
    }

    private boolean hasName(int at) {
        int words = sheet.shape(at).words();
        return words >= 1
                && words <= MAX_NAME_WORDS
                && !WriterNames.people(sheet.text(at), List.of()).isEmpty();
    }

    private void readBody() {
        int chars = 0;
        int lines = 0;
        for (int at = first; at < sheet.size() && chars < BODY_CHARS; at++) {
            if (sheet.isBody(at)) {
                List<String> words = Cues.words(sheet.text(at), 400);
                chars += sheet.shape(at).chars();
                body.addAll(words);
                if (lines++ < LEAD_LINES) {
                    lead.addAll(words);
                }
            }
        }
    }

    /**
     * The row of a line.
     *
     * @param at the line
     * @param title the line of the headline, or -1 as long as it is not known
     */
    public float[] row(int at, int title) {
        float[] row = Arrays.copyOf(traits[at], WIDTH);
        int column = TRAITS.length;
        for (int offset : OFFSETS) {
            int other = at + offset;
            boolean outside = other < 0 || other >= traits.length;
            for (Trait shared : SHARED) {
                row[column++] = outside ? -1 : shared.in(traits[other]);
            }
            row[column++] = !outside && dated[other] ? 1 : 0;
            row[column++] = !outside && named[other] ? 1 : 0;
        }
        place(row, column, at, title);
        return row;
    }

    private void place(float[] row, int start, int at, int title) {
        int column = start;
        row[column++] = first - at;
        row[column++] = at;
        row[column++] = charsToBody(at);
        row[column++] = sheet.isBody(at) ? 1 : 0;
        row[column++] = sheet.isDropped(at) ? 1 : 0;
        row[column++] = sheet.isBody(at) || sheet.isDropped(at) || sheet.isOpen(at) ? 0 : 1;
        row[column++] = isDated(at) ? 1 : 0;
        row[column++] = isNamed(at) ? 1 : 0;
        row[column++] = next(dated, at);
        row[column++] = next(named, at);
        row[column++] = (float) overlap(at, lead);
        row[column++] = (float) overlap(at);
        row[column++] = holders(at);
        row[column++] = held(at);
        row[column++] = most(at);
        row[column++] = title < 0 ? 0 : Math.max(-30, Math.min(30, at - title));
        row[column++] = title < 0 ? 0 : (float) overlapOf(at, title);
        row[column++] = nextLong(at);
        row[column++] = Math.max(-20, last - at);
        row[column] = (float) scores[at];
    }

    private float charsToBody(int at) {
        int chars = 0;
        for (int line = at + 1; line < first && chars < 3000; line++) {
            chars += sheet.shape(line).chars();
        }
        return chars;
    }

    private int next(boolean[] flags, int at) {
        for (int line = at + 1; line < flags.length && line <= at + 8; line++) {
            if (flags[line]) {
                return line - at;
            }
        }
        return 9;
    }

    /** Lines down to the next one of at least eight words. */
    private int nextLong(int at) {
        int line = at + 1;
        while (line < sheet.size() && line < at + 12 && sheet.shape(line).words() < 8) {
            line++;
        }
        return line - at;
    }

    /** Share of the longer words of a line that stand in the body, 0..1. */
    double overlap(int at) {
        return overlap(at, body);
    }

    /** Share of the longer words of a line that are among some, 0..1. */
    private double overlap(int at, Set<String> words) {
        int counted = 0;
        int shared = 0;
        for (String word : Cues.words(sheet.text(at), 60)) {
            if (word.length() >= 4 || word.codePointAt(0) >= 0x0590) {
                counted++;
                shared += words.contains(word) ? 1 : 0;
            }
        }
        return counted == 0 ? 0 : shared / (counted + 0.5);
    }

    private double overlapOf(int at, int title) {
        return overlap(at, new HashSet<>(Cues.words(sheet.text(title), 60)));
    }

    /** Lines of the head that hold all of a line and more, as paths and captions hold headlines; at most 4. */
    private int holders(int at) {
        String words = lower(at);
        long count = heads.stream()
                .filter(other -> words.length() >= MIN_HELD && other.length() > words.length() && other.contains(words))
                .count();
        return (int) Math.min(4, count);
    }

    /** Lines of the head that a line holds and more; at most 4. */
    private int held(int at) {
        String words = lower(at);
        long count = heads.stream()
                .filter(other -> other.length() >= MIN_HELD && words.length() > other.length() && words.contains(other))
                .count();
        return (int) Math.min(4, count);
    }

    /** Words of a line beside the most of any line of the head that may be a headline. */
    private float most(int at) {
        int most = 1;
        for (int line = Math.max(0, first - ABOVE); line < first; line++) {
            int words = sheet.shape(line).words();
            most = Math.max(most, words <= 25 ? words : 0);
        }
        return (float) sheet.shape(at).words() / most;
    }
}
