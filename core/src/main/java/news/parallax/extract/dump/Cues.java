package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.model.Extraction.DiscardReason;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that give away what a line is, in many languages: {@code lang/mul/line-cues.txt}.
 *
 * <p>A row is a kind, a place and a phrase. Place {@code whole}: the line is the phrase; {@code start}: it starts with
 * it; {@code any}: it holds it. Phrases are compared word by word, marks and case aside, so a line is read once whatever
 * the size of the table. Long lines have no cues but at their start: running text may mention a newsletter.
 */
final class Cues {
    private static final int MAX_WORDS = 48;
    private static final Map<String, List<Cue>> BY_FIRST_WORD = table();

    private Cues() {}

    /** What a phrase gives away. */
    enum Kind {
        NAVIGATION,
        RELATED,
        PROMOTION,
        NEWSLETTER,
        SOCIAL,
        CONSENT,
        COMMENTS,
        TAGS,
        WIDGET,
        LEGAL,
        OTHER,
        /** Someone took or owns a picture. */
        CREDIT,
        /** A picture is described. */
        CAPTION,
        /** Alternative text of a picture. */
        PICTURE,
        /** Where the article was taken from, or a correction. */
        SOURCE_NOTE,
        /** Who wrote it follows. */
        BYLINE,
        /** When it was published follows. */
        DATE,
        /** "Not found", "access denied". */
        ERROR,
        /** The rest must be paid for. */
        PAYWALL;

        /** The reason to leave a line out, or null for evidence that is kept. */
        @Nullable
        DiscardReason reason() {
            return ordinal() <= OTHER.ordinal() ? DiscardReason.valueOf(name()) : null;
        }
    }

    private record Cue(Kind kind, String place, List<String> words) {}

    /** The kinds of cues of a line, each with the number of its first word. */
    static Map<Kind, Integer> of(String line) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        List<String> words = words(line);
        for (int at = 0; at < words.size(); at++) {
            for (Cue cue : BY_FIRST_WORD.getOrDefault(words.get(at), List.of())) {
                if (fits(cue, words, at)) {
                    kinds.putIfAbsent(cue.kind(), at);
                }
            }
        }
        return kinds;
    }

    /** True for a line that starts with a phrase of at least two words of a kind. */
    static boolean startsWithPhrase(String line, Kind kind) {
        List<String> words = words(line);
        return !words.isEmpty()
                && BY_FIRST_WORD.getOrDefault(words.get(0), List.of()).stream()
                        .anyMatch(cue -> cue.kind() == kind && cue.words().size() > 1 && fits(cue, words, 0));
    }

    private static boolean fits(Cue cue, List<String> words, int at) {
        int end = at + cue.words().size();
        boolean placed = switch (cue.place()) {
            case "whole" -> at == 0 && end == words.size();
            case "start" -> at == 0;
            default -> words.size() < MAX_WORDS;
        };
        return placed && end <= words.size() && words.subList(at, end).equals(cue.words());
    }

    private static List<String> words(String line) {
        return words(line, MAX_WORDS);
    }

    /** The first words of a line in lower case, up to a number; a character of a dense script is a word. */
    static List<String> words(String line, int limit) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < line.length() && words.size() < limit) {
            int point = line.codePointAt(at);
            int end = at + Character.charCount(point);
            if (isLetterOfWord(point)) {
                end = endOfWord(line, end);
                words.add(line.substring(at, Math.min(end, at + 40)).toLowerCase(Locale.ROOT));
            } else if (isDense(point) || point == '\u00A9') {
                words.add(Character.toString(point));
            }
            at = end;
        }
        return words;
    }

    private static int endOfWord(String line, int from) {
        int at = from;
        while (at < line.length() && isLetterOfWord(line.codePointAt(at))) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static boolean isLetterOfWord(int point) {
        return Tokens.isWordPart(point) && !isDense(point);
    }

    private static boolean isDense(int point) {
        return point >= 0x2E80 && point < 0xAC00 && Tokens.isWordPart(point);
    }

    private static Map<String, List<Cue>> table() {
        Map<String, List<Cue>> table = new HashMap<>();
        for (List<String> row : WordList.rows("mul/line-cues")) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            List<String> words = words(row.get(2));
            table.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Cue(kind, row.get(1), words));
        }
        return table;
    }
}
