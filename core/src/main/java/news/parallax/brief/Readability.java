package news.parallax.brief;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Finding;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.ContentWords;
import news.parallax.text.Quotations;
import news.parallax.text.WordList;

/**
 * How much a sentence loses when it is read without its article.
 *
 * <p>What cannot be understood at all is refused by {@link Standing}; here is counted what makes a reader stumble: a
 * surname that was never introduced, "the bill" where no title speaks of a bill, "added" and "also", pronouns, a weekday
 * without a date, the writer's opinion, contractions of speech.
 */
final class Readability {
    private static final Set<String> SECOND = WordList.words("en/second-mentions");
    private static final Set<String> JUDGEMENT = WordList.words("en/judgement-words");
    private static final Set<String> UNIQUE = WordList.words("en/unique-things");
    private static final Set<String> WEEKDAYS = WordList.map("en/weekdays").keySet();

    private static final Set<String> SAYS_WHICH = Set.of("of", "in", "between", "for", "that", "who", "which");

    /** Costs in units of a candidate's score, where one independent origin more is worth 1; set by reading briefs. */
    private static final double PRONOUN = 0.15;

    private static final double LEANING = 0.25;
    private static final double OPINION = 0.35;
    private static final double SPEECH = 0.5;
    private static final double NOT_INTRODUCED = 0.4;
    private static final double UNDATED = 0.2;
    private static final double LONG = 0.2;
    private static final int LONG_WORDS = 34;
    private static final double SPOKEN = 0.45;

    private final Set<String> titles = new TreeSet<>();
    private final Map<String, String> people = new TreeMap<>();

    Readability(Story story, List<Finding> findings) {
        for (Article article : story.articles()) {
            titles.addAll(ContentWords.stems(article.title()));
        }
        for (Finding finding : findings) {
            if (finding instanceof Statement statement && statement.holderKind() == HolderKind.PERSON) {
                int space = statement.source().lastIndexOf(' ');
                if (space > 0) {
                    people.putIfAbsent(
                            statement.source().substring(space + 1).toLowerCase(java.util.Locale.ROOT),
                            statement.source());
                }
            }
        }
    }

    /** The cost of a sentence, 0 for one that loses nothing. */
    double cost(String sentence) {
        List<Span> quotations = Quotations.quotations(sentence);
        List<PassageWords.Word> free = PassageWords.words(sentence).stream()
                .filter(word -> quotations.stream().noneMatch(span -> span.contains(word.span())))
                .toList();
        double cost = PRONOUN * Standing.personalPronouns(sentence) + (free.size() > LONG_WORDS ? LONG : 0);
        cost += openingCost(free);
        for (int at = 0; at < free.size(); at++) {
            cost += wordCost(sentence, free, at);
        }
        return cost;
    }

    private double wordCost(String sentence, List<PassageWords.Word> words, int at) {
        PassageWords.Word word = words.get(at);
        String form = word.folded();
        if (JUDGEMENT.contains(form)) {
            return OPINION;
        }
        if (SECOND.contains(form)) {
            return LEANING;
        }
        if (WEEKDAYS.contains(form)) {
            return sentence.startsWith(" [", word.span().end()) ? 0 : UNDATED;
        }
        if (isContraction(form)) {
            return SPEECH;
        }
        return isUnknownSurname(sentence, word) ? NOT_INTRODUCED / 2 : 0;
    }

    private static boolean isContraction(String form) {
        return form.endsWith("n't")
                || form.endsWith("'ll")
                || form.endsWith("'re")
                || form.endsWith("'ve")
                || form.equals("it's")
                || form.equals("that's");
    }

    /** A surname alone of somebody whom no title names and whose full name the sentence does not give. */
    private boolean isUnknownSurname(String sentence, PassageWords.Word word) {
        String form = word.folded().endsWith("'s")
                ? word.folded().substring(0, word.folded().length() - 2)
                : word.folded();
        String full = people.get(form);
        return full != null
                && word.isCapitalised()
                && !sentence.contains(full)
                && !titles.contains(ContentWords.stem(form))
                && !hasFirstName(sentence, word);
    }

    private static boolean hasFirstName(String sentence, PassageWords.Word word) {
        int end = word.span().start() - 1;
        if (end <= 0) {
            return false;
        }
        int start = sentence.lastIndexOf(' ', end - 1) + 1;
        String before = sentence.substring(start, end);
        return before.length() > 2 && Character.isUpperCase(before.charAt(0)) && !before.endsWith(".");
    }

    /** "The bill" at the front, of which no title speaks, with nothing behind it that says which. */
    private double openingCost(List<PassageWords.Word> words) {
        if (words.size() < 3 || !words.get(0).folded().equals("the")) {
            return 0;
        }
        int at = 1;
        while (at < Math.min(4, words.size() - 2) && !isHeadOfPhrase(words, at)) {
            at++;
        }
        if (words.subList(1, at + 1).stream().anyMatch(this::isKnown)) {
            return 0;
        }
        return SAYS_WHICH.contains(words.get(at + 1).folded()) ? NOT_INTRODUCED / 2 : NOT_INTRODUCED;
    }

    private boolean isKnown(PassageWords.Word word) {
        return word.isCapitalised()
                || UNIQUE.contains(word.folded())
                || titles.contains(ContentWords.stem(word.folded()));
    }

    private static boolean isHeadOfPhrase(List<PassageWords.Word> words, int at) {
        String next = words.get(at + 1).folded();
        return !ContentWords.isContent(next) || next.endsWith("ed") || next.endsWith("s");
    }

    /** A name or a figure: without one a sentence of a single outlet says nothing that could be checked. */
    static boolean isParticular(String text) {
        return PassageWords.words(text).stream()
                .anyMatch(word ->
                        word.hasDigit() || word.isCapitalised() && word.span().start() > 0);
    }

    /** Nothing but a quotation: whose, the sentence does not say. */
    static boolean isQuotation(String text) {
        return quoted(text) >= PassageWords.count(text) && quoted(text) > 0;
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
