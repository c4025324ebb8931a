package news.parallax.cli.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import news.parallax.cli.view.Renderer;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Answer;
import news.parallax.model.Article;
import news.parallax.model.Extraction;
import news.parallax.model.Finding;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes results one JSON object a line. A line is written whole or not at all. Not safe for several threads. */
public final class JsonLines implements Renderer {
    private final JsonFactory factory = new JsonFactory();
    private final Writer out;
    private final boolean discarded;

    /**
     * A writer of lines.
     *
     * @param out neither flushed nor closed
     * @param discarded true to add what extraction left out to each article of {@code read}
     */
    public JsonLines(Writer out, boolean discarded) {
        this.out = out;
        this.discarded = discarded;
    }

    @Override
    public void extraction(Extraction extraction) throws IOException {
        line(Map.of(), json -> {
            switch (extraction) {
                case Extraction.Extracted extracted -> {
                    ArticleJson.article(json, extracted.article());
                    if (discarded) {
                        ArticleJson.discarded(json, extracted.discarded());
                    }
                }
                case Extraction.Rejected rejected -> ArticleJson.rejected(json, rejected);
            }
        });
    }

    @Override
    public void findings(Article article, List<Finding> findings) throws IOException {
        line(
                Map.of(article.id(), article),
                json -> json.text("article", article.id())
                        .text("uri", article.uri())
                        .text("language", article.language())
                        .texts(
                                "warnings",
                                article.warnings().stream().map(Json::camel).toList())
                        .text("text", article.text())
                        .objects("findings", findings, finding -> FindingJson.write(json, finding)));
    }

    @Override
    public void story(Story story) throws IOException {
        line(story.articlesById(), json -> StoryJson.story(json, story));
    }

    @Override
    public void analysis(StoryAnalysis analysis) throws IOException {
        Story story = analysis.story();
        line(
                story.articlesById(),
                json -> json.object("story", inner -> StoryJson.story(inner, story))
                        .object("brief", inner -> StoryJson.brief(inner, analysis.brief()))
                        .objects("articles", story.articles(), article -> ArticleJson.article(json, article))
                        .objects("findings", analysis.findings(), finding -> FindingJson.write(json, finding)));
    }

    @Override
    public void answer(@Nullable Story story, Answer answer) throws IOException {
        line(story == null ? Map.of() : story.articlesById(), json -> {
            if (story == null) {
                json.none("story");
            } else {
                json.object("story", inner -> StoryJson.story(inner, story));
            }
            json.object("answer", inner -> AnswerJson.answer(inner, answer));
        });
    }

    private void line(Map<String, Article> articles, Consumer<Json> content) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            generator.writeStartObject();
            content.accept(new Json(generator, citation -> {
                Article article = articles.get(citation.article());
                return article == null ? null : citation.span().of(article.text());
            }));
            generator.writeEndObject();
        }
        out.append(line.getBuffer()).append('\n');
    }
}
