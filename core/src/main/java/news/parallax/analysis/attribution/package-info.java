/**
 * Who said what: statements with source, cue and content as exact spans of the article.
 *
 * <p>An {@link news.parallax.model.Article} goes in, {@link news.parallax.model.Finding.Statement}s come out. Every block
 * is split into sentences in which a quotation counts as one word ({@code Words}). In each sentence words that can
 * attribute are found ({@code CueFinder}: verbs with the forms and complements of {@code cue-verbs.txt}, nouns such as
 * "claim", prepositions such as "according to"), each with its subject ({@code Subjects}) and its content ({@code
 * ClauseReader}). Quotations without a cue of their own go to who spoke last in their paragraph, to the cue behind
 * them, or to a signature ({@code PassageReader}, {@code LooseQuotation}, {@code Signatures}). At last the words that name
 * a source are resolved to the person, group, body or paper meant ({@code Cast}, {@code SourcePhrases}, {@code
 * Speakers}); the tagger of names votes on what each name of the article names.
 *
 * <p>Trained taggers read every sentence too ({@code Taggers}): a first with the features of {@code TagFeatures}, then a
 * second that also sees what the first marked in the sentence and elsewhere in the article ({@code SecondLook}, {@code
 * MarkedArticle}). {@code Refinement} joins them with the rules: the taggers say where source, cue and content begin and end,
 * the nearest belong together, and rules add who is meant and what structure shows.
 *
 * <p>Of articles in other languages than English structure alone is read ({@code StructuralQuotations}).
 *
 * <p>Conventions of spans: a source is the whole noun phrase with its apposition; a cue is the verb with its
 * auxiliaries and adverbs, the noun, or the preposition; content keeps "that" and leaves out the full stop of the
 * sentence, and for words that are all quoted the quotation marks and the comma before the closing mark. This follows
 * PolNeAR (Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political News", LREC 2018), except that
 * PolNeAR keeps the marks.
 *
 * <p>Start with {@link news.parallax.analysis.attribution.Attribution}.
 */
@NullMarked
package news.parallax.analysis.attribution;

import org.jspecify.annotations.NullMarked;
