/**
 * Measures answers to questions about development stories.
 *
 * <p>The gold holds 144 questions of a reader to 24 stories, with the places of all sentences that answer: 72 to twelve
 * stories on which the rules were made, 72 to twelve others that are only counted. Start with {@link
 * news.parallax.eval.question.QuestionEvaluation}.
 */
@NullMarked
package news.parallax.eval.question;

import org.jspecify.annotations.NullMarked;
