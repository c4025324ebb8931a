package news.parallax.eval.coverage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import news.parallax.model.Article;
import news.parallax.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * A damaged copy of an article, with what it says about where it is from.
 *
 * @param article the copy
 * @param original what it was made from
 * @param kind how it was damaged
 * @param credit the form of credit it was given, or null
 */
record DamagedCopy(
        Article article,
        Article original,
        Perturbation kind,
        @Nullable String credit) {
    private static final List<String> CREDITS = lines("credit-forms.tsv");
    private static final List<String> DECOYS = lines("decoy-forms.tsv");
    private static final List<String> AGENCIES = List.of("Reuters", "AFP", "The Associated Press", "Bloomberg");

    /** A copy with a later date in two of three cases, a credit in one of three, and a decoy in one of three. */
    static DamagedCopy of(String id, Article original, Perturbation kind, String text, Random random) {
        Published later = later(original.published(), random);
        String credit = random.nextInt(3) == 0 ? CREDITS.get(random.nextInt(CREDITS.size())) : null;
        String decoy = random.nextInt(3) == 0 ? DECOYS.get(random.nextInt(DECOYS.size())) : null;
        String name = AGENCIES.get(random.nextInt(AGENCIES.size()));
        String decoyed = decoy == null ? text : text + "\n" + decoy.replace("{}", name);
        Form form = Form.of(credit, original.outletOrUri());
        String whole = form.in(decoyed);
        Article plain = Coverage.article(id, "Outlet " + random.nextInt(300), "A headline of its own", later, whole);
        String canonical = form.place().equals("canonical") ? original.uri() : null;
        List<String> authors = form.place().equals("author") ? List.of(form.line()) : List.of();
        Article article = new Article(
                id,
                id,
                canonical,
                plain.outlet(),
                plain.title(),
                authors,
                later,
                "en",
                whole,
                plain.blocks(),
                List.of());
        return new DamagedCopy(article, original, kind, credit);
    }

    private static @Nullable Published later(@Nullable Published published, Random random) {
        if (published == null || random.nextInt(3) == 0) {
            return null;
        }
        LocalDate day = published.day().plusDays(1 + random.nextInt(3));
        return new Published(day.toString(), Published.Basis.DECLARED);
    }

    /** A line of credit and where it stands. */
    private record Form(String place, String line) {
        static Form of(@Nullable String credit, String outlet) {
            if (credit == null) {
                return new Form("", "");
            }
            int tab = credit.indexOf('\t');
            return new Form(credit.substring(0, tab), credit.substring(tab + 1).replace("{}", outlet));
        }

        String in(String text) {
            return place.equals("start") ? line + "\n" + text : place.equals("end") ? text + "\n" + line : text;
        }
    }

    /** True when it was given a later date or a credit; nothing else tells it from its original for certain. */
    boolean isDecidable() {
        return credit != null || original.published() != null && article.published() != null;
    }

    private static List<String> lines(String name) {
        try (InputStream stream = DamagedCopy.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing beside " + DamagedCopy.class);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
