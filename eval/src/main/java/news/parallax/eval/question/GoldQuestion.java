package news.parallax.eval.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question with the words that answer it.
 *
 * @param set {@code development} or {@code held-out}
 * @param cluster the story, as the events name it
 * @param kind what it asks for: will, did, who, why, many, when, where, what
 * @param question as a reader would ask
 * @param pro what answers it or speaks for it
 * @param contra what speaks against it
 * @param neutral what says on what it depends, and what a reader would not mind
 */
record GoldQuestion(
        String set,
        String cluster,
        String kind,
        String question,
        List<Words> pro,
        List<Words> contra,
        List<Words> neutral) {
    /** The set that rules and weights were made on. */
    static final String DEVELOPMENT = "development";

    private static final String RESOURCE = "questions.jsonl";

    /**
     * Some words of an article.
     *
     * @param article id of the article
     * @param from first character in its text; below 0 for its title
     * @param to behind the last character
     */
    record Words(String article, int from, int to) {
        private static Words of(String place) {
            int colon = place.indexOf(':');
            if (colon < 0) {
                return new Words(place, -1, -1);
            }
            int dash = place.lastIndexOf('-');
            return new Words(
                    place.substring(0, colon),
                    Integer.parseInt(place.substring(colon + 1, dash)),
                    Integer.parseInt(place.substring(dash + 1)));
        }
    }

    /** True when some article answers it. */
    boolean isAnswered() {
        return !pro.isEmpty() || !contra.isEmpty();
    }

    /** All questions, in the order of the file. */
    static List<GoldQuestion> all() throws IOException {
        JsonMapper mapper = new JsonMapper();
        try (InputStream stream = Objects.requireNonNull(GoldQuestion.class.getResourceAsStream(RESOURCE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> of(mapper.readTree(line))).toList();
        }
    }

    private static GoldQuestion of(JsonNode node) {
        return new GoldQuestion(
                node.path("set").asString(),
                node.path("cluster").asString(),
                node.path("kind").asString(),
                node.path("question").asString(),
                words(node.path("pro")),
                words(node.path("contra")),
                Stream.concat(words(node.path("conditions")).stream(), words(node.path("also")).stream())
                        .toList());
    }

    private static List<Words> words(JsonNode places) {
        return places.valueStream().map(place -> Words.of(place.asString())).toList();
    }
}
