package news.parallax.extract.dump;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.model.Extraction.DiscardReason;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong to the page whatever stands around them: {@code lang/mul/page-marks.txt}.
 *
 * <p>A row is a kind (a reason to leave the line out, or {@code caption}), a place and a phrase. Place {@code whole}: the
 * line is the phrase, white space, case and closing marks aside; {@code start}: a short line starts with it. This is the
 * table for texts that were cut out already, where nothing but the wording is left to judge by: it has only phrases that
 * no sentence starts with.
 */
final class PageMarks {
    private static final int MAX_CHARS = 320;
    private static final int KEY = 3;
    private static final String CAPTION = "caption";
    private static final Map<String, Mark> WHOLE = WordList.rows("mul/page-marks").stream()
            .filter(row -> row.get(1).equals("whole"))
            .collect(Collectors.toUnmodifiableMap(row -> row.get(2), PageMarks::mark));
    private static final Map<String, List<Row>> STARTS = starts();

    /** Numbers of letters and digits, see {@link #number}. */
    private static final int FORMS = 36;

    /** What phrases begin with: most lines begin otherwise and need no fold. */
    private static final BitSet BEGINNINGS = beginnings();

    private PageMarks() {}

    /**
     * What a line is.
     *
     * @param reason why it is left out; null for the caption of a picture
     */
    record Mark(@Nullable DiscardReason reason) {}

    private record Row(String phrase, Mark mark) {}

    /** What a line of a page is, if its wording alone says so; null for all others. */
    static @Nullable Mark of(String line) {
        int beginning = beginning(line);
        if (line.length() > MAX_CHARS || beginning >= 0 && !BEGINNINGS.get(beginning)) {
            return null;
        }
        String folded = folded(line);
        Mark whole = WHOLE.get(folded);
        if (whole != null || folded.length() < KEY) {
            return whole;
        }
        for (Row row : STARTS.getOrDefault(folded.substring(0, KEY), List.of())) {
            if (folded.startsWith(row.phrase())) {
                return row.mark();
            }
        }
        return null;
    }

    /** Number of the first letters of a line whatever their case; -1 where one of them is no letter or digit of ASCII. */
    private static int beginning(String line) {
        int beginning = 0;
        for (int at = 0; at < KEY; at++) {
            int number = at < line.length() ? number(line.charAt(at)) : -1;
            if (number < 0) {
                return -1;
            }
            beginning = FORMS * beginning + number;
        }
        return beginning;
    }

    private static int number(char letter) {
        return letter < 0x80 ? Character.digit(letter, FORMS) : -1;
    }

    private static BitSet beginnings() {
        BitSet beginnings = new BitSet();
        for (List<String> row : WordList.rows("mul/page-marks")) {
            int beginning = beginning(row.get(2));
            if (beginning >= 0) {
                beginnings.set(beginning);
            }
        }
        return beginnings;
    }

    private static String folded(String line) {
        String lower = line.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').replace('’', '\'');
        int end = lower.length();
        while (end > 0 && ":.! ".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? lower : lower.substring(0, end);
    }

    private static Map<String, List<Row>> starts() {
        Map<String, List<Row>> starts = new HashMap<>();
        for (List<String> row : WordList.rows("mul/page-marks")) {
            if (row.get(1).equals("start")) {
                String key = row.get(2).substring(0, KEY);
                starts.merge(
                        key,
                        List.of(new Row(row.get(2), mark(row))),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        return starts;
    }

    private static Mark mark(List<String> row) {
        boolean isCaption = row.get(0).equals(CAPTION);
        return new Mark(isCaption ? null : DiscardReason.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
    }
}
