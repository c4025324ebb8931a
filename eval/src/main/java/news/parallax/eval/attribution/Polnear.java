package news.parallax.eval.attribution;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads PolNeAR (Newell, Margolin and Ruths, LREC 2018): news articles with attributions in brat's format. */
final class Polnear {
    private Polnear() {}

    /**
     * One article with its attributions.
     *
     * @param name name of the file without ending
     * @param text text of the article
     * @param relations attributions in the order of the file
     */
    record Document(String name, String text, List<Relation> relations) {
        /** The document as an article: its first line is the headline, other lines are paragraphs. */
        Article article() {
            List<Block> blocks = new ArrayList<>();
            int start = 0;
            while (start < text.length()) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                if (!text.substring(start, end).isBlank()) {
                    Block.Role role = blocks.isEmpty() ? Block.Role.HEADLINE : Block.Role.PARAGRAPH;
                    blocks.add(new Block(role, new Span(start, end)));
                }
                start = end + 1;
            }
            return new Article(name, name, null, null, name, List.of(), null, "en", text, blocks, List.of());
        }
    }

    /** An attribution: pieces of its source, cue and content; a part can be empty. */
    record Relation(List<Span> source, List<Span> cue, List<Span> content) {}

    /** Where the archive stands below the root of the data. */
    static Path archive(Path root) {
        return root.resolve("data/polnear/polnear-train-dev.tar.gz");
    }

    /** The documents of a part, {@code train} or {@code dev}, in order of name. */
    static List<Document> documents(Path root, String part) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> annotations = new TreeMap<>();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive(root)), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String path = entry.getName().startsWith("./") ? entry.getName().substring(2) : entry.getName();
                if (!entry.isFile() || !path.startsWith(part + "/")) {
                    continue;
                }
                String content = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
                String name = path.substring(path.lastIndexOf('/') + 1);
                (name.endsWith(".ann") ? annotations : texts).put(name.substring(0, name.length() - 4), content);
            }
        }
        List<Document> documents = new ArrayList<>();
        texts.forEach((name, text) -> documents.add(document(name, text, annotations)));
        return documents;
    }

    /** Annotation files carry the name of the text and a key of the annotator; the first in order of name counts. */
    private static Document document(String name, String text, Map<String, String> annotations) {
        List<Relation> relations = annotations.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name))
                .findFirst()
                .map(entry -> relations(entry.getValue(), text))
                .orElse(List.of());
        return new Document(name, text, relations);
    }

    private static List<Relation> relations(String annotation, String text) {
        Map<String, List<Span>> entities = new TreeMap<>();
        List<String[]> events = new ArrayList<>();
        for (String line : annotation.split("\n")) {
            String[] columns = line.split("\t");
            if (columns.length >= 2 && columns[0].startsWith("T")) {
                entities.put(columns[0], spans(columns[1].substring(columns[1].indexOf(' ') + 1), text));
            } else if (columns.length >= 2 && columns[0].startsWith("E")) {
                events.add(columns[1].split(" "));
            }
        }
        return events.stream()
                .map(event -> new Relation(
                        part(event, "Source", entities),
                        part(event, "Cue", entities),
                        part(event, "Content", entities)))
                .toList();
    }

    private static List<Span> part(String[] event, String role, Map<String, List<Span>> entities) {
        List<Span> spans = new ArrayList<>();
        for (String argument : event) {
            if (argument.startsWith(role)) {
                spans.addAll(entities.getOrDefault(argument.substring(argument.indexOf(':') + 1), List.of()));
            }
        }
        return spans.stream().sorted().distinct().toList();
    }

    /** The pieces of an entity. Offsets count code points and are turned into UTF-16. */
    private static List<Span> spans(String pieces, String text) {
        List<Span> spans = new ArrayList<>();
        for (String piece : pieces.split(";")) {
            String[] ends = piece.trim().split(" ");
            int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
            int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
            spans.add(new Span(start, end));
        }
        return spans.stream().sorted().toList();
    }
}
