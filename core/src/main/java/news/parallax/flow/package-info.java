/**
 * The whole engine on one screen: pages in, stories with findings and briefs out.
 *
 * <p>{@link news.parallax.flow.Engine} calls the stages in order and keeps what it read in the last articles. Whoever runs it
 * brings the pages, the threads and the place where results go.
 */
@NullMarked
package news.parallax.flow;

import org.jspecify.annotations.NullMarked;
