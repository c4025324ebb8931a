package news.parallax.flow;

import java.util.List;
import news.parallax.model.Brief;
import news.parallax.model.Finding;
import news.parallax.model.Story;

/**
 * All that is known of a story.
 *
 * @param story its articles, origins and derivations
 * @param findings what the analyses concluded, in a fixed order
 * @param brief what a reader gets
 */
public record StoryAnalysis(Story story, List<Finding> findings, Brief brief) {
    /** Copies the list. */
    public StoryAnalysis {
        findings = List.copyOf(findings);
    }

    /** The findings of one kind, in their order. */
    public <F extends Finding> List<F> findings(Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
