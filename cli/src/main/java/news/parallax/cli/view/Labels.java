package news.parallax.cli.view;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.DiscardReason;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Likelihood;
import news.parallax.model.Published;
import org.jspecify.annotations.Nullable;

/** Names of closed sets, and short descriptions, as a reader is shown them. */
public final class Labels {
    private static final Map<DiscardReason, String> MEANINGS = meanings();

    private Labels() {}

    /** {@code NOT_TEXT} as {@code not text}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Why an input was rejected: {@code index page}. */
    public static String of(Extraction.Reason reason) {
        return switch (reason) {
            case NOT_TEXT -> "not text";
            case NO_ARTICLE -> "no article on it";
            case EMPTY, TOO_LARGE, UNREADABLE, MALFORMED, INDEX_PAGE, ERROR_PAGE, CONSENT_WALL, PAYWALL ->
                of((Enum<?>) reason);
        };
    }

    /** What a reason to leave a block out means. */
    public static String meaning(DiscardReason reason) {
        return MEANINGS.getOrDefault(reason, "");
    }

    private static Map<DiscardReason, String> meanings() {
        Map<DiscardReason, String> meanings = new EnumMap<>(DiscardReason.class);
        meanings.put(DiscardReason.NAVIGATION, "menus, breadcrumbs, head and foot of the page");
        meanings.put(DiscardReason.RELATED, "pointers to other articles");
        meanings.put(DiscardReason.PROMOTION, "advertisements and the outlet's own products");
        meanings.put(DiscardReason.NEWSLETTER, "newsletter and subscription boxes");
        meanings.put(DiscardReason.SOCIAL, "share and follow buttons");
        meanings.put(DiscardReason.CONSENT, "cookie and privacy notes");
        meanings.put(DiscardReason.COMMENTS, "readers' comments");
        meanings.put(DiscardReason.TAGS, "tags and topics");
        meanings.put(DiscardReason.WIDGET, "players and other controls");
        meanings.put(DiscardReason.REPEATED, "words that stand on the page a second time");
        meanings.put(DiscardReason.SHARED, "words that other pages of the outlet show too");
        meanings.put(DiscardReason.OTHER_ARTICLE, "a second article on the page");
        meanings.put(DiscardReason.HIDDEN, "not shown to a reader of the page");
        meanings.put(DiscardReason.LEGAL, "copyright and legal lines");
        meanings.put(DiscardReason.OTHER, "does not read like the article's text");
        return meanings;
    }

    /** The day an article was published, with what says so: {@code 2024-05-03 (date line)}. */
    public static String published(Article article) {
        Published published = article.published();
        return published == null ? "undated" : published.day() + " (" + basis(published.basis()) + ")";
    }

    private static String basis(Published.Basis basis) {
        return switch (basis) {
            case DECLARED -> "given with the input";
            case JSON_LD, MICRODATA, META -> "metadata of the page";
            case TIME_ELEMENT -> "time element of the page";
            case TEXT -> "date line";
            case SOURCE_NOTE -> "note on its source";
            case URL -> "address of the page";
        };
    }

    /** The outlet, or that it is unknown. */
    public static String outletName(Article article) {
        return article.outlet() == null ? "unknown outlet" : article.outlet();
    }

    /** Outlet and writers: {@code The Gazette · A. Writer}. */
    public static String outlet(Article article) {
        String outlet = outletName(article);
        return article.bylines().isEmpty() ? outlet : outlet + " · " + String.join(", ", article.bylines());
    }

    /** The name of a source with role and affiliation: {@code Ann Example, mayor, Exampleton}. */
    public static String source(Statement statement) {
        StringBuilder label = new StringBuilder(statement.source());
        append(label, statement.role());
        append(label, statement.affiliation());
        return label.toString();
    }

    private static void append(StringBuilder label, @Nullable String part) {
        if (part != null && label.indexOf(part) < 0) {
            label.append(", ").append(part);
        }
    }

    /** What a word of likelihood is read as: {@code 5–20 %}; a plain sentence where no scale has the word. */
    public static String likelihood(Forecast forecast) {
        Likelihood likelihood = forecast.likelihood();
        if (likelihood != null) {
            return likelihood.icd().low() + "–" + likelihood.icd().high() + " %";
        }
        return forecast.term().isEmpty() ? "no word of likelihood" : "no scale has this word";
    }

    /** What people took the word to mean: {@code 10 % (2–20 %) as surveyed}; empty when it was not surveyed. */
    public static String surveyed(Forecast forecast) {
        Likelihood likelihood = forecast.likelihood();
        Likelihood.Surveyed surveyed = likelihood == null ? null : likelihood.surveyed();
        return surveyed == null
                ? ""
                : percent(surveyed.median()) + " % (" + percent(surveyed.low()) + "–" + percent(surveyed.high())
                        + " %) as surveyed";
    }

    private static String percent(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** For which answer a forecast speaks. */
    public static String polarity(Forecast forecast) {
        return switch (forecast.polarity()) {
            case FOR -> "expects it";
            case AGAINST -> "expects it not";
            case OPEN -> "leaves it open";
        };
    }

    /** In what accounts differ: {@code different figures}. */
    public static String of(Disagreement.Kind kind) {
        return switch (kind) {
            case NUMBER -> "different figures";
            case CHANGE -> "changed figures";
            case DENIAL -> "asserted and denied";
            case DATE -> "different dates";
            case ATTRIBUTION -> "different sources named";
            case LIKELIHOOD -> "different likelihoods";
            case BASIS -> "different basis";
        };
    }

    /** Whether an event happened. */
    public static String of(Event.Status status) {
        return switch (status) {
            case HAPPENED -> "reported";
            case ANNOUNCED -> "announced";
            case EXPECTED -> "expected";
            case BACKGROUND -> "background";
        };
    }

    /** One day, or from when to when. */
    public static String dates(Event event) {
        return event.start().equals(event.end()) ? event.start() : event.start() + " to " + event.end();
    }

    /** How one article's words relate to another's. */
    public static String of(Derivation.Level level) {
        return switch (level) {
            case COPY -> "copy";
            case DERIVED -> "derived";
            case SHARED_PASSAGE -> "shared passage";
            case SHARED_QUOTATION -> "shared quotation";
        };
    }

    /** Words cut at a word's end behind so many characters, with an ellipsis where something is left out. */
    public static String clipped(String words, int maxChars) {
        if (words.length() <= maxChars) {
            return words;
        }
        int space = words.lastIndexOf(' ', maxChars);
        return words.substring(0, space <= 0 ? maxChars : space) + " …";
    }

    /** A share 0..1 in whole percent: {@code 66 %}. */
    public static String share(double share) {
        return Math.round(share * 100) + " %";
    }
}
