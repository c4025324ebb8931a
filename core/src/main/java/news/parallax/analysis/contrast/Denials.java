package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.text.Concepts;
import news.parallax.text.KeyIndex;
import news.parallax.text.Names;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * What one asserts and another denies.
 *
 * <p>A statement of denial is set against the statement or sentence that says what is denied: the one that shares most
 * with it, in the three sentences before it or in another account, by another holder.
 */
final class Denials {
    private static final Set<String> PRONOUNS = Set.of("they", "it", "this", "he", "she", "these");
    private static final Set<String> CLAIMS = WordList.words("en/claim-nouns");
    private static final int CLAIM_REACH = 6;
    private static final Set<String> IN_SPITE = Set.of("despite", "amid", "after", "following", "notwithstanding");
    private static final int NEAR = 3;
    /** Weight in common that a denied claim must have with its denial: near it, and anywhere in the story. */
    private static final double NEAR_OVERLAP = 0.3;

    private static final double ACCUSED_OVERLAP = 0.25;
    private static final Set<String> EMPTY =
            CLAIMS.stream().map(Concepts::key).collect(java.util.stream.Collectors.toUnmodifiableSet());

    private static final double FAR_OVERLAP = 0.45;
    /** What stands right before a denial is denied sooner than what resembles it elsewhere. */
    private static final double ADVANTAGE = 0.5;

    /** "It" and "the accusation" name no topic. */
    private static final int MIN_TOPIC = 2;

    private final Passages passages;
    private final KeyIndex index = new KeyIndex();
    private final List<Disagreement> found = new ArrayList<>();

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
                if (starts && isDenial(statement) && !isMentioned(all.get(at))) {
                    run.denied(at, statement);
                }
            }
        }
        return run.found;
    }

    /** "Denied", "rejects"; not "declined to comment", and no court that denies a motion. */
    private static boolean isDenial(Statement statement) {
        return statement.cueClass() == CueClass.DENIAL
                && Concepts.keys(statement.cue()).contains("deny")
                && (saysDeny(statement) || namesClaim(statement))
                && !Concepts.keys(statement.source()).contains("court")
                && !statement.content().get(0).startsWith("to ");
    }

    private static boolean saysDeny(Statement statement) {
        return Words.of(statement.cue()).forms().stream().anyMatch(form -> form.startsWith("den"));
    }

    /** "Despite his denials, the vote goes on": a denial is spoken of, and what is denied is not said. */
    private static boolean isMentioned(Passage passage) {
        Words words = passage.words();
        return IN_SPITE.contains(words.form(0))
                && words.forms().stream().limit(CLAIM_REACH).anyMatch(form -> form.startsWith("denial"));
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
        if (best != null) {
            add(best, passages.passages().get(at), denial);
        }
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
        Set<String> shared = Concepts.shared(keys, claim.keys());
        if (isNear(claim, passages.passages().get(at), at - other)) {
            boolean anaphoric = at - other == 1 && !shared.isEmpty() && pointsBack(denial);
            return anaphoric || claims(claim, denial) ? nearFit(claim, at - other, keys, anaphoric) : 0;
        }
        double overlap = passages.concepts().overlap(keys, claim.keys());
        return shared.size() >= 2 && overlap >= FAR_OVERLAP && claims(claim, denial) ? overlap : 0;
    }

    /** What stands before a denial: an accusation fits with little in common, other words need more. */
    private double nearFit(Passage claim, int distance, Set<String> keys, boolean anaphoric) {
        boolean accused = claim.keys().contains("accuse");
        if (isEmpty(keys)) {
            return accused ? 1 + 1.0 / distance : 0;
        }
        double overlap = passages.concepts().overlap(keys, claim.keys());
        boolean alike = isAlike(Concepts.shared(keys, claim.keys()).size(), overlap, accused, distance);
        return anaphoric || alike ? overlap + (accused ? 1 : ADVANTAGE) : 0;
    }

    private static boolean isAlike(int shared, double overlap, boolean accused, int distance) {
        boolean next = accused && distance == 1 && shared >= 1;
        return next || shared >= 2 && overlap >= (accused ? ACCUSED_OVERLAP : NEAR_OVERLAP);
    }

    /** "It", "the allegations": what is denied is named by no word of its own. */
    private static boolean isEmpty(Set<String> keys) {
        return keys.stream().allMatch(key -> key.equals("accuse") || EMPTY.contains(key));
    }

    /** "Denies that they show water": what is denied was said just before. */
    private static boolean pointsBack(Statement denial) {
        Words words = Words.of(denial.content().get(0));
        return PRONOUNS.contains(words.form(0)) || PRONOUNS.contains(words.form(1));
    }

    private static Set<String> keys(Statement statement) {
        Set<String> keys = new TreeSet<>();
        statement.content().forEach(content -> keys.addAll(Concepts.keys(content)));
        return keys;
    }

    /** A claim is an accusation or an assertion by somebody else, and no denial itself. */
    private static boolean claims(Passage claim, Statement denial) {
        if (claim.statements().isEmpty()) {
            return claim.keys().contains("accuse");
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
        if (positions.positions().size() > 1) {
            String topic = keys(denial).size() < MIN_TOPIC ? claim.text() : String.join(" ", denial.content());
            found.add(new Disagreement(Disagreement.Kind.DENIAL, topic, positions.positions()));
        }
    }
}
