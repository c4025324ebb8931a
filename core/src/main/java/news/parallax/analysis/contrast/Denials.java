package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.KeyIndex;
import news.parallax.text.Names;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * What one asserts and another denies.
 *
 * <p>A statement of denial is set against the statement or sentence that says what is denied: the one that shares most
 * with it, in the three sentences before it or in another account, by another holder. An accusation must name whom it
 * accuses, and that must be the one who denies; what is claimed must share more with its denial than names. Who refuses a
 * request denies nothing, and a sentence that reports a denial itself claims nothing.
 */
final class Denials {
    private static final Set<String> PRONOUNS = Set.of("they", "it", "this", "he", "she", "these");
    private static final Set<String> CLAIMS = WordList.words("en/claim-nouns");
    private static final int CLAIM_REACH = 6;
    private static final Set<String> IN_SPITE = Set.of("despite", "amid", "after", "following", "notwithstanding");
    private static final Set<String> ASIDE = Set.of("which", "when", "whenever", "if", "whether", "because");
    private static final Set<String> REFUSED = WordList.words("en/refused-things");
    private static final Set<String> CAPTIONS = Set.of("file", "photo", "image", "copyright", "caption", "media");
    private static final int REFUSED_REACH = 10;
    private static final int NEAR = 3;
    /** Weight in common that a denied claim must have with its denial: near it, and anywhere in the story. */
    private static final double NEAR_OVERLAP = 0.4;

    private static final double ACCUSED_OVERLAP = 0.25;
    private static final String ACCUSE = "accuse";
    private static final String DENY = "deny";
    private static final Set<String> EMPTY =
            CLAIMS.stream().map(Concepts::key).collect(java.util.stream.Collectors.toUnmodifiableSet());

    private static final double FAR_OVERLAP = 0.5;
    /** What stands right before a denial is denied sooner than what resembles it elsewhere. */
    private static final double ADVANTAGE = 0.5;

    /** "It" and "the accusation" name no topic. */
    private static final int MIN_TOPIC = 2;

    private final Passages passages;
    private final KeyIndex index = new KeyIndex();
    private final List<Disagreement> found = new ArrayList<>();
    /** Who denied what: an article that says so twice makes no second difference. */
    private final Set<String> told = new TreeSet<>();

    private Denials(Passages passages) {
        this.passages = passages;
        passages.passages().forEach(passage -> index.add(passage.keys()));
    }

    static List<Disagreement> disagreements(Passages passages) {
        Denials run = new Denials(passages);
        List<Passage> all = passages.passages();
        for (int at = 0; at < all.size(); at++) {
            for (Statement statement : all.get(at).statements()) {
                boolean starts = statement
                        .citations()
                        .get(0)
                        .span()
                        .overlaps(all.get(at).citation().span());
                if (starts && isDenial(statement) && !isMentioned(all.get(at)) && !isAside(all.get(at), statement)) {
                    run.denied(at, statement);
                }
            }
        }
        return run.found;
    }

    /** "Denied", "rejects"; not "declined to comment", and no court that denies a motion. */
    private static boolean isDenial(Statement statement) {
        return statement.cueClass() == CueClass.DENIAL
                && Concepts.keys(statement.cue()).contains(DENY)
                && (saysDeny(statement) || namesClaim(statement))
                && !Concepts.keys(statement.source()).contains("court")
                && !statement.content().get(0).startsWith("to ")
                && !refuses(statement);
    }

    /** "Denied the request", "denies them the right": nothing is said to be untrue. */
    private static boolean refuses(Statement statement) {
        return statement.content().stream()
                .flatMap(content -> Words.of(content).forms().stream().limit(REFUSED_REACH))
                .anyMatch(REFUSED::contains);
    }

    private static boolean saysDeny(Statement statement) {
        return Words.of(statement.cue()).forms().stream().anyMatch(form -> form.startsWith("den"));
    }

    /** "Despite his denials, the vote goes on": a denial is spoken of, and what is denied is not said. */
    private static boolean isMentioned(Passage passage) {
        Words words = passage.words();
        boolean spite = IN_SPITE.contains(words.form(0))
                && words.forms().stream().limit(CLAIM_REACH).anyMatch(form -> form.startsWith("denial"));
        return spite || isNegated(words);
    }

    /**
     * "Accusations of fraud, which he denied" says both itself; "when he denied it", "trusted the mayor's denials" and "tries to
     * deny them a seat" speak of a denial or of none.
     */
    private static boolean isAside(Passage passage, Statement denial) {
        Span source = denial.sourceSpan();
        Span cue = denial.cueSpan();
        Words words = passage.words();
        if (source == null
                || cue == null
                || source.start() < passage.citation().span().start()) {
            return false;
        }
        String before = words.form(words.at(source.start()) - 1);
        boolean owned = Words.form(denial.cue()).startsWith("denial")
                && Words.form(denial.sourceText()).endsWith("'s");
        boolean infinitive = words.form(words.at(cue.start()) - 1).equals("to");
        return ASIDE.contains(before) || owned || infinitive;
    }

    /** "Did not deny", "hasn't formally denied". */
    private static boolean isNegated(Words words) {
        for (int at = 1; at < words.size(); at++) {
            String form = words.form(at);
            boolean denies = form.startsWith("den") && Concepts.key(form).equals(DENY);
            if (denies
                    && words.forms().subList(Math.max(0, at - NEAR), at).stream()
                            .anyMatch(Denials::negates)) {
                return true;
            }
        }
        return false;
    }

    private static boolean negates(String form) {
        return form.equals("not") || form.equals("never") || form.endsWith("n't");
    }

    /** A plan can be rejected too; only a claim that is rejected is denied. */
    private static boolean namesClaim(Statement statement) {
        return Words.of(statement.content().get(0)).forms().stream()
                .limit(CLAIM_REACH)
                .anyMatch(form -> CLAIMS.contains(form) || Concepts.key(form).equals("accuse"));
    }

    private void denied(int at, Statement denial) {
        Set<String> keys = keys(denial);
        Passage best = null;
        double most = 0;
        for (int other : candidates(at, keys)) {
            double fit = other == at ? 0 : fit(other, at, keys, denial);
            if (fit > most) {
                best = passages.passages().get(other);
                most = fit;
            }
        }
        if (best != null && isKnown(denial, best, passages.passages().get(at))) {
            add(best, passages.passages().get(at), denial);
        }
    }

    /** "He denies it" is told of whoever the two sentences name; if another person speaks in them, of nobody for sure. */
    private static boolean isKnown(Statement denial, Passage claim, Passage denied) {
        if (!PRONOUNS.contains(Words.form(denial.sourceText())) || accuses(claim, denial)) {
            return true;
        }
        Set<String> name = Concepts.keys(denial.source());
        boolean named = !Concepts.shared(name, claim.keys()).isEmpty()
                || !Concepts.shared(name, denied.keys()).isEmpty();
        boolean alone = claim.statements().stream().noneMatch(statement -> isOther(statement, denial));
        return named && alone
                || !claim.citation().article().equals(denied.citation().article());
    }

    private static boolean isOther(Statement statement, Statement denial) {
        return statement.holderKind() == HolderKind.PERSON && !Names.sameName(statement.source(), denial.source());
    }

    /** The passages right before a denial, and those that share enough with it, in order. */
    private Set<Integer> candidates(int at, Set<String> keys) {
        Set<Integer> candidates = new TreeSet<>(index.sharing(keys, 2));
        for (int before = Math.max(0, at - NEAR); before < at; before++) {
            candidates.add(before);
        }
        return candidates;
    }

    private static boolean isNear(Passage claim, Passage denied, int distance) {
        return distance > 0
                && distance <= NEAR
                && claim.citation().article().equals(denied.citation().article());
    }

    /** How well a passage fits as what is denied; 0 if it does not. */
    private double fit(int other, int at, Set<String> keys, Statement denial) {
        Passage claim = passages.passages().get(other);
        if (claim.keys().contains(DENY) || !claims(claim, denial)) {
            return 0;
        }
        if (!isNear(claim, passages.passages().get(at), at - other)) {
            return isOfDenier(claim, keys, denial) ? likeness(claim, keys, FAR_OVERLAP) : 0;
        }
        return isEmpty(keys) ? accused(claim, denial, at - other) : nearFit(claim, at - other, keys, denial);
    }

    /** A claim elsewhere names who denies it, or shares more than one thing besides names with the denial. */
    private static boolean isOfDenier(Passage claim, Set<String> keys, Statement denial) {
        Set<String> names = Setting.of(claim.words()).names();
        long things = Concepts.shared(keys, claim.keys()).stream()
                .filter(key -> !names.contains(key))
                .count();
        return things >= MIN_TOPIC
                || !Concepts.shared(Concepts.keys(denial.source()), claim.keys())
                        .isEmpty();
    }

    private static double accused(Passage claim, Statement denial, int distance) {
        return accuses(claim, denial) ? 1 + 1.0 / distance : 0;
    }

    private double nearFit(Passage claim, int distance, Set<String> keys, Statement denial) {
        boolean shares = !Concepts.shared(keys, claim.keys()).isEmpty();
        if (distance == 1 && shares && answers(claim, denial)) {
            return 1;
        }
        double likeness = likeness(claim, keys, accuses(claim, denial) ? ACCUSED_OVERLAP : NEAR_OVERLAP);
        return likeness > 0 ? likeness + ADVANTAGE : 0;
    }

    private double likeness(Passage claim, Set<String> keys, double enough) {
        double overlap = passages.concepts().overlap(keys, claim.keys());
        return overlap >= enough && sharesAct(Concepts.shared(keys, claim.keys()), claim) ? overlap : 0;
    }

    /** The sentence before accuses who denies, or the denial points back to it. */
    private static boolean answers(Passage claim, Statement denial) {
        return pointsBack(denial) || accuses(claim, denial);
    }

    /** Two things, one besides names: sentences about the same persons need not be of the same matter. */
    private static boolean sharesAct(Set<String> shared, Passage claim) {
        if (shared.size() < MIN_TOPIC) {
            return false;
        }
        Set<String> names = Setting.of(claim.words()).names();
        return shared.stream().anyMatch(key -> !names.contains(key) && !key.equals(ACCUSE) && !EMPTY.contains(key));
    }

    /** An accusation of whoever denies: it names them. */
    private static boolean accuses(Passage claim, Statement denial) {
        return claim.keys().contains(ACCUSE)
                && !Concepts.shared(Concepts.keys(denial.source()), claim.keys())
                        .isEmpty();
    }

    /** "It", "the allegations": what is denied is named by no word of its own. */
    private static boolean isEmpty(Set<String> keys) {
        return keys.stream().allMatch(key -> key.equals(ACCUSE) || EMPTY.contains(key));
    }

    /** "Denies that they show water": what is denied was said just before. */
    private static boolean pointsBack(Statement denial) {
        Words words = Words.of(denial.content().get(0));
        return PRONOUNS.contains(words.form(0)) || PRONOUNS.contains(words.form(1));
    }

    private static Set<String> keys(Statement statement) {
        return Concepts.keys(denied(statement));
    }

    /** What is denied, without what is said besides: "any part in it" of "any part in it, and vowed to appeal". */
    private static String denied(Statement denial) {
        Words words = Words.of(denial.content().get(0));
        for (int at = MIN_TOPIC; at < words.size(); at++) {
            String next = words.form(at + 1);
            boolean verb = Clauses.isReporting(next) || next.endsWith("ed") || Clauses.isAuxiliary(next);
            if (words.form(at).equals(",")
                    || words.form(at).equals(";")
                    || words.form(at).equals("and") && verb) {
                return words.span(0, at).of(words.text());
            }
        }
        return words.text();
    }

    /** A claim is an accusation or an assertion by somebody else, and no denial itself. */
    private static boolean claims(Passage claim, Statement denial) {
        if (CAPTIONS.contains(claim.words().form(0))
                && CAPTIONS.contains(claim.words().form(1))) {
            return false;
        }
        if (claim.statements().isEmpty()) {
            return claim.keys().contains(ACCUSE);
        }
        return claim.statements().stream()
                .anyMatch(statement -> statement.cueClass() != CueClass.DENIAL
                        && !Names.sameName(statement.source(), denial.source()));
    }

    private void add(Passage claim, Passage denied, Statement denial) {
        Positions positions = new Positions();
        String holder = claim.statements().stream()
                .filter(statement ->
                        statement.cueClass() != CueClass.DENIAL && statement.holderKind() != HolderKind.ANONYMOUS)
                .map(Statement::source)
                .filter(source -> !source.isBlank() && !Names.sameName(source, denial.source()))
                .findFirst()
                .orElse(null);
        positions.add(claim.text(), holder, claim.origin(), claim.citation());
        positions.add(denied.text(), denial.source(), denied.origin(), denied.citation());
        String matter = isEmpty(keys(denial)) ? "" : claim.citation().toString();
        if (positions.positions().size() > 1 && told.add(Words.form(denial.source()) + matter)) {
            String topic = keys(denial).size() < MIN_TOPIC ? claim.text() : denied(denial);
            found.add(new Disagreement(Disagreement.Kind.DENIAL, topic, positions.positions()));
        }
    }
}
