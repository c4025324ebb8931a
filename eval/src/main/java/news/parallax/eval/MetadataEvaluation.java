package news.parallax.eval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.metadata.MetadataReader;
import news.parallax.extract.tree.HtmlParser;
import news.parallax.model.Declared;
import news.parallax.model.Page;
import news.parallax.model.Published;
import news.parallax.sources.Decoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Titles, authors and dates of news pages (Fundus) and dates of pages of any kind, against gold.
 *
 * <p>A date is right if the calendar day is, in the zone the page writes. Authors are compared as sets of folded names;
 * {@code people} leaves organizations out of the gold, {@code raw} does not and counts the credits in. A title is right
 * by the rule of {@link TitleRule}.
 */
public final class MetadataEvaluation implements Evaluation {
    private static final String NEWS = "data/extraction/fundus-dev.tar.xz";
    private static final String DATES = "data/extraction/dates-dev.tar.xz";

    /** An evaluation without state. */
    public MetadataEvaluation() {}

    @Override
    public String task() {
        return "metadata";
    }

    @Override
    public String description() {
        return "titles, authors and dates of Fundus dev, dates of the dates set";
    }

    @Override
    public boolean hasData(Path root) {
        return Files.exists(root.resolve(NEWS)) && Files.exists(root.resolve(DATES));
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        Report.Builder report = Report.builder();
        news(root.resolve(NEWS), report);
        dates(root.resolve(DATES), report);
        return report.build();
    }

    private static void news(Path archive, Report.Builder report) throws IOException {
        Map<String, byte[]> files = files(archive);
        JsonNode gold = JsonMapper.shared().readTree(file(files, "ground-truth.json"));
        Tally tally = new Tally(report);
        for (Map.Entry<String, JsonNode> entry : gold.properties()) {
            byte[] markup = file(files, entry.getKey() + ".html");
            tally.page(
                    entry.getKey(),
                    entry.getValue(),
                    metadata(markup, entry.getValue().path("url").asString()));
        }
        tally.metrics();
    }

    private static void dates(Path archive, Report.Builder report) throws IOException {
        Map<String, byte[]> files = files(archive);
        JsonNode gold = JsonMapper.shared().readTree(file(files, "eval_default.json"));
        int pages = 0;
        int right = 0;
        int missing = 0;
        for (Map.Entry<String, JsonNode> entry : gold.properties()) {
            String name = entry.getValue().path("file").asString();
            String date = entry.getValue().path("date").asString();
            if (!files.keySet().stream().anyMatch(path -> path.endsWith("/" + name))) {
                continue;
            }
            Published published = metadata(file(files, name), entry.getKey()).published();
            boolean same = published != null && published.day().equals(LocalDate.parse(date));
            pages++;
            right += same ? 1 : 0;
            missing += published == null ? 1 : 0;
            if (!same) {
                report.detail("dates: " + name + " gold " + date + " found " + published);
            }
        }
        report.metric("dates-pages", pages);
        report.metric("dates-same-day", share(right, pages));
        report.metric("dates-missing", share(missing, pages));
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Metadata metadata(byte[] markup, String uri) throws IOException {
        Page.Html page = new Page.Html(uri, Declared.nothing(), "");
        String text = isUtf8(markup)
                ? new String(markup, StandardCharsets.UTF_8)
                : Decoder.decode(markup).text();
        return MetadataReader.metadata(HtmlParser.document(text), page);
    }

    /** Archives hold pages decoded and written as UTF-8, whatever charset their markup still declares. */
    private static boolean isUtf8(byte[] markup) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(markup));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Map<String, byte[]> files(Path archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        TarArchive.visit(archive, (path, bytes) -> files.put("/" + path, bytes));
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String name) throws IOException {
        for (Map.Entry<String, byte[]> entry : files.entrySet()) {
            if (entry.getKey().endsWith("/" + name)) {
                return entry.getValue();
            }
        }
        throw new IOException("no file " + name + " in the archive");
    }

    /** Counts what is right on the news pages. */
    private static final class Tally {
        private final Report.Builder report;
        private int pages;
        private int titles;
        private int equalTitles;
        private int dated;
        private int authored;
        private int signed;
        private int sameDay;
        private final int[] exact = new int[2];
        private final int[] overlap = new int[2];

        Tally(Report.Builder report) {
            this.report = report;
        }

        void page(String name, JsonNode gold, Metadata found) {
            pages++;
            title(name, gold.path("title").asString(), found);
            if (!gold.path("date").isNull()) {
                date(name, gold.path("date").asString().substring(0, 10), found);
            }
            List<String> authors = new ArrayList<>();
            gold.path("authors").forEach(author -> authors.add(author.asString()));
            authors(name, authors, found);
        }

        private void title(String name, String gold, Metadata found) {
            boolean right = found.title() != null && TitleRule.same(found.title(), gold);
            titles += right ? 1 : 0;
            equalTitles += found.title() != null && TitleRule.equal(found.title(), gold) ? 1 : 0;
            if (!right) {
                report.detail("title: " + name + " gold [" + gold + "] found [" + found.title() + "]");
            }
        }

        private void date(String name, String gold, Metadata found) {
            boolean right = found.published() != null
                    && found.published().day().toString().equals(gold);
            dated++;
            sameDay += right ? 1 : 0;
            if (!right) {
                report.detail("date: " + name + " gold " + gold + " found " + found.published());
            }
        }

        private void authors(String name, List<String> gold, Metadata found) {
            AuthorRule people = AuthorRule.people(gold, found);
            exact[0] += people.exact() ? 1 : 0;
            AuthorRule raw = AuthorRule.raw(gold, found);
            exact[1] += raw.exact() ? 1 : 0;
            if (!people.exact()) {
                report.detail("authors: " + name + " gold " + gold + " found " + found.bylines() + " credits "
                        + found.credits());
            }
            if (people.hasGold()) {
                authored++;
                overlap[0] += people.overlaps() ? 1 : 0;
            }
            if (raw.hasGold()) {
                signed++;
                overlap[1] += raw.overlaps() ? 1 : 0;
            }
        }

        void metrics() {
            report.metric("news-pages", pages);
            report.metric("title", share(titles, pages));
            report.metric("title-equal", share(equalTitles, pages));
            report.metric("date-same-day", share(sameDay, dated));
            report.metric("authors-exact", share(exact[0], pages));
            report.metric("authors-overlap", share(overlap[0], authored));
            report.metric("authors-raw-exact", share(exact[1], pages));
            report.metric("authors-raw-overlap", share(overlap[1], signed));
        }
    }
}
