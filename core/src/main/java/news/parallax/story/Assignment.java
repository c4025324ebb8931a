package news.parallax.story;

/**
 * Where an article was put.
 *
 * @param article its id
 * @param story id of the story it is in now; {@link Stories#repair} may move it
 * @param isNew true when the story began with it
 * @param probability average probability that it is about the same event as the articles of the story; 1 when the story
 *     is new or the article is a copy of one in it
 */
public record Assignment(String article, String story, boolean isNew, double probability) {}
