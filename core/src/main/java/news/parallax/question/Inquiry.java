package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.ContentWords;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A question, read.
 *
 * @param text as asked
 * @param kind what it asks for
 * @param negated whether it asks for the opposite ("will X not ...")
 * @param denial whether it asks who denied something
 * @param reported whether it asks for somebody's words: "who said", "what did X say"
 * @param asked the words of what it asks about, in order, each key once
 */
record Inquiry(String text, Kind kind, boolean negated, boolean denial, boolean reported, List<Asked> asked) {
    private static final Set<String> NEGATIONS = WordList.words("en/negations");
    private static final Set<String> ASKING = WordList.words("en/question-words");
    private static final Set<String> LIGHT = WordList.words("en/light-verbs");
    private static final Set<String> FEMALE = WordList.words("en/female-names");
    private static final Set<String> MALE = WordList.words("en/male-names");
    private static final Set<String> FUTURE =
            Set.of("will", "would", "could", "can", "may", "might", "shall", "is", "are", "won't", "wouldn't");
    private static final Set<String> GOING = Set.of("going", "likely", "set", "expected", "about", "supposed");
    private static final Set<String> DENIALS = Set.of("deny", "denied", "denies", "rejected", "disputes", "disputed");
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "else");
    private static final Set<String> AMOUNTS = Set.of("many", "much", "large", "big", "far", "few", "high");
    private static final Set<String> CHANCES = Set.of("likely", "probable");
    private static final Set<String> SAYING =
            Set.of("say", "said", "tell", "told", "think", "claim", "argue", "respond", "react", "call", "describe");
    private static final Set<String> PERSONS = persons();
    private static final Map<String, Kind> FIRST = Map.ofEntries(
            Map.entry("did", Kind.DID),
            Map.entry("didn't", Kind.DID),
            Map.entry("was", Kind.DID),
            Map.entry("were", Kind.DID),
            Map.entry("has", Kind.DID),
            Map.entry("have", Kind.DID),
            Map.entry("had", Kind.DID),
            Map.entry("does", Kind.DID),
            Map.entry("do", Kind.DID),
            Map.entry("who", Kind.WHO),
            Map.entry("whom", Kind.WHO),
            Map.entry("whose", Kind.WHO),
            Map.entry("why", Kind.WHY),
            Map.entry("where", Kind.WHERE),
            Map.entry("when", Kind.WHEN));
    private static final int MAX_WORDS = 60;

    /** What a question asks for. */
    enum Kind {
        /** Whether something will happen. */
        WILL,
        /** Whether something happened or is so. */
        DID,
        /** Who said or did something. */
        WHO,
        /** For what reason. */
        WHY,
        /** A figure. */
        HOW_MANY,
        /** A span of time. */
        HOW_LONG,
        /** Somebody's age. */
        HOW_OLD,
        /** A day. */
        WHEN,
        /** A place. */
        WHERE,
        /** Anything else. */
        WHAT
    }

    /** What a word is in a question. */
    enum Role {
        /** The verb of what is asked: "reopen". */
        VERB,
        /** A verb that says little: "get", "happen". */
        LIGHT,
        /** A name. */
        NAME,
        /** Any other word. */
        OTHER
    }

    /**
     * A word of what is asked about.
     *
     * @param key its key
     * @param word as asked
     * @param role what it is in the question
     */
    record Asked(String key, String word, Role role) {}

    /** Copies the list. */
    Inquiry {
        asked = List.copyOf(asked);
    }

    private static Set<String> persons() {
        Set<String> persons = new TreeSet<>(WordList.words("en/role-nouns"));
        persons.addAll(WordList.words("en/people-nouns"));
        persons.addAll(Set.of("republican", "democrat", "person", "man", "woman"));
        return persons;
    }

    /** Reads a question; what is not recognised asks {@link Kind#WHAT}. Of a long one only the first words are read. */
    static Inquiry of(String text) {
        Words words = Words.of(text.strip());
        Kind kind = kind(words.form(0), words.form(1), words);
        List<String> forms = words.forms().stream().limit(MAX_WORDS).toList();
        boolean negated = forms.stream().anyMatch(form -> NEGATIONS.contains(form) || form.endsWith("n't"));
        boolean denial = forms.stream().anyMatch(DENIALS::contains);
        boolean reported = denial || isReported(kind, forms);
        return new Inquiry(text.strip(), kind, negated, denial, reported, asked(words));
    }

    /** "Who said" and "what did X say"; not "who was told". */
    private static boolean isReported(Kind kind, List<String> forms) {
        boolean passive = forms.size() > 1 && PASSIVE.contains(forms.get(1));
        return switch (kind) {
            case WHO -> !passive && forms.stream().anyMatch(Clauses::isReporting);
            case WHAT -> forms.stream().anyMatch(SAYING::contains);
            default -> false;
        };
    }

    private static Kind kind(String first, String second, Words words) {
        if (first.equals("how")) {
            return amount(second);
        }
        if (FUTURE.contains(first)) {
            return isPresent(first, words) ? Kind.DID : Kind.WILL;
        }
        return first.equals("which") && PERSONS.contains(second) ? Kind.WHO : FIRST.getOrDefault(first, Kind.WHAT);
    }

    private static Kind amount(String second) {
        return switch (second) {
            case "long" -> Kind.HOW_LONG;
            case "old" -> Kind.HOW_OLD;
            default -> AMOUNTS.contains(second) ? Kind.HOW_MANY : CHANCES.contains(second) ? Kind.WILL : Kind.WHAT;
        };
    }

    /** "Is X going to ..." and "is X likely to ..." ask what will be; any other "is" asks what is. */
    private static boolean isPresent(String first, Words words) {
        return (first.equals("is") || first.equals("are"))
                && words.forms().stream().noneMatch(GOING::contains);
    }

    /** "Ana" of "Ana Dorn": reports go on with the surname alone. */
    private static boolean isFirstName(Words words, int at) {
        String form = words.form(at);
        return (FEMALE.contains(form) || MALE.contains(form))
                && words.isCapital(at)
                && at + 1 < words.size()
                && words.isCapital(at + 1);
    }

    /** The words of what is asked about, without those that only ask and first names before a surname. */
    private static List<Asked> asked(Words words) {
        int size = Math.min(words.size(), MAX_WORDS);
        int verb = Verbs.asked(words, size);
        List<Asked> asked = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        for (int at = words.form(0).equals("how") ? 2 : 1; at < size; at++) {
            Asked word = asked(words, at, verb);
            if (word != null && keys.add(word.key())) {
                asked.add(word);
            }
            at += word != null && word.key().endsWith(Kin.JOINT + words.form(at + 1)) ? 1 : 0;
        }
        return asked;
    }

    private static @Nullable Asked asked(Words words, int at, int verb) {
        String form = words.form(at);
        if (!words.isWord(at) || ASKING.contains(form) || isFirstName(words, at)) {
            return null;
        }
        String key = Concepts.key(form);
        String joined = Passage.pair(words, at, key);
        if (!Kin.of(joined).isEmpty()) {
            return new Asked(joined, words.word(at), at == verb ? Role.VERB : Role.OTHER);
        }
        return ContentWords.isContent(form) || at == verb
                ? new Asked(key, words.word(at), role(words, at, verb))
                : null;
    }

    private static Role role(Words words, int at, int verb) {
        if (LIGHT.contains(words.form(at))) {
            return Role.LIGHT;
        }
        return at == verb ? Role.VERB : words.isCapital(at) ? Role.NAME : Role.OTHER;
    }
}
