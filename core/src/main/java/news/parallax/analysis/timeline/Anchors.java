package news.parallax.analysis.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Published;
import news.parallax.model.Story;

/**
 * The day each article of a story is read as of.
 *
 * <p>An article's own date decides; else the earliest date of another article of its origin, since a copy is published on
 * the day of its original or soon after. What is left is inferred: of the days around the middle of the story, the one
 * that lies nearest to the story's other dates and to the weekdays the article names, for news speaks of yesterday and
 * today by weekday; never before the latest day the article itself dates within the story. Where no article of the story
 * has any date, there is no anchor, and only full dates are resolved.
 */
final class Anchors {
    private static final int BEFORE = 3;
    private static final int AFTER = 7;
    private static final int RECENT = 10;
    /** A day further ahead of the story is one that is planned. */
    private static final int SOON = 2;

    /** Weight of a day's distance to the story against a day's distance to the weekdays named; one half on the seeds. */
    private static final double DISTANCE = 0.5;

    private final Map<String, Anchor> anchors = new TreeMap<>();
    private final Map<String, List<TimeMention>> mentions;

    private Anchors(Map<String, List<TimeMention>> mentions) {
        this.mentions = mentions;
    }

    /**
     * Anchors by article id.
     *
     * @param story the story
     * @param mentions expressions of time of each article, by id
     */
    static Map<String, Anchor> of(Story story, Map<String, List<TimeMention>> mentions) {
        Anchors run = new Anchors(mentions);
        story.articles().forEach(run::own);
        run.fromOrigins(story);
        Optional<LocalDate> middle = run.middle();
        if (middle.isPresent()) {
            for (Article article : story.articles()) {
                run.anchors.computeIfAbsent(article.id(), id -> run.inferred(id, middle.get()));
            }
        }
        return run.anchors;
    }

    private void own(Article article) {
        Published published = article.published();
        if (published != null) {
            anchors.put(article.id(), new Anchor(published.day(), "publication on " + published.day()));
        }
    }

    private void fromOrigins(Story story) {
        Map<String, Anchor> known = new TreeMap<>(anchors);
        story.origins()
                .forEach(origin -> origin.articles().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Anchor::day)
                        .min(LocalDate::compareTo)
                        .ifPresent(day -> origin.articles()
                                .forEach(id -> anchors.putIfAbsent(
                                        id, new Anchor(day, "the publication of a copy on " + day)))));
    }

    /** The middle of the known days; without any, the latest day that a text of the story gives in full. */
    private Optional<LocalDate> middle() {
        List<LocalDate> days =
                anchors.values().stream().map(Anchor::day).sorted().toList();
        if (!days.isEmpty()) {
            return Optional.of(days.get((days.size() - 1) / 2));
        }
        return mentions.values().stream()
                .flatMap(List::stream)
                .filter(mention -> mention.kind() == TimeMention.Kind.DATE)
                .map(mention -> LocalDate.ofEpochDay(mention.value()))
                .max(LocalDate::compareTo);
    }

    private Anchor inferred(String article, LocalDate middle) {
        List<TimeMention> own = mentions.getOrDefault(article, List.of());
        LocalDate earliest = latestDated(own, middle).orElse(middle.minusDays(BEFORE));
        List<DayOfWeek> weekdays = weekdays(own);
        LocalDate best = earliest;
        double least = Double.MAX_VALUE;
        for (int ahead = 0; ahead <= BEFORE + AFTER; ahead++) {
            LocalDate day = earliest.plusDays(ahead);
            double cost = DISTANCE * Math.abs(day.toEpochDay() - middle.toEpochDay()) + staleness(day, weekdays);
            if (cost < least) {
                least = cost;
                best = day;
            }
        }
        return new Anchor(best, "about " + best + " (inferred from the dates of the story)");
    }

    private static Optional<LocalDate> latestDated(List<TimeMention> mentions, LocalDate middle) {
        return mentions.stream()
                .map(mention -> day(mention, middle))
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(middle.minusDays(RECENT)) && !day.isAfter(middle.plusDays(SOON)))
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> day(TimeMention mention, LocalDate middle) {
        return switch (mention.kind()) {
            case DATE -> Optional.of(LocalDate.ofEpochDay(mention.value()));
            case MONTH_DAY -> Resolver.nearest(mention.value(), mention.second(), middle);
            default -> Optional.empty();
        };
    }

    private static List<DayOfWeek> weekdays(List<TimeMention> mentions) {
        List<DayOfWeek> weekdays = new ArrayList<>();
        for (TimeMention mention : mentions) {
            if (mention.kind() == TimeMention.Kind.WEEKDAY && !mention.future()) {
                weekdays.add(mention.weekday());
            } else if (mention.kind() == TimeMention.Kind.WEEKEND) {
                weekdays.add(DayOfWeek.SUNDAY);
            }
        }
        return weekdays;
    }

    /** Mean days from each weekday named to the day, 0..6. */
    private static double staleness(LocalDate day, List<DayOfWeek> weekdays) {
        return weekdays.stream()
                .mapToInt(weekday -> Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7))
                .average()
                .orElse(0);
    }
}
