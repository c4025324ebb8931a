package news.parallax.analysis.timeline;

import java.util.List;
import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the verb that an expression of time goes with whether the time was or is to come.
 *
 * <p>That is the nearest finite verb before it in its clause ("rejected on Monday a plan to divert money"), else the first
 * behind it. A present tense means a day to come ("the council meets Friday") but for reporting verbs and those that look
 * back ("comes after").
 */
final class Tense {
    private static final Set<String> OPENERS = Set.of("until");
    private static final Set<String> NAMED = Set.of("effective", "upcoming", "coming");
    private static final Phrases<String> PLANNED = Phrases.listed(WordList.entries("en/planned-openers"));
    private static final Set<String> COMMITTING = WordList.words("en/committing-verbs");
    private static final Set<String> PLANNED_FORMS =
            Set.of("expected", "set", "scheduled", "due", "slated", "supposed", "planned", "likely", "poised", "going");
    private static final Set<String> PRESENT_BE = Set.of("is", "are", "am", "it's", "he's", "she's", "they're");
    private static final Set<String> PAST_BE = Set.of("was", "were");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    private static final Set<String> BE = Set.of("be", "been", "being", "is", "are", "was", "were", "get", "got");
    private static final Set<String> BACKWARD =
            Set.of("comes", "come", "follows", "follow", "marks", "mark", "has", "have");
    private static final Set<String> BEFORE_TIME = Set.of(
            "on", "early", "late", "in", "at", "as", "soon", "this", "the", "about", "around", "a.m", "p.m", ".",
            "noon");
    /** Verbs whose past looks like their present. */
    private static final Set<String> UNCHANGED =
            Set.of("cast", "put", "hit", "set", "let", "cut", "shut", "quit", "read", "bet", "spread", "hurt", "beat");

    private static final Set<String> CLAUSE_WORDS = Set.of("where", "when", "that", "which", "who");
    private static final Set<String> PLURALS = WordList.words("en/irregular-plurals");
    private static final int OPENER_REACH = 4;
    private static final int AHEAD_REACH = 4;
    private static final int PHRASE_REACH = 6;

    private final Words words;
    private final List<PartOfSpeech> parts;
    private final int from;
    private final int to;

    private Tense(Words words, List<PartOfSpeech> parts, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.parts = parts;
    }

    /** What the words say of a time. */
    enum Direction {
        PAST,
        AHEAD,
        /** "Was scheduled for Friday", "will speak of Friday's fire": it may have been and may be to come. */
        OPEN
    }

    /**
     * Whether the time of an expression was or is to come.
     *
     * @param words the sentence
     * @param parts the part of speech of each of its words
     * @param mention the expression
     */
    static Direction of(Words words, List<PartOfSpeech> parts, TimeMention mention) {
        if (mention.future()) {
            return Direction.AHEAD;
        }
        int from = words.at(mention.span().start());
        int to = Math.min(words.size(), words.at(mention.span().end() - 1) + 1);
        Tense tense = new Tense(words, parts, from, to);
        Direction direction = tense.direction();
        return direction == Direction.AHEAD && tense.isOwner() ? Direction.OPEN : direction;
    }

    /** "Will speak of Sunday's fire", "will win Sunday's vote": whether that Sunday was or comes, nobody can tell. */
    private boolean isOwner() {
        return words.form(to - 1).endsWith("'s") || words.form(to).equals("'s");
    }

    private Direction direction() {
        if (NAMED.contains(words.form(from - 1))) {
            return Direction.AHEAD;
        }
        boolean opened = opened();
        Clauses.Clause clause = Clauses.around(words, from, to);
        Direction found = behindAtOnce();
        found = found != null ? found : before(Math.max(0, clause.from() - 1));
        found = found != null ? found : behind(clause.to());
        found = found != null ? found : before(0);
        if (opened) {
            return found == Direction.PAST ? Direction.OPEN : Direction.AHEAD;
        }
        return found == null ? Direction.PAST : found;
    }

    /** "Until Friday", "as soon as Monday", "scheduled for Thursday", "a deal for a Thursday hearing". */
    private boolean opened() {
        int at = from - 1;
        while (at > 0 && (BEFORE_TIME.contains(words.form(at)) || part(at) == PartOfSpeech.NUMBER)) {
            at--;
        }
        return OPENERS.contains(words.form(at))
                || words.form(from - 1).equals("as")
                || words.form(from - 1).equals("a") && words.form(from - 2).equals("for")
                || words.form(from - 1).equals("for") && PLANNED_FORMS.contains(words.form(from - 2))
                || planned();
    }

    private boolean planned() {
        for (int at = Math.max(0, from - OPENER_REACH); at < from; at++) {
            boolean toTime = PLANNED.at(words, at).isPresent() && !PAST_BE.contains(words.form(at - 1));
            if (toTime) {
                return true;
            }
        }
        return false;
    }

    private PartOfSpeech part(int at) {
        return at >= 0 && at < parts.size() ? parts.get(at) : PartOfSpeech.OTHER;
    }

    /** The verb right behind: "on Monday rejected"; one right before it stands nearer: "the plan he told Monday is new". */
    private @Nullable Direction behindAtOnce() {
        int last = part(from - 1) == PartOfSpeech.PREPOSITION || part(from - 1) == PartOfSpeech.ADVERB
                ? from - 2
                : from - 1;
        Direction before = part(last).isVerb() ? of(last) : null;
        if (before != null) {
            return before;
        }
        int at = part(to) == PartOfSpeech.ADVERB ? to + 1 : to;
        return switch (part(at)) {
            case PAST, MODAL -> of(at);
            default -> null;
        };
    }

    /** The nearest verb that decides, from the expression back to a token. */
    private @Nullable Direction before(int low) {
        for (int at = from - 1; at >= low; at--) {
            @Nullable Direction found = of(at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Direction behind(int high) {
        for (int at = to; at < Math.min(high, parts.size()) && !CLAUSE_WORDS.contains(words.form(at)); at++) {
            @Nullable Direction found = of(at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What one verb says; null for what is no verb or leaves it to another. */
    private @Nullable Direction of(int at) {
        String form = words.form(at);
        if (PLANNED_FORMS.contains(form) && PRESENT_BE.contains(words.form(at - 1))) {
            return Direction.AHEAD;
        }
        return switch (partOf(at, form)) {
            case MODAL -> isPerfect(at) ? Direction.PAST : Direction.AHEAD;
            case PAST -> past(at, form);
            case THIRD, PRESENT -> present(at, form);
            case PARTICIPLE -> isPassive(at) ? null : Direction.PAST;
            default -> null;
        };
    }

    /** The tagger may miss a verb that is always one, or take "where" or "metres" of "410 cubic metres" for one. */
    private PartOfSpeech partOf(int at, String form) {
        boolean counted = part(at - 1) == PartOfSpeech.NUMBER || part(at - 2) == PartOfSpeech.NUMBER;
        if (CLAUSE_WORDS.contains(form) || part(at) == PartOfSpeech.THIRD && counted) {
            return PartOfSpeech.WHICH;
        }
        if (isParticiple(at, form)) {
            return PartOfSpeech.PARTICIPLE;
        }
        if (part(at) == PartOfSpeech.PRESENT && isNounPhrase(at)) {
            return PartOfSpeech.NOUN;
        }
        return Clauses.isReporting(form) && part(at) != PartOfSpeech.BASE ? PartOfSpeech.PAST : part(at);
    }

    /** "Be announced", and "issued" where the tagger takes it for a form in s. */
    private boolean isParticiple(int at, String form) {
        return form.endsWith("ed")
                && (part(at) == PartOfSpeech.THIRD || words.form(at - 1).equals("be"));
    }

    /** "The deadly car attack on Saturday": behind a singular a verb in the present would end in s. */
    private boolean isNounPhrase(int at) {
        if (part(at - 1) != PartOfSpeech.NOUN || PLURALS.contains(words.form(at - 1))) {
            return false;
        }
        int opener = at - 2;
        while (opener > at - PHRASE_REACH
                && (part(opener) == PartOfSpeech.NOUN || part(opener) == PartOfSpeech.ADJECTIVE)) {
            opener--;
        }
        return part(opener) == PartOfSpeech.DETERMINER || part(opener) == PartOfSpeech.POSSESSIVE;
    }

    /** "Would have met": not to come. */
    private boolean isPerfect(int at) {
        return words.form(at + 1).equals("have") || words.form(at + 2).equals("have");
    }

    /** "Agreed to meet Thursday" looks ahead; "was scheduled for Thursday" may do either. */
    private Direction past(int at, String form) {
        boolean plan = PLANNED_FORMS.contains(words.form(at + 1)) || PLANNED_FORMS.contains(words.form(at + 2));
        if (PAST_BE.contains(form) && plan) {
            return Direction.OPEN;
        }
        boolean commits = COMMITTING.contains(form) && at < from && hasInfinitive(at + 1);
        return commits ? Direction.AHEAD : Direction.PAST;
    }

    private boolean hasInfinitive(int behind) {
        for (int at = behind; at + 1 < from; at++) {
            if (part(at) == PartOfSpeech.TO && part(at + 1) == PartOfSpeech.BASE) {
                return true;
            }
        }
        return false;
    }

    private Direction present(int at, String form) {
        if (HAVE.contains(form)) {
            return words.form(at + 1).equals("to") ? Direction.AHEAD : Direction.PAST;
        }
        if (UNCHANGED.contains(form)) {
            return Direction.PAST;
        }
        if (isOwner() && !PLANNED_FORMS.contains(words.form(at + 1))) {
            return Direction.PAST;
        }
        if (PRESENT_BE.contains(form)) {
            return Direction.AHEAD;
        }
        return BACKWARD.contains(form) && !isAhead(at) ? Direction.PAST : Direction.AHEAD;
    }

    /** "Comes ahead of", "comes days before". */
    private boolean isAhead(int verb) {
        List<String> behind = words.forms().subList(verb + 1, Math.min(words.size(), verb + 1 + AHEAD_REACH));
        return behind.contains("ahead") || behind.contains("before");
    }

    /** "Will be buried": the verb before it decides; "issued on Monday" decides itself. */
    private boolean isPassive(int at) {
        String last = words.form(part(at - 1) == PartOfSpeech.ADVERB ? at - 2 : at - 1);
        return BE.contains(last) || HAVE.contains(last);
    }
}
