/**
 * Answers to a question: a story and its findings in, what speaks for and against out.
 *
 * <p>{@link news.parallax.question.Inquiry} reads what is asked for ("will", "did", "who said", "why", "how many"), the
 * verb, the names and the other words; {@link news.parallax.question.Relevance} weighs how much of them a sentence has, also
 * in other words; {@link news.parallax.question.Wanted} whether it has what an answer needs; {@link
 * news.parallax.question.Bearing} makes one number of both; {@link news.parallax.question.Side} tells for from against. {@link
 * news.parallax.question.Answerer} lays the sentences and the findings that rest on them out as for, against, conditions and
 * indicators, and lists what no source says.
 * It gives no verdict. The layout follows the analysis of competing hypotheses (Heuer, Psychology of Intelligence
 * Analysis, 1999, chapter 8): evidence for and against side by side, and indicators to watch.
 *
 * <p>Start with {@link news.parallax.question.Answerer}.
 */
@NullMarked
package news.parallax.question;

import org.jspecify.annotations.NullMarked;
