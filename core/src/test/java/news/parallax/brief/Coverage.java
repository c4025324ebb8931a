package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Origin;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;

/** Small invented coverage for tests: articles of one paragraph, each an origin of its own. */
final class Coverage {
    private final List<Article> articles = new ArrayList<>();

    Coverage article(String id, String outlet, String text) {
        return article(id, outlet, text, null);
    }

    Coverage article(String id, String outlet, String text, @Nullable String published) {
        Block block = new Block(Block.Role.PARAGRAPH, new Span(0, text.length()));
        articles.add(new Article(
                id,
                id + ".html",
                null,
                outlet,
                "Bridge closed",
                List.of(),
                published == null ? null : new Published(published, Published.Basis.DECLARED),
                "en",
                text,
                List.of(block),
                List.of()));
        return this;
    }

    /** The same articles under another title. */
    Coverage titled(String title) {
        articles.replaceAll(article -> new Article(
                article.id(),
                article.uri(),
                article.canonical(),
                article.outlet(),
                title,
                article.bylines(),
                article.published(),
                article.language(),
                article.text(),
                article.blocks(),
                article.warnings()));
        return this;
    }

    Story story() {
        List<Origin> origins = articles.stream()
                .map(article -> new Origin(article.id(), article.outletOrUri(), null, List.of(article.id())))
                .toList();
        return new Story("s", articles.getFirst().title(), articles, origins, List.of(), List.of());
    }

    Citation citation(String id, String words) {
        Article article = articles.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        int start = article.text().indexOf(words);
        return new Citation(id, new Span(start, start + words.length()));
    }

    Finding.Fact fact(String text, List<String> origins, Citation... citations) {
        return new Finding.Fact(text, origins, List.of(), List.of(citations));
    }

    /** A direct quotation by "she". */
    Finding.Statement quotation(String source, String content, Citation citation) {
        return statement(source, "she", content, citation);
    }

    Finding.Statement statement(String source, String sourceText, String content, Citation citation) {
        Article article = articles.stream()
                .filter(candidate -> candidate.id().equals(citation.article()))
                .findFirst()
                .orElseThrow();
        int start = article.text().indexOf(content);
        return new Finding.Statement(
                source,
                sourceText,
                null,
                Finding.HolderKind.PERSON,
                null,
                null,
                "said",
                null,
                Finding.CueClass.ASSERTION,
                List.of(content),
                List.of(new Span(start, start + content.length())),
                Finding.Quotation.DIRECT,
                List.of(),
                List.of(citation));
    }

    /** What a person says in words of an article, with the cue that says so. */
    Finding.Statement cued(
            String sourceText, String cue, String content, Finding.Quotation quotation, Citation citation) {
        String article = citation.article();
        return new Finding.Statement(
                "Ana Dorn",
                sourceText,
                null,
                Finding.HolderKind.PERSON,
                null,
                null,
                cue,
                citation(article, cue).span(),
                Finding.CueClass.ASSERTION,
                List.of(content),
                List.of(citation(article, content).span()),
                quotation,
                List.of(),
                List.of(citation));
    }

    /** What somebody is reported to claim, by the noun. */
    Finding.Statement claim(String source, String content, Citation citation) {
        Finding.Statement said = statement(source, source, content, citation);
        Article article = articles.stream()
                .filter(candidate -> candidate.id().equals(citation.article()))
                .findFirst()
                .orElseThrow();
        int name = article.text().indexOf(source);
        int cue = article.text().indexOf("claim", name);
        return new Finding.Statement(
                source,
                source,
                new Span(name, name + source.length()),
                said.holderKind(),
                null,
                null,
                "claim",
                new Span(cue, cue + "claim".length()),
                said.cueClass(),
                said.content(),
                said.contentSpans(),
                Finding.Quotation.INDIRECT,
                List.of(),
                said.citations());
    }
}
