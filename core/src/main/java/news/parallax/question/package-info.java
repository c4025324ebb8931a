/**
 * Answers to a question: a story and its findings in, what speaks for and against out.
 *
 * <p>{@link news.parallax.question.Inquiry} reads the kind of the question ("will", "did", "who said", "why", "how
 * many") and its content words; {@link news.parallax.question.Answerer} picks the findings that bear on them and lays
 * them out as for, against, conditions and indicators, each with the words it rests on, and lists what no source says.
 * It gives no verdict. The layout follows the analysis of competing hypotheses (Heuer, Psychology of Intelligence
 * Analysis, 1999, chapter 8): evidence for and against side by side, and indicators to watch.
 *
 * <p>Start with {@link news.parallax.question.Answerer}.
 */
@NullMarked
package news.parallax.question;

import org.jspecify.annotations.NullMarked;
