package news.parallax.eval.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.analysis.attribution.Attribution;
import news.parallax.eval.Report;
import news.parallax.extract.Extractor;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Page;
import news.parallax.text.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The statements of the seeds against their gold.
 *
 * <p>A gold attribution is found by a statement whose content shares words with its own (Dice of the words, with
 * repetition, at least .5; or at least .3 with the same cue). Each statement finds one attribution at most, best pairs
 * first. A gold line that stands twice on a page is counted once. The source is right when the statement names it as the
 * gold does, in any spelling, or shares a word that is no function word with it; nobody is right for nobody.
 */
public final class SeedStatements {
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FUNCTION =
            Set.of("the", "a", "an", "of", "in", "and", "to", "for", "on", "unnamed");

    private SeedStatements() {}

    /** True when the gold stands below the root. */
    public static boolean hasData(Path root) {
        return Files.isReadable(gold(root));
    }

    /** Adds the metrics of statements to a report. */
    public static void measure(Path root, Report.Builder report) throws IOException {
        int gold = 0;
        int found = 0;
        int right = 0;
        int statements = 0;
        for (Map.Entry<String, List<JsonNode>> file : attributions(root).entrySet()) {
            List<Statement> predicted = statements(root.resolve("seeds").resolve(file.getKey()));
            List<Pair> pairs = matched(file.getValue(), predicted);
            gold += file.getValue().size();
            statements += predicted.size();
            found += pairs.size();
            right += (int) pairs.stream().filter(Pair::right).count();
            describe(file.getValue(), predicted, pairs, report);
        }
        report.metric("statements-found", share(found, gold))
                .metric("statements-right-source", share(right, gold))
                .metric("statements-precision", share(found, statements));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Path gold(Path root) {
        return root.resolve("seeds/gold/attributions.jsonl");
    }

    private static Map<String, List<JsonNode>> attributions(Path root) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, List<JsonNode>> files = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(gold(root))) {
            JsonNode node = mapper.readTree(line);
            String file = node.path("file").asString();
            if (seen.add(file + node.path("speaker") + node.path("cue") + node.path("content"))) {
                files.computeIfAbsent(file, key -> new ArrayList<>()).add(node);
            }
        }
        return files;
    }

    private static List<Statement> statements(Path file) throws IOException {
        Page page = new Page.Plain(file.getFileName().toString(), Declared.nothing(), Files.readString(file));
        return Extractor.extract(page) instanceof Extraction.Extracted extracted
                ? Attribution.statements(extracted.article())
                : List.of();
    }

    /** A gold attribution and the statement that found it. */
    private record Pair(int gold, int statement, double score, boolean right) {}

    private static List<Pair> matched(List<JsonNode> gold, List<Statement> statements) {
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < gold.size(); index++) {
            for (int other = 0; other < statements.size(); other++) {
                Pair pair = pair(gold.get(index), index, statements.get(other), other);
                if (pair.score > 0) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::statement));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedStatements = new HashSet<>();
        return pairs.stream()
                .filter(pair -> !usedGold.contains(pair.gold) && !usedStatements.contains(pair.statement))
                .filter(pair -> usedGold.add(pair.gold) && usedStatements.add(pair.statement))
                .toList();
    }

    private static Pair pair(JsonNode gold, int index, Statement statement, int other) {
        StringBuilder content = new StringBuilder();
        gold.path("content").forEach(piece -> content.append(piece.asString()).append(' '));
        double dice = dice(words(content.toString()), words(String.join(" ", statement.content())));
        List<String> cue =
                words(gold.path("cue").isNull() ? "" : gold.path("cue").asString());
        List<String> foundCue = words(statement.cue());
        boolean sameCue = cue.isEmpty() ? foundCue.isEmpty() : cue.stream().anyMatch(foundCue::contains);
        boolean right = sameSource(gold, statement);
        boolean matches = dice >= 0.5 || dice >= 0.3 && sameCue;
        return new Pair(index, other, matches ? dice + (sameCue ? 1 : 0) + (right ? 1 : 0) : 0, right);
    }

    private static boolean sameSource(JsonNode gold, Statement statement) {
        String speaker = gold.path("speaker").asString();
        if (gold.path("speaker_text").isNull()
                && gold.path("cue_type").asString().equals("noun")) {
            return statement.holderKind() == HolderKind.ANONYMOUS;
        }
        List<String> words =
                new ArrayList<>(words(speaker + " " + gold.path("speaker_text").asString()));
        words.removeAll(FUNCTION);
        return Names.sameName(speaker, statement.source())
                || words(statement.source()).stream().anyMatch(words::contains);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(SPACE.split(text.toLowerCase(Locale.ROOT))));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static double dice(List<String> one, List<String> other) {
        List<String> rest = new ArrayList<>(other);
        int common = 0;
        for (String word : one) {
            common += rest.remove(word) ? 1 : 0;
        }
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
    }

    private static void describe(
            List<JsonNode> gold, List<Statement> statements, List<Pair> pairs, Report.Builder report) {
        for (int index = 0; index < gold.size(); index++) {
            int at = index;
            JsonNode node = gold.get(index);
            String name =
                    node.path("id").asString() + " " + node.path("speaker").asString();
            pairs.stream()
                    .filter(pair -> pair.gold == at)
                    .findFirst()
                    .ifPresentOrElse(
                            pair -> {
                                if (!pair.right) {
                                    String source =
                                            statements.get(pair.statement).source();
                                    report.detail("statement with another source: " + name + ", not " + source);
                                }
                            },
                            () -> report.detail("statement not found: " + name + ": " + node.path("content")));
        }
        for (int index = 0; index < statements.size(); index++) {
            int at = index;
            Statement statement = statements.get(index);
            if (pairs.stream().noneMatch(pair -> pair.statement == at)) {
                report.detail("statement not in gold: " + statement.source() + " | " + statement.cue() + " | "
                        + statement.content());
            }
        }
    }
}
