/**
 * Which articles are about the same event.
 *
 * <p>In come articles with their {@link news.parallax.model.Derivation derivations} and {@link
 * news.parallax.model.Origin origins}, out come {@link news.parallax.model.Story stories}. Four weighted word vectors
 * stand for an article: title, lead, body and names. Two articles are compared by the cosines of these and by the time
 * between them; a logistic model with a handful of weights, shipped as a table, turns that into a score. Articles are
 * then joined by average link: a group takes in another when its members, on average, belong together, so that one
 * article between two events cannot chain them. Copies count once: they stand behind one article and have one vote.
 *
 * <p>A batch is compared by parallel streams, which use the threads of the pool they are called from and change nothing in
 * the result. A missing date speaks neither for nor against; a language needs no resources but its words. After C. Nakshatri et
 * al. and M. Miranda et al., "Multilingual clustering of streaming news" (2018), for the features, and J. Allan (ed.),
 * "Topic Detection and Tracking" (2002). Start with
 * {@link news.parallax.story.Grouping} for a batch and {@link news.parallax.story.Stories} for a stream.
 */
@NullMarked
package news.parallax.story;

import org.jspecify.annotations.NullMarked;
