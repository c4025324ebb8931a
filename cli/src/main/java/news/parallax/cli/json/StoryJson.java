package news.parallax.cli.json;

import news.parallax.model.Article;
import news.parallax.model.Brief;
import news.parallax.model.Citation;
import news.parallax.model.Derivation;
import news.parallax.model.Story;
import news.parallax.model.Storyline;

/** The fields of a story and of a brief. */
final class StoryJson {
    private StoryJson() {}

    static void story(Json json, Story story) {
        json.text("id", story.id())
                .text("title", story.title())
                .objects("articles", story.articles(), article -> named(json, article))
                .objects(
                        "origins",
                        story.origins(),
                        origin -> json.text("id", origin.id())
                                .text("name", origin.name())
                                .text("agency", origin.agency())
                                .texts("articles", origin.articles()))
                .objects("derivations", story.derivations(), derivation -> derivation(json, derivation))
                .objects(
                        "joins",
                        story.joins(),
                        join -> json.text("article", join.article())
                                .number("score", join.score())
                                .texts("terms", join.terms())
                                .number("hours", join.hours())
                                .text("closest", join.closest())
                                .texts("names", join.names()));
        Storyline storyline = story.storyline();
        if (storyline == null) {
            json.none("storyline");
        } else {
            json.object("storyline", inner -> storyline(inner, storyline));
        }
    }

    private static void storyline(Json json, Storyline storyline) {
        json.text("id", storyline.id())
                .objects(
                        "stories",
                        storyline.stories(),
                        part -> json.text("id", part.story()).text("title", part.title()));
    }

    private static void named(Json json, Article article) {
        var published = article.published();
        json.text("id", article.id())
                .text("uri", article.uri())
                .text("outlet", article.outlet())
                .text("title", article.title())
                .text("published", published == null ? null : published.value());
    }

    private static void derivation(Json json, Derivation derivation) {
        json.text("copy", derivation.copy())
                .text("original", derivation.original())
                .text("other", derivation.other())
                .constant("level", derivation.level())
                .number("containment", derivation.containment())
                .number("reverse", derivation.reverse())
                .objects(
                        "passages",
                        derivation.passages(),
                        passage -> json.span("copy", passage.copy()).span("other", passage.other()))
                .objects("evidence", derivation.evidence(), evidence -> evidence(json, evidence));
    }

    private static void evidence(Json json, Derivation.Evidence evidence) {
        json.constant("kind", evidence.kind()).text("text", evidence.text());
        Citation citation = evidence.citation();
        if (citation == null) {
            json.none("citation");
        } else {
            json.object("citation", inner -> inner.citation(citation));
        }
    }

    static void brief(Json json, Brief brief) {
        json.objects("sentences", brief.sentences(), sentence -> sentence(json, sentence))
                .number("replaced", brief.replaced());
    }

    private static void sentence(Json json, Brief.Sentence sentence) {
        json.constant("section", sentence.section())
                .text("text", sentence.text())
                .citations(sentence.citations())
                .number("origins", sentence.origins())
                .texts("primarySources", sentence.primarySources());
    }
}
