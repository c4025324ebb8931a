package news.parallax.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.story.Stories;

/** Articles made by chance, six an event, of words as common as in news. */
final class MadeUpArticles {
    private static final int RARE = 200_000;
    private static final List<String> COMMON = common();

    private MadeUpArticles() {}

    /** Articles on made-up events: a quarter of the words are of the event, the others as common as in news. */
    static List<Article> articles(int count, int words, int seed) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            Random event = new Random(31L * seed + at / 6);
            String[] topic = new String[60];
            for (int word = 0; word < topic.length; word++) {
                topic[word] = made(event.nextInt(RARE), word % 3 == 0);
            }
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < words; word++) {
                boolean isOfEvent = random.nextInt(4) == 0;
                String common = COMMON.get((int) (COMMON.size() * Math.pow(random.nextDouble(), 3)));
                text.append(isOfEvent ? topic[random.nextInt(topic.length)] : common)
                        .append(word % 17 == 16 ? ". " : " ");
            }
            String title = String.join(" ", List.of(topic).subList(0, 8));
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays((seed + at) / 10_000);
            articles.add(article("made-up-" + seed + "-" + at, title, day, text.toString()));
        }
        return articles;
    }

    private static Article article(String id, String title, LocalDate day, String text) {
        Block body = new Block(Block.Role.PARAGRAPH, new Span(0, text.length()));
        Published published = new Published(day.toString(), Published.Basis.DECLARED);
        String outlet = "Outlet " + id.hashCode() % 500;
        return new Article(id, id, null, outlet, title, List.of(), published, "en", text, List.of(body), List.of());
    }

    private static String made(int number, boolean isName) {
        String letters = Integer.toString(number + 1_000_003, 26);
        return isName ? Character.toUpperCase(letters.charAt(0)) + letters.substring(1) : letters;
    }

    /** The words of the shipped table, most common first. */
    private static List<String> common() {
        try (InputStream stream = Stories.class.getResourceAsStream("term-shares.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("term-shares.tsv is missing beside " + Stories.class);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(line -> -Integer.parseInt(line.substring(line.indexOf('\t') + 1))))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
