package news.parallax.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.ContentWords;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * A question, read.
 *
 * @param text as asked
 * @param kind what it asks for
 * @param negated whether it asks for the opposite ("will X not ...")
 * @param denial whether it asks who denied something
 * @param reported whether it asks for somebody's words: "who said", "who warned"
 * @param words keys of what it asks about, each with the word as asked, sorted by key
 */
record Inquiry(String text, Kind kind, boolean negated, boolean denial, boolean reported, Map<String, String> words) {
    private static final Set<String> NEGATIONS = WordList.words("en/negations");
    private static final Set<String> ASKING = WordList.words("en/question-words");
    private static final Set<String> FEMALE = WordList.words("en/female-names");
    private static final Set<String> MALE = WordList.words("en/male-names");
    private static final Set<String> FUTURE =
            Set.of("will", "would", "could", "can", "may", "might", "shall", "is", "are");
    private static final Set<String> DENIALS = Set.of("deny", "denied", "denies", "rejected", "disputes", "disputed");
    private static final Set<String> AMOUNTS = Set.of("many", "much", "large", "big", "long", "far");
    private static final Set<String> CHANCES = Set.of("likely", "probable");
    private static final Map<String, Kind> FIRST = Map.ofEntries(
            Map.entry("did", Kind.DID),
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
        /** A day. */
        WHEN,
        /** Anything else: where, what. */
        WHAT
    }

    /** Copies the map, keeping its order. */
    Inquiry {
        words = new TreeMap<>(words);
    }

    /** Reads a question; what is not recognised asks {@link Kind#WHAT}. Of a long one only the first words are read. */
    static Inquiry of(String text) {
        Words words = Words.of(text.strip());
        Kind kind = kind(words.form(0), words.form(1), words);
        List<String> forms = words.forms().stream().limit(MAX_WORDS).toList();
        boolean negated = forms.stream().anyMatch(form -> NEGATIONS.contains(form) || form.endsWith("n't"));
        boolean denial = forms.stream().anyMatch(DENIALS::contains);
        boolean reported = denial || forms.stream().anyMatch(Clauses::isReporting);
        return new Inquiry(text.strip(), kind, negated, denial, reported, subject(words));
    }

    private static Kind kind(String first, String second, Words words) {
        if (first.equals("how")) {
            return AMOUNTS.contains(second) ? Kind.HOW_MANY : CHANCES.contains(second) ? Kind.WILL : Kind.WHAT;
        }
        if (FUTURE.contains(first)) {
            return isPresent(first, words) ? Kind.DID : Kind.WILL;
        }
        return FIRST.getOrDefault(first, Kind.WHAT);
    }

    /** "Is X going to ..." and "is X likely to ..." ask what will be; any other "is" asks what is. */
    private static boolean isPresent(String first, Words words) {
        return (first.equals("is") || first.equals("are"))
                && words.forms().stream()
                        .noneMatch(form -> List.of("going", "likely", "set", "expected", "about")
                                .contains(form));
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
    private static Map<String, String> subject(Words words) {
        Map<String, String> subject = new TreeMap<>();
        for (int at = 1; at < Math.min(words.size(), MAX_WORDS); at++) {
            String form = words.form(at);
            if (words.isWord(at) && ContentWords.isContent(form) && !ASKING.contains(form) && !isFirstName(words, at)) {
                subject.putIfAbsent(Concepts.key(form), words.word(at));
            }
        }
        return subject;
    }
}
