package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.WordList;

/**
 * Names the primary sources of the very words a brief prints.
 *
 * <p>A fact gathers everybody named around it; what a reader wants to know is to whom this proposition goes back. That is
 * who said at least {@value #MOST} of one of its sentences, once, by a name a reader can be shown.
 */
final class NamedSources {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final Set<String> DEMONYMS = WordList.words("en/demonyms");
    private static final Set<String> HOLDERS = WordList.words("en/holder-nouns");
    private static final Set<String> UNIQUE = WordList.words("en/unique-things");
    private static final Set<String> DESCRIBING =
            Set.of("a", "A", "an", "An", "One", "one", "some", "Some", "in", "by", "on", "with", "from", "to", "who");
    private static final double MOST = 0.4;
    private static final int MAX_WORDS = 7;
    private static final int MAX_ACRONYM = 5;

    private final Library library;
    private final Owned owned;

    NamedSources(Library library, Owned owned) {
        this.library = library;
        this.owned = owned;
    }

    /** The sources of a statement: its speaker, if that is somebody. */
    static List<String> of(Statement statement) {
        return isShown(statement.source()) ? List.of(statement.source()) : List.of();
    }

    /** The sources of a fact that said most of a cited sentence, one for each citation, each once. */
    List<String> of(Fact fact) {
        List<String> sources = new ArrayList<>();
        for (Citation citation : fact.citations()) {
            speaker(citation)
                    .map(speaker -> known(speaker, fact.primarySources()))
                    .filter(NamedSources::isShown)
                    .filter(source -> sources.stream().noneMatch(known -> isSame(known, source)))
                    .ifPresent(sources::add);
        }
        return sources;
    }

    /** Who said most of a sentence; to ask and to order are acts, and no source of what happened. */
    private Optional<String> speaker(Citation citation) {
        Span sentence = library.sentence(citation);
        return owned.in(citation.article(), sentence).stream()
                .filter(statement -> Voices.speaks(statement) && statement.cueClass() != CueClass.REQUEST)
                .filter(owned::isOutermost)
                .filter(statement -> Owned.covered(statement, sentence) >= MOST * sentence.length())
                .max(Comparator.comparingInt((Statement statement) -> Owned.covered(statement, sentence))
                        .thenComparing(Statement::source))
                .map(Statement::source);
    }

    /** The name under which the analysis knows a speaker: the issuer of a paper. */
    private static String known(String speaker, List<String> sources) {
        return sources.stream()
                .filter(source -> isSame(source, speaker))
                .findFirst()
                .orElse(speaker);
    }

    /** One name in two spellings, or the issuer and its paper: "Kremlin" and "the Kremlin's official transcripts". */
    private static boolean isSame(String some, String other) {
        String one = some.toLowerCase(Locale.ROOT);
        String two = other.toLowerCase(Locale.ROOT);
        return one.contains(two) || two.contains(one) || Names.sameName(some, other);
    }

    /** True for words that read as the name of a source: not a nationality, a dateline, a description or a clause. */
    private static boolean isShown(String source) {
        String bare = source.strip();
        List<String> words = List.of(BETWEEN_WORDS.split(bare));
        boolean capitals = bare.length() > MAX_ACRONYM && bare.chars().noneMatch(Character::isLowerCase);
        boolean cut = bare.length() > 1 && bare.charAt(bare.length() - 2) == '.';
        return !bare.isEmpty()
                && !capitals
                && !cut
                && words.size() <= MAX_WORDS
                && !DEMONYMS.contains(bare.toLowerCase(Locale.ROOT))
                && !Character.isDigit(bare.charAt(0))
                && isHead(words.getLast())
                && words.stream().noneMatch(DESCRIBING::contains);
    }

    private static boolean isHead(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(word.codePointAt(0)) || HOLDERS.contains(form) || UNIQUE.contains(form);
    }
}
