package news.parallax.analysis.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.ContentWords;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Who did what, in the first words of an event: the names, and the other content words in order, without reporting verbs
 * and words of time.
 *
 * @param names keys of the names
 * @param acts keys of the other content words, in order
 */
record Gist(Set<String> names, List<String> acts) {
    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final int MAX_WORDS = 8;

    Gist {
        names = Concepts.kept(names);
        acts = List.copyOf(acts);
    }

    static Gist of(String text) {
        Words words = Words.of(text);
        Set<String> names = new TreeSet<>();
        List<String> acts = new ArrayList<>();
        for (int at = 0; at < words.size() && names.size() + acts.size() < MAX_WORDS; at++) {
            String form = words.form(at);
            boolean told = ContentWords.isContent(form) && !TIMES.contains(form) && !Clauses.isReporting(form);
            if (words.isWord(at) && told && !Character.isDigit(form.codePointAt(0))) {
                if (words.isCapital(at)) {
                    names.add(Concepts.key(form));
                } else {
                    acts.add(Concepts.key(form));
                }
            }
        }
        return new Gist(names, acts);
    }

    /** The same first act, or two acts, by somebody of one name. */
    boolean isSame(Gist other) {
        return !acts.isEmpty()
                && !other.acts.isEmpty()
                && Concepts.canShare(names, other.names, 1)
                && !Collections.disjoint(names, other.names)
                && (acts.get(0).equals(other.acts.get(0))
                        || acts.stream().filter(other.acts::contains).distinct().count() > 1);
    }
}
