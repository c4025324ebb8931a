package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.model.Span;

/**
 * Cuts the clause out of a sentence in which a word stands, without a parser.
 *
 * <p>From the word outwards to the nearest boundary: marks, conjunctions that start a new clause, complementizers
 * ("said that"), subordinators ("because"), and reporting tails (", she said"). A conjunction between nouns ("Ada and
 * Bo will") is told from one between clauses by looking for a finite verb before it. Introductory phrases ("With the
 * vote near, ...") are left out. The result reads as a sentence of its own in most cases; where the words do not show
 * the boundary it is longer, never shorter, than the clause.
 *
 * <p>Each call looks at the tokens of the sentence at most twice for each conjunction, and at no more than {@value
 * #REACH} of them, so that the cost of a sentence stays linear in its length.
 */
public final class Clauses {
    private static final Set<String> AUXILIARIES = Set.copyOf(WordList.words("en/auxiliaries"));
    private static final Set<String> REPORTING = Set.copyOf(WordList.words("en/reporting-verbs"));
    private static final Set<String> PREPOSITIONS = Set.copyOf(WordList.words("en/prepositions"));
    private static final Set<String> SUBORDINATORS =
            Set.of("because", "although", "though", "while", "whereas", "unless", "if", "why", "whether", "how");
    private static final Set<String> RIGHT_STOPS =
            Set.of("because", "although", "whereas", "unless", "if", "despite", "while", "unlike");
    private static final Set<String> COMMA_STOPS = Set.of(
            "but",
            "so",
            "though",
            "yet",
            "as",
            "since",
            "with",
            "saying",
            "adding",
            "according",
            "making",
            "where",
            "given",
            "when",
            "unlike",
            "after",
            "citing",
            "should");
    private static final Set<String> TIMES = Set.copyOf(WordList.words("en/time-words"));
    private static final Set<String> DASHES = Set.of(";", ":", "--", "---", "\u2014", "\u2013");
    private static final Set<String> CONJUNCTIONS = Set.of("but", "so", "yet", "nor");
    private static final Set<String> OPENERS = Set.of(";", ":", "--", "---", "\u2014", "\u2013", "(", "-");
    private static final int REACH = 120;

    private Clauses() {}

    /**
     * A clause as a range of tokens.
     *
     * @param from first token
     * @param to behind the last token
     */
    public record Clause(int from, int to) {
        /** Where the clause stands. */
        public Span span(Words words) {
            return words.span(from, to);
        }
    }

    /**
     * The clause around some tokens.
     *
     * @param words the sentence, or the part of it that is looked at
     * @param from first token of what the clause must hold
     * @param to behind the last
     * @return a range that holds them
     */
    public static Clause around(Words words, int from, int to) {
        return around(words, from, to, 0, words.size());
    }

    /**
     * The clause around some tokens, inside a part of the sentence such as a quotation.
     *
     * @param words the sentence
     * @param from first token of what the clause must hold
     * @param to behind the last
     * @param low the clause starts no earlier
     * @param high the clause ends no later
     * @return a range that holds them
     */
    public static Clause around(Words words, int from, int to, int low, int high) {
        int start = start(words, from, Math.max(low, from - REACH));
        int end = end(words, start, to, Math.min(high, to + REACH));
        while (end > to
                && !words.isWord(end - 1)
                && !(closesQuotation(words, end - 1) && isPaired(words, start, end))) {
            end--;
        }
        return new Clause(Math.min(start, from), Math.max(end, to));
    }

    private static boolean closesQuotation(Words words, int at) {
        String mark = words.form(at);
        return mark.equals("\u201D") || mark.equals("\"") || mark.equals("%") || mark.equals(")");
    }

    /**
     * Where a stretch of coordinated clauses starts: behind the last dash, semicolon, "that" or reporting verb.
     *
     * @param words the sentence
     * @param from a token of the stretch
     * @param low the stretch starts no earlier
     */
    public static int outerStart(Words words, int from, int low) {
        int at = from;
        while (at > low && at > from - REACH && !startsStretch(words, at - 1, from)) {
            at--;
        }
        while (at < from && !words.isWord(at) && !opensQuotation(words.form(at))) {
            at++;
        }
        return at;
    }

    private static boolean startsStretch(Words words, int at, int from) {
        String form = words.form(at);
        if (form.equals("that")) {
            return isComplementizer(words, at);
        }
        return isDash(form) || REPORTING.contains(form) && isLeftWord(words, at, from);
    }

    /**
     * The clauses of a sentence, in order, not overlapping, together nearly all of it.
     *
     * <p>Cut at dashes, semicolons and colons, at commas before "but", "while" and their like or before "and" with a verb
     * of its own, and behind an introductory clause.
     *
     * @param words the sentence
     */
    public static List<Clause> split(Words words) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= words.size(); at++) {
            boolean cut = at == words.size()
                    || isRightBoundary(words, at, words.size())
                    || words.form(at).equals(",") && endsIntroduction(words, start, at);
            if (cut) {
                int from = start;
                while (from < at && !words.isWord(from) && !opensQuotation(words.form(from))) {
                    from++;
                }
                if (from < at) {
                    clauses.add(new Clause(from, at));
                }
                start = at;
            }
        }
        return clauses;
    }

    /** A clause so far that starts with "although" or "while", ended by a comma before a new subject. */
    private static boolean endsIntroduction(Words words, int start, int at) {
        int first = words.isWord(start) ? start : start + 1;
        return SUBORDINATORS.contains(words.form(first)) && !Introductions.CONTINUATIONS.contains(words.form(at + 1));
    }

    /** True when the mark that ends a clause was opened inside it. */
    private static boolean isPaired(Words words, int start, int end) {
        String mark = words.form(end - 1);
        int marks = 0;
        for (int at = start; at < end; at++) {
            String form = words.form(at);
            marks += form.equals(mark)
                            || mark.equals("\u201D") && form.equals("\u201C")
                            || mark.equals(")") && form.equals("(")
                    ? 1
                    : 0;
        }
        return mark.equals("%") || marks > 1 && marks % 2 == 0;
    }

    /** True for a form of "be", "have", "do" or a modal: words that make a clause finite. */
    public static boolean isAuxiliary(String form) {
        return AUXILIARIES.contains(form);
    }

    /** True for a verb that reports words: "said", "warned". */
    public static boolean isReporting(String form) {
        return REPORTING.contains(form);
    }

    private static int start(Words words, int from, int low) {
        int at = from - 1;
        while (at >= low && !isLeftBoundary(words, at, from, low)) {
            at--;
        }
        boolean subordinate = at >= low && SUBORDINATORS.contains(words.form(at));
        int main = subordinate ? Introductions.behind(words, at, from) : at;
        int start = main > at ? main : at + 1;
        while (start < from && !words.isWord(start) && !opensQuotation(words.form(start))) {
            start++;
        }
        int behind = Introductions.behind(words, start, from);
        while (behind > start) {
            start = behind;
            behind = Introductions.behind(words, start, from);
        }
        return start;
    }

    private static boolean opensQuotation(String mark) {
        return mark.equals("\u201C") || mark.equals("\"") || mark.equals("\u2018") || mark.equals("$");
    }

    private static boolean isLeftBoundary(Words words, int at, int from, int low) {
        String form = words.form(at);
        if (OPENERS.contains(form)) {
            return opens(words, at, from);
        }
        return at + 1 < from
                && switch (form) {
                    case "that" -> opensContent(words, low, at, from);
                    case "and", "or" -> isNextFinite(words, at + 1, from) && hasFinite(words, low, at);
                    case "," -> startsParticiple(words, at + 1) && hasFinite(words, low, at);
                    default -> isConjunction(words, at) || isLeftWord(words, at, from);
                };
    }

    /** Not a bracket that closes again; a hyphen only behind one: "NEW PORT (Gull) - The dam". */
    private static boolean opens(Words words, int at, int from) {
        return switch (words.form(at)) {
            case "(" -> !words.forms().subList(at, from).contains(")");
            case "-" -> words.form(at - 1).equals(")");
            default -> true;
        };
    }

    /** A subordinator, unless the verb goes on behind "and" ("watches how it unfolds and may act"); or "said". */
    private static boolean isLeftWord(Words words, int at, int from) {
        String form = words.form(at);
        if (SUBORDINATORS.contains(form)) {
            String before = words.form(from - 1);
            return !words.form(at - 1).equals("as")
                    && !words.form(at + 1).equals("of")
                    && !before.equals("and")
                    && !before.equals("but");
        }
        return isReportingVerb(words, at)
                && words.isWord(at + 1)
                && at > 0
                && !PREPOSITIONS.contains(words.form(at + 1))
                && !TIMES.contains(words.form(at + 1))
                && !AUXILIARIES.contains(words.form(at + 1));
    }

    /** No comma between a conjunction and the verb: "and Ada will", not "ties, and trade, which will". */
    private static boolean isNextFinite(Words words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.form(at).equals(",")) {
                return false;
            }
            if (AUXILIARIES.contains(words.form(at))) {
                return true;
            }
        }
        return true;
    }

    /** "If they find that it moved, the wall will": the "that" belongs to the clause before the comma. */
    private static boolean isIntroduced(Words words, int low, int at, int from) {
        int first = words.isWord(low) ? low : low + 1;
        if (!SUBORDINATORS.contains(words.form(first)) || first >= at) {
            return false;
        }
        for (int comma = at + 1; comma < from - 1; comma++) {
            if (words.form(comma).equals(",") && !Introductions.CONTINUATIONS.contains(words.form(comma + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensContent(Words words, int low, int at, int from) {
        return isComplementizer(words, at) && !isIntroduced(words, low, at, from);
    }

    /** "States" is a verb, in "the United States" it is a name. */
    private static boolean isReportingVerb(Words words, int at) {
        String form = words.form(at);
        return REPORTING.contains(form) && !(form.equals("states") && words.isCapital(at));
    }

    /** "But", "so"; not "so far", "haven't yet". */
    private static boolean isConjunction(Words words, int at) {
        String form = words.form(at);
        return CONJUNCTIONS.contains(form)
                && !words.form(at + 1).equals("far")
                && !(form.equals("yet") && AUXILIARIES.contains(words.form(at - 1)));
    }

    private static boolean isComplementizer(Words words, int at) {
        if (words.isCapital(at) && !words.isWord(at - 1)) {
            return false;
        }
        String next = words.form(at + 1);
        if (AUXILIARIES.contains(next) || next.endsWith("ed")) {
            return next.equals("should")
                    && (REPORTING.contains(words.form(at - 1)) || TIMES.contains(words.form(at - 1)));
        }
        return !PREPOSITIONS.contains(words.form(at - 1));
    }

    private static boolean startsParticiple(Words words, int at) {
        String form = words.form(at);
        return form.length() > 5 && form.endsWith("ing") && !words.isCapital(at);
    }

    /** A finite verb between the last hard mark and here. */
    private static boolean hasFinite(Words words, int low, int end) {
        for (int at = end - 1; at >= low; at--) {
            String form = words.form(at);
            if (AUXILIARIES.contains(form) || REPORTING.contains(form)) {
                return true;
            }
            if (form.equals(";") || form.equals("--") || form.equals("that")) {
                return false;
            }
        }
        return false;
    }

    private static int end(Words words, int start, int to, int high) {
        boolean subordinate = start > 0
                && (SUBORDINATORS.contains(words.form(start - 1))
                        || words.form(start - 1).equals("that"));
        for (int at = to; at < high; at++) {
            if (isRightBoundary(words, at, high) || subordinate && startsMain(words, at, high)) {
                return at;
            }
        }
        return high;
    }

    /** The comma behind a subordinate clause, before the subject and verb of the main clause. */
    private static boolean startsMain(Words words, int at, int high) {
        return words.form(at).equals(",")
                && !Introductions.CONTINUATIONS.contains(words.form(at + 1))
                && startsClause(words, at + 1, high);
    }

    private static boolean isRightBoundary(Words words, int at, int high) {
        String form = words.form(at);
        return switch (form) {
            case ";", ":", "--", "---", "\u2014", "\u2013" -> true;
            case "(" -> words.form(at - 1).equals(".");
            case "," -> isRightComma(words, at, high);
            default ->
                RIGHT_STOPS.contains(form)
                        && !words.form(at - 1).equals("as")
                        && !words.form(at - 1).equals("even");
        };
    }

    private static boolean isDash(String form) {
        return DASHES.contains(form);
    }

    private static boolean isRightComma(Words words, int at, int high) {
        String next = words.form(at + 1);
        return COMMA_STOPS.contains(next)
                || RIGHT_STOPS.contains(next)
                || next.equals("and") && startsClause(words, at + 2, high)
                || isReportingTail(words, at + 1);
    }

    /** An auxiliary within a few words, behind a subject. */
    private static boolean startsClause(Words words, int from, int high) {
        for (int at = from + 1; at < Math.min(high, from + 6); at++) {
            if (AUXILIARIES.contains(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    /** ", she said", ", said the mayor", ", the mayor of the town said". */
    private static boolean isReportingTail(Words words, int from) {
        for (int at = from; at < from + 7; at++) {
            String form = words.form(at);
            if (REPORTING.contains(form)) {
                return true;
            }
            if (form.equals(",") || AUXILIARIES.contains(form)) {
                return false;
            }
        }
        return false;
    }
}
