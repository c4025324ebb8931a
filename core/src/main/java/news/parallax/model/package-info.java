/**
 * The records that flow through Parallax: page, article, derivation, origin, story, finding, brief.
 *
 * <p>Data flow one way. A {@link news.parallax.model.Page} is what was captured; an {@link
 * news.parallax.model.Article} is what extraction read in it; a {@link news.parallax.model.Story} gathers the
 * articles about one event with their {@link news.parallax.model.Derivation derivations} and {@link
 * news.parallax.model.Origin origins}; a {@link news.parallax.model.Finding} is what an analysis concluded; a {@link
 * news.parallax.model.Brief} is what a reader gets. Every conclusion carries {@link news.parallax.model.Citation
 * citations}, and a citation is an article id and a half-open span of that article's text: the words at the span are
 * the words shown.
 *
 * <p>Everything here is immutable, validated on construction, and built only from primitives, strings, enums, records,
 * lists and maps of these, so that a value survives JSON, a database row and a cluster without a special serialiser.
 * The package depends on nothing but the JDK. Start with {@link news.parallax.model.Article} and {@link
 * news.parallax.model.Finding}.
 */
@NullMarked
package news.parallax.model;

import org.jspecify.annotations.NullMarked;
