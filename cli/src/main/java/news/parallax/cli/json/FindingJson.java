package news.parallax.cli.json;

import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Likelihood;

/** The fields of each kind of finding. */
final class FindingJson {
    private FindingJson() {}

    /** Writes the fields of a finding into the object that is open. */
    static void write(Json json, Finding finding) {
        switch (finding) {
            case Statement statement -> statement(json, statement);
            case Forecast forecast -> forecast(json, forecast);
            case Fact fact -> fact(json, fact);
            case Disagreement disagreement -> disagreement(json, disagreement);
            case Event event -> event(json, event);
        }
    }

    private static void statement(Json json, Statement statement) {
        json.text("type", "statement")
                .text("article", statement.article())
                .text("source", statement.source())
                .text("sourceText", statement.sourceText())
                .span("sourceSpan", statement.sourceSpan())
                .constant("holderKind", statement.holderKind())
                .text("role", statement.role())
                .text("affiliation", statement.affiliation())
                .text("cue", statement.cue())
                .span("cueSpan", statement.cueSpan())
                .constant("cueClass", statement.cueClass())
                .texts("content", statement.content())
                .spans("contentSpans", statement.contentSpans())
                .constant("quotation", statement.quotation())
                .texts("chain", statement.chain())
                .citations(statement.citations());
    }

    private static void forecast(Json json, Forecast forecast) {
        json.text("type", "forecast")
                .text("holder", forecast.holder())
                .constant("holderKind", forecast.holderKind())
                .text("proposition", forecast.proposition())
                .text("reading", forecast.reading())
                .text("question", forecast.question())
                .text("term", forecast.term());
        likelihood(json, forecast);
        json.constant("polarity", forecast.polarity())
                .text("condition", forecast.condition())
                .text("horizon", forecast.horizon())
                .texts("drivers", forecast.drivers())
                .texts("indicators", forecast.indicators())
                .citations(forecast.citations());
    }

    private static void likelihood(Json json, Forecast forecast) {
        Likelihood likelihood = forecast.likelihood();
        if (likelihood == null) {
            json.none("scaleTerm").none("icd").none("surveyed");
            return;
        }
        json.text("scaleTerm", likelihood.term())
                .numbers("icd", likelihood.icd().low(), likelihood.icd().high());
        Likelihood.Surveyed surveyed = likelihood.surveyed();
        if (surveyed == null) {
            json.none("surveyed");
        } else {
            json.numbers("surveyed", surveyed.low(), surveyed.median(), surveyed.high());
        }
    }

    private static void fact(Json json, Fact fact) {
        json.text("type", "fact")
                .text("text", fact.text())
                .texts("origins", fact.origins())
                .texts("primarySources", fact.primarySources())
                .citations(fact.citations());
    }

    private static void disagreement(Json json, Disagreement disagreement) {
        json.text("type", "disagreement")
                .constant("kind", disagreement.kind())
                .text("topic", disagreement.topic())
                .objects(
                        "positions",
                        disagreement.positions(),
                        position -> json.text("value", position.value())
                                .text("holder", position.holder())
                                .texts("origins", position.origins())
                                .citations(position.citations()));
    }

    private static void event(Json json, Event event) {
        json.text("type", "event")
                .text("start", event.start())
                .text("end", event.end())
                .constant("granularity", event.granularity())
                .text("basis", event.basis())
                .constant("status", event.status())
                .text("text", event.text())
                .citations(event.citations());
    }
}
