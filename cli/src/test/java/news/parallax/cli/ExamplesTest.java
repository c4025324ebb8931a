package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples as golden cases: {@code expected.json} beside the pages says what a careful reader concludes from them.
 *
 * <p>Pages, titles, dates, outlets, rejections, origins and the evidence of copies must hold exactly, and so must what has
 * to be told once or never. Of statements, forecasts, differences and events the file lists all that the reader finds and
 * the share that must be found; the shares only rise.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final JsonMapper JSON = JsonMapper.shared();

    @TestFactory
    List<DynamicTest> examplesHold() {
        return List.of("dam-dispute", "election-recount", "harbour-fire").stream()
                .flatMap(name -> tests(name).stream())
                .toList();
    }

    private static List<DynamicTest> tests(String name) {
        Path folder = EXAMPLES.resolve(name);
        JsonNode expected = tree(read(folder.resolve("expected.json")));
        List<JsonNode> stories = Ran.command("brief", "--json", folder.toString())
                .out()
                .lines()
                .map(ExamplesTest::tree)
                .toList();
        JsonNode story = stories.get(0);
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest(name + " is one story", () -> oneStory(stories, expected)));
        tests.add(DynamicTest.dynamicTest(name + ": pages", () -> pages(folder, expected)));
        tests.add(DynamicTest.dynamicTest(name + ": origins", () -> origins(story, expected)));
        tests.add(DynamicTest.dynamicTest(name + ": told once or never", () -> counts(story, expected)));
        tests.addAll(shares(name, story, expected));
        return tests;
    }

    private static List<DynamicTest> shares(String name, JsonNode story, JsonNode expected) {
        Map<String, BiPredicate<JsonNode, JsonNode>> kinds = new TreeMap<>();
        kinds.put("statement", ExamplesTest::isStatement);
        kinds.put("forecast", ExamplesTest::isForecast);
        kinds.put("disagreement", ExamplesTest::isDifference);
        kinds.put("event", ExamplesTest::isEvent);
        List<DynamicTest> tests = new ArrayList<>();
        kinds.forEach((type, fits) -> tests.add(DynamicTest.dynamicTest(name + ": " + type + "s", () -> {
            String list = type.equals("disagreement") ? "differences" : type + "s";
            List<String> missing = missing(story, expected.path(list), type, fits);
            double found = 1 - (double) missing.size() / expected.path(list).size();
            assertThat(found)
                    .as("share found of the %s; missing: %s", list, missing)
                    .isGreaterThanOrEqualTo(expected.path("floors").path(list).asDouble());
        })));
        return tests;
    }

    /** All articles stand in the first story but those that the file says stand apart, each for itself. */
    private static void oneStory(List<JsonNode> stories, JsonNode expected) {
        List<String> alone = new ArrayList<>();
        for (JsonNode story : stories.subList(1, stories.size())) {
            story.path("story")
                    .path("articles")
                    .forEach(article -> alone.add(fileName(article.path("uri").asString())));
        }
        assertThat(alone).containsExactlyInAnyOrderElementsOf(strings(expected.path("apart")));
    }

    private static void pages(Path folder, JsonNode expected) {
        Map<String, JsonNode> articles = new TreeMap<>();
        List<String> rejected = new ArrayList<>();
        for (String line :
                Ran.command("read", "--json", folder.toString()).out().lines().toList()) {
            JsonNode page = tree(line);
            String file = fileName(page.path("uri").asString());
            if (page.path("kind").asString().equals("rejected")) {
                rejected.add(file);
            } else {
                articles.put(file, page);
            }
        }
        assertThat(rejected).containsExactlyInAnyOrderElementsOf(strings(expected.path("rejected")));
        assertThat(articles.keySet())
                .containsExactlyElementsOf(
                        new TreeSet<>(expected.path("articles").propertyNames()));
        expected.path("articles")
                .properties()
                .forEach(entry -> page(Objects.requireNonNull(articles.get(entry.getKey())), entry.getValue()));
    }

    private static void page(JsonNode page, JsonNode expected) {
        assertThat(page.path("title").asString())
                .isEqualTo(expected.path("title").asString());
        if (expected.has("outlet")) {
            assertThat(page.path("outlet").asString(""))
                    .isEqualTo(expected.path("outlet").asString());
        }
        JsonNode published = page.path("published");
        if (expected.path("published").isNull()) {
            assertThat(published.isNull()).isTrue();
        } else {
            assertThat(published.path("value").asString())
                    .startsWith(expected.path("published").asString());
        }
    }

    private static void origins(JsonNode analysis, JsonNode expected) {
        JsonNode story = analysis.path("story");
        Map<String, String> files = new TreeMap<>();
        story.path("articles")
                .forEach(article -> files.put(
                        article.path("id").asString(),
                        fileName(article.path("uri").asString())));
        List<List<String>> origins = new ArrayList<>();
        for (JsonNode origin : story.path("origins")) {
            origins.add(strings(origin.path("articles")).stream()
                    .map(files::get)
                    .sorted()
                    .toList());
        }
        List<List<String>> wanted = new ArrayList<>();
        List<String> apart = strings(expected.path("apart"));
        for (JsonNode origin : expected.path("origins")) {
            if (!apart.containsAll(strings(origin))) {
                wanted.add(strings(origin));
            }
        }
        assertThat(origins).containsExactlyInAnyOrderElementsOf(wanted);
        expected.path("evidence")
                .properties()
                .forEach(entry -> assertThat(story.path("derivations"))
                        .anyMatch(derivation -> entry.getKey()
                                        .equals(files.get(
                                                derivation.path("copy").asString()))
                                && derivation
                                        .path("evidence")
                                        .toString()
                                        .contains(entry.getValue().asString())));
    }

    private static void counts(JsonNode story, JsonNode expected) {
        String findings = story.path("findings").toString() + story.path("brief");
        assertThat(strings(expected.path("absent")).stream().filter(findings::contains))
                .isEmpty();
        for (String words : strings(expected.path("once"))) {
            assertThat(findings(story, "statement").stream()
                            .filter(statement -> holds(statement.path("content"), words))
                            .map(statement -> statement
                                    .path("citations")
                                    .path(0)
                                    .path("article")
                                    .asString()))
                    .as("statements of: %s", words)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> missing(
            JsonNode story, JsonNode list, String type, BiPredicate<JsonNode, JsonNode> fits) {
        List<JsonNode> found = findings(story, type);
        List<String> missing = new ArrayList<>();
        for (JsonNode wanted : list) {
            if (found.stream().noneMatch(finding -> fits.test(finding, wanted))) {
                missing.add(wanted.toString());
            }
        }
        return missing;
    }

    private static boolean isStatement(JsonNode statement, JsonNode wanted) {
        return holds(statement.path("source"), wanted.path("source").asString())
                && (holds(statement.path("content"), wanted.path("words").asString())
                        || holds(
                                statement.path("citations"),
                                wanted.path("words").asString()));
    }

    private static boolean isForecast(JsonNode forecast, JsonNode wanted) {
        String holder = wanted.path("holder").asString();
        boolean held = holder.equals("author")
                ? forecast.path("holderKind").asString().equals("author")
                : holds(forecast.path("holder"), holder);
        return held
                && holds(forecast.path("term"), wanted.path("term").asString())
                && holds(forecast.path("citations"), wanted.path("words").asString());
    }

    private static boolean isDifference(JsonNode difference, JsonNode wanted) {
        return difference.path("kind").asString().equals(wanted.path("kind").asString())
                && strings(wanted.path("positions")).stream()
                        .allMatch(position -> holds(difference.path("positions"), position));
    }

    private static boolean isEvent(JsonNode event, JsonNode wanted) {
        return event.path("start").asString("").startsWith(wanted.path("start").asString())
                && (holds(event.path("text"), wanted.path("words").asString())
                        || holds(event.path("citations"), wanted.path("words").asString()));
    }

    private static List<JsonNode> findings(JsonNode story, String type) {
        List<JsonNode> findings = new ArrayList<>();
        for (JsonNode finding : story.path("findings")) {
            if (finding.path("type").asString().equals(type)) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static boolean holds(JsonNode node, String words) {
        return folded(node.toString()).contains(folded(words));
    }

    private static String folded(String text) {
        return text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.asString()));
        return strings;
    }

    private static String fileName(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    private static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
