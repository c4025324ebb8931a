/**
 * Who took words from whom, and how many independent accounts are left.
 *
 * <p>In come articles, out go {@link news.parallax.model.Derivation derivations} between pairs of them and {@link
 * news.parallax.model.Origin origins}, the groups that count as one account. The measure is <em>containment</em>: the
 * share of one text's four-word shingles that stand in the other. Jaccard similarity, the usual measure, loses a copy
 * as soon as it is shortened or set among other text; containment does not. Candidates come from samples of shingles
 * (FracMinHash); each pair is then aligned word by word, so that every claim of copying can be shown on both sides.
 * Words inside quotation marks are set apart: two reporters who heard one speaker have copied nothing. Passages an
 * outlet prints in many articles are its boilerplate and are left out.
 *
 * <p>Direction is decided from evidence a reader can check: a credit or canonical link first, then dates, a dropped
 * byline, and which text is the cut one. Where these do not suffice the answer is "unknown", and where a text credits
 * an agency that is not at hand, the agency is the origin.
 *
 * <p>After A. Broder, "On the resemblance and containment of documents" (1997), L. Irber et al., "Lightweight
 * compositional analysis of metagenomes with FracMinHash" (2022), and D. Smith et al., "Computational methods for
 * uncovering reprinted texts" (2015). Start with {@link news.parallax.provenance.Provenance}.
 */
@NullMarked
package news.parallax.provenance;

import org.jspecify.annotations.NullMarked;
