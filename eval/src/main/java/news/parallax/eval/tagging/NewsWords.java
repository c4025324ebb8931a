package news.parallax.eval.tagging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import news.parallax.model.Span;
import news.parallax.text.Tokens;
import news.parallax.text.WordClasses;
import tools.jackson.databind.json.JsonMapper;

/** The words of the development events and of the other articles of their outlets, line by line, as numbers. */
final class NewsWords {
    private static final List<String> FILES = List.of("events", "distractors");
    private static final int STOP = -1;

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> counts = new ArrayList<>();
    private int[] running = new int[1 << 16];
    private int size;

    private NewsWords() {}

    /** Reads the words of all articles below the root of the data. */
    static NewsWords read(Path root) throws IOException {
        NewsWords read = new NewsWords();
        JsonMapper json = new JsonMapper();
        for (String file : FILES) {
            Path path = root.resolve("data/stories/" + file + "-dev.jsonl.gz");
            lines(path, line -> {
                String text = json.readTree(line).path("text").asString("");
                text.lines().forEach(read::addLine);
            });
        }
        return read;
    }

    private static void lines(Path file, Consumer<String> use) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                use.accept(line);
            }
        }
    }

    private void addLine(String line) {
        for (Span token : Tokens.tokens(line)) {
            String word = WordClasses.plain(token.of(line));
            int number = numbers.computeIfAbsent(word, unseen -> {
                words.add(unseen);
                counts.add(0);
                return words.size() - 1;
            });
            counts.set(number, counts.get(number) + 1);
            add(number);
        }
        add(STOP);
    }

    private void add(int number) {
        if (size == running.length) {
            running = java.util.Arrays.copyOf(running, 2 * size);
        }
        running[size++] = number;
    }

    /** The different words. */
    List<String> words() {
        return words;
    }

    /** How often a word stands in the texts. */
    int count(int word) {
        return counts.get(word);
    }

    /** Length of the running text. */
    int size() {
        return size;
    }

    /** The word at a place of the running text; -1 at the end of a line and outside. */
    int at(int place) {
        return place < 0 || place >= size ? STOP : running[place];
    }
}
