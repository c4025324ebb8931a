package news.parallax.cli.json;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import news.parallax.model.Citation;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The fields of the JSON object that is open: one call, one field. */
final class Json {
    private final JsonGenerator generator;
    private final Words words;

    Json(JsonGenerator generator, Words words) {
        this.generator = generator;
        this.words = words;
    }

    /** The words of a citation. */
    @FunctionalInterface
    interface Words {
        /** The words, or null when the article is not at hand. */
        @Nullable
        String of(Citation citation);
    }

    Json text(String name, @Nullable String value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeStringProperty(name, value);
        }
        return this;
    }

    Json texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    Json number(String name, int value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    /** A share or score, with four decimals; null when it is not a number. */
    Json number(String name, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            generator.writeNullProperty(name);
        } else {
            generator.writeNumberProperty(name, Math.round(value * 10_000) / 10_000.0);
        }
        return this;
    }

    /** An enum constant in lower camel case. */
    Json constant(String name, Enum<?> value) {
        return text(name, camel(value));
    }

    /** A span as {@code [start, end]}, or null. */
    Json span(String name, @Nullable Span span) {
        if (span == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeName(name);
            pair(span);
        }
        return this;
    }

    Json spans(String name, List<Span> spans) {
        generator.writeArrayPropertyStart(name);
        spans.forEach(this::pair);
        generator.writeEndArray();
        return this;
    }

    Json numbers(String name, double... values) {
        generator.writeArrayPropertyStart(name);
        for (double value : values) {
            if (value == Math.rint(value)) {
                generator.writeNumber((int) value);
            } else {
                generator.writeNumber(value);
            }
        }
        generator.writeEndArray();
        return this;
    }

    Json none(String name) {
        generator.writeNullProperty(name);
        return this;
    }

    /** A nested object. */
    Json object(String name, Consumer<Json> content) {
        generator.writeObjectPropertyStart(name);
        content.accept(this);
        generator.writeEndObject();
        return this;
    }

    /** An array of objects. */
    <T> Json objects(String name, List<T> values, Consumer<T> content) {
        generator.writeArrayPropertyStart(name);
        for (T value : values) {
            generator.writeStartObject();
            content.accept(value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }

    Json citations(List<Citation> citations) {
        return objects("citations", citations, this::citation);
    }

    void citation(Citation citation) {
        text("article", citation.article())
                .number("start", citation.span().start())
                .number("end", citation.span().end())
                .text("text", words.of(citation));
    }

    /** {@code PULL_QUOTE} as {@code pullQuote}. */
    static String camel(Enum<?> value) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (char letter : value.name().toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter == '_') {
                upper = true;
            } else {
                name.append(upper ? Character.toUpperCase(letter) : letter);
                upper = false;
            }
        }
        return name.toString();
    }

    private void pair(Span span) {
        generator.writeStartArray();
        generator.writeNumber(span.start());
        generator.writeNumber(span.end());
        generator.writeEndArray();
    }
}
