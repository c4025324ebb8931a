package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;

/*
 * Online grouping in two steps. An article is compared with the sixteen earlier ones that share most of its heaviest
 * terms and joins the story with whose articles it is, on average, most likely about one event; no centroid is kept that
 * could drift. Since an early article cannot know what comes later, a repair runs from time to time: the stories touched
 * since the last one, and those linked to them, are grouped anew by average link, exactly as a batch is. What a reader
 * may have seen is reported as changes, and of the parts of a story the largest keeps its id.
 *
 * Cost of an article is constant: lists of the index are bounded, and so are comparisons. Cost of a repair is that of the
 * stories touched; of a large one that changed little since it was grouped as a whole only what came is grouped. After M.
 * Miranda et al., "Multilingual clustering of streaming news" (EMNLP 2018), with the repair of single-pass clustering that
 * J. Allan et al. ask for in "Topic detection and tracking pilot study" (1998).
 */

/**
 * Stories that articles are added to one by one.
 *
 * <pre>{@code
 * Stories stories = new Stories(200_000);
 * Assignment assignment = stories.add(article);
 * List<StoryChange> changes = stories.repair();
 * }</pre>
 *
 * <p>The state is changed in place: a window of 200,000 articles cannot be copied for each. What is handed out is
 * immutable. The same calls in the same order give the same result; dates may be missing, wrong or run backwards. For
 * one thread at a time.
 */
public final class Stories {
    private final int capacity;
    private final Window window = new Window();
    private final LearnedTerms terms = new LearnedTerms();
    private final Links links = new Links();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<Long, Cluster> clusters = new TreeMap<>();
    private final Map<String, Cluster> clustersById = new HashMap<>();
    private final TreeSet<Long> touched = new TreeSet<>();
    private final List<StoryChange> changes = new ArrayList<>();
    private double lastDay = Double.NaN;
    private long nextCluster;

    /**
     * No stories yet.
     *
     * @param capacity articles that are kept; one more drops the oldest. At least 1, each takes about four kilobytes
     * @throws IllegalArgumentException if it is smaller
     */
    public Stories(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
        }
        this.capacity = capacity;
    }

    /**
     * Puts an article into the story it belongs to, or begins one with it.
     *
     * <p>An id that is there already changes nothing, whatever the text: its assignment is given again.
     */
    public Assignment add(Article article) {
        Entry known = entries.get(article.id());
        if (known != null) {
            return new Assignment(article.id(), cluster(known).id, false, 1);
        }
        while (window.size() >= capacity) {
            remove(window.first());
        }
        Terms words = Terms.of(article);
        terms.learn(words.body());
        Member member = Member.of(article, words, terms);
        Entry entry = new Entry(window.next(), article.id(), member, stamp(member.day()));
        window.add(entry);
        entries.put(entry.id, entry);
        return place(entry);
    }

    /** An undated article counts as published with the one that came before it. */
    private double stamp(double day) {
        lastDay = Double.isNaN(day) ? lastDay : day;
        return lastDay;
    }

    /**
     * Puts a copy behind its original: it has no voice of its own and goes where the original goes.
     *
     * @param copy id of the copy
     * @param original id of an article or copy that was added before
     * @return where the copy is, or nothing when the original is not here any more
     */
    public Optional<Assignment> addCopy(String copy, String original) {
        Entry known = entries.get(copy);
        Entry entry = known == null ? entries.get(original) : known;
        if (entry == null) {
            return Optional.empty();
        }
        if (known == null) {
            entry.copies.add(copy);
            entries.put(copy, entry);
        }
        return Optional.of(new Assignment(copy, cluster(entry).id, false, 1));
    }

    private Assignment place(Entry entry) {
        Placement placement = Placement.of(entry, window, links, entries, clusters);
        Cluster found = placement.cluster() < 0 ? null : clusters.get(placement.cluster());
        Cluster cluster = found == null ? begin(entry) : found;
        entry.story = cluster.number;
        cluster.entries.add(entry.number);
        touched.add(cluster.number);
        return new Assignment(entry.id, cluster.id, found == null, found == null ? 1 : placement.probability());
    }

    private Cluster begin(Entry founder) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < founder.id.length(); at++) {
            hash = (hash ^ founder.id.charAt(at)) * 0x100000001b3L;
        }
        String id = "s" + HexFormat.of().toHexDigits(hash);
        while (clustersById.containsKey(id)) {
            id = "s" + HexFormat.of().toHexDigits(++hash);
        }
        Cluster cluster = new Cluster(id, nextCluster++);
        clusters.put(cluster.number, cluster);
        clustersById.put(id, cluster);
        return cluster;
    }

    private Cluster cluster(Entry entry) {
        Cluster cluster = clusters.get(entry.story);
        if (cluster == null) {
            throw new IllegalStateException("an article without a story: " + entry.id);
        }
        return cluster;
    }

    /** Asks that two articles stay in one story from the next repair on; either may come later. */
    public void mustLink(String one, String two) {
        links.must(one, two);
        touch(one);
        touch(two);
    }

    /** Asks that two articles never are in one story from the next repair on; either may come later. */
    public void cannotLink(String one, String two) {
        links.cannot(one, two);
        touch(one);
        touch(two);
    }

    private void touch(String article) {
        Entry entry = entries.get(article);
        if (entry != null) {
            touched.add(entry.story);
        }
    }

    /**
     * Groups anew what was touched since the last repair.
     *
     * @return what became of stories since then, expiry among it, in a fixed order
     */
    public List<StoryChange> repair() {
        Repair repair = Repair.of(touched, window, links, entries, clusters);
        for (Repair.Part part : repair.parts()) {
            Cluster kept = part.kept() < 0 ? null : clusters.get(part.kept());
            Cluster cluster = kept == null ? begin(entryAt(part.entries().getFirst())) : kept;
            cluster.entries.clear();
            cluster.entries.addAll(part.entries());
            cluster.regrouped = part.regrouped();
            for (int number : part.entries()) {
                Entry entry = entryAt(number);
                entry.story = cluster.number;
                entry.settled = true;
            }
        }
        changes.addAll(repair.changes(number -> cluster(entryAt(number)).id));
        repair.gone().forEach(this::drop);
        touched.clear();
        List<StoryChange> reported = List.copyOf(changes);
        changes.clear();
        return reported;
    }

    private Entry entryAt(int number) {
        Entry entry = window.entry(number);
        if (entry == null) {
            throw new IllegalStateException("no article has the number " + number);
        }
        return entry;
    }

    private void drop(Cluster cluster) {
        clusters.remove(cluster.number);
        clustersById.remove(cluster.id);
    }

    /**
     * Drops the articles published before a day; an undated one counts as published with the one added before it.
     *
     * @param epochDay days since 1970
     */
    public void expire(long epochDay) {
        List<Integer> old = new ArrayList<>();
        window.each(entry -> {
            if (entry.stamp < epochDay) {
                old.add(entry.number);
            }
        });
        old.forEach(this::remove);
    }

    /**
     * Takes an article or copy out, as a publisher does; what was grouped with it is looked at by the next repair. The
     * first copy of an article that is taken out stands for it.
     *
     * @return true when it was there
     */
    public boolean remove(String article) {
        Entry entry = entries.remove(article);
        if (entry == null) {
            return false;
        }
        touched.add(entry.story);
        boolean isCopy = entry.copies.remove(article);
        if (!isCopy && entry.copies.isEmpty()) {
            remove(entry.number);
        } else if (!isCopy) {
            entry.id = entry.copies.removeFirst();
        }
        return true;
    }

    private void remove(int number) {
        Entry entry = entryAt(number);
        entries.remove(entry.id);
        entry.copies.forEach(entries::remove);
        Cluster cluster = cluster(entry);
        cluster.entries.removeIf(held -> held == number);
        if (cluster.entries.isEmpty()) {
            drop(cluster);
            touched.remove(cluster.number);
            changes.add(new StoryChange.Expired(cluster.id));
        }
        window.remove(number);
    }

    /**
     * The articles of one event.
     *
     * @param id stable id
     * @param articles ids in order of arrival, each followed by its copies
     */
    public record Group(String id, List<String> articles) {
        /** Copies the list. */
        public Group {
            articles = List.copyOf(articles);
        }
    }

    /** The stories as they are now, ordered by id. */
    public List<Group> groups() {
        return clusters.values().stream()
                .map(this::group)
                .sorted(Comparator.comparing(Group::id))
                .toList();
    }

    private Group group(Cluster cluster) {
        List<String> articles = new ArrayList<>();
        for (int number : cluster.entries) {
            Entry entry = entryAt(number);
            articles.add(entry.id);
            articles.addAll(entry.copies);
        }
        return new Group(cluster.id, articles);
    }

    /**
     * The stories that belong to one longer affair, however far apart in time: ids of groups, each list sorted, ordered
     * by the first. A story without others stands alone.
     */
    public List<List<String>> storylines() {
        return Storylines.of(window, clusters);
    }
}
