package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.model.Block.Role;

/**
 * Finds quotations that were lifted out of the text and shown again, with or without a signature line ("-- Analyst X").
 *
 * <p>A line is such a quotation if it looks quoted and most of its word triples stand in one other, longer line. The
 * triples of a page are indexed once, so the cost is linear in its words.
 */
final class PullQuotes {
    private static final double MIN_CONTAINED = 0.6;
    private static final int MIN_WORDS = 5;
    private static final int MAX_WORDS = 80;
    private static final int MAX_SIGNATURE_WORDS = 14;
    private static final int MAX_INDEXED = 200_000;

    private final Sheet sheet;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private PullQuotes(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Labels pull quotes and the signatures below them. */
    static void label(Sheet sheet) {
        PullQuotes quotes = new PullQuotes(sheet);
        List<Integer> candidates = new ArrayList<>();
        for (int at = 0; at < sheet.size(); at++) {
            if (sheet.isOpen(at) && quotes.looksQuoted(at)) {
                candidates.add(at);
            }
        }
        if (!candidates.isEmpty()) {
            quotes.index();
            candidates.forEach(quotes::label);
        }
    }

    private boolean looksQuoted(int at) {
        LineShape shape = sheet.shape(at);
        String text = sheet.text(at);
        boolean quoted = shape.quoted() || LineShape.isQuote(text.charAt(text.length() - 1)) || isSignature(at + 1);
        return quoted && shape.words() >= MIN_WORDS && shape.words() <= MAX_WORDS;
    }

    private void index() {
        int indexed = 0;
        for (int at = 0; at < sheet.size() && indexed < MAX_INDEXED; at++) {
            for (String triple : triples(sheet.text(at))) {
                List<Integer> lines = places.computeIfAbsent(triple, key -> new ArrayList<>(1));
                if (lines.size() < 8 && (lines.isEmpty() || lines.get(lines.size() - 1) != at)) {
                    lines.add(at);
                }
                indexed++;
            }
        }
    }

    private void label(int at) {
        boolean signed = isSignature(at + 1);
        if (isContained(at)) {
            sheet.keep(at, Role.PULL_QUOTE);
            if (signed) {
                sheet.keep(at + 1, Role.PULL_QUOTE);
            }
        } else if (signed) {
            sheet.keep(at, Role.QUOTE);
            sheet.keep(at + 1, Role.QUOTE);
        }
    }

    private boolean isContained(int at) {
        List<String> triples = triples(sheet.text(at));
        Map<Integer, Integer> hits = new HashMap<>();
        for (String triple : triples) {
            for (int line : places.getOrDefault(triple, List.of())) {
                if (line != at && sheet.shape(line).words() > sheet.shape(at).words()) {
                    hits.merge(line, 1, Integer::sum);
                }
            }
        }
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return !triples.isEmpty() && most >= MIN_CONTAINED * triples.size();
    }

    /** True for a line that names who is quoted above it: a dash, then a few words that are no sentence. */
    private boolean isSignature(int at) {
        if (!sheet.isOpen(at) || sheet.line(at).blanks() > 0) {
            return false;
        }
        String text = sheet.text(at);
        LineShape shape = sheet.shape(at);
        boolean dash = text.startsWith("--") || text.startsWith("\u2014") || text.startsWith("\u2013");
        return dash
                && shape.words() >= 1
                && shape.words() <= MAX_SIGNATURE_WORDS
                && !shape.ended()
                && shape.capitals() >= 1;
    }

    private static List<String> triples(String text) {
        List<String> words = Cues.words(text, 400);
        List<String> triples = new ArrayList<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            triples.add(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
        }
        return triples;
    }
}
