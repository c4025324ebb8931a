package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import news.parallax.model.Citation;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by "the president" in an article that names the person but not the office, where other articles of the story
 * name both. Only offices that one person holds at a time are read so, and only where the story gives it to nobody else.
 */
final class Offices {
    private static final Set<String> ONE_AT_A_TIME =
            Set.of("president", "prime minister", "chancellor", "premier", "king", "queen", "pope");

    private static final List<String> OTHERS =
            List.of("vice", "deputy", "assistant", "former", "ex-", "elect", "candidate", "then", "acting");

    private final Map<String, Set<String>> holders = new TreeMap<>();
    private final Map<String, Set<String>> speakers = new TreeMap<>();

    /**
     * The offices of a story.
     *
     * @param statements of all its articles
     * @param named gives a person's name the one they bear in the story
     */
    Offices(List<Statement> statements, UnaryOperator<String> named) {
        for (Statement statement : statements) {
            if (statement.holderKind() != HolderKind.PERSON) {
                continue;
            }
            String name = named.apply(statement.source());
            for (Citation citation : statement.citations()) {
                speakers.computeIfAbsent(citation.article(), none -> new TreeSet<>())
                        .add(name);
            }
            String office = office(statement.role());
            if (office != null) {
                holders.computeIfAbsent(office, none -> new TreeSet<>()).add(name);
            }
        }
    }

    /** The office that a role as stated is or ends with, "Orland's President"; or null. */
    private static @Nullable String office(@Nullable String role) {
        String lower = role == null ? "" : role.toLowerCase(Locale.ROOT);
        if (OTHERS.stream().anyMatch(lower::contains)) {
            return null;
        }
        return ONE_AT_A_TIME.stream().filter(lower::endsWith).findFirst().orElse(null);
    }

    /** The person whom nothing but an office names, if they speak under their name in the same article; or null. */
    @Nullable
    String holder(Statement statement) {
        String words = statement.source().toLowerCase(Locale.ROOT);
        String office = words.startsWith("the ") ? words.substring("the ".length()) : words;
        Set<String> held = ONE_AT_A_TIME.contains(office) ? holders.getOrDefault(office, Set.of()) : Set.of();
        if (held.size() != 1) {
            return null;
        }
        String holder = held.iterator().next();
        return speakers.getOrDefault(statement.article(), Set.of()).contains(holder) ? holder : null;
    }
}
