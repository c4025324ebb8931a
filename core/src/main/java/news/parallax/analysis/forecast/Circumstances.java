package news.parallax.analysis.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** Condition, horizon and drivers of a forecast, read from the words around its clause. */
final class Circumstances {
    private static final Phrases<String> CONDITIONS = Phrases.listed(WordList.entries("en/condition-openers"));
    private static final Phrases<String> DRIVERS = Phrases.listed(WordList.entries("en/driver-openers"));
    private static final Phrases<String> HORIZONS = Phrases.listed(WordList.entries("en/horizon-openers"));
    private static final Set<String> TIMES = Set.copyOf(WordList.words("en/time-words"));
    private static final Set<String> ENDS =
            Set.of(",", ";", ":", "--", "\u2014", "\u2013", "but", "because", "while", "although", "\u201D", "\"");
    private static final Set<String> HARD = Set.of(";", "--", "\u2014", "\u2013");
    private static final Set<String> SPANS_OF_TIME = Set.of(
            "the",
            "a",
            "an",
            "next",
            "coming",
            "few",
            "several",
            "end",
            "of",
            "late",
            "early",
            "mid",
            "this",
            "later",
            "start",
            "beginning",
            "following",
            "two",
            "three",
            "four",
            "five",
            "six",
            "ten",
            "couple",
            "matter",
            "near",
            "foreseeable",
            "future",
            "presidential",
            "general",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> BEFORE_QUOTATIONS = Set.of(",", ":");
    private static final Set<String> JOINING = Set.of("and", "or");
    private static final Set<String> ADDING = Set.of("adding", "saying", "telling", "noting");
    /** Words before "if" that ask. */
    private static final Set<String> ASKING = Set.of(
            "as",
            "even",
            "only",
            "see",
            "unclear",
            "uncertain",
            "unsure",
            "know",
            "knows",
            "decide",
            "determine",
            "doubt",
            "sure",
            "clear",
            "tell");

    private static final Set<String> MONTHS = WordList.map("en/months").keySet();
    private static final int YEAR = 4;
    private static final int DAY = 2;
    private static final Set<String> SHORT =
            Set.of("necessary", "needed", "required", "possible", "asked", "so", "not", "any");
    private static final Set<String> VOTE_OPENERS = Set.of("by", "before", "until");
    private static final int MAX_PHRASE = 30;
    private static final int SAYING = 8;
    private static final int NAME = 5;
    private static final int OPENING = 10;
    private static final Set<String> TIME_PREPOSITIONS =
            Set.of("at", "by", "in", "after", "before", "during", "on", "within");
    private static final int REACH = 120;

    private Circumstances() {}

    /** "if ...", "unless ...", "should another leader come to power", "For Ada to win, it would need". */
    static @Nullable String condition(Words words, int cue) {
        int start = segmentStart(words, cue);
        for (int at = Math.min(cue, words.size()) - 1; at >= start; at--) {
            if (opens(words, at, cue) && !isClosed(words, at, cue) && !JOINING.contains(words.form(at - 1))) {
                return phrase(words, at);
            }
        }
        int end = segmentEnd(words, cue);
        for (int at = cue; at < end && !isOthers(words, cue, at); at++) {
            if (opens(words, at, cue)) {
                return phrase(words, at);
            }
        }
        return purpose(words, cue);
    }

    private static boolean opens(Words words, int at, int cue) {
        boolean inverted = words.form(at).equals("should")
                && (at == 0
                        || !words.isWord(at - 1)
                        || words.form(at - 1).equals("that")
                        || words.form(at - 1).equals("but"))
                && words.isWord(at + 1);
        boolean opener = CONDITIONS.at(words, at).isPresent() && !isParticiple(words, at);
        return (opener || inverted) && isConditional(words, at, cue);
    }

    /** "Provided by the board": no condition. */
    private static boolean isParticiple(Words words, int at) {
        return words.form(at).equals("provided")
                && (words.form(at + 1).equals("by") || words.form(at + 1).equals("to"));
    }

    /** A condition in a quotation that closes before the cue. */
    private static boolean isClosed(Words words, int at, int cue) {
        int closed = 0;
        for (int inside = at; inside < cue; inside++) {
            String form = words.form(inside);
            closed += form.equals("\u201D") ? 1 : form.equals("\u201C") ? -1 : 0;
            if (closed > 0) {
                return true;
            }
        }
        return false;
    }

    /** "The dam would stay, adding", "it will not, but it may": what follows hangs on another verb. */
    private static boolean isOthers(Words words, int cue, int at) {
        String form = words.form(at);
        if (at <= cue + 1) {
            return false;
        }
        boolean adds = ADDING.contains(form);
        boolean opens = form.equals("\u201C") && BEFORE_QUOTATIONS.contains(words.form(at - 1));
        return adds || opens || form.equals("but") && hasVerb(words, at + 1);
    }

    private static int segmentStart(Words words, int cue) {
        int at = Math.min(cue, words.size() - 1);
        while (at > 0 && at > cue - REACH && !HARD.contains(words.form(at - 1))) {
            at--;
        }
        return at;
    }

    private static int segmentEnd(Words words, int cue) {
        int at = cue;
        while (at < words.size() && at < cue + REACH && !HARD.contains(words.form(at))) {
            at++;
        }
        return at;
    }

    /** "as if" and "even if" set no condition, "whether" questions use "if" behind "ask". */
    private static boolean isConditional(Words words, int at, int cue) {
        String before = words.form(at - 1);
        boolean later = at > cue && (before.equals("and") || before.equals("but"));
        return at != cue
                && !later
                && !ASKING.contains(before)
                && !before.startsWith("ask")
                && !before.startsWith("wonder");
    }

    /** "For Moscow to back a losing side, it would need": an infinitive with a subject before the clause. */
    private static @Nullable String purpose(Words words, int cue) {
        int start = words.isWord(0) ? 0 : 1;
        if (!words.form(start).equals("for")) {
            return null;
        }
        boolean infinitive = false;
        for (int at = start + 1; at < Math.min(cue, start + 15); at++) {
            infinitive |= words.form(at).equals("to");
            if (words.form(at).equals(",")) {
                return infinitive ? words.span(start, at).of(words.text()) : null;
            }
        }
        return null;
    }

    /** "because ...", "as its interests are better served", "With support falling, ...". */
    static List<String> drivers(Words words, Clauses.Clause clause) {
        List<String> drivers = new ArrayList<>();
        String consequence = before(words, clause);
        if (consequence != null) {
            drivers.add(consequence);
        }
        int end = Math.min(words.size(), clause.to() + REACH);
        for (int at = Math.max(0, clause.from() - REACH); at < end; at++) {
            Phrases.Match<String> match = DRIVERS.at(words, at).orElse(null);
            if (match != null && isDriver(words, match, clause) && !isContrasted(words, clause.to() - 1, at)) {
                String driver = phrase(words, at);
                drivers.add(driver);
                at = words.at(words.spans().get(at).start() + driver.length() - 1);
            }
        }
        return drivers;
    }

    /** "The dam may break, but few stay because of it": a reason of another clause. */
    private static boolean isContrasted(Words words, int from, int at) {
        return at > from && words.forms().subList(from, at).contains("but");
    }

    private static boolean isDriver(Words words, Phrases.Match<String> match, Clauses.Clause clause) {
        return switch (match.phrase()) {
            case "as", "since", "for" ->
                words.form(match.from() - 1).equals(",")
                        && match.from() >= clause.to() - 1
                        && isClause(words, match.to());
            case "with", "given" ->
                match.from() <= 1
                        && clause.from() > match.to()
                        && !words.form(match.to()).equals("respect");
            default -> match.from() <= 1 && clause.from() > match.to() || match.from() >= clause.from();
        };
    }

    /** A subject, then a finite verb: "as its interests are", not "as would". */
    private static boolean isClause(Words words, int from) {
        return !Clauses.isAuxiliary(words.form(from)) && hasVerb(words, from + 1);
    }

    /** The clause before ", so": its consequence is what is expected. */
    private static @Nullable String before(Words words, Clauses.Clause clause) {
        int so = clause.from() - 1;
        if (so < 3 || !words.form(so).equals("so") || !words.form(so - 1).equals(",")) {
            return null;
        }
        return Clauses.around(words, so - 2, so - 1, 0, so - 1).span(words).of(words.text());
    }

    private static boolean hasVerb(Words words, int from) {
        for (int at = from; at < Math.min(words.size(), from + 8); at++) {
            if (Clauses.isAuxiliary(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    /** "by spring", "within weeks", "next year", "before the election". */
    static @Nullable String horizon(Words words, Clauses.Clause clause) {
        int last = Math.min(words.size(), clause.to() + 4);
        for (int at = Math.max(0, clause.from() - 8); at < last; at++) {
            Phrases.Match<String> match = HORIZONS.at(words, at).orElse(null);
            if (match != null) {
                int end = isOfSaying(words, match.to(), clause.from()) ? 0 : time(words, match.to());
                boolean vote = end > 0 && words.form(end - 1).startsWith("election");
                if (end > 0 && !isOfNoun(words, at, end) && !(vote && !VOTE_OPENERS.contains(match.phrase()))) {
                    return words.span(at, isYearOrDay(words, end) ? end + 1 : end)
                            .of(words.text());
                }
            }
        }
        return null;
    }

    /** "Said this week that the port would close": when it was said. */
    private static boolean isOfSaying(Words words, int to, int clause) {
        return to <= clause
                && words.forms().subList(Math.max(0, clause - SAYING), clause).stream()
                        .anyMatch(Clauses::isReporting)
                && !words.form(clause - 1).equals(",");
    }

    /** "During the April vote": no time but a thing. */
    private static boolean isOfNoun(Words words, int from, int end) {
        return words.form(end - 2).equals("the") && end - 2 > from - 1 && RelativeClauses.isNoun(words, end);
    }

    /** "June 10", "June 2031". */
    private static boolean isYearOrDay(Words words, int at) {
        String form = words.form(at);
        boolean number = !form.isEmpty() && form.chars().allMatch(Character::isDigit);
        return MONTHS.contains(words.form(at - 1)) && number && (form.length() <= DAY || form.length() == YEAR);
    }

    /** Behind the word of time that ends a horizon, or 0: "the end of next year". */
    private static int time(Words words, int from) {
        int end = 0;
        for (int at = from; at < Math.min(words.size(), from + 6); at++) {
            String form = words.form(at);
            if (TIMES.contains(form)) {
                end = at + 1;
            } else if (!SPANS_OF_TIME.contains(form) && !Character.isDigit(form.isEmpty() ? ' ' : form.charAt(0))) {
                break;
            }
        }
        return end;
    }

    private static String phrase(Words words, int from) {
        if (words.form(from).equals("if") && SHORT.contains(words.form(from + 1))) {
            return words.span(from, from + 2).of(words.text());
        }
        int end = from + 1;
        boolean opened = false;
        boolean inverted = words.form(from).equals("should");
        while (end < Math.min(words.size(), from + MAX_PHRASE) && !isEnd(words, from, end, inverted)) {
            opened |= words.form(end).equals("\u201C");
            end++;
        }
        boolean closes = opened && words.form(end).equals("\u201D");
        return words.span(from, closes ? end + 1 : end).of(words.text());
    }

    /** The comma before the main clause: an auxiliary follows within a few words. */
    private static boolean isMain(Words words, int comma) {
        for (int at = comma + 2; at < Math.min(words.size(), comma + 5); at++) {
            if (Clauses.isAuxiliary(words.form(at)) || Clauses.isReporting(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    /** "If at the end of the year, the dam", "if Lind and her party, Northern Light, win": the verb is to come. */
    private static boolean isWithoutVerb(Words words, int from, int comma) {
        boolean time = TIME_PREPOSITIONS.contains(words.form(from + 1)) && comma - from <= OPENING;
        boolean open = time && isClause(words, comma + 1) || isName(words, comma, 1) || isName(words, comma, -1);
        return words.form(from).equals("if") && open;
    }

    /** True where a name alone stands between a comma and the next in a direction. */
    private static boolean isName(Words words, int comma, int step) {
        int at = comma + step;
        while (words.isCapital(at) && Math.abs(at - comma) < NAME) {
            at += step;
        }
        return at != comma + step && words.form(at).equals(",");
    }

    /** A comma right behind the opener, or inside an inverted condition, goes on. */
    private static boolean isEnd(Words words, int from, int at, boolean inverted) {
        boolean comma = words.form(at).equals(",");
        if (words.form(at).equals("\u201D") && words.forms().subList(from, at).contains("\u201C")) {
            return at + 1 >= words.size() || !words.isWord(at + 1);
        }
        boolean goesOn = comma && (at == from + 1 || (inverted ? !isMain(words, at) : isWithoutVerb(words, from, at)));
        return !goesOn && isEnd(words, at);
    }

    private static boolean isEnd(Words words, int at) {
        String form = words.form(at);
        return ENDS.contains(form) || form.equals(".") && at >= words.size() - 2;
    }
}
