package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import news.parallax.model.Story;
import news.parallax.text.Shingles;

/**
 * Ids of stories, which follow from the words of their first account, so that neither a copy nor an article added later, nor
 * another address of the same text, changes them.
 *
 * <p>An id is made of the smallest shingle. Articles of one outlet share passages, and some share that one: then the
 * earliest story has it, and the others have the smallest of theirs that no story has.
 */
final class StoryIds {
    private StoryIds() {}

    /** The id that a story with a founder has when no other has it. */
    static String of(Article founder) {
        Shingles shingles = Shingles.of(founder.text());
        return written(Arrays.stream(shingles.hashes()).min().orElse(shingles.sequence()));
    }

    private static String written(long hash) {
        return "s" + HexFormat.of().toHexDigits(hash * 0x9E3779B97F4A7C15L);
    }

    /** The stories, in their order, each with an id of its own. */
    static List<Story> distinct(List<Story> stories) {
        int[] earliestFirst = IntStream.range(0, stories.size())
                .boxed()
                .sorted(Comparator.comparing(at -> stories.get(at).articles().getFirst(), Days.ORDER))
                .mapToInt(at -> at)
                .toArray();
        List<Story> distinct = new ArrayList<>(stories);
        Set<String> taken = new HashSet<>();
        int[] without = Arrays.stream(earliestFirst)
                .filter(at -> !taken.add(stories.get(at).id()))
                .toArray();
        for (int at : without) {
            distinct.set(at, renamed(stories.get(at), taken));
        }
        return distinct;
    }

    private static Story renamed(Story story, Set<String> taken) {
        Shingles shingles = Shingles.of(story.representatives().getFirst().text());
        String id = Arrays.stream(shingles.hashes())
                .sorted()
                .mapToObj(StoryIds::written)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseGet(() -> beyond(shingles.sequence(), taken));
        taken.add(id);
        return new Story(
                id,
                story.title(),
                story.articles(),
                story.origins(),
                story.derivations(),
                story.joins(),
                story.storyline());
    }

    /** An id for a story whose shingles all are ids of others. */
    private static String beyond(long sequence, Set<String> taken) {
        long hash = sequence;
        while (taken.contains(written(hash))) {
            hash++;
        }
        return written(hash);
    }
}
