/**
 * Who expects what, how likely, on which conditions.
 *
 * <p>In go an article and its statements, out come {@link news.parallax.model.Finding.Forecast forecasts}: expectations,
 * commitments, fears and judgements about something that is still open. Cue phrases are found by table
 * ({@code lang/en/forecast-cues.txt}, {@code lang/en/likelihood.txt}); the clause around a cue is the proposition; the
 * holder is whoever owns the cue ("few analysts expect"), else whoever's words the cue stands in, else the author.
 *
 * <p>Likelihood stays in the words used. Ranges are given only for terms of a scale (ICD 203, Analytic Standards, and a
 * survey of what people take such words to mean); modals, comparatives and shares of holders get none. Start with {@link
 * news.parallax.analysis.forecast.Forecasts}.
 */
@NullMarked
package news.parallax.analysis.forecast;

import org.jspecify.annotations.NullMarked;
