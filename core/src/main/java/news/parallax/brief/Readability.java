package news.parallax.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.Quotations;
import news.parallax.text.WordList;

/**
 * How much a sentence loses when it is read without its article.
 *
 * <p>What cannot be understood at all is refused by {@link Standing} and {@link Antecedents}; here is counted what makes a
 * reader stumble: "added" and "also", pronouns, a weekday without a date, the writer's opinion, contractions of speech, a
 * source that declines to speak.
 */
final class Readability {
    private static final Set<String> SECOND = WordList.words("en/second-mentions");
    private static final Set<String> JUDGEMENT = WordList.words("en/judgement-words");
    private static final PhraseSet EMPTY_PHRASES = new PhraseSet(WordList.entries("en/empty-statements"));
    private static final Set<String> ADDRESSES = WordList.words("en/addresses");
    private static final Set<String> IMPERATIVES = WordList.words("en/reader-imperatives");
    private static final Set<String> RELATIVE = Set.of("tomorrow", "tonight", "tonight's", "yesterday", "yesterday's");
    private static final Set<String> WEEKDAYS = WordList.map("en/weekdays").keySet();

    /** Costs in units of a candidate's score, where one independent origin more is worth 1; set by reading briefs. */
    private static final double PRONOUN = 0.15;

    private static final double LEANING = 0.25;
    private static final double OPINION = 0.35;
    /** For words of judgement that come in numbers. */
    private static final double DIATRIBE = 0.7;

    private static final double SPEECH = 0.7;
    private static final double QUESTION = 0.35;
    private static final double ADDRESS = 1.4;
    private static final double EMPTY = 1;
    private static final double SCENE = 0.6;
    private static final int RANK_REACH = 12;
    private static final Set<String> SPANS = Set.of("decades", "decade", "years", "century", "since", "ever", "record");
    private static final Set<String> WERE = Set.of("was", "were");
    private static final double UNDATED = 0.2;
    private static final double LONG = 0.1;
    private static final int LONG_WORDS = 34;
    private static final double SPOKEN = 0.45;

    private Readability() {}

    /** The cost of a sentence, 0 for one that loses nothing. */
    static double cost(String sentence) {
        List<Span> quotations = Quotations.quotations(sentence);
        List<PassageWords.Word> free = PassageWords.outside(sentence, quotations);
        double cost = PRONOUN * Standing.personalPronouns(sentence) + (free.size() > LONG_WORDS ? LONG : 0);
        cost += (saysNothing(sentence) ? EMPTY : 0) + (isScene(free) ? SCENE : 0) + (isAddress(free) ? ADDRESS : 0);
        cost += sentence.endsWith("!") ? SPEECH : 0;
        cost += isKnowing(free) ? DIATRIBE : 0;
        cost += quotations.stream().anyMatch(span -> asks(span.of(sentence))) ? QUESTION : 0;
        for (int at = 0; at < free.size(); at++) {
            cost += wordCost(sentence, free, at);
        }
        long judged =
                free.stream().filter(word -> JUDGEMENT.contains(word.folded())).count();
        return cost + (judged > 1 ? DIATRIBE : 0);
    }

    private static double wordCost(String sentence, List<PassageWords.Word> words, int at) {
        PassageWords.Word word = words.get(at);
        String form = word.folded();
        if (JUDGEMENT.contains(form)) {
            return isRanked(form, words, at) ? 0 : OPINION;
        }
        if (SECOND.contains(form)) {
            return LEANING;
        }
        if (WEEKDAYS.contains(form)) {
            return sentence.startsWith(" [", word.span().end()) ? 0 : UNDATED;
        }
        if (RELATIVE.contains(form) || Periods.isPeriod(words, at)) {
            return sentence.startsWith(" [", word.span().end()) ? 0 : UNDATED;
        }
        return isContraction(form) ? SPEECH : 0;
    }

    /** "The worst accident in three decades", "since 1990": a rank among others of its kind and no view. */
    private static boolean isRanked(String form, List<PassageWords.Word> words, int at) {
        return (form.equals("worst") || form.equals("best"))
                && words.subList(at, Math.min(words.size(), at + RANK_REACH)).stream()
                        .anyMatch(word -> SPANS.contains(word.folded()));
    }

    private static boolean asks(String quotation) {
        return quotation.endsWith("?") || quotation.length() > 1 && quotation.charAt(quotation.length() - 2) == '?';
    }

    /** "Imagine that you took your car to a shop": words to the reader. */
    private static boolean isAddress(List<PassageWords.Word> words) {
        return !words.isEmpty() && IMPERATIVES.contains(words.getFirst().folded())
                || words.stream().anyMatch(word -> ADDRESSES.contains(word.folded()));
    }

    /** "Lakeside will survive, of course": the writer's view. */
    private static boolean isKnowing(List<PassageWords.Word> words) {
        for (int at = 0; at + 1 < words.size(); at++) {
            if (words.get(at).folded().equals("of")
                    && words.get(at + 1).folded().equals("course")) {
                return at + 2 == words.size() || !words.get(at + 2).folded().equals("of");
            }
        }
        return false;
    }

    /** "Ana Dorn was rinsing glasses when the window came in": the scene that opens a feature. */
    private static boolean isScene(List<PassageWords.Word> words) {
        for (int at = 1; at + 1 < words.size(); at++) {
            boolean goingOn = WERE.contains(words.get(at).folded())
                    && words.get(at + 1).folded().endsWith("ing");
            if (goingOn
                    && words.subList(at, words.size()).stream()
                            .anyMatch(word -> word.folded().equals("when"))) {
                return true;
            }
        }
        return false;
    }

    /** True where a word says that something was told before: "also", "another". */
    static boolean leans(String sentence) {
        return PassageWords.words(Frames.withoutName(sentence)).stream()
                .anyMatch(word -> SECOND.contains(word.folded()));
    }

    /** True where a source only refuses to speak. */
    private static boolean saysNothing(String sentence) {
        return EMPTY_PHRASES.isIn(sentence.toLowerCase(Locale.ROOT));
    }

    private static boolean isContraction(String form) {
        return form.endsWith("n't")
                || form.endsWith("'ll")
                || form.endsWith("'re")
                || form.endsWith("'ve")
                || form.equals("it's")
                || form.equals("that's");
    }

    /** True for words that begin with somebody's own. */
    static boolean opensWithQuotation(String text) {
        return "\"\u201C".indexOf(text.charAt(0)) >= 0;
    }

    /** A name or a figure: without one a sentence of a single outlet says nothing that could be checked. */
    static boolean isParticular(String text) {
        return PassageWords.words(text).stream()
                .anyMatch(word ->
                        word.hasDigit() || word.isCapitalised() && word.span().start() > 0);
    }

    /** Nothing but a quotation: whose, the sentence does not say. */
    static boolean isQuotation(String text) {
        int quoted = quoted(text);
        return quoted > 0 && quoted >= PassageWords.count(text);
    }

    /** Half of the words or more are somebody's own. */
    static boolean isSpoken(String text) {
        return quoted(text) >= SPOKEN * PassageWords.count(text);
    }

    private static int quoted(String text) {
        return Quotations.quotations(text).stream()
                .mapToInt(span -> PassageWords.count(span.of(text)))
                .sum();
    }
}
