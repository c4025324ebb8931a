package news.parallax.extract.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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

    private final Survey survey;
    private final Metadata metadata;
    private final Address address;
    private final double[] scores;
    private final @Nullable List<String> names;
    private final List<Double> row = new ArrayList<>();

    private PageFeatures(Survey survey, Metadata metadata, String uri, double[] scores, @Nullable List<String> names) {
        this.survey = survey;
        this.metadata = metadata;
        this.address = Address.of(uri);
        this.scores = scores;
        this.names = names;
    }

    /**
     * The row of a page.
     *
     * @param survey the page
     * @param metadata what it says about itself
     * @param uri its address
     * @param scores the body classifier's answer for each block
     */
    static float[] row(Survey survey, Metadata metadata, String uri, double[] scores) {
        return new PageFeatures(survey, metadata, uri, scores, null).fill();
    }

    /** The row of a page, for training. */
    public static float[] row(Outline outline, Metadata metadata, String uri, double[] scores) {
        return row(new Survey(outline), metadata, uri, scores);
    }

    /** Names of the numbers of a row, in order. */
    public static List<String> names(Metadata anyMetadata) {
        List<String> names = new ArrayList<>();
        Survey survey = new Survey(Outline.ofOneBlock("word"));
        new PageFeatures(survey, anyMetadata, "a", new double[1], names).fill();
        return Collections.unmodifiableList(names);
    }

    private void put(String name, double value) {
        if (names != null) {
            names.add(name);
        }
        row.add(value);
    }

    private float[] fill() {
        address();
        declared();
        text();
        shape();
        around();
        float[] numbers = new float[row.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.get(i).floatValue();
        }
        return numbers;
    }

    private void address() {
        put("address-depth", address.depth());
        put("address-last", address.last().length());
        put("address-words", address.slugWords());
        put("address-digits", address.digits());
        put("address-year", address.hasYear() ? 1 : 0);
        put("address-query", address.hasQuery() ? 1 : 0);
        for (Address.Kind kind : Address.Kind.values()) {
            put("address-" + kind.name().toLowerCase(Locale.ROOT), address.hints(kind));
        }
    }

    private void declared() {
        put("declared-kind", metadata.kind().ordinal());
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
        put("body-share", body / Math.max(1, words(0, scores.length)));
        put("body-share-inside", first < 0 ? 0 : body / Math.max(1, words(first, last + 1)));
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += survey.shapes[i].words();
        }
        return words;
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
        int size = scores.length;
        int[] marked = new int[COUNTED.length];
        int[] cues = new int[Cue.count()];
        int prices = 0;
        int links = 0;
        for (int i = 0; i < size; i++) {
            TextBlock block = survey.blocks.get(i);
            long marks = survey.marks(i);
            for (int k = 0; k < COUNTED.length; k++) {
                marked[k] += COUNTED[k].in(marks) ? 1 : 0;
            }
            for (Cue cue : Cue.values()) {
                cues[cue.ordinal()] += cue.strength(survey.cues[i]) >= Cue.START ? 1 : 0;
            }
            prices += isPrice(block.text()) ? 1 : 0;
            links += block.links();
        }
        put("page-blocks", size);
        put("page-words", words(0, size));
        put("page-links", links);
        put("page-prose", survey.prose[size]);
        put("page-link-density", (double) survey.linked[size] / Math.max(1, survey.chars[size]));
        put("page-prices", prices);
        for (int k = 0; k < COUNTED.length; k++) {
            put("marked-" + COUNTED[k].name().toLowerCase(Locale.ROOT), (double) marked[k] / Math.max(1, size));
        }
        for (Cue cue : Cue.values()) {
            put("cues-" + cue.name().toLowerCase(Locale.ROOT), cues[cue.ordinal()]);
        }
    }

    private static boolean isPrice(String text) {
        if (text.length() > 24) {
            return false;
        }
        boolean digit = false;
        boolean currency = false;
        for (int i = 0; i < text.length(); i++) {
            digit |= Character.isDigit(text.charAt(i));
            currency |= Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL;
        }
        return digit && currency;
    }
}
