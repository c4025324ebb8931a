package news.parallax.extract.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.model.Page;
import org.jspecify.annotations.Nullable;

/**
 * Names of the publication a page belongs to.
 *
 * <p>The outlet is what the capture declares, else {@code og:site_name}, else the publisher of the article or the name of
 * the site in JSON-LD, else {@code application-name}, else what the document's title says beside the heading, else who
 * holds the copyright. All names, with the host and its label, serve to recognise the
 * outlet in titles and bylines.
 */
final class Outlets {
    private static final int MAX_NAME = 60;
    private static final int MAX_NAME_WORDS = 6;
    private static final List<String> SECOND_LEVELS =
            List.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go");

    private Outlets() {}

    /** The outlet as a reader would name it, or null. */
    static @Nullable String outlet(Signals signals, JsonLd graph, Json article, Page page) {
        String declared = page.declared().outlet();
        if (declared != null) {
            return declared;
        }
        for (String name : declaredNames(signals, graph, article)) {
            if (name.length() <= MAX_NAME) {
                return name;
            }
        }
        return null;
    }

    /** Everything the outlet may be called on this page, host and label of the host last. */
    static List<String> names(Signals signals, JsonLd graph, Json article, Page page) {
        List<String> names = new ArrayList<>(declaredNames(signals, graph, article));
        if (page.declared().outlet() != null) {
            names.add(0, page.declared().outlet());
        }
        String address = signals.link("canonical") == null ? page.uri() : signals.link("canonical");
        for (String uri : new String[] {page.uri(), address, signals.meta("og:url")}) {
            String host = uri == null ? null : host(uri);
            if (host != null) {
                names.add(host);
                names.add(label(host));
            }
        }
        String account = signals.meta("twitter:site");
        if (account != null && account.startsWith("@")) {
            names.add(account.substring(1));
        }
        return names;
    }

    private static List<String> declaredNames(Signals signals, JsonLd graph, Json article) {
        List<String> names = new ArrayList<>();
        add(names, signals.meta("og:site_name"));
        add(names, graph.resolved(article.field("publisher")).field("name").text());
        for (String type : new String[] {"website", "newsmediaorganization", "organization"}) {
            add(names, graph.first(type).field("name").text());
        }
        add(names, article.field("publisher").text());
        add(
                names,
                signals.meta("application-name", "apple-mobile-web-app-title", "cxenseparse:sitename", "dc.publisher"));
        if (names.isEmpty()) {
            add(names, besideHeading(signals));
            signals.holders().forEach(holder -> add(names, holder));
        }
        return names;
    }

    /**
     * What the document's title holds beside the heading, if it looks like a name. The heading is the one that says the
     * title given to social networks, where one does: on many sites the first is the name of the site itself.
     */
    private static @Nullable String besideHeading(Signals signals) {
        String title = signals.title();
        if (title == null || signals.headings().isEmpty()) {
            return null;
        }
        String social = Titles.clean(signals.meta("og:title"));
        String heading = signals.headings().stream()
                .filter(text -> social != null && Titles.same(text, social))
                .findFirst()
                .orElse(signals.headings().get(0));
        String name = Titles.beside(heading, title);
        boolean named = name != null
                && !name.isEmpty()
                && name.split(" ").length <= MAX_NAME_WORDS
                && (Character.isUpperCase(name.codePointAt(0)) || host("http://" + name) != null);
        return named ? name : null;
    }

    private static void add(List<String> names, @Nullable String value) {
        String name = Titles.clean(value);
        if (name != null && !name.startsWith("http")) {
            names.add(name);
        }
    }

    /** The host of an address without "www.", or null. */
    static @Nullable String host(String uri) {
        try {
            String host = new URI(uri).getHost();
            if (host == null) {
                return null;
            }
            String lower = host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }

    /** The part of a host that names its owner: {@code bbc} of {@code news.bbc.co.uk}. */
    static String label(String host) {
        String[] labels = host.split("\\.");
        int last = labels.length - 2;
        if (last > 0 && SECOND_LEVELS.contains(labels[last])) {
            last--;
        }
        return last < 0 ? host : labels[last];
    }
}
