package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Statement;
import news.parallax.text.Concepts;
import news.parallax.text.Names;

/**
 * What one asserts and another denies.
 *
 * <p>A statement of denial is set against the statement or sentence that says what is denied: the one that shares most
 * with it, in the two sentences before it or in another account, by another holder.
 */
final class Denials {
    private static final int NEAR = 2;
    /** Weight in common that a denied claim must have with its denial: near it, and anywhere in the story. */
    private static final double NEAR_OVERLAP = 0.2;

    private static final double FAR_OVERLAP = 0.45;

    private final Passages passages;
    private final List<Disagreement> found = new ArrayList<>();

    private Denials(Passages passages) {
        this.passages = passages;
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
                if (statement.cueClass() == CueClass.DENIAL && starts) {
                    run.denied(at, statement);
                }
            }
        }
        return run.found;
    }

    private void denied(int at, Statement denial) {
        Passage passage = passages.passages().get(at);
        Set<String> keys = keys(denial);
        Passage best = null;
        double most = 0;
        for (int other = 0; other < passages.passages().size(); other++) {
            Passage claim = passages.passages().get(other);
            boolean near =
                    claim.citation().article().equals(passage.citation().article()) && at - other <= NEAR && other < at;
            double overlap = other == at ? 0 : passages.concepts().overlap(keys, claim.keys());
            boolean shares = Concepts.shared(keys, claim.keys()).size() >= (near ? 1 : 2);
            boolean enough = overlap >= (near ? NEAR_OVERLAP : FAR_OVERLAP) && shares;
            if (enough && overlap + (near ? 0.3 : 0) > most && claims(claim, denial)) {
                best = claim;
                most = overlap + (near ? 0.3 : 0);
            }
        }
        if (best != null) {
            add(best, passage, denial);
        }
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
                .filter(statement -> statement.cueClass() != CueClass.DENIAL)
                .map(Statement::source)
                .filter(source -> !source.isBlank() && !Names.sameName(source, denial.source()))
                .findFirst()
                .orElse(null);
        positions.add(claim.text(), holder, claim.origin(), claim.citation());
        positions.add(denied.text(), denial.source(), denied.origin(), denied.citation());
        if (positions.positions().size() > 1) {
            String topic = String.join(" ", denial.content());
            found.add(new Disagreement(Disagreement.Kind.DENIAL, topic, positions.positions()));
        }
    }
}
