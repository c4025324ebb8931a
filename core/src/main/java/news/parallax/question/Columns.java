package news.parallax.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import news.parallax.model.Answer;
import news.parallax.text.ContentWords;

/** The columns of an answer while they fill: best first, none twice. */
final class Columns {
    private static final int MAX_LINES = 6;
    /** Share of the best score from which a line stands beside it. */
    private static final double WORTH = 0.6;
    /** Share of a line's content words in another line by the same holder from which it repeats it; .6 to .8 read alike. */
    private static final double REPEATS = 0.7;

    private final List<Ranked> pro = new ArrayList<>();
    private final List<Ranked> contra = new ArrayList<>();
    private final List<Ranked> conditions = new ArrayList<>();
    private final List<Ranked> indicators = new ArrayList<>();

    private record Ranked(double score, Answer.Line line) {
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(ranked -> ranked.line().citations().get(0))
                .thenComparing(ranked -> ranked.line().text());
    }

    void pro(double score, Answer.Line line) {
        pro.add(new Ranked(score, line));
    }

    void contra(double score, Answer.Line line) {
        contra.add(new Ranked(score, line));
    }

    void condition(double score, Answer.Line line) {
        conditions.add(new Ranked(score, line));
    }

    void indicator(double score, Answer.Line line) {
        indicators.add(new Ranked(score, line));
    }

    Answer answer(String question, List<String> unanswered) {
        return new Answer(question, best(pro), best(contra), best(conditions), best(indicators), unanswered);
    }

    private static List<Answer.Line> best(List<Ranked> ranked) {
        List<Answer.Line> best = new ArrayList<>();
        double most = ranked.stream().mapToDouble(Ranked::score).max().orElse(0);
        List<Ranked> worth = ranked.stream()
                .filter(each -> each.score() >= WORTH * most)
                .sorted(Ranked.BEST_FIRST)
                .toList();
        for (Ranked each : worth) {
            best.replaceAll(line -> named(line, each.line()));
            if (best.size() < MAX_LINES && best.stream().noneMatch(line -> repeats(each.line(), line))) {
                best.add(each.line());
            }
        }
        return best;
    }

    /** A line with the speaker that another line of the same words knows. */
    private static Answer.Line named(Answer.Line line, Answer.Line other) {
        return line.holder().isEmpty() && line.text().equals(other.text())
                ? new Answer.Line(
                        other.holder(), line.text(), line.term(), line.date(), line.origins(), line.citations())
                : line;
    }

    private static boolean repeats(Answer.Line line, Answer.Line other) {
        if (line.text().equals(other.text())
                || other.citations().contains(line.citations().getFirst())) {
            return true;
        }
        boolean sameVoice = line.holder().equals(other.holder())
                || line.holder().isEmpty() && line.citations().stream().anyMatch(other.citations()::contains);
        Set<String> words = ContentWords.stems(line.text());
        Set<String> others = ContentWords.stems(other.text());
        return sameVoice
                && !words.isEmpty()
                && (ContentWords.containment(words, others) >= REPEATS
                        || ContentWords.containment(others, words) >= REPEATS);
    }
}
