package news.parallax.story;

import java.util.List;

/** What became of stories that a reader may have seen. */
public sealed interface StoryChange {
    /**
     * Stories became one.
     *
     * @param story id that stays: that of the story most of the articles come from
     * @param merged ids that are gone, sorted
     */
    record Merged(String story, List<String> merged) implements StoryChange {
        /** Copies the list. */
        public Merged {
            merged = List.copyOf(merged);
        }
    }

    /**
     * A story fell apart.
     *
     * @param story id of the story as it was; its largest part keeps it unless that joined a larger story
     * @param parts ids of the stories its articles are in now, sorted
     */
    record Split(String story, List<String> parts) implements StoryChange {
        /** Copies the list. */
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The last article of a story left the window.
     *
     * @param story its id
     */
    record Expired(String story) implements StoryChange {}
}
