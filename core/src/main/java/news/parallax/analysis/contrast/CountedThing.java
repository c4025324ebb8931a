package news.parallax.analysis.contrast;

import java.util.List;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.Concepts;
import news.parallax.text.Figure;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Says what a figure counts.
 *
 * <p>A named count ("dead", "crowd": {@code counted-things}) is given by the nearest word that says so; a toll among some
 * only ("five officers were killed") is a count of its own. Everything else counts the noun behind it, or its unit. A part
 * of something counted before ("eleven of the injured", "18 other countries") counts nothing that can be compared, and
 * neither does what is yet to come.
 */
final class CountedThing {
    /** The count that every figure of an article may give anew. */
    static final String CROWD = "crowd";

    private static final Phrases<String> THINGS = Phrases.of(WordList.map("en/counted-things"));
    private static final Set<String> PEOPLE = Set.copyOf(WordList.words("en/people-nouns"));
    private static final Set<String> ANYBODY = Set.of("people", "persons", "victims", "lives");
    private static final Set<String> FUTURE = Set.copyOf(WordList.words("en/future-words"));
    private static final Set<String> PARTITIVES = Set.of("the", "them", "those", "these", "its", "their", "his");
    private static final Set<String> FURTHER =
            Set.of("other", "others", "more", "additional", "further", "another", "remaining", "half", "extra");
    private static final Set<String> AFTER_COUNT = Set.of("at", "in", "on");
    private static final Set<String> BEFORE_NOUN = Set.of("of", "the", "or", "so", "peaceful", "angry", "young");
    /** "Killing 59 and wounding 500": what stands behind these counts something else. */
    private static final Set<String> ENDS = Set.of(";", ",", "and", "while");

    private static final int AHEAD = 8;
    private static final int BEHIND = 5;
    private static final int MIN_ELLIPTICAL = 10;

    private CountedThing() {}

    /** The named count of a figure, or null. */
    static @Nullable String named(Words words, Figure figure) {
        if (figure.kind() != Figure.Kind.COUNT || isPart(words, figure) || isAge(words, figure)) {
            return null;
        }
        Span noun = figure.noun();
        if (noun != null && !PEOPLE.contains(form(words, noun)) && !isPeopleName(words, noun)) {
            return THINGS.at(words, words.at(noun.start()))
                    .map(Phrases.Match::value)
                    .orElse(null);
        }
        String thing = thing(words, figure);
        return thing == null || noun == null ? thing : among(words, thing, figure, noun);
    }

    /** What the words behind a figure name, or those before it; who is arrested "during a protest" is no crowd. */
    private static @Nullable String thing(Words words, Figure figure) {
        String ahead = ahead(words, end(words, figure));
        if (ahead != null && !ahead.equals(CROWD)) {
            return ahead;
        }
        String behind = behind(words, words.at(figure.span().start()));
        return behind == null ? ahead : behind;
    }

    /** "The police counted 3,500" behind "about 12,000 took part": a bare number at the end counts the same. */
    static boolean isElliptical(Words words, Figure figure) {
        int behind = end(words, figure);
        boolean ends = !words.isWord(behind) || AFTER_COUNT.contains(words.form(behind));
        return figure.kind() == Figure.Kind.COUNT && figure.noun() == null && figure.low() >= MIN_ELLIPTICAL && ends;
    }

    /** What a figure counts that has no name: its noun, or its unit; null for what cannot be compared. */
    static @Nullable String plain(Words words, Figure figure, List<Figure> figures) {
        if (!isAlone(figure, figures) || isPart(words, figure)) {
            return null;
        }
        return switch (figure.kind()) {
            case COUNT -> counted(words, figure);
            case MONEY -> "sum in " + figure.unit();
            case PERCENT -> "share in percent";
            case MEASURE -> figure.unit().startsWith("year") ? null : figure.unit();
            case DATE, TIME, ORDINAL -> null;
        };
    }

    private static @Nullable String counted(Words words, Figure figure) {
        Span noun = figure.noun();
        boolean anybody = noun == null || ANYBODY.contains(form(words, noun));
        return noun == null || anybody || figure.high() < 2 ? null : Concepts.key(form(words, noun));
    }

    private static String form(Words words, Span noun) {
        return Words.form(noun.of(words.text()));
    }

    private static int end(Words words, Figure figure) {
        return words.at(figure.span().end() - 1) + 1;
    }

    /** A toll of officers is no toll of all; a crowd that is described ("pro-dam demonstrators") is one of several. */
    private static @Nullable String among(Words words, String thing, Figure figure, Span noun) {
        String form = form(words, noun);
        if (!thing.equals(CROWD)) {
            boolean all = ANYBODY.contains(form)
                    || THINGS.at(words, words.at(noun.start())).isPresent();
            return all ? thing : thing + " " + Concepts.key(form);
        }
        for (int at = end(words, figure); at < words.at(noun.start()); at++) {
            if (!BEFORE_NOUN.contains(words.form(at))) {
                return null;
            }
        }
        return thing;
    }

    /** Of two shares or sums in one sentence nobody can tell which the other account means. */
    private static boolean isAlone(Figure figure, List<Figure> figures) {
        return figure.kind() == Figure.Kind.COUNT
                || figures.stream()
                                .filter(other -> other.kind() == figure.kind()
                                        && other.unit().equals(figure.unit()))
                                .count()
                        == 1;
    }

    /** "Eleven of the injured" and "18 other countries" count some of them; "are expected" counts nobody yet. */
    private static boolean isPart(Words words, Figure figure) {
        int start = words.at(figure.span().start());
        int behind = end(words, figure);
        boolean of = words.form(behind).equals("of") && PARTITIVES.contains(words.form(behind + 1));
        boolean further = FURTHER.contains(words.form(behind)) || FURTHER.contains(words.form(start - 1));
        return of || further || isAhead(words, behind);
    }

    private static boolean isAhead(Words words, int from) {
        for (int at = from; at < Math.min(words.size(), from + AHEAD) && words.isWord(at); at++) {
            if (FUTURE.contains(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Rippey, 98, died": a bare number between commas. */
    private static boolean isAge(Words words, Figure figure) {
        int at = words.at(figure.span().start());
        return figure.noun() == null && words.form(at - 1).equals(",") && !words.isWord(end(words, figure));
    }

    /** The nearest word ahead that names a count; of protesters who were arrested the arrests are counted. */
    private static @Nullable String ahead(Words words, int end) {
        String crowd = null;
        for (int at = end; at < Math.min(words.size(), end + AHEAD) && !ENDS.contains(words.form(at)); at++) {
            if (at > end && Character.isDigit(words.form(at).codePointAt(0))) {
                return crowd;
            }
            String thing = THINGS.at(words, at).map(Phrases.Match::value).orElse(null);
            if (thing != null && !thing.equals(CROWD)) {
                return thing;
            }
            crowd = thing != null ? thing : crowd;
        }
        return crowd;
    }

    private static @Nullable String behind(Words words, int start) {
        for (int at = start - 1; at >= Math.max(0, start - BEHIND); at--) {
            String thing = THINGS.at(words, at).map(Phrases.Match::value).orElse(null);
            if (thing != null) {
                return thing.equals(CROWD) ? null : thing;
            }
        }
        return null;
    }

    /** "Belarusians": a people by its capital. */
    private static boolean isPeopleName(Words words, Span noun) {
        return Character.isUpperCase(words.text().codePointAt(noun.start()));
    }
}
