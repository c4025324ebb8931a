package news.parallax.brief;

import java.util.stream.Collectors;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Disagreement;

/** Disagreements as sentences of a brief. */
final class Differences {
    /** A longer topic is a quotation of one side, and belongs to it. */
    private static final int MAX_TOPIC_WORDS = 7;

    private Differences() {}

    /** Both sides next to each other, each in the words of its article: {@code Figures differ on X: “1” (Outlet); “2” (Outlet).} */
    static String text(Disagreement disagreement, Library library) {
        String sides = disagreement.positions().stream()
                .map(position -> Frames.side(position.value(), holder(position, library)))
                .collect(Collectors.joining("; "));
        return PlainSentences.capitalised(heading(disagreement) + ": " + sides + ".");
    }

    /** The holder of a position, where its own sentence names one; else whose article it is. */
    private static String holder(Disagreement.Position position, Library library) {
        Citation citation = position.citations().get(0);
        Article article = library.article(citation);
        String holder = position.holder();
        String sentence = library.sentence(citation).of(article.text());
        return holder != null && !holder.isBlank() && sentence.contains(holder.substring(holder.lastIndexOf(' ') + 1))
                ? Frames.withOutlet(holder, article)
                : Frames.whose(article);
    }

    /** What accounts differ on, as the first words of a sentence. */
    static String heading(Disagreement disagreement) {
        boolean brief = PassageWords.count(disagreement.topic()) <= MAX_TOPIC_WORDS;
        String on = brief ? " on " + disagreement.topic().strip() : "";
        return switch (disagreement.kind()) {
            case NUMBER -> "Figures differ" + on;
            case CHANGE -> "Figures changed" + on;
            case DENIAL -> "Claim and denial" + on;
            case DATE -> "Dates differ" + on;
            case ATTRIBUTION -> "Attributed to different sources";
            case LIKELIHOOD -> "Likelihood differs" + on;
            case BASIS -> "Accounts differ" + (brief ? on : " on the basis given");
        };
    }
}
