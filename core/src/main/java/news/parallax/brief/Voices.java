package news.parallax.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.text.Clauses;
import news.parallax.text.ContentWords;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** Tells whether the source of a statement is somebody a reader can be told of. */
final class Voices {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final Set<String> PARTICLES = WordList.words("en/name-particles");
    private static final Set<String> HOLDERS = WordList.words("en/holder-nouns");
    private static final Set<String> GROUPS = WordList.words("en/group-holders");
    private static final Set<String> LABELS = WordList.words("en/page-labels");
    private static final Set<String> UNIQUE = WordList.words("en/unique-things");

    private static final Set<String> CUES = cues();
    /** Behind these an "it" may mean nothing: "it was clear that". */
    private static final Set<String> EXISTING = Set.of("is", "was", "seems", "seemed", "takes", "took");

    /** What nobody said yet, or did not say. */
    private static final Set<String> UNSAID = Set.of(
            "not", "n't", "never", "will", "would", "can", "could", "may", "might", "must", "should", "need", "needs",
            "doesn't", "didn't", "won't");

    /** Verbs that say something only together with others: "make clear". */
    private static final Set<String> LIGHT = Set.of(
            "continue",
            "continued",
            "continues",
            "makes",
            "made",
            "make",
            "making",
            "goes",
            "gone",
            "went",
            "lays",
            "draws",
            "considered",
            "contradicted");

    /** Verbs that say something only before a clause. */
    private static final Set<String> KEEPING = Set.of("maintain", "maintains", "maintained", "maintaining");

    private static final Set<String> PRONOUNS = WordList.words("en/pronouns");

    private Voices() {}

    /** True for a statement that can be told: somebody who can be named said it, and it is no mere attitude. */
    static boolean speaks(Statement statement) {
        boolean somebody = switch (statement.holderKind()) {
            case PERSON, INSTITUTION, DOCUMENT, GROUP -> true;
            case AUTHOR, ANONYMOUS -> false;
        };
        return somebody
                && statement.cueClass() != CueClass.ATTITUDE
                && !Deeds.is(statement)
                && !isTranscript(statement)
                && isNamed(statement)
                && isSaid(statement);
    }

    /** A person by a name that is nothing but a name, an institution or document by a name or by what it is. */
    private static boolean isNamed(Statement statement) {
        List<String> words = List.of(BETWEEN_WORDS.split(statement.source().strip()));
        if (LABELS.contains(statement.source())) {
            return false;
        }
        if (statement.holderKind() == HolderKind.PERSON) {
            return words.stream().allMatch(Voices::isNamePart);
        }
        return words.stream().skip(isArticle(words.get(0)) ? 1 : 0).anyMatch(Voices::isHolder);
    }

    /**
     * A statement by its marks or by a word of saying; "the crowd filled the square, chanting" tells what happened, and what
     * "would not require", "has not released" or "makes good on" says nothing either.
     */
    private static boolean isSaid(Statement statement) {
        if (statement.quotation() == Quotation.DIRECT) {
            return true;
        }
        List<String> forms = Words.of(statement.cue()).forms();
        if (forms.stream().anyMatch(KEEPING::contains) && !isClause(statement)) {
            return false;
        }
        return forms.stream().noneMatch(UNSAID::contains)
                && forms.stream()
                        .filter(form -> !LIGHT.contains(form) || forms.contains("clear"))
                        .anyMatch(Voices::isOfSaying);
    }

    /** True for a verb or noun of saying, "continues" and "makes" apart, that need others. */
    static boolean isOfSaying(String form) {
        return Clauses.isReporting(form) || CUES.contains(ContentWords.stem(form));
    }

    /** "Maintained that the bridge is safe", and not "maintained the bridge". */
    private static boolean isClause(Statement statement) {
        List<String> forms = Words.of(statement.content().get(0)).forms();
        return !forms.isEmpty()
                && (forms.get(0).equals("that") || forms.stream().anyMatch(Clauses::isAuxiliary));
    }

    /** "AMY LORN: ...": who asks the questions of a transcript, or a label of the page. */
    private static boolean isTranscript(Statement statement) {
        String source = statement.source();
        return statement.cue().isEmpty()
                && source.equals(source.toUpperCase(Locale.ROOT))
                && source.chars().anyMatch(Character::isLetter);
    }

    /** Stems of verbs and nouns of saying, of irregular verbs with their past. */
    private static Set<String> cues() {
        Set<String> stems = new TreeSet<>();
        WordList.words("en/cue-nouns").forEach(noun -> stems.add(ContentWords.stem(noun)));
        for (List<String> row : WordList.rows("en/cue-verbs")) {
            stems.add(ContentWords.stem(row.get(0).split(" ")[0]));
            row.stream()
                    .skip(3)
                    .flatMap(past -> Stream.of(past.split("[ ,]+")))
                    .forEach(past -> stems.add(ContentWords.stem(past)));
        }
        return Set.copyOf(stems);
    }

    /** True for words that name the source of a statement, by surname or by its last word. */
    static boolean isNamedIn(Statement statement, String words) {
        return words.contains(statement.source().substring(statement.source().lastIndexOf(' ') + 1));
    }

    /** True where the speaker is only a pronoun of the sentence: "a ruling is possible, they said". */
    static boolean isHidden(Statement statement, String sentence) {
        String said = Words.form(statement.sourceText());
        return PRONOUNS.contains(said) && !isNamedIn(statement, sentence);
    }

    /** "West said that it would": a person is no "it", so that what is meant was named in another sentence. */
    static boolean speaksOfUnnamed(Statement statement) {
        List<String> forms = Words.of(statement.content().get(0)).forms();
        int at = !forms.isEmpty() && forms.get(0).equals("that") ? 1 : 0;
        return statement.holderKind() == HolderKind.PERSON
                && statement.quotation() == Quotation.INDIRECT
                && at + 1 < forms.size()
                && (forms.get(at).equals("it") || forms.get(at).equals("they"))
                && !EXISTING.contains(forms.get(at + 1));
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
