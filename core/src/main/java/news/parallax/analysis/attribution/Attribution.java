package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.ArticleText;
import news.parallax.text.KnownParts;
import news.parallax.text.Languages;
import news.parallax.text.Quotations;
import org.jspecify.annotations.Nullable;

/**
 * Who said what in an article.
 *
 * <p>Of articles in other languages than English only structure is read: quotations with a full name beside them, signed
 * posts. The article says so ({@link Article.Warning#STRUCTURE_ONLY}).
 *
 * <p>Headlines, decks, captions and the body are read; pull quotes are not, because they repeat the body, a line that
 * stands twice is read once, and nothing is said in a line all in capitals that leads elsewhere. See the package
 * documentation for how.
 */
public final class Attribution {
    private static final int NEAR = 6;
    private static final int MAX_LINK = 120;

    private Attribution() {}

    /** The statements of an article, in the order of the text. */
    public static List<Statement> statements(Article article) {
        return statements(article, drafts(article, new KnownParts(), true));
    }

    /** The same, of an article with parts of speech that may be known. */
    public static List<Statement> statements(ArticleText text) {
        return statements(text.article(), drafts(text.article(), text.parts(), true));
    }

    /** The statements that rules find without the trained tagger, so that what it adds can be measured. */
    public static List<Statement> byRules(Article article) {
        return statements(article, drafts(article, new KnownParts(), false));
    }

    private static List<Statement> statements(Article article, List<Draft> drafts) {
        Speakers speakers = new Speakers(article.text(), Cast.of(article.text()));
        List<Speaker> resolved = drafts.stream().map(speakers::of).toList();
        List<Statement> statements = new ArrayList<>();
        for (int index = 0; index < drafts.size(); index++) {
            int outer = around(drafts, index);
            Speaker teller = outer < 0 ? null : resolved.get(outer);
            statements.add(statement(article, drafts.get(index), resolved.get(index), teller));
        }
        return List.copyOf(statements);
    }

    /** Index of the statement near by whose content holds the cue of this one, or -1. */
    private static int around(List<Draft> drafts, int index) {
        Span cue = drafts.get(index).cue();
        for (int other = Math.max(0, index - NEAR);
                cue != null && other < Math.min(drafts.size(), index + NEAR);
                other++) {
            if (other != index && drafts.get(other).content().stream().anyMatch(piece -> piece.contains(cue))) {
                return other;
            }
        }
        return -1;
    }

    /**
     * The same statements with one name for each person and body, whatever their spelling in each article: what the
     * statements of all articles of a story go through before they are counted.
     */
    public static List<Statement> unify(List<Statement> statements) {
        return Unification.unify(statements);
    }

    private static List<Draft> drafts(Article article, KnownParts parts, boolean tagged) {
        List<Draft> drafts = new ArrayList<>(
                Languages.isForeign(article.language())
                        ? StructuralQuotations.drafts(article)
                        : read(article, parts, tagged));
        drafts.addAll(Signatures.drafts(article));
        NavigableMap<Integer, Span> links = links(article);
        drafts.removeIf(draft -> isIn(links, draft.sentences().getFirst()));
        drafts.sort(Comparator.comparing(draft -> draft.sentences().getFirst()));
        return drafts;
    }

    private static List<Draft> read(Article article, KnownParts parts, boolean tagged) {
        String text = article.text();
        List<Quotations.Quotation> quotations = Quotations.quoted(text);
        String masked = Passage.masked(text, quotations);
        PassageReader reader = new PassageReader(text);
        Passages passages = new Passages(reader, tagged);
        List<Draft> spoken = new ArrayList<>();
        Interview interview = Interview.of(article);
        Set<String> seen = new LinkedHashSet<>();
        int next = 0;
        for (Block block : article.blocks()) {
            int first = behind(quotations, next, block.span().start());
            next = behind(quotations, first, block.span().end());
            Draft answer = interview == null ? null : interview.answer(block);
            Draft said = answer != null ? answer : Transcripts.draft(text, block);
            if (said != null) {
                spoken.add(said);
            } else if (isRead(block.role()) && (isBody(block.role()) || seen.add(article.words(block)))) {
                passages.add(
                        block.role(),
                        Passage.sentences(text, masked, block.span(), quotations.subList(first, next), parts));
            }
        }
        passages.finish();
        spoken.addAll(reader.drafts());
        return spoken;
    }

    /** Index of the first quotation, from one on, that does not begin before an offset. */
    private static int behind(List<Quotations.Quotation> quotations, int from, int end) {
        int index = from;
        while (index < quotations.size() && quotations.get(index).outer().start() < end) {
            index++;
        }
        return index;
    }

    /** Lines of the body all in capitals where others are not, by where they begin: links to other articles. */
    private static NavigableMap<Integer, Span> links(Article article) {
        NavigableMap<Integer, Span> links = new TreeMap<>();
        boolean plain = false;
        for (Block block : article.blocks()) {
            boolean capitals = block.span().of(article.text()).chars().noneMatch(Character::isLowerCase);
            if (isBody(block.role()) && capitals && block.span().length() < MAX_LINK) {
                links.put(block.span().start(), block.span());
            }
            plain |= isBody(block.role()) && !capitals;
        }
        return plain ? links : new TreeMap<>();
    }

    private static boolean isIn(NavigableMap<Integer, Span> lines, Span sentence) {
        Map.Entry<Integer, Span> line = lines.floorEntry(sentence.start());
        return line != null && line.getValue().contains(sentence);
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

    private static Statement statement(Article article, Draft draft, Speaker speaker, @Nullable Speaker teller) {
        String text = article.text();
        Span source = draft.source();
        Span cue = draft.cue();
        List<String> chain = new ArrayList<>();
        if (article.outlet() != null) {
            chain.add(article.outlet());
        }
        if (teller != null
                && teller.kind() != HolderKind.ANONYMOUS
                && !teller.name().equals(speaker.name())) {
            chain.add(teller.name());
        }
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
