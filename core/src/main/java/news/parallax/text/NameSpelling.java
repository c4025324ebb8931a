package news.parallax.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares spellings of names that were transliterated by different rules.
 *
 * <p>A word is folded (letters that transliteration systems exchange become one), then two words are one name when
 * their consonants agree and the folded forms differ in few letters. Consonants alone would take "Martin" for
 * "Morton"; edit distance alone would miss "Alyaksandr" for "Alexander".
 */
final class NameSpelling {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0.,]+");
    private static final String[][] FOLDS = {
        {"tsch", "c"}, {"tch", "c"}, {"sch", "s"}, {"shch", "s"}, {"zh", "z"}, {"kh", "h"}, {"gh", "g"}, {"sh", "s"},
        {"ch", "c"}, {"ph", "f"}, {"th", "t"}, {"ts", "t"}, {"tz", "t"}, {"dzh", "j"}, {"x", "ks"}, {"ck", "k"},
        {"q", "k"}, {"w", "v"}, {"ya", "a"}, {"ia", "a"}, {"ja", "a"}, {"yo", "o"}, {"io", "o"}, {"jo", "o"},
        {"yu", "u"}, {"iu", "u"}, {"ju", "u"}, {"ye", "e"}, {"ie", "e"}, {"je", "e"}, {"ou", "u"}, {"oo", "u"},
        {"ee", "i"}, {"y", "i"}, {"j", "i"}
    };

    private static final Set<String> LEADING = WordList.words("en/leading-family-names");
    private static final Set<String> EITHER = Set.of("kim", "lee", "moon", "park");

    private NameSpelling() {}

    static boolean sameName(String first, String second) {
        List<String> one = familyLast(words(first));
        List<String> other = familyLast(words(second));
        if (one.isEmpty() || other.isEmpty() || !sameWord(one.getLast(), other.getLast())) {
            return false;
        }
        if (one.size() == 1 || other.size() == 1) {
            return true;
        }
        return sameFirst(one.getFirst(), other.getFirst());
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(name)) {
            String bare = Names.withoutPossessive(word);
            if (!bare.isEmpty() && !Names.isTitle(bare)) {
                words.add(bare);
            }
        }
        return words;
    }

    /**
     * The words with the family name behind the given one, written as one word: "Xi Jinping" gives "Jinping Xi", "Kim
     * Jong Un" and "Kim Jong-un" both "Jongun Kim". A family name that is also a given name in English leads only before
     * a given name of two syllables written apart.
     */
    private static List<String> familyLast(List<String> words) {
        if (words.size() < 2 || words.size() > 3 || !leads(words)) {
            return words;
        }
        return List.of(String.join("", words.subList(1, words.size())).replace("-", ""), words.getFirst());
    }

    private static boolean leads(List<String> words) {
        String family = words.getFirst().toLowerCase(Locale.ROOT);
        String given = words.get(1);
        boolean apart = words.size() == 2
                ? given.indexOf('-') > 0
                : given.length() + words.get(2).length() <= 9;
        return LEADING.contains(family) || EITHER.contains(family) && apart;
    }

    private static boolean sameFirst(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return Character.toLowerCase(one.charAt(0)) == Character.toLowerCase(other.charAt(0))
                    || fold(one).charAt(0) == fold(other).charAt(0);
        }
        return sameWord(one, other);
    }

    /** The same for all spellings of a name that {@link #sameName} can accept: the consonants of its last word. */
    static String key(String name) {
        List<String> words = familyLast(words(name));
        return words.isEmpty() ? "" : skeleton(fold(words.getLast()));
    }

    static boolean sameWord(String one, String other) {
        if (one.equalsIgnoreCase(other)) {
            return true;
        }
        String a = fold(one);
        String b = fold(other);
        if (a.equals(b)) {
            return true;
        }
        int longer = Math.max(a.length(), b.length());
        if (longer > 40 || !skeleton(a).equals(skeleton(b))) {
            return false;
        }
        return distance(a, b) <= allowed(longer);
    }

    /** Allowed distance by length; a change among close vowels counts 1, any other 2. */
    private static int allowed(int length) {
        if (length < 5) {
            return 0;
        }
        return length < 7 ? 1 : length * 2 / 5;
    }

    /** Lower case without accents, with exchangeable letters made one and double letters single. */
    private static String fold(String word) {
        String plain = letters(word.toLowerCase(Locale.ROOT));
        for (String[] fold : FOLDS) {
            plain = plain.replace(fold[0], fold[1]);
        }
        StringBuilder folded = new StringBuilder();
        for (int index = 0; index < plain.length(); index++) {
            char letter = plain.charAt(index) == 'c' && !isSoft(plain, index + 1) ? 'k' : plain.charAt(index);
            if (folded.isEmpty() || folded.charAt(folded.length() - 1) != letter) {
                folded.append(letter);
            }
        }
        return folded.isEmpty() ? word : folded.toString();
    }

    private static String letters(String lower) {
        if (lower.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return lower;
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSoft(String word, int index) {
        return index < word.length() && (word.charAt(index) == 'e' || word.charAt(index) == 'i');
    }

    /** The consonants; v before a consonant is a vowel in some systems (Tikhanovskaya, Tsikhanouskaya). */
    private static String skeleton(String folded) {
        StringBuilder skeleton = new StringBuilder();
        for (int index = 0; index < folded.length(); index++) {
            char letter = folded.charAt(index);
            boolean vowel = isVowel(letter)
                    || letter == 'v' && index > 0 && index + 1 < folded.length() && !isVowel(folded.charAt(index + 1));
            if (!vowel) {
                skeleton.append(letter);
            }
        }
        return skeleton.toString();
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = 2 * column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = 2 * line;
            for (int column = 1; column <= other.length(); column++) {
                int substitution = diagonal + cost(one, line - 1, other, column - 1);
                diagonal = row[column];
                row[column] = Math.min(substitution, Math.min(row[column], row[column - 1]) + 2);
            }
        }
        return row[other.length()];
    }

    private static int cost(String one, int at, String other, int otherAt) {
        char letter = one.charAt(at);
        char second = other.charAt(otherAt);
        if (letter == second) {
            return 0;
        }
        boolean bothLast = at == one.length() - 1 && otherAt == other.length() - 1;
        boolean close = "ou".indexOf(letter) >= 0 && "ou".indexOf(second) >= 0
                || "aei".indexOf(letter) >= 0 && "aei".indexOf(second) >= 0
                || bothLast && isVowel(letter) && isVowel(second);
        return close ? 1 : 2;
    }
}
