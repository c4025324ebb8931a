/**
 * Where accounts differ.
 *
 * <p>Each kind of difference has a finder of its own: figures for the same count whose ranges do not overlap, claims that
 * another denies, acts that rest on different laws or treaties, likelihoods of one outcome whose bands do not overlap, one
 * event on different days, one quotation given to different speakers. A position is verbatim and cited.
 *
 * <p>"Not stated" is no difference, and neither is more precision: "about 12,000" and "12,100" agree. Finders are strict,
 * because a difference that is none costs a reader's trust. To add a kind: write a finder, call it in {@link
 * news.parallax.analysis.contrast.Contrast}, read everything it finds on the examples. Start there.
 */
@NullMarked
package news.parallax.analysis.contrast;

import org.jspecify.annotations.NullMarked;
