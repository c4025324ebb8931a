package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Quotations;

/**
 * Who said what in an article.
 *
 * <p>Headlines, decks, captions and the body are read; pull quotes are not, because they repeat the body, and a line that
 * stands twice is read once. See the package documentation for how.
 */
public final class Attribution {
    private Attribution() {}

    /** The statements of an article, in the order of the text. */
    public static List<Statement> statements(Article article) {
        List<Draft> drafts = drafts(article);
        Speakers speakers = new Speakers(article.text(), Cast.of(article.text()));
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            statements.add(statement(article, draft, speakers.of(draft)));
        }
        return List.copyOf(statements);
    }

    /**
     * The same statements with one name for each person and body, whatever their spelling in each article: what the
     * statements of all articles of a story go through before they are counted.
     */
    public static List<Statement> unify(List<Statement> statements) {
        return Unification.unify(statements);
    }

    private static List<Draft> drafts(Article article) {
        String text = article.text();
        List<Quotations.Quotation> quotations = Quotations.quoted(text);
        String masked = Passage.masked(text, quotations);
        PassageReader reader = new PassageReader(text);
        Set<String> seen = new LinkedHashSet<>();
        int next = 0;
        for (Block block : article.blocks()) {
            int first = behind(quotations, next, block.span().start());
            next = behind(quotations, first, block.span().end());
            Draft said = Transcripts.draft(text, block);
            if (said != null) {
                reader.drafts().add(said);
            } else if (isRead(block.role()) && (isBody(block.role()) || seen.add(article.words(block)))) {
                reader.read(Passage.sentences(text, masked, block.span(), quotations.subList(first, next)));
            }
        }
        List<Draft> drafts = new ArrayList<>(reader.drafts());
        drafts.addAll(Signatures.drafts(article));
        drafts.sort(Comparator.comparing(draft -> draft.sentences().getFirst()));
        return drafts;
    }

    /** Index of the first quotation, from one on, that does not begin before an offset. */
    private static int behind(List<Quotations.Quotation> quotations, int from, int end) {
        int index = from;
        while (index < quotations.size() && quotations.get(index).outer().start() < end) {
            index++;
        }
        return index;
    }

    private static boolean isBody(Block.Role role) {
        return role == Block.Role.PARAGRAPH || role == Block.Role.LIST_ITEM;
    }

    private static boolean isRead(Block.Role role) {
        return switch (role) {
            case HEADLINE, DECK, PARAGRAPH, SUBHEAD, LIST_ITEM, QUOTE, CAPTION -> true;
            case BYLINE, DATELINE, PULL_QUOTE, CREDIT, EMBED, BIO, SOURCE_NOTE -> false;
        };
    }

    private static Statement statement(Article article, Draft draft, Speaker speaker) {
        String text = article.text();
        Span source = draft.source();
        Span cue = draft.cue();
        List<String> chain = article.outlet() == null ? List.of() : List.of(article.outlet());
        return new Statement(
                speaker.name(),
                source == null ? "" : source.of(text),
                source,
                speaker.kind(),
                speaker.role(),
                speaker.affiliation(),
                cue == null ? "" : cue.of(text),
                cue,
                draft.cueClass(),
                draft.content().stream().map(piece -> piece.of(text)).toList(),
                draft.content(),
                quotation(draft),
                chain,
                draft.sentences().stream()
                        .map(sentence -> new Citation(article.id(), sentence))
                        .toList());
    }

    private static Quotation quotation(Draft draft) {
        if (draft.direct()) {
            return Quotation.DIRECT;
        }
        return draft.mixed() ? Quotation.MIXED : Quotation.INDIRECT;
    }
}
