package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import news.parallax.extract.metadata.Signals.MarkKind;
import news.parallax.extract.metadata.Signals.PersonMark;

/**
 * Who wrote a page: people apart from organizations.
 *
 * <p>The sources are asked in order of trust - JSON-LD, {@code meta}, microdata, {@code rel="author"}, marked elements -
 * and the first that names a person decides. Organizations are collected beside them: an agency's name is a credit, not
 * a person.
 *
 * @param people names of people in the order of the page
 * @param organizations names of agencies, desks and outlets that stand where an author should
 */
record Bylines(List<String> people, List<String> organizations) {
    private static final List<String> META = List.of(
            "author",
            "article:author",
            "article:author_name",
            "og:article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dc.creator.personalname",
            "dcterms.creator",
            "byl",
            "cxenseparse:author",
            "citation_author",
            "mrf:authors",
            "article.author",
            "authors",
            "creator",
            "vf:author",
            "rbauthors",
            "dcsext.author");

    private static final String[] CARD_LABELS = {"twitter:label1", "twitter:label2"};
    private static final String[] CARD_VALUES = {"twitter:data1", "twitter:data2"};

    /**
     * Reads the authors of a page.
     *
     * @param outlets names of the outlet, folded
     */
    static Bylines read(Signals signals, JsonLd graph, Json article, Set<String> outlets) {
        Set<String> organizations = new LinkedHashSet<>();
        List<String> compared = Names.compared(outlets);
        for (Consumer<Names> source : sources(signals, graph, article)) {
            Names names = new Names(compared);
            source.accept(names);
            organizations.addAll(names.organizations());
            if (!names.people().isEmpty()) {
                return new Bylines(names.people(), List.copyOf(organizations));
            }
        }
        return new Bylines(List.of(), List.copyOf(organizations));
    }

    private static List<Consumer<Names>> sources(Signals signals, JsonLd graph, Json article) {
        List<Consumer<Names>> sources = new ArrayList<>();
        sources.add(names -> article.field("author").all().forEach(author -> addAuthor(names, graph.resolved(author))));
        sources.add(
                names -> article.field("creator").all().forEach(author -> addAuthor(names, graph.resolved(author))));
        for (String key : META) {
            sources.add(names -> signals.metas(key).forEach(names::add));
        }
        sources.add(names -> addLabelled(names, signals));
        sources.add(names -> signals.properties("author.name").forEach(names::add));
        sources.add(names -> signals.properties("author").forEach(names::add));
        for (MarkKind kind : MarkKind.values()) {
            sources.add(names -> addMarks(names, signals, kind));
        }
        sources.add(names -> addHeadLines(names, signals.headLines()));
        return sources;
    }

    private static void addAuthor(Names names, Json author) {
        if (author instanceof Json.Text text) {
            names.add(text.text());
            return;
        }
        boolean organization = JsonLd.types(author).stream().anyMatch(type -> type.contains("organization"));
        for (Json name : author.field("name").all()) {
            String text = name.text();
            if (text != null && organization) {
                names.addOrganization(text);
            } else if (text != null) {
                names.add(text);
            }
        }
    }

    /** Social cards carry pairs of a label and its value: "Written by" and the name. */
    private static void addLabelled(Names names, Signals signals) {
        names.addAll(signals.metas("twitter:misc:written by"));
        for (int i = 0; i < CARD_LABELS.length; i++) {
            String label = signals.meta(CARD_LABELS[i]);
            String value = signals.meta(CARD_VALUES[i]);
            if (label != null && value != null && Names.isLabel(label)) {
                names.add(value);
            }
        }
    }

    /** Lines below the heading that announce an author: "By First Last", or "By" with the name on the next line. */
    private static void addHeadLines(Names names, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > 80) {
                continue;
            }
            String announced = Names.announced(line);
            if (announced != null) {
                names.addFullNames(announced);
            } else if (Names.announces(line) && i + 1 < lines.size()) {
                names.addFullNames(lines.get(i + 1));
            }
            if (!names.people().isEmpty()) {
                return;
            }
        }
    }

    private static void addMarks(Names names, Signals signals, MarkKind kind) {
        for (PersonMark mark : signals.people()) {
            if (mark.kind() == kind) {
                names.addFullNames(mark.text());
            }
        }
    }
}
