package news.parallax.provenance;

import news.parallax.model.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that say where its text was taken from.
 *
 * @param agency the agency credited, or null when the words name something else
 * @param words the words that hold the credit
 * @param citation where they stand
 * @param strong false for a mere byline line, in which only the name of an outlet is a credit
 */
record Credit(@Nullable String agency, String words, Citation citation, boolean strong) {}
