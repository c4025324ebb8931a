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
import org.jspecify.annotations.Nullable;

/**
 * Figures for the same count whose ranges do not overlap.
 *
 * <p>What a figure counts is a named count ("dead", "crowd": {@code counted-things}) given by the nearest word that says
 * so, or the noun behind the figure together with the rest of its sentence. Sentences about another year are left out:
 * the toll of an earlier fire is not the toll of this one.
 */
final class Numbers {
    /** Weight two sentences must share for figures of one plain noun to count the same; .5 merged the shares of different fires. */
    private static final double SAME_CONTEXT = 0.7;

    /** The same for sums, shares and measures, which have no noun of their own; at .6 half of them were of two things. */
    private static final double SAME_SUM = 0.7;

    /**
     * Counts of one noun high up in both accounts, near to each other, count the same on less; of 9 such read on 191 stories
     * 8 differ. What one account gives besides the other's figure is another count.
     */
    private static final double SAME_NEAR = 0.33;

    private static final int HIGH_UP = 10;
    private static final double MAX_NEAR_RATIO = 1.5;

    private static final int MAX_FIGURES = 200;

    private static final int MIN_SHARED = 4;
    private static final int LEAD = 8;
    /** Tolls further apart are of two events; of 17 read on 324 stories all that differed by more were. */
    private static final double MAX_RATIO = 5;

    private static final int TOGETHER = 2;
    /** More figures for a crowd than this are of several crowds. */
    private static final int MAX_POSITIONS = 4;

    private final Passages passages;
    /** The figures compared now. */
    private List<Counted> all = List.of();

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
    private record Counted(Figure figure, Passage passage, boolean named, boolean isCrowd) {
        boolean differs(Counted other) {
            return !figure.overlaps(other.figure);
        }

        Setting setting() {
            return Setting.of(passage.words());
        }

        boolean sameOrigin(Counted other) {
            return passage.origin().equals(other.passage.origin());
        }
    }

    private void collect(Passage passage, Map<String, List<Counted>> byThing) {
        List<Figure> figures = passage.figures();
        boolean past = figures.stream().anyMatch(figure -> figure.kind() == Figure.Kind.DATE && figure.low() >= 1500);
        if (past) {
            return;
        }
        String last = null;
        for (Figure figure : figures) {
            String named = thing(figure, passage);
            last = named != null ? named : last;
            String thing = named != null ? named : CountedThing.plain(passage.words(), figure, figures);
            List<Counted> counted =
                    thing == null ? List.of() : byThing.computeIfAbsent(thing, key -> new ArrayList<>());
            if (thing != null && counted.size() < MAX_FIGURES) {
                addFirst(counted, new Counted(figure, passage, named != null, thing.equals(CountedThing.CROWD)), thing);
            }
        }
        before = figures.isEmpty() ? null : last;
    }

    /** Of a toll an article gives its total first and parts of it later; of crowds every figure counts. */
    private static void addFirst(List<Counted> counted, Counted figure, String thing) {
        boolean total = figure.named() && !thing.equals(CountedThing.CROWD);
        boolean late = figure.passage().rank() > LEAD || counted.stream().anyMatch(figure::sameOrigin);
        if (!(total && late)) {
            counted.add(figure);
        }
    }

    /** The named count of a figure, or what the figure before it counted when it stands alone. */
    private @Nullable String thing(Figure figure, Passage passage) {
        String named = CountedThing.named(passage.words(), figure);
        return named == null && CountedThing.isElliptical(passage.words(), figure) ? before : named;
    }

    private void compare(String thing, List<Counted> counted, List<Disagreement> disagreements) {
        all = counted;
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
            return some.isCrowd() ? isOneCrowd(some, other) : isNear(some.figure(), other.figure());
        }
        if (some.named() != other.named()) {
            return false;
        }
        Set<String> shared =
                Concepts.shared(some.passage().keys(), other.passage().keys());
        double enough =
                some.figure().kind() == Figure.Kind.COUNT ? isNearBy(some, other) ? SAME_NEAR : SAME_CONTEXT : SAME_SUM;
        return shared.size() >= MIN_SHARED
                && passages.concepts()
                                .overlap(some.passage().keys(), other.passage().keys())
                        >= enough;
    }

    /** Two exact counts of different accounts, each high up, of which neither account gives both. */
    private boolean isNearBy(Counted some, Counted other) {
        double least = Math.min(some.figure().low(), other.figure().low());
        return !some.sameOrigin(other)
                && Math.max(some.passage().rank(), other.passage().rank()) <= HIGH_UP
                && Math.max(some.figure().low(), other.figure().low()) <= MAX_NEAR_RATIO * least
                && least >= 2
                && !isGiven(other, some)
                && !isGiven(some, other);
    }

    /** True where the account of a figure gives the other one too. */
    private boolean isGiven(Counted figure, Counted by) {
        return all.stream()
                .anyMatch(given -> given.sameOrigin(by) && given.figure().overlaps(figure.figure()));
    }

    /** Named alike, or told together: "the organisers say 12,000, the police 3,500". */
    private static boolean isOneCrowd(Counted some, Counted other) {
        boolean together = some.passage()
                        .citation()
                        .article()
                        .equals(other.passage().citation().article())
                && Math.abs(some.passage().rank() - other.passage().rank()) <= TOGETHER;
        return together || some.setting().meets(other.setting());
    }

    private static boolean isNear(Figure some, Figure other) {
        return Math.max(some.low(), other.low()) <= MAX_RATIO * Math.min(some.high(), other.high());
    }

    private void add(String thing, List<Counted> group, List<Disagreement> disagreements) {
        boolean toll = group.get(0).named() && !group.get(0).isCrowd();
        List<Counted> compared = toll ? Tolls.dated(group, Counted::passage) : group;
        boolean differ = compared.stream()
                .anyMatch(some -> compared.stream().anyMatch(other -> some.differs(other) && isApart(some, other)));
        if (!differ) {
            return;
        }
        List<Counted> bySize = compared.stream()
                .sorted(Comparator.comparingDouble(
                        (Counted counted) -> counted.figure().low()))
                .toList();
        Positions positions = new Positions();
        bySize.forEach(counted -> positions.add(
                words(counted),
                holder(counted),
                counted.passage().origin(),
                counted.passage().citation()));
        int size = positions.positions().size();
        if (size > 1 && size <= MAX_POSITIONS) {
            boolean grew =
                    toll && Tolls.follow(bySize.stream().map(Counted::passage).toList());
            Disagreement.Kind kind = grew ? Disagreement.Kind.CHANGE : Disagreement.Kind.NUMBER;
            disagreements.add(new Disagreement(kind, topic(thing, group.get(0)), positions.positions()));
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
        return words.equals(CountedThing.CROWD) ? "size of the crowd" : words;
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
