package news.parallax.eval.tagging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.eval.TarArchive;
import news.parallax.model.Span;

/** Reads the treebank in the data of names: GUM (Zeldes, The GUM Corpus, LREC 2017), openly licensed genres. */
public final class Conllu {
    private Conllu() {}

    /**
     * A token.
     *
     * @param form as written
     * @param span where it stands in the text of its sentence
     * @param part Penn Treebank part of speech
     * @param head index of the token it depends on, -1 for the root
     * @param entities the column of entities, empty if there is none
     */
    public record Token(String form, Span span, String part, int head, String entities) {}

    /**
     * A sentence.
     *
     * @param document name of its document
     * @param text tokens joined as the treebank says
     * @param tokens in order
     */
    public record Sentence(String document, String text, List<Token> tokens) {}

    /** Where the archive stands below the root of the data. */
    public static Path archive(Path root) {
        return root.resolve("data/names/names-dev.tar.xz");
    }

    /** All sentences, documents in order of name. */
    public static List<Sentence> sentences(Path root) throws IOException {
        Map<String, String> documents = new TreeMap<>();
        TarArchive.visit(archive(root), (path, bytes) -> {
            if (path.endsWith(".conllu")) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                documents.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        List<Sentence> sentences = new ArrayList<>();
        documents.forEach((name, content) -> read(name, content, sentences));
        return sentences;
    }

    private static void read(String document, String content, List<Sentence> sentences) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        int joinedTo = 0;
        for (String line : content.split("\n", -1)) {
            if (line.isBlank()) {
                if (!tokens.isEmpty()) {
                    sentences.add(new Sentence(document, text.toString(), List.copyOf(tokens)));
                }
                text.setLength(0);
                tokens.clear();
                joinedTo = 0;
            } else if (Character.isDigit(line.charAt(0))) {
                String[] columns = line.split("\t");
                joinedTo = Math.max(joinedTo, add(columns, text, tokens, joinedTo));
            }
        }
    }

    /**
     * Adds a token; multi-word tokens and empty nodes have no number of their own and are left out, but a multi-word token
     * says that there is no space between its words.
     *
     * @param joinedTo number of the last word of the multi-word token before
     * @return number of the last word of this multi-word token, else 0
     */
    private static int add(String[] columns, StringBuilder text, List<Token> tokens, int joinedTo) {
        if (columns.length < 10) {
            return 0;
        }
        int hyphen = columns[0].indexOf('-');
        if (hyphen > 0) {
            return Integer.parseInt(columns[0].substring(hyphen + 1));
        }
        if (!columns[0].chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int start = text.length();
        text.append(columns[1]);
        Span span = new Span(start, text.length());
        String entities = "";
        for (String entry : columns[9].split("\\|")) {
            entities = entry.startsWith("Entity=") ? entry.substring(7) : entities;
        }
        tokens.add(new Token(columns[1], span, columns[4], Integer.parseInt(columns[6]) - 1, entities));
        if (!columns[9].contains("SpaceAfter=No") && Integer.parseInt(columns[0]) >= joinedTo) {
            text.append(' ');
        }
        return 0;
    }
}
