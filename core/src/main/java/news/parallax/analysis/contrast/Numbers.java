package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Concepts;
import news.parallax.text.Figure;
import news.parallax.text.Figures;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Figures for the same count whose ranges do not overlap.
 *
 * <p>What a figure counts is a named count ("dead", "crowd": {@code counted-things}) given by the nearest word that says
 * so, or the noun behind the figure together with the rest of its sentence. Sentences about another year are left out:
 * the toll of an earlier fire is not the toll of this one.
 */
final class Numbers {
    private static final Phrases<String> THINGS = Phrases.of(WordList.map("en/counted-things"));
    private static final Set<String> PEOPLE = Set.copyOf(WordList.words("en/people-nouns"));
    private static final int AHEAD = 8;
    private static final int BEHIND = 5;
    /** Weight two sentences must share for figures of one plain noun to count the same; .5 merged the shares of different fires. */
    private static final double SAME_CONTEXT = 0.6;

    /** The same for sums, shares and measures, which have no noun of their own; at .6 half of them were of two things. */
    private static final double SAME_SUM = 0.7;

    private static final int MAX_FIGURES = 200;

    private static final Set<String> AFTER_COUNT = Set.of("at", "in", "on");
    private static final Set<String> PARTITIVES = Set.of("the", "them", "those", "these", "its", "their", "his");
    private static final int MIN_SHARED = 4;
    private static final String CROWD = "crowd";
    /** "Killing 59 and wounding 500": what stands behind these counts something else. */
    private static final Set<String> ENDS = Set.of(";", "and", "while");

    private static final int LEAD = 8;
    private static final int MIN_ELLIPTICAL = 10;

    private final Passages passages;
    /** What the last figure of the sentence before counted. */
    private @Nullable String before;

    private Numbers(Passages passages) {
        this.passages = passages;
    }

    static List<Disagreement> disagreements(Passages passages) {
        Numbers run = new Numbers(passages);
        Map<String, List<Counted>> byThing = new TreeMap<>();
        for (Passage passage : passages.passages()) {
            run.collect(passage, byThing);
        }
        List<Disagreement> disagreements = new ArrayList<>();
        byThing.forEach((thing, counted) -> run.compare(thing, counted, disagreements));
        return disagreements;
    }

    /** A figure in its sentence. */
    private record Counted(Figure figure, Passage passage, boolean named) {
        boolean differs(Counted other) {
            return !figure.overlaps(other.figure);
        }

        boolean sameOrigin(Counted other) {
            return passage.origin().equals(other.passage.origin());
        }
    }

    private void collect(Passage passage, Map<String, List<Counted>> byThing) {
        List<Figure> figures = Figures.figures(passage.words());
        boolean past = figures.stream().anyMatch(figure -> figure.kind() == Figure.Kind.DATE && figure.low() >= 1500);
        if (past) {
            return;
        }
        String last = null;
        for (Figure figure : figures) {
            String named = thing(figure, passage);
            last = named != null ? named : last;
            String thing = named != null ? named : plain(passage, figure, figures);
            List<Counted> counted =
                    thing == null ? List.of() : byThing.computeIfAbsent(thing, key -> new ArrayList<>());
            if (thing != null && counted.size() < MAX_FIGURES) {
                addFirst(counted, new Counted(figure, passage, named != null), thing);
            }
        }
        before = figures.isEmpty() ? null : last;
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

    /** Of a toll an article gives its total first and parts of it later; of crowds every figure counts. */
    private static void addFirst(List<Counted> counted, Counted figure, String thing) {
        boolean total = figure.named() && !thing.equals(CROWD);
        boolean late = figure.passage().rank() > LEAD || counted.stream().anyMatch(figure::sameOrigin);
        if (!(total && late)) {
            counted.add(figure);
        }
    }

    /** The named count of a figure, or what the figure before it counted when it stands alone. */
    private @Nullable String thing(Figure figure, Passage passage) {
        boolean count =
                figure.kind() == Figure.Kind.COUNT && !isPart(passage.words(), figure) && !isAge(passage, figure);
        String named = count ? named(passage.words(), figure) : null;
        return named == null && isElliptical(figure, passage) ? before : named;
    }

    /** "Eleven of the injured" counts some of them. */
    private static boolean isPart(Words words, Figure figure) {
        int behind = words.at(figure.span().end() - 1) + 1;
        boolean of = words.form(behind).equals("of");
        return of && PARTITIVES.contains(words.form(behind + 1));
    }

    /** "Rippey, 98, died": a bare number between commas. */
    private static boolean isAge(Passage passage, Figure figure) {
        Words words = passage.words();
        int at = words.at(figure.span().start());
        int behind = words.at(figure.span().end() - 1) + 1;
        return figure.noun() == null && words.form(at - 1).equals(",") && !words.isWord(behind);
    }

    /** "The police counted 3,500" behind "about 12,000 took part": a bare number at the end counts the same. */
    private static boolean isElliptical(Figure figure, Passage passage) {
        Words words = passage.words();
        int behind = words.at(figure.span().end() - 1) + 1;
        boolean ends = !words.isWord(behind) || AFTER_COUNT.contains(words.form(behind));
        return figure.kind() == Figure.Kind.COUNT && figure.noun() == null && figure.low() >= MIN_ELLIPTICAL && ends;
    }

    /** The nearest word that names a count, in front for preference; the noun must be people or none. */
    private static @Nullable String named(Words words, Figure figure) {
        Span noun = figure.noun();
        if (noun != null && !PEOPLE.contains(Words.form(noun.of(words.text()))) && !isPeopleName(words, noun)) {
            return THINGS.at(words, words.at(noun.start()))
                    .map(Phrases.Match::value)
                    .orElse(null);
        }
        String ahead = ahead(words, words.at(figure.span().end() - 1) + 1);
        return ahead != null ? ahead : behind(words, words.at(figure.span().start()));
    }

    private static @Nullable String ahead(Words words, int end) {
        for (int at = end; at < Math.min(words.size(), end + AHEAD) && !ENDS.contains(words.form(at)); at++) {
            boolean another = at > end && Character.isDigit(words.form(at).codePointAt(0));
            String thing = another
                    ? null
                    : THINGS.at(words, at).map(Phrases.Match::value).orElse(null);
            if (another || thing != null) {
                return thing;
            }
        }
        return null;
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

    private static @Nullable String plain(Passage passage, Figure figure, List<Figure> figures) {
        if (!isAlone(figure, figures)) {
            return null;
        }
        Span noun = figure.noun();
        return switch (figure.kind()) {
            case COUNT ->
                noun == null || figure.high() < 2
                        ? null
                        : Concepts.key(Words.form(noun.of(passage.words().text())));
            case MONEY -> "sum in " + figure.unit();
            case PERCENT -> "share in percent";
            case MEASURE -> figure.unit().startsWith("year") ? null : figure.unit();
            case DATE, TIME, ORDINAL -> null;
        };
    }

    private void compare(String thing, List<Counted> counted, List<Disagreement> disagreements) {
        List<Counted> left = new ArrayList<>(counted);
        while (left.size() > 1) {
            Counted first = left.remove(0);
            List<Counted> group = new ArrayList<>(List.of(first));
            left.removeIf(other -> joins(group, other));
            add(thing, group, disagreements);
        }
    }

    /** Adds a figure to a group if it counts the same as every member; two of one sentence never do. */
    private boolean joins(List<Counted> group, Counted other) {
        boolean same =
                group.stream().allMatch(member -> !member.passage().equals(other.passage()) && isSame(member, other));
        return same && group.add(other);
    }

    private boolean isSame(Counted some, Counted other) {
        if (some.named() && other.named()) {
            return true;
        }
        if (some.named() != other.named()) {
            return false;
        }
        Set<String> shared =
                Concepts.shared(some.passage().keys(), other.passage().keys());
        double enough = some.figure().kind() == Figure.Kind.COUNT ? SAME_CONTEXT : SAME_SUM;
        return shared.size() >= MIN_SHARED
                && passages.concepts()
                                .overlap(some.passage().keys(), other.passage().keys())
                        >= enough;
    }

    private void add(String thing, List<Counted> group, List<Disagreement> disagreements) {
        boolean differ = group.stream()
                .anyMatch(some -> group.stream().anyMatch(other -> some.differs(other) && isApart(some, other)));
        if (!differ) {
            return;
        }
        Positions positions = new Positions();
        group.stream()
                .sorted(Comparator.comparingDouble(
                        (Counted counted) -> counted.figure().low()))
                .forEach(counted -> positions.add(
                        words(counted),
                        holder(counted),
                        counted.passage().origin(),
                        counted.passage().citation()));
        if (positions.positions().size() > 1) {
            disagreements.add(
                    new Disagreement(Disagreement.Kind.NUMBER, topic(thing, group.get(0)), positions.positions()));
        }
    }

    /** Two origins, or two speakers in one: what an outlet says twice in its own voice is no dispute. */
    private static boolean isApart(Counted some, Counted other) {
        String holder = holder(some);
        String counter = holder(other);
        boolean speakers = holder == null ? counter != null : !holder.equals(counter);
        return !some.sameOrigin(other) || speakers;
    }

    /** What is counted, as a reader says it: a count without a name goes by its noun as it stands. */
    private static String topic(String thing, Counted first) {
        Span noun = first.figure().noun();
        boolean bare = !first.named() && first.figure().kind() == Figure.Kind.COUNT;
        String words = noun != null && bare ? noun.of(first.passage().words().text()) : thing;
        return words.equals(CROWD) ? "size of the crowd" : words;
    }

    /** The figure with its noun: "thousands of Belarusians". */
    private static String words(Counted counted) {
        Figure figure = counted.figure();
        Span noun = figure.noun();
        Span span = noun == null ? figure.span() : figure.span().cover(noun);
        return span.of(counted.passage().words().text());
    }

    private static @Nullable String holder(Counted counted) {
        return counted.passage().statements().stream()
                .filter(statement -> statement.holderKind() != HolderKind.ANONYMOUS)
                .filter(statement -> statement.contentSpans().stream()
                        .anyMatch(span -> span.overlaps(counted.figure().span())))
                .map(Statement::source)
                .filter(source -> !source.isBlank())
                .findFirst()
                .orElse(null);
    }
}
