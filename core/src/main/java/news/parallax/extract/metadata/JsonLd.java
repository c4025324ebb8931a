package news.parallax.extract.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD of a page: which of its nodes describes the page's own article, and what the others add to it.
 *
 * <p>Nodes are taken from all scripts, graphs and nested objects included, breadth first and up to a fixed number. A
 * reference ({@code {"@id": ...}}) is followed once. No context is resolved: pages use schema.org with plain names.
 */
final class JsonLd {
    private static final int MAX_NODES = 4000;
    private static final Set<String> ARTICLES = Set.of(
            "newsarticle",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "backgroundnewsarticle",
            "reviewnewsarticle",
            "askpublicnewsarticle",
            "advertisercontentarticle",
            "satiricalarticle",
            "article",
            "blogposting",
            "report",
            "scholarlyarticle",
            "medicalscholarlyarticle",
            "techarticle",
            "socialmediaposting",
            "discussionforumposting",
            "liveblogposting",
            "review");
    private static final Set<String> INDEXES =
            Set.of("collectionpage", "searchresultspage", "itemlist", "profilepage", "aboutpage", "contactpage");
    private static final Set<String> OTHERS = Set.of(
            "product",
            "recipe",
            "videoobject",
            "event",
            "jobposting",
            "faqpage",
            "qapage",
            "book",
            "movie",
            "course",
            "softwareapplication",
            "localbusiness",
            "person",
            "productgroup",
            "imagegallery",
            "podcastepisode");

    /** A page about one of these carries the reviews of its readers. */
    private static final Set<String> REVIEWED = Set.of("product", "productgroup", "recipe", "localbusiness");

    private static final Set<String> REVIEWS = Set.of("review");

    private final Map<String, Json> byId = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /** An object that says what it is, with its types. */
    private record Node(Json.Fields json, List<String> types) {
        boolean isOne(Set<String> names) {
            return types.stream().anyMatch(names::contains);
        }
    }

    private JsonLd() {}

    /** Reads all scripts of a page. */
    static JsonLd read(List<String> scripts) {
        JsonLd graph = new JsonLd();
        Deque<Json> queue = new ArrayDeque<>();
        for (String script : scripts) {
            queue.add(Json.read(script));
        }
        while (!queue.isEmpty() && graph.nodes.size() < MAX_NODES) {
            Json value = queue.poll();
            if (value instanceof Json.Items array) {
                queue.addAll(array.items());
            } else if (value instanceof Json.Fields object) {
                graph.add(object);
                queue.addAll(object.fields().values());
            }
        }
        return graph;
    }

    private void add(Json.Fields object) {
        List<String> types = types(object);
        if (!types.isEmpty()) {
            nodes.add(new Node(object, types));
            String id = object.field("@id").text();
            if (id != null) {
                byId.putIfAbsent(id, object);
            }
        }
    }

    /** Lower-case names of the types of a node, without the vocabulary's address. */
    static List<String> types(Json node) {
        List<String> types = new ArrayList<>(1);
        for (Json type : node.field("@type").all()) {
            String name = type.text();
            if (name != null) {
                types.add(name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
            }
        }
        return types;
    }

    /**
     * The node of the page's own article: the first whose headline is the title given, otherwise the first. Reviews count
     * only where they review nothing the page is about.
     *
     * @param title title by other sources, or null
     */
    Json article(@Nullable String title) {
        Json first = Json.nothing();
        boolean reviewed = nodes.stream().anyMatch(entry -> entry.isOne(REVIEWED));
        for (Node entry : nodes) {
            Json node = entry.json();
            if (!entry.isOne(ARTICLES) || isNameless(node) || reviewed && entry.isOne(REVIEWS)) {
                continue;
            }
            if (first instanceof Json.Nothing) {
                first = node;
            }
            String headline = node.field("headline").text();
            if (title != null && headline != null && Titles.same(headline, title)) {
                return node;
            }
        }
        return first;
    }

    private static boolean isNameless(Json node) {
        return node.field("headline").text() == null
                && node.field("name").text() == null
                && node.field("datePublished").text() == null;
    }

    /** The first node of a type, {@link Json#nothing() nothing} if there is none. */
    Json first(String type) {
        for (Node node : nodes) {
            if (node.types().contains(type)) {
                return node.json();
            }
        }
        return Json.nothing();
    }

    /** The node a value refers to, or the value itself. */
    Json resolved(Json value) {
        String id = value.field("@id").text();
        if (id != null && value.field("name").text() == null) {
            return byId.getOrDefault(id, value);
        }
        return value;
    }

    /** What the page declares to be by the types of its nodes. */
    Metadata.Kind kind() {
        boolean index = false;
        boolean other = false;
        boolean article = false;
        for (Node node : nodes) {
            if (node.types().contains("liveblogposting")) {
                return Metadata.Kind.LIVE_BLOG;
            }
            article |= node.isOne(ARTICLES);
            index |= node.isOne(INDEXES);
            other |= node.isOne(OTHERS);
        }
        if (article) {
            return Metadata.Kind.ARTICLE;
        }
        if (index) {
            return Metadata.Kind.INDEX;
        }
        return other ? Metadata.Kind.OTHER : Metadata.Kind.UNKNOWN;
    }

    /** The most telling type of all nodes. */
    Metadata.Data data() {
        Metadata.Data data = Metadata.Data.NONE;
        for (Node node : nodes) {
            for (String type : node.types()) {
                Metadata.Data named = data(type);
                data = named.compareTo(data) > 0 ? named : data;
            }
        }
        return data;
    }

    private static Metadata.Data data(String type) {
        if (type.endsWith("newsarticle") || type.equals("liveblogposting")) {
            return Metadata.Data.NEWS_ARTICLE;
        }
        if (type.equals("blogposting")) {
            return Metadata.Data.BLOG_POST;
        }
        if (ARTICLES.contains(type)) {
            return Metadata.Data.ARTICLE;
        }
        return type.equals("webpage") ? Metadata.Data.PAGE : Metadata.Data.OTHER;
    }
}
