package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.Quotations;
import news.parallax.text.WordList;

/**
 * Takes the words out of a sentence that only tie it to the one before: "Dorn also said", "the council, however, refused".
 *
 * <p>What is left says no more than the sentence did. An "also" that adds to something of its own sentence stays: "the
 * mayor, who also leads the board", "not only Lakeside but also Northgate".
 */
final class Links {
    private static final String ALSO = "also";
    private static final Set<String> ADDING = Set.of("and", "but", "nor", "or", "that", "which", "who", "while");
    /** "Also known as": a second name. */
    private static final Set<String> NAMING = Set.of("called", "known", "named", "spelled", "titled");

    private static final Set<String> COMPARING = Set.of("only", "just", "merely", "simply");
    private static final List<String> SET_OFF = WordList.entries("en/set-off-links");

    private Links() {}

    /** A sentence without such words outside its quotation marks. */
    static String without(String sentence) {
        List<Span> quotations = Quotations.quotations(sentence);
        return withoutSetOff(withoutAlso(sentence, quotations));
    }

    private static String withoutAlso(String sentence, List<Span> quotations) {
        List<PassageWords.Word> words = PassageWords.words(sentence);
        List<Integer> taken = new ArrayList<>();
        for (int at = 1; at + 1 < words.size(); at++) {
            Span span = words.get(at).span();
            boolean free = quotations.stream().noneMatch(quotation -> quotation.overlaps(span));
            if (free && words.get(at).folded().equals(ALSO) && isLink(sentence, words, at)) {
                taken.add(at);
            }
        }
        StringBuilder left = new StringBuilder(sentence);
        taken.stream()
                .sorted(Comparator.reverseOrder())
                .map(at -> words.get(at).span())
                .forEach(span -> left.delete(span.start() - 1, span.end()));
        return left.toString();
    }

    /** True for an "also" between two words of a clause that has nothing before it that it could add to. */
    private static boolean isLink(String sentence, List<PassageWords.Word> words, int at) {
        PassageWords.Word before = words.get(at - 1);
        Span span = words.get(at).span();
        boolean between = before.span().end() == span.start() - 1
                && sentence.charAt(span.start() - 1) == ' '
                && sentence.startsWith(" ", span.end())
                && words.get(at + 1).span().start() == span.end() + 1;
        return between
                && !ADDING.contains(before.folded())
                && !NAMING.contains(words.get(at + 1).folded())
                && words.subList(0, at).stream().noneMatch(word -> COMPARING.contains(word.folded()));
    }

    private static String withoutSetOff(String sentence) {
        String left = sentence;
        for (String link : SET_OFF) {
            String between = ", " + link + ",";
            int at = left.indexOf(between);
            if (at > 0 && isFree(left, at)) {
                boolean aside = left.lastIndexOf(',', at - 1) > 0;
                left = left.substring(0, at) + (aside ? "," : "") + left.substring(at + between.length());
            }
        }
        return left;
    }

    private static boolean isFree(String sentence, int at) {
        return Quotations.quotations(sentence).stream().noneMatch(span -> span.start() <= at && at < span.end());
    }
}
