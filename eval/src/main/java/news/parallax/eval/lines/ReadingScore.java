package news.parallax.eval.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.parallax.eval.Overlap;
import news.parallax.eval.Report;
import news.parallax.eval.TitleRule;
import news.parallax.extract.dump.DumpModel;
import news.parallax.extract.dump.DumpReader;
import news.parallax.extract.dump.SharedLines;
import news.parallax.model.Article;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Page;
import news.parallax.text.DateExpressions;

/**
 * What is read of dumps of news pages: body, title, writer, day. Each is asked for only where the dump shows it: the line
 * of the title, the name of an author, the day. Filled by one thread.
 */
final class ReadingScore {
    private static final int MAX_DATE_CHARS = 200;

    private final Report.Builder report;
    private final List<Overlap> bodies = new ArrayList<>();
    private int pages;
    private int rejected;
    private final Part titles = new Part();
    private final Part writers = new Part();
    private final Part days = new Part();

    ReadingScore(Report.Builder report) {
        this.report = report;
    }

    /** Reads a page with models that have not seen its site, and compares. */
    void add(LabelledLines page, SharedLines shared, DumpModel model) {
        pages++;
        String text = String.join("\n", page.lines());
        Page.Plain plain = new Page.Plain(page.domain(), Declared.nothing(), text);
        Extraction extraction = DumpReader.extract(plain, shared, model);
        if (extraction instanceof Extraction.Extracted extracted) {
            compare(page, extracted.article());
        } else {
            rejected++;
            bodies.add(Overlap.shingles("", page.gold().body()));
            report.detail("rejected: " + page.set() + ' ' + page.domain() + ' ' + extraction);
        }
    }

    private void compare(LabelledLines page, Article article) {
        Gold gold = page.gold();
        String body = article.body().stream().map(article::words).collect(Collectors.joining("\n"));
        bodies.add(Overlap.shingles(body, gold.body()));
        boolean titled = page.lines().stream().anyMatch(line -> TitleRule.same(line, gold.title()));
        boolean sameTitle = TitleRule.same(article.title(), gold.title());
        note(titles, titled, sameTitle, () -> at(page) + gold.title() + " found " + article.title());
        boolean signed = page.lines().stream().anyMatch(line -> Gold.namesAny(line, gold.authors()));
        boolean writer = article.bylines().stream().anyMatch(name -> Gold.isAny(name, gold.authors()));
        note(writers, signed, writer, () -> at(page) + gold.authors() + " found " + article.bylines());
        String day =
                article.published() == null ? "" : article.published().day().toString();
        note(days, showsDay(page), day.equals(gold.day()), () -> at(page) + gold.day() + " found " + day);
    }

    private static boolean showsDay(LabelledLines page) {
        return page.lines().stream()
                .filter(line -> line.length() < MAX_DATE_CHARS)
                .flatMap(line -> DateExpressions.find(line, null).stream())
                .anyMatch(date -> date.value().equals(page.gold().day()));
    }

    private static String at(LabelledLines page) {
        return page.set() + ' ' + page.domain() + " gold ";
    }

    private void note(Part part, boolean shown, boolean right, Supplier<String> words) {
        part.shown += shown ? 1 : 0;
        part.right += shown && right ? 1 : 0;
        if (shown && !right) {
            report.detail(words.get());
        }
    }

    /** Reports shares of what is shown, and the F1 of the body by shingles. */
    void metrics() {
        report.metric("news-dumps", pages);
        report.metric("news-rejected", rejected);
        report.metric("news-body-f1", Overlap.f1OfMeans(bodies));
        report.metric("news-title", titles.share());
        report.metric("news-author-overlap", writers.share());
        report.metric("news-same-day", days.share());
    }

    /** How many were shown, and how many of those were read right. */
    private static final class Part {
        private int shown;
        private int right;

        double share() {
            return (double) right / Math.max(1, shown);
        }
    }
}
