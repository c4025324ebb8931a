package news.parallax.cli;

import java.util.List;
import news.parallax.model.Extraction;
import news.parallax.model.Finding;

/**
 * What came of one input.
 *
 * @param extraction an article or a rejection
 * @param findings its findings, if they were asked for
 */
record Outcome(Extraction extraction, List<Finding> findings) {
    /** Copies the list. */
    Outcome {
        findings = List.copyOf(findings);
    }

    /** An outcome without findings. */
    static Outcome of(Extraction extraction) {
        return new Outcome(extraction, List.of());
    }
}
