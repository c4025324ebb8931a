package news.parallax.brief;

import java.util.List;
import java.util.Set;
import news.parallax.text.Words;

/** Finds a "that" that stands for something said before: "we won't let that happen", "no limits beyond that". */
final class BareThat {
    private static final Set<String> DOING = Set.of("do", "does", "did", "done", "doing");
    private static final Set<String> LETTING = Set.of("let", "lets", "letting", "make", "makes", "made", "making");
    private static final Set<String> HAPPENING =
            Set.of("happen", "be", "go", "stand", "stop", "work", "clear", "possible");
    private static final Set<String> BEFORE = Set.of(
            "about", "after", "against", "before", "behind", "beyond", "by", "for", "from", "like", "of", "on", "than",
            "to", "with", "without");
    private static final Set<String> BEHIND = Set.of(
            "again", "and", "as", "at", "because", "but", "by", "for", "if", "in", "on", "or", "to", "when", "with");

    private BareThat() {}

    /** True where a sentence cannot be understood for want of what its "that" means. */
    static boolean standsIn(String sentence) {
        Words words = Words.of(sentence);
        for (int at = 1; at < words.size(); at++) {
            if (words.form(at).equals("that") && isBare(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBare(Words words, int at) {
        String before = words.form(at - 1);
        String behind = words.form(at + 1);
        boolean ends =
                !words.isWord(at + 1) && !List.of("\u201C", "\"", "\u2018").contains(behind);
        return LETTING.contains(before) && HAPPENING.contains(behind)
                || DOING.contains(before) && (ends || BEHIND.contains(behind))
                || BEFORE.contains(before) && ends;
    }
}
