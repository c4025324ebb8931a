package news.parallax.model;

import java.util.List;

/**
 * A longer affair: stories that follow from each other, however far apart in time.
 *
 * @param id id of its first story
 * @param stories its stories in order of their first articles; at least two
 */
public record Storyline(String id, List<Part> stories) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are fewer than two stories
     */
    public Storyline {
        stories = List.copyOf(stories);
        if (stories.size() < 2) {
            throw new IllegalArgumentException("a storyline needs two stories: " + id);
        }
    }

    /**
     * A story of it.
     *
     * @param story id of the story
     * @param title its title
     */
    public record Part(String story, String title) {}
}
