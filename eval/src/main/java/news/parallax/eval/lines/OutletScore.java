package news.parallax.eval.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.eval.Report;
import news.parallax.extract.dump.BodyLines;
import news.parallax.extract.dump.LineModel;
import news.parallax.extract.dump.SharedLines;
import news.parallax.model.Declared;
import news.parallax.model.Page;

/**
 * Lines of news pages whose site gave several, each dump read alone and in the light of the others of its rendering.
 * Filled by one thread.
 */
final class OutletScore {
    private final LineScore.Count alone = new LineScore.Count();
    private final LineScore.Count together = new LineScore.Count();
    private int pages;
    private int shared;

    /** Counts the news pages among some that a model has not seen; those of a site are all among them. */
    void add(List<LabelledLines> unseen, LineModel model) {
        Map<String, List<LabelledLines>> groups = new TreeMap<>();
        unseen.stream()
                .filter(LabelledLines::isNews)
                .forEach(page -> groups.computeIfAbsent(page.set() + ' ' + page.domain(), name -> new ArrayList<>())
                        .add(page));
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> addGroup(group, model));
    }

    private void addGroup(List<LabelledLines> group, LineModel model) {
        List<Page> dumps = new ArrayList<>();
        group.forEach(page -> dumps.add(
                new Page.Plain("https://" + page.domain() + '/', Declared.nothing(), String.join("\n", page.lines()))));
        List<SharedLines> lines = SharedLines.among(dumps);
        for (int at = 0; at < group.size(); at++) {
            LabelledLines page = group.get(at);
            pages++;
            shared += lines.get(at).size();
            alone.add(page, BodyLines.inside(page.lines(), model));
            together.add(page, BodyLines.inside(page.lines(), lines.get(at), model));
        }
    }

    /** Reports the line F1 both ways, over all renderings. */
    void report(Report.Builder report) {
        report.metric("outlet-dumps", pages);
        report.metric("outlet-shared-lines", shared);
        report.metric("outlet-line-f1-alone", alone.f1());
        report.metric("outlet-line-f1", together.f1());
    }
}
