package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.text.Names;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** One quotation given to different persons by different origins. */
final class Voices {
    private static final Set<String> HEADS = WordList.words("en/organisation-heads");
    private static final int MIN_WORDS = 8;
    private static final int KEY_WORDS = 8;

    private Voices() {}

    /** A quotation in an account. */
    private record Quoted(Statement statement, String origin) {}

    static List<Disagreement> disagreements(List<Statement> statements, Map<String, String> origins) {
        Map<String, List<Quoted>> byWords = new TreeMap<>();
        for (Statement statement : statements) {
            String origin = origins.get(statement.article());
            if (origin == null || statement.quotation() != Quotation.DIRECT || !isPerson(statement)) {
                continue;
            }
            String key = key(statement.content().get(0));
            if (!key.isEmpty()) {
                byWords.computeIfAbsent(key, none -> new ArrayList<>()).add(new Quoted(statement, origin));
            }
        }
        List<Disagreement> found = new ArrayList<>();
        byWords.values().forEach(group -> compare(group, found));
        return found;
    }

    private static boolean isPerson(Statement statement) {
        return statement.holderKind() == HolderKind.PERSON && isNamed(statement) && !isOutlet(statement);
    }

    /** Named where they speak: a pronoun can be resolved wrongly, and then there is no difference. */
    private static boolean isNamed(Statement statement) {
        String text = statement.sourceText();
        return !text.isBlank()
                && Character.isUpperCase(text.codePointAt(0))
                && Names.sameName(Names.withoutPossessive(text), statement.source());
    }

    /** "Lake News" repeats a quotation, it is nobody's voice. */
    private static boolean isOutlet(Statement statement) {
        return Words.of(statement.source()).forms().stream()
                .anyMatch(form -> HEADS.contains(form) || form.equals("news"));
    }

    /** The first words of a quotation that is long enough to be told from others. */
    private static String key(String content) {
        Words words = Words.of(content);
        List<String> forms = words.forms().stream()
                .filter(form -> Character.isLetterOrDigit(form.codePointAt(0)))
                .limit(KEY_WORDS)
                .toList();
        return forms.size() < MIN_WORDS ? "" : String.join(" ", forms);
    }

    /** One name, or one surname: "A.G. Ada Moor" and "Moor". */
    private static boolean sameVoice(String some, String other) {
        return Names.sameName(some, other) || last(some).equals(last(other));
    }

    private static String last(String name) {
        return Words.form(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static void compare(List<Quoted> group, List<Disagreement> found) {
        Quoted first = group.get(0);
        Positions positions = new Positions();
        for (Quoted other : group) {
            boolean differ = !other.origin().equals(first.origin())
                    && !sameVoice(first.statement().source(), other.statement().source());
            if (other.equals(first) || differ) {
                positions.add(
                        other.statement().source(),
                        other.statement().source(),
                        other.origin(),
                        other.statement().citations().get(0));
            }
        }
        if (positions.positions().size() > 1) {
            found.add(new Disagreement(
                    Disagreement.Kind.ATTRIBUTION, first.statement().content().get(0), positions.positions()));
        }
    }
}
