package news.parallax.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs {@code parallax stories} on 10,000 articles of the development data as JSON Lines, and on one of them, on two cores
 * and 2 GB, and prints the articles a second after start-up: what the many take beyond the one. Exit code 5 when that is
 * less than promised.
 *
 * <p>Of three runs the best counts. The data hold 9,844 articles; the first are given again under another address and
 * without their first paragraph until there are 10,000.
 */
public final class StoriesSpeed {
    private static final int ARTICLES = 10_000;
    private static final int RUNS = 3;
    private static final double PROMISED = 2_000;

    private StoriesSpeed() {}

    /** Runs; the arguments are the launcher and a folder to write to. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[1]);
        List<StoryArticle> articles = StoryArticle.read();
        Path many = write(folder.resolve("stories-speed.jsonl"), articles, ARTICLES);
        Path one = write(folder.resolve("stories-speed-one.jsonl"), articles, 1);
        double best = Double.MAX_VALUE;
        double start = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            start = Math.min(start, seconds(arguments[0], one));
            best = Math.min(best, seconds(arguments[0], many));
        }
        double rate = ARTICLES / Math.max(.001, best - start);
        System.out.printf(
                Locale.ROOT,
                "%,d articles in %.2f s, one in %.2f s: %,.0f articles/s after start-up (at least %,.0f)%n",
                ARTICLES,
                best,
                start,
                rate,
                PROMISED);
        System.exit(rate >= PROMISED ? 0 : 5);
    }

    private static double seconds(String launcher, Path input) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(launcher, "stories", "--json", "--threads", "2", input.toString());
        command.environment().put("PARALLAX_JAVA_OPTS", "-Xmx2g -XX:ActiveProcessorCount=2");
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        long began = System.nanoTime();
        int code = command.start().waitFor();
        if (code != 0 && code != 3) {
            throw new IOException("stories ended with " + code);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static Path write(Path file, List<StoryArticle> articles, int count) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int at = 0; at < count; at++) {
                StoryArticle article = articles.get(at % articles.size());
                boolean again = at >= articles.size();
                Map<String, String> line = new LinkedHashMap<>();
                line.put("uri", article.id() + (again ? "-again" : ""));
                line.put("title", article.title());
                line.put("outlet", article.outlet());
                line.put("published", article.date());
                String text = article.text();
                line.put("text", again ? text.substring(Math.max(0, text.indexOf('\n'))) : text);
                writer.write(mapper.writeValueAsString(line));
                writer.newLine();
            }
        }
        return file;
    }
}
