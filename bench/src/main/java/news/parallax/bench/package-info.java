/**
 * Speed measurements with JMH, and the test that keeps the quality floors. Not published.
 */
@NullMarked
package news.parallax.bench;

import org.jspecify.annotations.NullMarked;
