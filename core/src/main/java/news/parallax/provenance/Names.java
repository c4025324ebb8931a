package news.parallax.provenance;

import java.util.List;
import news.parallax.model.Span;
import news.parallax.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the name a credit gives: the words with capitals behind its cue. */
final class Names {
    private Names() {}

    /** The first run of two or more capitalised words behind a colon or a preposition, or null. */
    static @Nullable String firstIn(String credit) {
        List<Span> tokens = Tokens.tokens(credit);
        int at = 0;
        while (at < tokens.size() && !introduces(tokens.get(at).of(credit))) {
            at++;
        }
        int first = at + 1;
        int end = first;
        while (end < tokens.size() && isCapitalised(tokens.get(end).of(credit))) {
            end++;
        }
        return end - first < 2
                ? null
                : credit.substring(
                        tokens.get(first).start(), tokens.get(end - 1).end());
    }

    private static boolean introduces(String token) {
        return switch (token) {
            case ":", "by", "at", "in", "on", "from", "of", "via", "with" -> true;
            default -> false;
        };
    }

    private static boolean isCapitalised(String token) {
        return Character.isUpperCase(token.codePointAt(0));
    }
}
