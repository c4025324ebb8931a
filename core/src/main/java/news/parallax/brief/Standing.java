package news.parallax.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.ContentWords;
import news.parallax.text.Quotations;
import news.parallax.text.Sentences;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Decides whether a sentence can be read on its own, and takes off its front what ties it to the one before.
 *
 * <p>A sentence stands alone when it starts with neither a pronoun nor a phrase that points back ("the latter"), when
 * every pronoun of a person has a name before it, and when its quotation marks are balanced.
 */
final class Standing {
    private static final List<String> CONNECTIVES = WordList.entries("en/connectives");
    private static final List<String> DANGLERS = WordList.entries("en/danglers");
    private static final List<String> BACKWARD = WordList.entries("en/backward-phrases");
    private static final Set<String> DAYS = WordList.words("en/days-and-months");
    private static final Set<String> BE = WordList.words("en/existential-verbs");
    private static final Set<String> WRITER = WordList.words("en/first-person");
    private static final Set<String> WEEKDAYS = WordList.map("en/weekdays").keySet();
    private static final Set<String> OTHERS = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> WHICH = Set.of("to", "of", "that", "which", "who", "by", "from", "between");
    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final Set<String> SUBORDINATORS =
            Set.of("after", "although", "as", "because", "since", "though", "when", "while", "whereas");
    private static final int MAX_HEADING = 4;
    private static final int DAY_REACH = 16;
    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 56;

    private Standing() {}

    /**
     * The part of a sentence that can stand alone, or nothing.
     *
     * @param text text the sentence stands in
     * @param sentence where it stands
     */
    static Optional<Span> alone(String text, Span sentence) {
        Span cut = withoutConnective(
                text, Dateline.without(text, Furniture.withoutLabel(text, Furniture.withoutNumber(text, sentence))));
        String words = cut.of(text);
        int count = PassageWords.count(words);
        boolean fits = count >= MIN_WORDS && count <= MAX_WORDS;
        return fits && isSentence(words) && isClosed(words) && Pronouns.haveNames(words, text)
                ? Optional.of(cut)
                : Optional.empty();
    }

    /** True for words that have the shape of a whole sentence. */
    private static boolean isSentence(String words) {
        return endsWell(words) && isBalanced(words) && !Ellipsis.in(words) && isWhole(words);
    }

    /** True for words that neither start nor go on with what points outside them. */
    private static boolean isClosed(String words) {
        return !Genders.conflict(words) && !dangles(words) && !pointsBack(words) && !opensWithDanglingQuotation(words);
    }

    /** A sentence without the connective at its front: "But ", "Moreover, ". */
    static Span withoutConnective(String text, Span sentence) {
        String words = sentence.of(text).toLowerCase(Locale.ROOT);
        for (String connective : CONNECTIVES) {
            int end = endOfConnective(words, sentence.of(text), connective);
            if (end > 0) {
                return Sentences.trimmed(text, sentence.start() + end, sentence.end());
            }
        }
        return sentence;
    }

    private static int endOfConnective(String words, String written, String connective) {
        int end = connective.length();
        if (!words.startsWith(connective) || words.length() < end + 3) {
            return -1;
        }
        if (words.charAt(end) == ',') {
            return end + 1;
        }
        boolean apart = switch (connective) {
            case "later" -> startsWithDay(words.substring(end));
            case "so" -> Character.isUpperCase(written.charAt(end + 1));
            default -> isConjunction(connective);
        };
        return words.charAt(end) == ' ' && apart ? end : -1;
    }

    /** "Later on Friday", "Later Friday": the day is enough. */
    private static boolean startsWithDay(String words) {
        List<PassageWords.Word> next = PassageWords.words(words.substring(0, Math.min(words.length(), DAY_REACH)));
        int at = !next.isEmpty() && next.get(0).folded().equals("on") ? 1 : 0;
        return next.size() > at && WEEKDAYS.contains(next.get(at).folded());
    }

    private static boolean isConjunction(String connective) {
        return switch (connective) {
            case "and", "but", "yet", "or" -> true;
            default -> false;
        };
    }

    /** A quotation at the front that starts with a pronoun: "“It was a gift,” said the mayor". */
    private static boolean opensWithDanglingQuotation(String words) {
        boolean quoted = "\"\u201C\u2018'".indexOf(words.charAt(0)) >= 0;
        return quoted && dangles(words.substring(1));
    }

    /** No heading with a colon, no clause without its main clause, no "three days later". */
    private static boolean isWhole(String words) {
        List<String> forms = Words.of(words).forms();
        int colon = forms.indexOf(":");
        boolean headed = colon > 0 && colon <= MAX_HEADING;
        boolean clause = SUBORDINATORS.contains(forms.get(0)) && !forms.contains(",");
        int later = forms.subList(0, Math.min(forms.size(), MAX_HEADING + 1)).indexOf("later");
        return !headed && !clause && !(later > 0 && TIMES.contains(forms.get(later - 1)));
    }

    /** True when words can open a quotation that is shown without what stood before it. */
    static boolean opensAlone(String words) {
        return !dangles(words) && isBalanced(words);
    }

    /**
     * True for words of a speaker that can be understood without what was said before them: every pronoun for another has
     * something before it that it can mean.
     */
    static boolean isQuotable(String words) {
        boolean ownVoice = WRITER.contains(Words.form(words.split("[ '\u2019]", 2)[0]));
        return (ownVoice || !dangles(words))
                && isBalanced(words)
                && !isQuestion(words)
                && !namesNothing(words, Words.form(words))
                && !BareThat.standsIn(words)
                && withoutConnective(words, new Span(0, words.length())).start() == 0
                && Pronouns.haveNames(words, words)
                && !pointsToSome(PassageWords.words(words))
                && !speaksOfOthers(words);
    }

    /** "They made this", with no name before it that they could be. */
    private static boolean speaksOfOthers(String words) {
        boolean named = false;
        for (PassageWords.Word word : PassageWords.words(words)) {
            if (OTHERS.contains(word.folded()) && !named) {
                return true;
            }
            named |= Pronouns.isName(word, words) && !WRITER.contains(word.folded());
        }
        return false;
    }

    private static boolean isQuestion(String words) {
        return words.endsWith("?") || words.endsWith(":");
    }

    /** True when nothing in some words points to words before them. */
    static boolean readsAlone(String words) {
        return opensAlone(words) && !pointsBack(words) && Pronouns.haveNames(words, words);
    }

    /** Words without a comma at their end, for a quotation that went on with its speaker's name. */
    static String closed(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    private static boolean endsWell(String words) {
        if (words.endsWith(" v.") || words.endsWith(" No.")) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        return ".!\"'\u201D\u2019\u00BB)".indexOf(last) >= 0;
    }

    private static boolean dangles(String words) {
        String lower = Words.form(words);
        return DANGLERS.stream()
                .anyMatch(dangler -> lower.startsWith(dangler)
                        && (lower.length() == dangler.length() || !Character.isLetter(lower.charAt(dangler.length())))
                        && !saysWhich(words, dangler));
    }

    /** "The First Step Act", "the decision to close": a name, or a phrase that goes on to say which. */
    private static boolean saysWhich(String words, String dangler) {
        if (!dangler.startsWith("the ") || words.length() < dangler.length() + 2) {
            return false;
        }
        String behind = words.substring(dangler.length() + 1);
        boolean name = Character.isUpperCase(behind.codePointAt(0))
                && Character.isUpperCase(words.charAt(dangler.lastIndexOf(' ') + 1));
        return name || WHICH.contains(Words.form(behind.split("\\W", 2)[0]));
    }

    /** True when a phrase inside the sentence means something said before it: "for that purpose". */
    private static boolean pointsBack(String words) {
        String lower = Words.form(words);
        return namesNothing(words, lower)
                || speaksItself(words)
                || BareThat.standsIn(words)
                || pointsToSome(PassageWords.words(words))
                || pointsToAPlace(PassageWords.words(words));
    }

    private static boolean namesNothing(String words, String lower) {
        return BACKWARD.stream().anyMatch(phrase -> lower.contains(phrase) && !isExplained(words, lower, phrase));
    }

    /** "Ana Dorn met Ivo Kern as the latter left": two names stand before the phrase that chooses between them. */
    private static boolean isExplained(String words, String lower, String phrase) {
        if (!phrase.equals("the latter") && !phrase.equals("the former")) {
            return false;
        }
        List<PassageWords.Word> before = PassageWords.words(words.substring(0, lower.indexOf(phrase)));
        int names = 0;
        for (int at = 0; at < before.size(); at++) {
            boolean begins = at == 0 || !before.get(at - 1).isCapitalised();
            names += before.get(at).isCapitalised() && begins ? 1 : 0;
        }
        return names >= 2;
    }

    /** True when the writer says "I" or "we" outside quotation marks: whose words these are, the sentence does not say. */
    private static boolean speaksItself(String words) {
        List<Span> quotations = Quotations.quotations(words);
        return PassageWords.words(words).stream()
                .filter(word -> WRITER.contains(word.folded()) && !word.text().equals("US"))
                .anyMatch(word -> quotations.stream().noneMatch(span -> span.contains(word.span())));
    }

    /** "Few of those deputies": a noun behind "those" was named before, in another sentence unless in this one. */
    private static boolean pointsToSome(List<PassageWords.Word> words) {
        for (int at = 0; at + 1 < words.size(); at++) {
            String form = words.get(at).folded();
            String next = words.get(at + 1).folded();
            boolean some = form.equals("those") || form.equals("these");
            if (some && ContentWords.isContent(next) && !isTime(next) && !isIntroduced(words, at, next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIntroduced(List<PassageWords.Word> words, int before, String noun) {
        String stem = ContentWords.stem(noun);
        return words.subList(0, before).stream()
                .anyMatch(word -> ContentWords.stem(word.folded()).equals(stem));
    }

    private static boolean isTime(String form) {
        return DAYS.contains(form) || form.equals("days") || form.equals("times") || form.equals("years");
    }

    /** True for a "there" that means a place named before, and not "there is". */
    private static boolean pointsToAPlace(List<PassageWords.Word> words) {
        for (int at = 1; at < words.size(); at++) {
            boolean there = words.get(at).folded().equals("there");
            boolean exists =
                    at + 1 < words.size() && BE.contains(words.get(at + 1).folded())
                            || BE.contains(words.get(at - 1).folded());
            if (there && !exists) {
                return true;
            }
        }
        return false;
    }

    /** Number of pronouns that stand for a person: a reader has to look for each one's name. */
    static long personalPronouns(String words) {
        return PassageWords.words(words).stream()
                .filter(word -> Pronouns.isPerson(word.folded()))
                .count();
    }

    /** True when as many quotation marks open as close. */
    static boolean isBalanced(String words) {
        int straight = 0;
        int curly = 0;
        for (int at = 0; at < words.length(); at++) {
            char mark = words.charAt(at);
            straight += mark == '"' ? 1 : 0;
            curly += mark == '\u201C' || mark == '\u00AB' ? 1 : mark == '\u201D' || mark == '\u00BB' ? -1 : 0;
        }
        return straight % 2 == 0 && curly == 0;
    }
}
