package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.PartsOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * The verb of what a cue expects, with the subject before it and its tense, as parts of speech tell them.
 *
 * <p>The verb is the finite one: "may" of "may fail", "is" of "is likely to fail", "knew" of "probably knew". The subject is
 * the stretch of nouns, with their determiners and prepositions, right before it. Looks at no more than {@value #REACH}
 * words on each side of a cue.
 */
final class Predicate {
    /** When what a verb tells is, was or will be. */
    enum Tense {
        /** A modal verb, or none that is finite. */
        OPEN,
        /** "Is", "knows". */
        PRESENT,
        /** "Was", "knew", "has known", "would have known". */
        PAST
    }

    private static final Set<String> SUBORDINATORS = WordList.words("en/clause-openers");
    private static final Set<String> SUBJECTS =
            Set.of("i", "he", "she", "it", "they", "we", "you", "there", "that", "this", "who", "what");
    private static final Set<String> TIMELESS = Set.of("amid", "despite");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but");
    private static final Set<String> JOINING = Set.of("and", "or");
    private static final int REACH = 48;
    private static final int INSERTION = 14;

    private final Words words;
    private final int low;
    private final PartOfSpeech[] parts;
    private final int finite;

    private Predicate(Words words, int low, PartOfSpeech[] parts, int finite) {
        this.words = words;
        this.low = low;
        this.parts = parts;
        this.finite = finite;
    }

    /**
     * The predicate of a cue.
     *
     * @param words the sentence
     * @param cue a cue
     * @param clause what it expects
     */
    static Predicate of(Words words, Cue cue, Clauses.Clause clause) {
        int low = Math.max(0, cue.from() - REACH);
        int high = Math.min(words.size(), cue.to() + REACH);
        Predicate read = new Predicate(words, low, PartsOfSpeech.of(words.written(low, high)), -1);
        return new Predicate(words, low, read.parts, read.find(cue, clause));
    }

    private int find(Cue cue, Clauses.Clause clause) {
        if (cue.kind() == Cue.Kind.MODAL) {
            return cue.from();
        }
        return clause.from() >= cue.to() ? first(clause) : around(cue);
    }

    /** The first finite verb of a complement that belongs to no relative clause. */
    private int first(Clauses.Clause clause) {
        for (int at = clause.from(); at < Math.min(clause.to(), low + parts.length); at++) {
            if (part(at) == PartOfSpeech.TO && part(at + 1) == PartOfSpeech.BASE) {
                return -1;
            }
            if (isFinite(at) && !isRelative(at)) {
                return at;
            }
        }
        return -1;
    }

    /** "Is" of "is also likely", "aims" of "aims to", "knew" of "probably knew". */
    private int around(Cue cue) {
        int before = beforeAdverbs(cue.from());
        int auxiliary = isBase(before) ? beforeAdverbs(before) : before;
        if (isFinite(auxiliary)) {
            return auxiliary;
        }
        for (int at = cue.from(); at < cue.to(); at++) {
            if (isFinite(at)) {
                return at;
            }
        }
        int behind = behindAdverbs(cue.to());
        return isFinite(behind) ? behind : -1;
    }

    /** "Seem" of "doesn't seem". */
    private boolean isBase(int at) {
        return part(at) == PartOfSpeech.BASE || part(at) == PartOfSpeech.PARTICIPLE;
    }

    /** Place of the verb, or -1. */
    int finite() {
        return finite;
    }

    /** The part of speech of a token; one that is no word where none was looked for. */
    PartOfSpeech part(int at) {
        return at >= low && at < low + parts.length ? parts[at - low] : PartOfSpeech.STOP;
    }

    /** "Will", "they'll", "there's". */
    boolean isFinite(int at) {
        return part(at).isFinite() || isContracted(at);
    }

    /** A subject and its verb in one token: "they'll"; not "Moor's". */
    boolean isContracted(int at) {
        String form = words.form(at);
        int mark = form.indexOf('\'');
        return mark > 0 && SUBJECTS.contains(form.substring(0, mark));
    }

    /** "Who did", "that would": a verb whose subject is a relative pronoun. */
    boolean isRelative(int at) {
        String before = words.form(beforeAdverbs(at));
        return before.equals("who") || before.equals("which") || before.equals("that");
    }

    /** The last token before a place that is no adverb. */
    int beforeAdverbs(int from) {
        int at = from - 1;
        while (at > low && part(at) == PartOfSpeech.ADVERB && !SUBJECTS.contains(words.form(at))) {
            at--;
        }
        return at;
    }

    /** The part of speech of the first token from a place on that is no adverb. */
    PartOfSpeech behindAdverbsPart(int from) {
        return part(behindAdverbs(from));
    }

    /** The first token from a place on that is no adverb. */
    int behindAdverbs(int from) {
        int at = from;
        while (part(at) == PartOfSpeech.ADVERB) {
            at++;
        }
        return at;
    }

    /** When it is, was or will be. */
    Tense tense() {
        return finite < 0 ? Tense.OPEN : tense(finite);
    }

    private Tense tense(int verb) {
        int next = behindAdverbs(verb + 1);
        if (part(verb) == PartOfSpeech.MODAL || words.form(verb).endsWith("'ll")) {
            return isPerfect(next) ? Tense.PAST : Tense.OPEN;
        }
        boolean past = part(verb) == PartOfSpeech.PAST || isPerfect(verb);
        return past ? Tense.PAST : Tense.PRESENT;
    }

    /** "Have known", "'ve known", "have had"; not "have to". */
    boolean isPerfect(int have) {
        boolean has = HAVE.contains(words.form(have)) || words.form(have).endsWith("'ve");
        int participle = behindAdverbs(have + 1);
        return has
                && (part(participle) == PartOfSpeech.PARTICIPLE || part(participle) == PartOfSpeech.PAST)
                && words.isWord(participle);
    }

    /** "Harm the town", "be shut", "have to pay": not "oppose", "pay in May". */
    boolean hasObject(int from) {
        int verb = behindAdverbs(from);
        boolean must = words.form(verb).equals("have") && part(verb + 1) == PartOfSpeech.TO;
        int object = must ? verb + 3 : verb + 1;
        return words.form(verb).equals("be")
                || switch (part(object)) {
                    case NOUN, NOUNS, NAME, PRONOUN, POSSESSIVE, DETERMINER, NUMBER, ADJECTIVE, ING, QUOTE -> true;
                    default -> false;
                };
    }

    /** True where a token can stand inside a subject: no verb, no mark, no word that opens a clause. */
    private boolean isNominal(int at) {
        return switch (part(at)) {
            case NOUN, NOUNS, NAME, PRONOUN, POSSESSIVE, DETERMINER, NUMBER, ADJECTIVE, PARTICIPLE, ING, QUOTE, THERE ->
                !isContracted(at);
            case PREPOSITION -> !opensClause(at);
            case TO, CONJUNCTION, ADVERB, OTHER, BRACKET ->
                at > low && words.isWord(at) && !words.form(at).equals("but");
            default -> false;
        };
    }

    /** "Because", "that"; not "of". */
    boolean opensClause(int at) {
        String form = words.form(at);
        return SUBORDINATORS.contains(form) && !TIMELESS.contains(form);
    }

    /** Where the stretch of nouns before a verb starts; a list goes on over its commas. */
    int subject(int verb) {
        int at = nouns(Math.max(verb, 0));
        if (JOINING.contains(words.form(at - 1)) && at > low + 1) {
            at = list(at);
        }
        while (at < verb && !words.isWord(at)) {
            at++;
        }
        return at;
    }

    /** Where the stretch of nouns before a place starts that no "and" and no comma joins. */
    private int nouns(int end) {
        int at = end;
        while (at > low && isNominal(at - 1) && !JOINING.contains(words.form(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where a list starts of which the last of its parts is known; "the dam, and a court" is none. */
    private int list(int last) {
        int at = last - 1;
        int commas = 0;
        while (at > low && (isNominal(at - 1) || isListed(at - 1, last))) {
            commas += part(at - 1) == PartOfSpeech.COMMA ? 1 : 0;
            at--;
        }
        return commas == 1 && part(last - 2) == PartOfSpeech.COMMA ? last : at;
    }

    /** True where "and" stands right before a verb, and no other verb between the start of its clause and it. */
    boolean isJoined(int from, int conjunction) {
        return conjunction >= from && CONJUNCTIONS.contains(words.form(conjunction)) && !holdsVerb(from, conjunction);
    }

    /** The comma that opens what another closes, or -1. */
    int comma(int closing) {
        for (int at = closing - 1; at > Math.max(low, closing - INSERTION); at--) {
            if (part(at) == PartOfSpeech.COMMA) {
                return at;
            }
        }
        return -1;
    }

    /** A comma between nouns: "Lind, Marn and"; not the one of "..., and more boats and ferries". */
    private boolean isListed(int comma, int last) {
        if (JOINING.contains(words.form(comma + 1)) && comma + 2 < last) {
            return false;
        }
        boolean item = part(comma - 1).isNoun() || part(comma - 1) == PartOfSpeech.ADJECTIVE;
        return part(comma) == PartOfSpeech.COMMA && (item || JOINING.contains(words.form(comma + 1)));
    }

    /**
     * Where the clause starts whose verbs a conjunction joins: "<em>they're</em> late and"; -1 where no verb stands near.
     *
     * @param conjunction place of "and"
     */
    int joined(int conjunction) {
        for (int at = conjunction - 1; at > low && !ends(at); at--) {
            if (isFinite(at) && !isRelative(at)) {
                return isContracted(at) ? at : subject(at);
            }
        }
        return -1;
    }

    /** A mark or a word that cuts clauses apart. */
    private boolean ends(int at) {
        return switch (part(at)) {
            case STOP, DASH, QUOTE, BRACKET -> true;
            default -> words.form(at).equals("that") || Clauses.isReporting(words.form(at));
        };
    }

    /** True for a stretch with a finite verb. */
    boolean holdsVerb(int from, int to) {
        return firstVerb(from, to) >= 0;
    }

    /** Place of the first finite verb of a stretch, or -1. */
    int firstVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isFinite(at)) {
                return at;
            }
        }
        return -1;
    }
}
