package news.parallax.extract.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import news.parallax.extract.html.Mark;
import news.parallax.extract.html.Outline;
import news.parallax.extract.html.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * What the body classifier sees of each block: its words, its element, the marks around it, its place among the prose of
 * the page and its neighbours, each as one number.
 *
 * <p>The order of the numbers is the order of {@link #names()} and is part of the trained model.
 */
public final class BlockFeatures {
    private static final String[] MARK_NAMES = prefixed("mark-", Mark.values());
    private static final String[] CUE_NAMES = prefixed("cue-", Cue.values());

    /** Signs that point to something else: greater than, guillemets, arrows, triangles, hands (the first half of their code). */
    private static final String ARROWS = ">\u00BB\u203A\u2192\u21D2\u25B6\u25B7\u25BA\u27A1\u27A4\u2794\u279C\uD83D";

    private static final int NEIGHBOURS = 2;

    private final Survey survey;
    private final Clues clues;
    private final Places places;
    private final Likeness likeness;
    private final Repetition repetition;
    private final MainKind mainKind;
    private final Units units;
    private final Signatures signatures;
    private final Articles articles;
    private float[] row = new float[0];
    private int at;
    private final @Nullable List<String> names;

    private BlockFeatures(Comparison comparison, @Nullable List<String> names) {
        this.survey = comparison.survey();
        this.clues = comparison.clues();
        this.places = new Places(survey, comparison.headline());
        this.likeness = comparison.likeness();
        this.repetition = comparison.repetition();
        this.mainKind = new MainKind(survey);
        this.units = comparison.units();
        this.signatures = new Signatures(survey);
        this.articles = comparison.articles();
        this.names = names;
    }

    /** The names of some values in lower case behind a prefix. */
    static String[] prefixed(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /**
     * One row of numbers for each block that may be text; null for a block that cannot be (a menu item, a bare link).
     *
     * @param outline the page
     * @param clues what the page says about its article
     */
    public static List<float @Nullable []> rows(Outline outline, Clues clues) {
        Survey survey = new Survey(outline);
        BlockFeatures features = new BlockFeatures(Comparison.of(survey, clues), null);
        List<float @Nullable []> rows = new ArrayList<>(survey.blocks.size());
        for (int i = 0; i < survey.blocks.size(); i++) {
            rows.add(survey.candidates[i] ? features.row(i, new float[names().size()]) : null);
        }
        return rows;
    }

    /** A forest's answer for each block; the rows are never all in memory. */
    static double[] scores(Comparison comparison, Forest forest) {
        Survey survey = comparison.survey();
        BlockFeatures features = new BlockFeatures(comparison, null);
        double[] scores = new double[survey.blocks.size()];
        Batch batch = new Batch(forest, survey.countCandidates(), names().size());
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Body.NO_CANDIDATE;
            if (survey.candidates[i]) {
                features.row(i, batch.next(i));
                batch.answer(false, (block, answer) -> scores[block] = answer);
            }
        }
        batch.answer(true, (block, answer) -> scores[block] = answer);
        return scores;
    }

    /** Names of the numbers of a row, in order. */
    public static List<String> names() {
        return Names.ALL;
    }

    private static final class Names {
        static final List<String> ALL = names();

        private static List<String> names() {
            Survey survey = new Survey(Outline.ofOneBlock("word"));
            List<String> names = new ArrayList<>();
            Clues none = new Clues(null, null, List.of(), null, 0);
            new BlockFeatures(Comparison.of(survey, none), names).row(0, new float[1000]);
            return Collections.unmodifiableList(names);
        }
    }

    private float[] row(int block, float[] target) {
        row = target;
        at = 0;
        words(block);
        element(block);
        marks(block);
        cues(block);
        place(block);
        regions(block);
        likeness(block);
        neighbours(block);
        alike(block);
        articles(block);
        return row;
    }

    private void put(String name, double value) {
        if (names != null) {
            names.add(name);
        }
        row[at++] = (float) value;
    }

    /** A number of another place; its name is only put together where names are wanted. */
    private void put(int place, String name, double value) {
        put(names == null ? name : name + place, value);
    }

    private void words(int block) {
        TextBlock text = survey.blocks.get(block);
        Shape shape = survey.shapes[block];
        double chars = shape.chars();
        put("chars", chars);
        put("words", shape.words());
        put("sentences", shape.sentences());
        put("words-per-sentence", (double) shape.words() / Math.max(1, shape.sentences()));
        put("commas", shape.commas());
        put("digits", shape.digits() / chars);
        put("capitals", (double) shape.capitals() / Math.max(1, shape.words()));
        put("marks", shape.marks() / chars);
        put("first", shape.first().ordinal());
        put("sign", sign(text.text()));
        put("ends-sentence", shape.endsSentence() ? 1 : shape.last() == ':' ? 2 : 0);
        put("link-density", text.linkDensity());
        put("links", text.links());
        put("strong", text.strongChars() / chars);
        put("slanted", text.slantedChars() / chars);
        put("pictures", text.pictures());
        put("repeats", repetition.same(block));
        put("repeated", repetition.share(block));
        put("repeated-first", repetition.isFirst(block) ? 1 : 0);
        put("word-length", chars / Math.max(1, shape.words()));
    }

    /** What a block starts with that is no word: 1 a bracket that closes at its end, 2 an arrow, 3 another sign, 0 none. */
    private static int sign(String text) {
        char first = text.charAt(0);
        if (Character.isLetterOrDigit(first)) {
            return 0;
        }
        if ("([{".indexOf(first) >= 0) {
            return ")]}".indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 3;
        }
        return ARROWS.indexOf(first) >= 0 ? 2 : 3;
    }

    private void element(int block) {
        int region = survey.blocks.get(block).region();
        Outline outline = survey.outline;
        put("tag", survey.tag(region));
        int parent = outline.parent(region);
        put("parent-tag", parent < 0 ? -2 : survey.tag(parent));
        put("depth", outline.depth(region));
        int[] nearness = places.nearness(region);
        put("in-list", nearness[ElementKind.ITEM]);
        put("in-heading", places.heading(region));
        put("in-quote", nearness[ElementKind.QUOTE]);
        put("in-table", nearness[ElementKind.CELL]);
        put("in-figure", nearness[ElementKind.FIGURE]);
        put("in-article-element", nearness[ElementKind.ARTICLE]);
        put("in-aside", nearness[ElementKind.ASIDE]);
        put("in-form", nearness[ElementKind.FORM]);
    }

    /** For each mark how near it is: 4 on the block itself, 3 on its parent, 2, 1 further up, 0 nowhere. */
    private void marks(int block) {
        TextBlock text = survey.blocks.get(block);
        int region = text.region();
        int parent = survey.outline.parent(region);
        int grand = parent < 0 ? -1 : survey.outline.parent(parent);
        int start = at;
        for (String name : MARK_NAMES) {
            put(name, 0);
        }
        raise(start, grand < 0 ? 0 : survey.around[grand], 1);
        raise(start, grand < 0 ? 0 : survey.own[grand], 2);
        raise(start, parent < 0 ? 0 : survey.own[parent], 3);
        raise(start, text.marks() | survey.own[region], 4);
        put("marks-foreign", Long.bitCount(survey.marks(block) & Survey.FOREIGN));
    }

    private void raise(int start, long marks, int level) {
        for (long left = marks; left != 0; left &= left - 1) {
            row[start + Long.numberOfTrailingZeros(left)] = level;
        }
    }

    private void cues(int block) {
        long strengths = survey.cues[block];
        for (int cue = 0; cue < CUE_NAMES.length; cue++) {
            put(CUE_NAMES[cue], (int) (strengths >>> 2 * cue) & 3);
        }
    }

    private void place(int block) {
        int all = Math.max(1, survey.prose[survey.blocks.size()]);
        put("prose-before", survey.prose[block]);
        put("prose-after", survey.prose[survey.blocks.size()] - survey.prose[block + 1]);
        put("prose-share-before", (double) survey.prose[block] / all);
        put("place", (double) block / survey.blocks.size());
        put("since-headline", block - places.headline());
        put("since-prose", places.sinceProse(block));
        put("until-prose", places.untilProse(block));
        put("since-heading", block - places.lastHeading(block));
        put("window-before-3", places.window(block - 3, block));
        put("window-after-3", places.window(block + 1, block + 4));
        put("window-before-10", places.window(block - 10, block));
        put("window-after-10", places.window(block + 1, block + 11));
        put("same-region-as-prose-before", places.sharesRegion(block, block - places.sinceProse(block)));
        put("same-region-as-prose-after", places.sharesRegion(block, block + places.untilProse(block)));
        put("page-prose", all);
        put("page-blocks", survey.blocks.size());
        put("news", clues.news());
        put("authors", clues.bylines().size());
    }

    private void regions(int block) {
        int region = survey.blocks.get(block).region();
        put("to-root", places.toRoot(region));
        put("section-prose", places.proseShare(places.section(region)));
        put("section-link-density", places.linkDensity(places.section(region)));
        put("section-blocks", places.blocks(places.section(region)));
        int up = region;
        for (int level = 1; level <= 3; level++) {
            up = Math.max(0, survey.outline.parent(up));
            put(level, "up-prose", places.proseShare(up));
            put(level, "up-link-density", places.linkDensity(up));
            put(level, "up-blocks", places.blocks(up));
            put(level, "up-chars", survey.plain(up));
        }
        put("in-body-region", places.inBodyRegion(region));
        put("body-region-share", places.proseShare(places.bodyRegion()));
        put("in-best-article", places.inBestArticle(region));
        put("articles", places.articles());
        put("own-blocks", places.blocks(region));
        put("kind-share", mainKind.share(block));
        put("parent-kind-share", mainKind.parentShare(block));
        put("main-kind", mainKind.isMain(block) ? 1 : 0);
        put("main-kind-before", mainKind.before(block));
        put("main-kind-after", mainKind.after(block));
        put("siblings-alike", places.siblingsAlike(region));
        put("siblings-prose", places.siblingsProse(region));
    }

    private void alike(int block) {
        units.look(survey.blocks.get(block).region());
        put("units", units.size());
        put("unit-level", units.level());
        put("unit-blocks", units.blocks());
        put("unit-chars", units.chars());
        put("unit-link-density", units.linkDensity());
        put("unit-linked-heads", units.linkedHeads());
        put("signature-blocks", signatures.size(block));
        put("signature-words", signatures.words(block));
        put("signature-link-density", signatures.linkDensity(block));
        put("signature-pictures", signatures.pictures(block));
        put("signature-share", signatures.share(block));
    }

    private void articles(int block) {
        int region = survey.blocks.get(block).region();
        put("to-headline", articles.toHeadline(region));
        put("in-own-article", articles.inOwn(region));
        put("in-other-article", articles.inOther(block));
        put("articles-since", articles.since(block));
        put("titles-since", articles.titlesSince(block));
        put("article-blocks", articles.blocks(block));
        put("article-prose", articles.prose(block));
    }

    private void likeness(int block) {
        put("like-title", likeness.toTitle(block));
        put("title-inside", likeness.ofTitle(block));
        put("like-description", likeness.toDescription(block));
        put("names-author", likeness.namesAuthor(block));
        put("in-declared-body", likeness.inDeclaredBody(block));
        put("declared-coverage", likeness.declaredCoverage());
    }

    private void neighbours(int block) {
        for (int by = -NEIGHBOURS; by <= NEIGHBOURS; by++) {
            if (by != 0) {
                neighbour(block, by);
            }
        }
        int heading = places.lastHeading(block);
        long cues = heading < 0 ? 0 : survey.cues[heading];
        put("heading-related", Cue.RELATED.strength(cues));
        put("heading-newsletter", Cue.NEWSLETTER.strength(cues));
        put("heading-comments", Cue.COMMENTS.strength(cues));
        put("heading-bio", Math.max(Cue.BIO.strength(cues), Cue.BYLINE.strength(cues)));
        put("heading-widget", Math.max(Cue.WIDGET.strength(cues), Cue.ADVERT.strength(cues)));
        put(
                "heading-link-density",
                heading < 0 ? -1 : survey.blocks.get(heading).linkDensity());
    }

    private void neighbour(int block, int by) {
        int other = block + by;
        boolean there = other >= 0 && other < survey.blocks.size();
        Shape shape = there ? survey.shapes[other] : null;
        put(by, "chars", shape == null ? -1 : shape.chars());
        put(by, "sentences", shape == null ? -1 : shape.sentences());
        put(by, "link-density", there ? survey.blocks.get(other).linkDensity() : -1);
        put(by, "tag", there ? survey.tag(survey.blocks.get(other).region()) : -2);
        put(by, "foreign", there ? Long.bitCount(survey.marks(other) & Survey.FOREIGN) : -1);
        put(by, "cues", there ? Long.bitCount(survey.cues[other]) : -1);
        put(by, "same-parent", there ? places.sharesRegion(block, other) : -1);
    }
}
