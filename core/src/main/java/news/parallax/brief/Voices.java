package news.parallax.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.text.WordList;

/** Tells whether the source of a statement is somebody a reader can be told of. */
final class Voices {
    private static final Set<String> PARTICLES = WordList.words("en/name-particles");
    private static final Set<String> HOLDERS = WordList.words("en/holder-nouns");
    private static final Set<String> GROUPS = WordList.words("en/group-holders");
    private static final Set<String> UNIQUE = WordList.words("en/unique-things");

    private Voices() {}

    /** A person by a name that is nothing but a name, an institution or document by a name or by what it is. */
    static boolean isNamed(Statement statement) {
        List<String> words = List.of(statement.source().strip().split("\\s+"));
        if (statement.holderKind() == HolderKind.PERSON) {
            return words.stream().allMatch(Voices::isNamePart);
        }
        return words.stream().skip(isArticle(words.get(0)) ? 1 : 0).anyMatch(Voices::isHolder);
    }

    private static boolean isNamePart(String word) {
        return !word.isEmpty()
                && (!Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word) || word.startsWith("al-"));
    }

    private static boolean isHolder(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !word.isEmpty()
                && (Character.isUpperCase(word.codePointAt(0))
                        || HOLDERS.contains(lower)
                        || GROUPS.contains(lower)
                        || UNIQUE.contains(lower));
    }

    private static boolean isArticle(String word) {
        return word.equalsIgnoreCase("the") || word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    }
}
