package news.parallax.extract.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import news.parallax.extract.html.Mark;
import news.parallax.extract.html.Outline;
import news.parallax.extract.html.TextBlock;
import news.parallax.extract.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * What the verdict sees of a page as a whole: its address, what it declares to be, how much text was found and what stands
 * around it, each as one number.
 */
public final class PageFeatures {
    private static final Mark[] COUNTED = {
        Mark.COMMENTS,
        Mark.TEASER,
        Mark.RELATED,
        Mark.ADVERT,
        Mark.BYLINE,
        Mark.DATE,
        Mark.SOCIAL,
        Mark.CODE,
        Mark.TAGS,
        Mark.ARTICLE,
        Mark.ARTICLE_BODY,
        Mark.WIDGET,
        Mark.NAVIGATION,
        Mark.SIDEBAR
    };

    /** Of the two bits of each cue the upper one: the block starts with its phrase, or is nothing else. */
    private static final long AT_START = 0xAAAAAAAAAAAAAAAAL;

    private static final String[] MARK_NAMES = BlockFeatures.prefixed("marked-", COUNTED);
    private static final String[] CUE_NAMES = BlockFeatures.prefixed("cues-", Cue.values());
    private static final String[] ADDRESS_NAMES = BlockFeatures.prefixed("address-", Address.Kind.values());
    private static final String[] VOICE_NAMES = BlockFeatures.prefixed("voice-", Voice.values());
    private static final Address.Kind[] ADDRESS_KINDS = Address.Kind.values();

    private static final double MOSTLY = 0.5;
    private static final int FAR = 999;
    private static final int SHORT_WORDS = 5;

    private final Survey survey;
    private final int headline;
    private final Units units;
    private final Articles articles;
    private final Metadata metadata;
    private final Address address;
    private final double[] scores;
    private final @Nullable List<String> names;
    private float[] row = new float[128];
    private int size;

    private PageFeatures(
            Comparison comparison, Metadata metadata, String uri, double[] scores, @Nullable List<String> names) {
        this.survey = comparison.survey();
        this.headline = comparison.headline();
        this.units = comparison.units();
        this.articles = comparison.articles();
        this.metadata = metadata;
        this.address = Address.of(uri);
        this.scores = scores;
        this.names = names;
    }

    /**
     * The row of a page.
     *
     * @param comparison the page
     * @param metadata what it says about itself
     * @param uri its address
     * @param scores the body classifier's answer for each block
     */
    static float[] row(Comparison comparison, Metadata metadata, String uri, double[] scores) {
        return new PageFeatures(comparison, metadata, uri, scores, null).fill();
    }

    /** The row of a page, for training. */
    public static float[] row(Outline outline, Metadata metadata, String uri, double[] scores) {
        return row(comparison(outline, metadata), metadata, uri, scores);
    }

    private static Comparison comparison(Outline outline, Metadata metadata) {
        return Comparison.of(new Survey(outline), RoleClassifier.clues(metadata));
    }

    /** Names of the numbers of a row, in order. */
    public static List<String> names(Metadata anyMetadata) {
        List<String> names = new ArrayList<>();
        Comparison one = comparison(Outline.ofOneBlock("word"), anyMetadata);
        new PageFeatures(one, anyMetadata, "a", new double[1], names).fill();
        return Collections.unmodifiableList(names);
    }

    private void put(String name, double value) {
        if (names != null) {
            names.add(name);
        }
        if (size == row.length) {
            row = Arrays.copyOf(row, size * 2);
        }
        row[size++] = (float) value;
    }

    private float[] fill() {
        address();
        declared();
        text();
        shape();
        around();
        units();
        runs();
        headline();
        voice();
        return Arrays.copyOf(row, size);
    }

    private void address() {
        put("address-depth", address.depth());
        put("address-last", address.last().length());
        put("address-words", address.slugWords());
        put("address-digits", address.digits());
        put("address-year", address.hasYear() ? 1 : 0);
        put("address-query", address.hasQuery() ? 1 : 0);
        for (int kind = 0; kind < ADDRESS_KINDS.length; kind++) {
            put(ADDRESS_NAMES[kind], address.hints(ADDRESS_KINDS[kind]));
        }
    }

    private void declared() {
        put("declared-kind", metadata.kind().ordinal());
        put("declared-data", metadata.data().ordinal());
        put("declared-article", metadata.kind() == Metadata.Kind.ARTICLE ? 1 : 0);
        put("declared-other", metadata.kind() == Metadata.Kind.OTHER ? 1 : 0);
        put(
                "declared-date",
                metadata.published() == null ? -1 : metadata.published().basis().ordinal());
        put("declared-modified", metadata.modified() == null ? 0 : 1);
        put("declared-authors", metadata.bylines().size());
        put("declared-credits", metadata.credits().size());
        put("declared-section", metadata.section() == null ? 0 : 1);
        put("declared-body", metadata.jsonLdBody() == null ? 0 : 1);
        put("declared-description", length(metadata.description()));
        put("declared-title", length(metadata.title()));
        put("declared-access", metadata.access().ordinal());
        String title = metadata.title() == null ? "" : metadata.title();
        Shape shape = Shape.of(title.isBlank() ? "-" : title);
        put("title-words", shape.words());
        put("title-capitals", (double) shape.capitals() / Math.max(1, shape.words()));
        put("title-digits", shape.digits());
        put("title-asks", shape.last() == '?' ? 1 : 0);
        put("title-marks", shape.marks());
    }

    private static int length(@Nullable String text) {
        return text == null ? -1 : text.length();
    }

    private void text() {
        double body = 0;
        double sure = 0;
        int blocks = 0;
        int paragraphs = 0;
        int first = -1;
        int last = -1;
        double linked = 0;
        for (int i = 0; i < scores.length; i++) {
            int words = survey.shapes[i].words();
            if (scores[i] > 0) {
                body += words;
                blocks++;
                paragraphs += words >= 25 ? 1 : 0;
                sure += words * scores[i];
                linked += survey.blocks.get(i).linkDensity() * words;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        put("body-words", body);
        put("body-blocks", blocks);
        put("body-paragraphs", paragraphs);
        put("body-block-words", body / Math.max(1, blocks));
        put("body-score", sure / Math.max(1, body));
        put("body-links", linked / Math.max(1, body));
        put("body-spread", first < 0 ? -1 : (double) blocks / (last - first + 1));
        put("body-start", first < 0 ? -1 : (double) first / scores.length);
        put("body-start-block", first);
        put("body-share", body / Math.max(1, survey.words(0, scores.length)));
        put("body-share-inside", first < 0 ? 0 : body / Math.max(1, survey.words(first, last + 1)));
    }

    private void shape() {
        double words = 1;
        double sentences = 0;
        double questions = 0;
        double items = 0;
        double headings = 0;
        double capitals = 0;
        double digits = 0;
        double commas = 0;
        double quotes = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                Shape shape = survey.shapes[i];
                String tag = survey.outline.tag(survey.blocks.get(i).region());
                words += shape.words();
                sentences += shape.sentences();
                questions += shape.last() == '?' ? 1 : 0;
                items += tag.equals("li") ? 1 : 0;
                headings += tag.length() == 2 && tag.charAt(0) == 'h' ? 1 : 0;
                capitals += shape.capitals();
                digits += shape.digits();
                commas += shape.commas();
                quotes += shape.first() == Shape.First.QUOTE ? 1 : 0;
            }
        }
        put("words-per-sentence", words / Math.max(1, sentences));
        put("questions", questions);
        put("items", items);
        put("items-share", items / words);
        put("headings", headings);
        put("headings-share", headings / words);
        put("capitals-share", capitals / words);
        put("digits-share", digits / words);
        put("commas-share", commas / words);
        put("quotes", quotes);
    }

    private void around() {
        int blocks = scores.length;
        int[] marked = new int[Mark.count()];
        int[] cues = new int[Cue.count()];
        int prices = 0;
        int links = 0;
        for (int i = 0; i < blocks; i++) {
            TextBlock block = survey.blocks.get(i);
            countBits(survey.marks(i), 1, marked);
            countBits(survey.cues[i] & AT_START, 2, cues);
            prices += isPrice(block.text()) ? 1 : 0;
            links += block.links();
        }
        put("page-blocks", blocks);
        put("page-words", survey.words(0, blocks));
        put("page-links", links);
        put("page-prose", survey.prose[blocks]);
        put("page-link-density", (double) survey.linked[blocks] / Math.max(1, survey.chars[blocks]));
        put("page-prices", prices);
        for (int k = 0; k < COUNTED.length; k++) {
            put(MARK_NAMES[k], (double) marked[COUNTED[k].ordinal()] / Math.max(1, blocks));
        }
        for (int cue = 0; cue < cues.length; cue++) {
            put(CUE_NAMES[cue], cues[cue]);
        }
    }

    /** How much of the text stands in units made alike: teasers, which start with a link, and posts, which do not. */
    private void units() {
        double all = 1;
        double inTeasers = 0;
        double inPosts = 0;
        double inOwn = 0;
        int most = 0;
        for (int i = 0; i < scores.length; i++) {
            int region = survey.blocks.get(i).region();
            units.look(region);
            boolean teaser = units.linkedHeads() > MOSTLY;
            most = teaser ? Math.max(most, units.size()) : most;
            if (scores[i] > 0) {
                int words = survey.shapes[i].words();
                all += words;
                inTeasers += teaser ? words : 0;
                inPosts += units.size() > 0 && !teaser ? words : 0;
                inOwn += articles.inOwn(region) == 1 ? words : 0;
            }
        }
        put("text-in-teasers", inTeasers / all);
        put("text-in-posts", inPosts / all);
        put("text-in-own-article", inOwn / all);
        put("most-teasers", most);
        put("article-elements", articles.count());
    }

    /** The longest stretch of text that nothing but text interrupts, and how alike its blocks are. */
    private void runs() {
        int longest = 0;
        int run = 0;
        int runs = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean text = scores[i] > 0;
            runs += text && run == 0 ? 1 : 0;
            run = text ? run + survey.shapes[i].words() : 0;
            longest = Math.max(longest, run);
        }
        put("links-inside", (double) linksInside() / Math.max(1, scores.length));
        put("longest-run", longest);
        put("runs", runs);
    }

    /** Short links between the first and the last block of text: buttons of offers, entries of lists. */
    private int linksInside() {
        int inside = 0;
        int pending = 0;
        boolean begun = false;
        for (int i = 0; i < scores.length; i++) {
            boolean text = scores[i] > 0;
            boolean link = survey.blocks.get(i).linkDensity() > MOSTLY && survey.shapes[i].words() <= SHORT_WORDS;
            inside += text ? pending : 0;
            pending = text ? 0 : pending + (begun && link ? 1 : 0);
            begun |= text;
        }
        return inside;
    }

    private void headline() {
        int first = 0;
        while (first < scores.length && scores[first] <= 0) {
            first++;
        }
        boolean there = headline >= 0;
        put("headline", there ? (double) headline / scores.length : -1);
        put(
                "headline-level",
                there
                        ? ElementKind.heading(
                                survey.element(survey.blocks.get(headline).region()))
                        : -1);
        put("headline-to-text", there && first < scores.length ? first - headline : -FAR);
        put("titles", articles.titles());
    }

    private void voice() {
        double words = 1;
        int[] counts = new int[VOICE_NAMES.length];
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                words += survey.words[i].length;
                Voice.count(survey.words[i], counts);
            }
        }
        for (int voice = 0; voice < VOICE_NAMES.length; voice++) {
            put(VOICE_NAMES[voice], counts[voice] / words);
        }
    }

    /** Counts each bit that is set, a number of bits being one thing. */
    private static void countBits(long bits, int width, int[] counts) {
        for (long left = bits; left != 0; left &= left - 1) {
            counts[Long.numberOfTrailingZeros(left) / width]++;
        }
    }

    private static boolean isPrice(String text) {
        if (text.length() > 24) {
            return false;
        }
        boolean digit = false;
        boolean currency = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            digit |= Character.isDigit(letter);
            currency |= letter < 128 ? letter == '$' : Character.getType(letter) == Character.CURRENCY_SYMBOL;
        }
        return digit && currency;
    }
}
