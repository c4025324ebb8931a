package news.parallax.text;

import java.util.Set;

/** Finds where an introductory phrase ends: "With the vote near, ...", "Instead, Ada said, ...". */
final class Introductions {
    private static final Set<String> INTRODUCTIONS = Set.copyOf(WordList.words("en/introductions"));
    /** Words behind a comma that go on with what stands before it. */
    static final Set<String> CONTINUATIONS =
            Set.of("and", "or", "who", "which", "whose", "where", "including", "whom", "such");

    private Introductions() {}

    /** Behind the comma that ends an introductory phrase, if the clause starts with one. */
    static int behind(Words words, int start, int from) {
        String first = words.form(start);
        boolean introduces =
                INTRODUCTIONS.contains(first) || first.length() > 4 && (first.endsWith("ed") || first.endsWith("ing"));
        if (!introduces) {
            return start;
        }
        for (int at = start + 1; at < from - 1; at++) {
            if (words.form(at).equals(",") && !CONTINUATIONS.contains(words.form(at + 1))) {
                return behindReporting(words, at + 1, from);
            }
        }
        return start;
    }

    /** "Instead, Ada said, the dam may fail": the speaker between commas is no part of the clause. */
    private static int behindReporting(Words words, int start, int from) {
        boolean reported = false;
        for (int at = start; at < Math.min(from - 1, start + 6); at++) {
            reported |= Clauses.isReporting(words.form(at));
            if (words.form(at).equals(",")) {
                return reported ? at + 1 : start;
            }
        }
        return start;
    }
}
