package news.parallax.extract.role;

import java.util.List;
import news.parallax.extract.html.Mark;
import news.parallax.extract.html.Outline;
import news.parallax.extract.html.TextBlock;

/*
 * Everything later steps ask about a page, computed once in linear time: the shape of each block, sums over all blocks
 * before each (so a sum over a region is a difference), the marks in force at each block by distance, and the root: the
 * deepest region that still holds nearly all prose.
 */

/** A page measured: shapes, sums and marks of its blocks and regions. */
final class Survey {
    /** Marks that say something good about a region, whatever share of the page it covers. */
    private static final long POSITIVE =
            Mark.ARTICLE.bit() | Mark.ARTICLE_BODY.bit() | Mark.CONTENT.bit() | Mark.MAIN.bit();

    /** Marks of parts that do not belong to an article. */
    static final long FOREIGN = Mark.NAVIGATION.bit()
            | Mark.FOOTER.bit()
            | Mark.SIDEBAR.bit()
            | Mark.RELATED.bit()
            | Mark.ADVERT.bit()
            | Mark.NEWSLETTER.bit()
            | Mark.SOCIAL.bit()
            | Mark.COMMENTS.bit()
            | Mark.TAGS.bit()
            | Mark.CONSENT.bit()
            | Mark.WIDGET.bit()
            | Mark.LEGAL.bit()
            | Mark.PAYWALL.bit()
            | Mark.CONCEALED.bit();

    /** Share of the page's text above which a region is a frame of the whole page and its name says nothing. */
    private static final double FRAME_SHARE = 0.6;

    /** Share of the page's prose above which a kind of region is the page's paragraph and its name says nothing. */
    private static final double MAIN_SHARE = 0.35;

    private static final long ALL_KINDS = 1L << 40;

    final Outline outline;
    final List<TextBlock> blocks;
    final Shape[] shapes;
    /** Prose characters before each block. */
    final int[] prose;
    /** Characters before each block. */
    final int[] chars;
    /** Characters in links before each block. */
    final int[] linked;
    /** Words before each block. */
    private final int[] counted;
    /** Marks by region: of the region itself, and of all around it. */
    final long[] own;

    final long[] around;
    /** What each region's element is, as {@link ElementKind#of} numbers it. */
    private final byte[] elements;

    final int root;
    /** How often the words of a block stand on the page, by {@link Shape#hash()}. */
    final LongTable repeats;
    /** The group of each block by what its region is made like, from 1. */
    final int[] kinds;
    /** True for each block that may be text. */
    final boolean[] candidates;
    /** The words of each block. */
    final long[][] words;
    /** The cues of each block, as {@link Cue#of} packs them. */
    final long[] cues;

    Survey(Outline outline) {
        this.outline = outline;
        this.blocks = outline.blocks();
        int size = blocks.size();
        this.shapes = new Shape[size];
        this.repeats = new LongTable(size);
        this.words = new long[size][];
        this.cues = new long[size];
        this.kinds = new int[size];
        this.candidates = new boolean[size];
        this.prose = new int[size + 1];
        this.chars = new int[size + 1];
        this.linked = new int[size + 1];
        this.counted = new int[size + 1];
        WordReader reader = new WordReader();
        for (int i = 0; i < size; i++) {
            TextBlock block = blocks.get(i);
            reader.read(block.text());
            shapes[i] = reader.shape();
            words[i] = reader.terms();
            cues[i] = Cue.of(reader.hasIdeograph() ? Hashes.words(block.text()) : words[i]);
            counted[i + 1] = counted[i] + shapes[i].words();
            chars[i + 1] = chars[i] + block.text().length();
            linked[i + 1] = linked[i] + Math.min(block.linkChars(), block.text().length());
        }
        group();
        this.own = new long[outline.regions()];
        this.around = new long[outline.regions()];
        this.elements = new byte[outline.regions()];
        for (int region = 0; region < elements.length; region++) {
            elements[region] = ElementKind.of(outline.tag(region));
        }
        inherit();
        countProse();
        this.root = root();
    }

    private void group() {
        LongTable numbers = new LongTable(64);
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = numbers.number(Hashes.join(1, outline.kind(blocks.get(i).region())));
            candidates[i] = isCandidate(i);
        }
    }

    /** False for bare links and the like, which are never text: most blocks of a page, told apart at no cost. */
    private boolean isCandidate(int block) {
        TextBlock text = blocks.get(block);
        String tag = outline.tag(text.region());
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h';
        return text.linkDensity() < 0.9 || shapes[block].words() > 8 || heading && text.links() == 1;
    }

    /** Number of blocks that may be text. */
    int countCandidates() {
        int count = 0;
        for (boolean candidate : candidates) {
            count += candidate ? 1 : 0;
        }
        return count;
    }

    /** The element of a region among those that features tell apart, -1 for any other. */
    int tag(int region) {
        return elements[region] < ElementKind.TOLD_APART ? elements[region] : -1;
    }

    /** The element of a region, as {@link ElementKind#of} numbers it. */
    int element(int region) {
        return elements[region];
    }

    private void inherit() {
        double limit = FRAME_SHARE * (chars[blocks.size()] - linked[blocks.size()]);
        LongTable kinds = proseOfKinds();
        int least = (int) (MAIN_SHARE * kinds.of(ALL_KINDS));
        for (int region = 0; region < own.length; region++) {
            boolean common = plain(region) > limit
                    || outline.end(region) - outline.first(region) == 1 && kinds.of(outline.kind(region)) > least;
            own[region] = common ? outline.marks(region) & POSITIVE : outline.marks(region);
            int parent = outline.parent(region);
            around[region] = parent < 0 ? 0 : around[parent] | own[parent];
        }
    }

    /** Characters that read like prose, whatever marks say, by kind of region. */
    private LongTable proseOfKinds() {
        LongTable kinds = new LongTable(64);
        for (int i = 0; i < shapes.length; i++) {
            if (readsLikeProse(i)) {
                kinds.add(outline.kind(blocks.get(i).region()), shapes[i].chars());
                kinds.add(ALL_KINDS, shapes[i].chars());
            }
        }
        return kinds;
    }

    private boolean readsLikeProse(int block) {
        Shape shape = shapes[block];
        return shape.sentences() > 0 && shape.words() >= 10 && blocks.get(block).linkDensity() <= 0.5;
    }

    private void countProse() {
        for (int i = 0; i < shapes.length; i++) {
            boolean again = repeats.count(shapes[i].hash()) > 1;
            prose[i + 1] = prose[i] + (again ? 0 : proseOf(i));
        }
    }

    /** Characters of running text in a block: none for menus, links, labels and what is marked as foreign. */
    private int proseOf(int block) {
        TextBlock text = blocks.get(block);
        Shape shape = shapes[block];
        long marks = marks(block);
        if (!readsLikeProse(block) || (marks & FOREIGN) != 0) {
            return 0;
        }
        return shape.chars() - text.linkChars();
    }

    /** All marks in force at a block. */
    long marks(int block) {
        TextBlock text = blocks.get(block);
        return text.marks() | own[text.region()] | around[text.region()];
    }

    /** Words in the blocks {@code [from, to)}. */
    int words(int from, int to) {
        return counted[to] - counted[from];
    }

    /** Characters outside links in a region. */
    int plain(int region) {
        int first = outline.first(region);
        int end = outline.end(region);
        return chars[end] - chars[first] - (linked[end] - linked[first]);
    }

    /** Characters of prose in a region. */
    int prose(int region) {
        return prose[outline.end(region)] - prose[outline.first(region)];
    }

    private int root() {
        int best = 0;
        int total = prose[blocks.size()];
        for (int region = 1; region < own.length; region++) {
            if (outline.parent(region) == best
                    && prose(region) > 0
                    && prose(region) >= 0.8 * prose(best)
                    && prose(region) >= 0.6 * total) {
                best = region;
            }
        }
        return best;
    }
}
