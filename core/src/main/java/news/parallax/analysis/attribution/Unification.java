package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * Gives everybody one name across the articles of a story.
 *
 * <p>Spellings that can be one person's name are one person; a surname alone joins the one full name that ends in it,
 * and stays alone when there are several, or where an article keeps both apart. Of the spellings the most frequent of the fullest stands for all. The order
 * of the statements does not matter.
 */
final class Unification {
    private static final Comparator<Map.Entry<String, Integer>> BEST = Comparator.comparingInt(
                    (Map.Entry<String, Integer> name) -> -words(name.getKey()))
            .thenComparingInt(name -> -name.getValue())
            .thenComparing(Map.Entry::getKey);

    private final Map<String, Integer> persons = new TreeMap<>();
    private final Map<String, Set<String>> articles = new TreeMap<>();
    private final Map<String, Integer> bodies = new TreeMap<>();
    private final Map<String, String> personNames = new TreeMap<>();
    private final Map<String, String> bodyNames = new TreeMap<>();
    private final Map<String, List<String>> chosenPersons = new TreeMap<>();

    private Unification() {}

    static List<Statement> unify(List<Statement> statements) {
        Unification unification = new Unification();
        statements.forEach(unification::count);
        unification.namePersons();
        unification.nameBodies();
        Offices offices = new Offices(statements, name -> unification.personNames.getOrDefault(name, name));
        return statements.stream()
                .map(statement -> unification.renamed(statement, offices))
                .toList();
    }

    private static int words(String name) {
        return name.split(" ").length;
    }

    private void count(Statement statement) {
        if (statement.holderKind() == HolderKind.PERSON) {
            persons.merge(statement.source(), 1, Integer::sum);
            statement
                    .citations()
                    .forEach(citation -> articles.computeIfAbsent(statement.source(), key -> new TreeSet<>())
                            .add(citation.article()));
        } else if (statement.holderKind() == HolderKind.INSTITUTION) {
            bodies.merge(statement.source(), 1, Integer::sum);
        }
    }

    private void namePersons() {
        for (Map.Entry<String, Integer> name :
                persons.entrySet().stream().sorted(BEST).toList()) {
            List<String> same = alike(name.getKey());
            if (same.size() == 1) {
                personNames.put(name.getKey(), same.getFirst());
            } else {
                chosenPersons
                        .computeIfAbsent(Names.spellingKey(name.getKey()), key -> new ArrayList<>())
                        .add(name.getKey());
            }
        }
    }

    private List<String> alike(String name) {
        return chosenPersons.getOrDefault(Names.spellingKey(name), List.of()).stream()
                .filter(other -> Names.sameName(other, name) && !areTold(other, name))
                .toList();
    }

    /** True where an article has both, so that they are two: in one article a surname is given its full name. */
    private boolean areTold(String one, String another) {
        return !Collections.disjoint(articles.getOrDefault(one, Set.of()), articles.getOrDefault(another, Set.of()));
    }

    /** A bare surname that one article does not show to be a person's is one where another article does. */
    private boolean isSurname(String name) {
        return words(name) == 1 && !Cast.isPlace(name) && alike(name).size() == 1;
    }

    /** "the Kremlin" is "Kremlin", and "RUSI" the "Royal United Services Institute". */
    private void nameBodies() {
        Map<String, String> chosen = new TreeMap<>();
        Map<String, String> initials = new TreeMap<>();
        for (Map.Entry<String, Integer> name :
                bodies.entrySet().stream().sorted(BEST).toList()) {
            String plain = plain(name.getKey());
            String before = chosen.putIfAbsent(plain, name.getKey());
            String full = before != null ? before : initials.get(plain);
            if (full != null) {
                bodyNames.put(name.getKey(), full);
            } else if (words(name.getKey()) > 2) {
                initials.putIfAbsent(initials(name.getKey()), name.getKey());
            }
        }
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            if (Names.isCapitalised(word) && !Lexicon.isNever(word.toLowerCase(Locale.ROOT))) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    private Statement renamed(Statement statement, Offices offices) {
        return switch (statement.holderKind()) {
            case PERSON -> renamed(statement, personNames.get(statement.source()), HolderKind.PERSON);
            case INSTITUTION ->
                isSurname(statement.source())
                        ? renamed(statement, alike(statement.source()).getFirst(), HolderKind.PERSON)
                        : renamed(statement, bodyNames.get(statement.source()), HolderKind.INSTITUTION);
            case ANONYMOUS -> renamed(statement, offices.holder(statement), HolderKind.PERSON);
            case GROUP, DOCUMENT, AUTHOR -> statement;
        };
    }

    private static Statement renamed(Statement statement, @Nullable String name, HolderKind kind) {
        if (name == null) {
            return statement;
        }
        return new Statement(
                name,
                statement.sourceText(),
                statement.sourceSpan(),
                kind,
                statement.role(),
                statement.affiliation(),
                statement.cue(),
                statement.cueSpan(),
                statement.cueClass(),
                statement.content(),
                statement.contentSpans(),
                statement.quotation(),
                statement.chain(),
                statement.citations());
    }
}
