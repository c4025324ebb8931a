package news.parallax.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Story;
import news.parallax.text.Names;

/**
 * Somebody who speaks in a story, with all they are reported to have said: one entry for one person however many articles
 * quote them, and one line for the same words however many articles carry them.
 *
 * @param name as a reader would name them
 * @param label the name with role and affiliation, where an article states them
 * @param kind what sort of source
 * @param spellings other spellings of the name in the story, sorted
 * @param lines what they said, in the order of the articles; never empty
 */
public record Voice(String name, String label, HolderKind kind, List<String> spellings, List<Line> lines) {
    /** Copies the lists. */
    public Voice {
        spellings = List.copyOf(spellings);
        lines = List.copyOf(lines);
    }

    /**
     * One thing somebody said.
     *
     * @param statement the first report of it
     * @param through through whom it reached the article, nearest first; the outlet itself left out, for the letter of
     *     its article stands beside the line
     * @param citations all places that carry the same words
     */
    public record Line(Statement statement, List<String> through, List<Citation> citations) {
        /** Copies the lists. */
        public Line {
            through = List.copyOf(through);
            citations = List.copyOf(citations);
        }

        /** A statement as one line of its own. */
        public static Line of(Statement statement) {
            return new Line(statement, statement.chain(), statement.citations());
        }

        /** What was said, pieces in order; in quotation marks when the words are the source's own. */
        public String words() {
            String pieces = pieces();
            return switch (statement.quotation()) {
                case DIRECT -> "“" + pieces + "”";
                case INDIRECT, MIXED -> pieces;
            };
        }

        /** The pieces of what was said, without quotation marks around them. */
        public String pieces() {
            return String.join(" … ", statement.content());
        }

        /** How it was said and passed on: {@code said, via the mayor}; empty when nothing marks it. */
        public String note() {
            String chain = through.isEmpty() ? "" : "via " + String.join(", ", through);
            String separator = statement.cue().isEmpty() || chain.isEmpty() ? "" : ", ";
            return statement.cue() + separator + chain;
        }
    }

    /** The voices of a story: those with a name first, of these those that most independent origins report, then by length. */
    static List<Voice> of(Story story, List<Statement> statements) {
        Map<String, List<Statement>> bySource = new LinkedHashMap<>();
        for (Statement statement : statements) {
            bySource.computeIfAbsent(statement.source(), source -> new ArrayList<>())
                    .add(statement);
        }
        Map<String, Article> articles = story.articlesById();
        List<Heard> heard = new ArrayList<>();
        bySource.forEach((source, said) -> heard.add(new Heard(of(source, said, articles), origins(story, said))));
        return heard.stream().sorted(Heard.WIDEST_FIRST).map(Heard::voice).toList();
    }

    private record Heard(Voice voice, int origins) {
        static final Comparator<Heard> WIDEST_FIRST = Comparator.comparing(
                        (Heard heard) -> heard.voice().isUnnamed())
                .thenComparingInt(heard -> -heard.origins())
                .thenComparingInt(heard -> -heard.voice().lines().size());
    }

    /** True of those whom nobody names: different people may stand behind one such entry. */
    public boolean isUnnamed() {
        return kind == HolderKind.ANONYMOUS;
    }

    private static int origins(Story story, List<Statement> said) {
        return story.originsOf(said.stream()
                        .flatMap(statement -> statement.citations().stream())
                        .toList())
                .size();
    }

    private static Voice of(String source, List<Statement> said, Map<String, Article> articles) {
        Map<String, List<Statement>> byWords = new LinkedHashMap<>();
        Set<String> spellings = new TreeSet<>();
        Statement fullest = said.get(0);
        for (Statement statement : said) {
            byWords.computeIfAbsent(key(statement), words -> new ArrayList<>()).add(statement);
            if (Labels.source(statement).length() > Labels.source(fullest).length()) {
                fullest = statement;
            }
            spellings(statement, spellings);
        }
        List<Line> lines =
                byWords.values().stream().map(same -> line(same, articles)).toList();
        return new Voice(source, Labels.source(fullest), fullest.holderKind(), List.copyOf(spellings), lines);
    }

    private static Line line(List<Statement> same, Map<String, Article> articles) {
        Statement first = same.get(0);
        Article article = articles.get(first.article());
        String outlet = article == null ? null : article.outlet();
        return new Line(
                first,
                first.chain().stream().filter(link -> !link.equals(outlet)).toList(),
                same.stream()
                        .flatMap(statement -> statement.citations().stream())
                        .distinct()
                        .toList());
    }

    /** What was said, as letters and digits only: quotation marks and line breaks do not make it another statement. */
    private static String key(Statement statement) {
        StringBuilder key = new StringBuilder();
        String.join(" ", statement.content())
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Adds what a mention calls a person where it is no part of the name: "Lukashenka" of "Lukashenko", but no surname. */
    private static void spellings(Statement statement, Set<String> spellings) {
        String mention = Names.withoutPossessive(statement.sourceText());
        List<String> known = List.of(statement.source().split(" "));
        if (statement.holderKind() == HolderKind.PERSON
                && Names.isCapitalised(mention)
                && Names.sameName(mention, statement.source())
                && !known.containsAll(List.of(mention.split(" ")))) {
            spellings.add(mention);
        }
    }
}
