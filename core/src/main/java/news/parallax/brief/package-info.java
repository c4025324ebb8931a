/**
 * The brief: a story and its findings in, a few cited sentences out.
 *
 * <p>Briefs are extractive. A sentence is a verbatim sentence of an article, a safe cut of one (a connective or a
 * dateline taken off its front), or the verbatim words of a source behind the source's name. {@link
 * news.parallax.brief.BriefWriter} ranks candidates by independent origins, never by pages, fills the sections of {@link
 * news.parallax.model.Brief.Section} and leaves out what cannot stand alone or repeats what was said.
 *
 * <p>{@link news.parallax.brief.Linter} then reads every sentence against the words it cites, as a sceptical editor
 * would: whatever was added, whatever was dropped that changes the meaning, every figure, name and quotation, and the
 * count of origins. A sentence that fails is replaced by its verbatim source, and the replacement is counted. The checks
 * follow the list of the EBU and BBC study on news integrity in assistants (2025) and the citation recall of ALCE (Gao
 * et al., EMNLP 2023), restricted to what can be decided without a model.
 *
 * <p>Start with {@link news.parallax.brief.BriefWriter}.
 */
@NullMarked
package news.parallax.brief;

import org.jspecify.annotations.NullMarked;
