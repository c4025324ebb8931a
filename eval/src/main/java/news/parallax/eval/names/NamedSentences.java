package news.parallax.eval.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.eval.TarArchive;
import news.parallax.eval.tagging.Conllu;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.Names;
import news.parallax.text.TypedName;
import news.parallax.text.WordList;

/**
 * Sentences of the three corpora of names in one convention: titles before a name and articles do not belong to it, and a
 * span without a capital is no name.
 *
 * <p>GUM (Zeldes, LREC 2017) marks all mentions, so {@link TreebankNames} picks what is a proper name; Wikigold (Balasuriya
 * et al., 2009) and re3d (Dstl, 2017) mark names word by word. The texts of the last come without documents; a hundred
 * sentences in a row count as one.
 */
public final class NamedSentences {
    private static final int SENTENCES_A_DOCUMENT = 100;
    private static final Map<String, NameKind> KINDS = Map.ofEntries(
            Map.entry("PER", NameKind.PERSON),
            Map.entry("ORG", NameKind.ORGANISATION),
            Map.entry("LOC", NameKind.PLACE),
            Map.entry("MISC", NameKind.OTHER),
            Map.entry("Person", NameKind.PERSON),
            Map.entry("Organisation", NameKind.ORGANISATION),
            Map.entry("Location", NameKind.PLACE),
            Map.entry("Nationality", NameKind.OTHER),
            Map.entry("DocumentReference", NameKind.OTHER),
            Map.entry("MilitaryPlatform", NameKind.OTHER),
            Map.entry("Weapon", NameKind.OTHER));

    private static final Set<String> HEADS = WordList.words("en/organisation-heads");
    private static final Set<String> DEMONYMS = WordList.words("en/demonyms");

    private NamedSentences() {}

    /** All sentences, corpus by corpus. */
    public static List<NamedSentence> read(Path root) throws IOException {
        List<NamedSentence> sentences = new ArrayList<>();
        for (Conllu.Sentence sentence : Conllu.sentences(root)) {
            sentences.add(new NamedSentence(sentence.document(), sentence.text(), new TreebankNames(sentence).names()));
        }
        TarArchive.visit(Conllu.archive(root), (path, bytes) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (name.endsWith(".conll") || name.endsWith(".conll.txt")) {
                readColumns(name, new String(bytes, StandardCharsets.UTF_8), sentences);
            }
        });
        return sentences;
    }

    /** True for one document of five, the same on every machine: the development part. */
    public static boolean isHeldOut(NamedSentence sentence) {
        return Math.floorMod(sentence.document().hashCode(), 5) == 0;
    }

    private static void readColumns(String corpus, String content, List<NamedSentence> sentences) {
        List<String[]> rows = new ArrayList<>();
        int document = 0;
        int count = 0;
        for (String line : content.split("\n", -1)) {
            String[] columns = line.split("[ \t]");
            boolean starts = line.startsWith("-DOCSTART-");
            document += starts ? 1 : 0;
            if (!starts && columns.length >= 2 && !columns[0].isEmpty()) {
                rows.add(columns);
                continue;
            }
            if (!starts && !rows.isEmpty()) {
                String name = corpus + (document > 0 ? document : count / SENTENCES_A_DOCUMENT);
                sentences.add(sentence(name, rows));
                rows.clear();
                count++;
            }
        }
    }

    private static NamedSentence sentence(String document, List<String[]> rows) {
        StringBuilder text = new StringBuilder();
        List<TypedName> names = new ArrayList<>();
        String open = "O";
        int start = 0;
        for (String[] row : rows) {
            String tag = row[row.length - 1];
            String kind = tag.substring(tag.indexOf('-') + 1);
            if (tag.startsWith("B-") || !kind.equals(open)) {
                close(text, open, start, names);
                open = kind;
                start = text.length() + (isApart(text, row[0]) ? 1 : 0);
            }
            text.append(isApart(text, row[0]) ? " " : "").append(row[0]);
        }
        close(text, open, start, names);
        return new NamedSentence(document, text.toString(), names);
    }

    private static boolean isApart(StringBuilder text, String word) {
        boolean closes = ",.;:!?)%'".indexOf(word.charAt(0)) >= 0 && !word.equals("...") || word.equals("n't");
        return !text.isEmpty() && !closes && "($".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static void close(StringBuilder text, String kind, int start, List<TypedName> names) {
        NameKind known = KINDS.get(kind);
        if (known != null && start < text.length()) {
            named(text.toString(), new Span(start, text.length()))
                    .ifPresent(span -> names.add(new TypedName(span, known)));
        }
    }

    private static boolean isTitle(String word) {
        return Names.isTitle(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** True where "Department" follows in "Justice Department". */
    private static boolean isHead(String text, int from, int end) {
        int space = text.indexOf(' ', from);
        String next = text.substring(from, space < 0 || space > end ? end : space);
        return HEADS.contains(next.toLowerCase(Locale.ROOT));
    }

    /** A span without article, titles and possessive before and behind it, if a capital is left. */
    static Optional<Span> named(String text, Span span) {
        int start = span.start();
        int space = text.indexOf(' ', start);
        while (space > 0 && space < span.end() && isDropped(text, start, space, span.end())) {
            start = space + 1;
            space = text.indexOf(' ', start);
        }
        String words = text.substring(start, span.end());
        boolean possessive = words.endsWith("'s") || words.endsWith("\u2019s");
        Span bare = new Span(start, possessive ? span.end() - 2 : span.end());
        return isName(bare.of(text)) ? Optional.of(bare) : Optional.empty();
    }

    private static boolean isDropped(String text, int start, int space, int end) {
        String word = text.substring(start, space);
        return isTitle(word) && !isHead(text, space + 1, end)
                || !Names.isCapitalised(word) && !Character.isDigit(word.charAt(0))
                || word.equals("The");
    }

    private static boolean isName(String words) {
        return words.length() > 1
                && words.chars().anyMatch(Character::isUpperCase)
                && !DEMONYMS.contains(words.toLowerCase(Locale.ROOT));
    }
}
