package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;

/**
 * The words of a source that name somebody, without what hangs on to them: of "he's", "Marn himself", "the ministry on
 * Tuesday" and "President Marn early Wednesday" the holder is "he", "Marn", "the ministry" and "President Marn"; of
 * "Mr. Marn pounced" only the name is.
 */
final class PlainSource {
    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final Set<String> BEFORE_TIMES =
            Set.of("early", "last", "late", "later", "earlier", "this", "next", "on", "in", "the", "at", "of", "same");
    private static final Set<String> ENDS = Set.of("earlier", "later", "today", "yesterday", "ago");
    private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves", "myself");
    private static final Set<String> GIVEN_OUT =
            Set.of("conducted", "dated", "filed", "issued", "obtained", "posted", "published", "released", "sent");
    private static final Set<String> CONTRACTED = Set.of("d", "ll", "m", "re", "s", "ve");

    private final String text;
    private final Cast cast;

    PlainSource(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** A source without words of time, a reflexive or a verb at its end. */
    Span of(Span source) {
        List<Span> words = Tokens.tokens(text, source);
        int end = withoutTime(words);
        if (end > 1 && REFLEXIVES.contains(lower(words.get(end - 1)))) {
            end--;
        }
        if (end == 0) {
            return source;
        }
        Span rest = end == words.size()
                ? source
                : new Span(source.start(), words.get(end - 1).end());
        return withoutVerb(uncontracted(rest));
    }

    private String lower(Span word) {
        return word.of(text).toLowerCase(Locale.ROOT);
    }

    /** How many words are left before words of time at the end; all where too little would be left. */
    private int withoutTime(List<Span> words) {
        int end = words.size();
        while (end > 1 && isTime(words.get(end - 1), end == words.size())) {
            end--;
        }
        if (end > 1 && end < words.size() && GIVEN_OUT.contains(lower(words.get(end - 1)))) {
            end--;
        }
        return end == 1 && Lexicon.DETERMINERS.contains(lower(words.getFirst())) ? words.size() : end;
    }

    private boolean isTime(Span word, boolean last) {
        String lower = lower(word);
        boolean time = TIMES.contains(lower) || ENDS.contains(lower) || !last && BEFORE_TIMES.contains(lower);
        return time && cast.firstNameIn(word) == null && !isInsideName(word);
    }

    private boolean isInsideName(Span word) {
        Span name = cast.lastNameIn(new Span(Math.max(0, word.start() - 40), word.start()));
        return name != null && name.contains(word.start());
    }

    /** "He" for "he's" and "they" for "they've". */
    private Span uncontracted(Span source) {
        for (int at = source.start() + 1; at < source.end() && at - source.start() < 6; at++) {
            if (Tokens.isApostrophe(text.charAt(at))) {
                String before = text.substring(source.start(), at).toLowerCase(Locale.ROOT);
                String behind = text.substring(at + 1, source.end()).toLowerCase(Locale.ROOT);
                boolean pronoun = Lexicon.PRONOUNS.contains(before) || before.equals("it");
                return pronoun && CONTRACTED.contains(behind) ? new Span(source.start(), at) : source;
            }
        }
        return source;
    }

    /** A person's name with what stands before it in capitals, where a verb or an adverb follows and nothing can be its head. */
    private Span withoutVerb(Span source) {
        Span name = cast.firstNameIn(source);
        if (name == null || name.end() >= source.end() || !isPerson(name) || !opens(source, name)) {
            return source;
        }
        Words words = new Words(text, source, List.of());
        int next = 0;
        while (next < words.size() && words.span(next).start() < name.end()) {
            next++;
        }
        boolean tail = words.isFiniteVerb(next) || words.lower(next).endsWith("ly");
        return tail && text.charAt(name.end()) == ' ' ? new Span(source.start(), name.end()) : source;
    }

    private boolean isPerson(Span name) {
        Figure figure = cast.at(name.start());
        return figure != null && figure.isPerson();
    }

    /** True where nothing but capitalised words and titles stands before a name. */
    private boolean opens(Span source, Span name) {
        return Tokens.tokens(text, new Span(source.start(), name.start())).stream()
                .map(word -> word.of(text))
                .allMatch(word -> Names.isCapitalised(word) || word.equals(".") || Names.isTitle(word));
    }
}
