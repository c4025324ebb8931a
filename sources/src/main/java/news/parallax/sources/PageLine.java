package news.parallax.sources;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.model.Declared;
import news.parallax.model.Extraction.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of JSON Lines: {@code {"uri", "html" or "text", "title"?, "outlet"?, "published"?, "language"?,
 * "retrieved"?}}. Where a field is absent, the name under which crawlers and feed tools write it is read instead
 * ({@code url}, {@code date}, {@code body} and their like, {@link #OTHER_NAMES}). Other fields are skipped.
 */
final class PageLine {
    /** Fields by the names other tools give them; the name of the contract goes before, whatever the order. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("url", "uri"),
            Map.entry("link", "uri"),
            Map.entry("body", "text"),
            Map.entry("maintext", "text"),
            Map.entry("publisher", "outlet"),
            Map.entry("source", "outlet"),
            Map.entry("site_name", "outlet"),
            Map.entry("lang", "language"),
            Map.entry("date", "published"),
            Map.entry("pubDate", "published"),
            Map.entry("datePublished", "published"),
            Map.entry("date_published", "published"),
            Map.entry("date_publish", "published"),
            Map.entry("publish_date", "published"),
            Map.entry("published_date", "published"),
            Map.entry("published_at", "published"));

    private final JsonFactory json;
    private final PageText pages;

    PageLine(PageText pages, Limits limits) {
        this.pages = pages;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.maxBytes())
                        .maxNestingDepth(200)
                        .build())
                .build();
    }

    /**
     * The page of a line, or why there is none.
     *
     * @param place path and number of the line, for messages and for a page without a uri
     * @param line one JSON object
     */
    Capture page(String place, String line) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Capture.Refused.of(place, Reason.MALFORMED, "not a JSON object");
            }
            Fields fields = new Fields();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (!fields.take(name, parser)) {
                    return Capture.Refused.of(place, Reason.MALFORMED, "field \"" + name + "\" is not a string");
                }
            }
            if (parser.nextToken() != null) {
                return Capture.Refused.of(place, Reason.MALFORMED, "more than one JSON value on the line");
            }
            return page(place, fields);
        } catch (JacksonException e) {
            return Capture.Refused.of(place, Reason.MALFORMED, "broken JSON: " + firstLine(e));
        }
    }

    /** True when the first object of some JSON has a field that a page needs, or cannot be read far enough to know. */
    boolean isLikely(String head) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), head)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                String field = OTHER_NAMES.getOrDefault(name, name);
                if (field.equals("html") || field.equals("text") || field.equals("uri")) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException e) {
            return head.contains("\"html\"") || head.contains("\"text\"");
        }
    }

    private Capture page(String place, Fields fields) {
        String given = fields.filled("uri");
        String uri = given == null ? place : given;
        String html = fields.value("html");
        String text = fields.value("text");
        if (html != null) {
            return pages.html(uri, fields.declared(), html);
        }
        return text == null
                ? Capture.Refused.of(place, Reason.MALFORMED, "neither \"html\" nor \"text\" on the line")
                : pages.plain(uri, fields.declared(), text);
    }

    /** What is wrong, without the excerpt of the source that follows in the library's message. */
    private static String firstLine(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return line.substring(0, Math.min(line.length(), 200)) + (column > 0 ? " (column " + column + ")" : "");
    }

    /** The fields of one line while they are read. */
    private static final class Fields {
        private static final List<String> NAMES =
                List.of("uri", "html", "text", "title", "outlet", "published", "language", "retrieved");

        private final Map<String, String> values = new TreeMap<>();
        private final Map<String, String> others = new TreeMap<>();

        /** Takes the value the parser stands on; false when it is not a string though the field needs one. */
        private boolean take(String name, JsonParser parser) {
            String meant = OTHER_NAMES.get(name);
            if (meant != null && parser.currentToken() == JsonToken.VALUE_STRING) {
                others.putIfAbsent(meant, parser.getString());
            }
            if (!NAMES.contains(name) || parser.currentToken() == JsonToken.VALUE_NULL) {
                parser.skipChildren();
                return true;
            }
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return false;
            }
            values.put(name, parser.getString());
            return true;
        }

        /** The value of a field, null when it is absent. */
        private @Nullable String value(String name) {
            String value = values.get(name);
            return value == null ? others.get(name) : value;
        }

        /** The value of a field, null when it is absent or blank. */
        private @Nullable String filled(String name) {
            String value = value(name);
            return value == null || value.isBlank() ? null : value;
        }

        private Declared declared() {
            return new Declared(
                    filled("title"), filled("outlet"), filled("published"), filled("language"), filled("retrieved"));
        }
    }
}
