package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Block;
import news.parallax.model.Span;
import news.parallax.text.ArticleText;
import news.parallax.text.Concepts;

/**
 * What one article tells, by its words alone; kept with the article.
 *
 * @param title what its title is about
 * @param lead what its first sentences are about
 * @param whole what its body is about
 * @param body the sentences of its running text
 */
record Account(Set<String> title, Set<String> lead, Set<String> whole, List<Told> body) {
    private static final int LEAD_SENTENCES = 2;
    private static final int MIN_WORDS = 6;
    /** Sentences from the top that are told whatever they look like. */
    private static final int OPENING = 8;
    /** Sentences after which an account says little that others say too. */
    private static final int READ = 40;

    /** A sentence of the running text and what it is about. */
    record Told(Span span, Set<String> keys) {}

    static Account of(ArticleText text) {
        List<Told> body = body(text);
        Set<String> lead = new TreeSet<>();
        body.stream().limit(LEAD_SENTENCES).forEach(told -> lead.addAll(told.keys()));
        Set<String> whole = new TreeSet<>();
        body.forEach(told -> whole.addAll(told.keys()));
        return new Account(Concepts.keptKeys(text.article().title()), Concepts.kept(lead), Concepts.kept(whole), body);
    }

    private static List<Told> body(ArticleText text) {
        List<Told> body = new ArrayList<>();
        Block block = null;
        for (ArticleText.Sentence sentence : text.sentences()) {
            boolean next = !sentence.block().equals(block);
            if (next && body.size() >= READ) {
                break;
            }
            block = sentence.block();
            if (sentence.role() == Block.Role.PARAGRAPH && (body.size() >= OPENING || isReport(sentence.text()))) {
                body.add(new Told(sentence.span(), sentence.keys()));
            }
        }
        return List.copyOf(body);
    }

    /** Captions and bylines that stand among the sentences are no opening. */
    private static boolean isReport(String sentence) {
        return PassageWords.count(sentence) >= MIN_WORDS && !Furniture.is(sentence);
    }
}
