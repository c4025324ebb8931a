package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.analysis.attribution.Figure.Gender;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.NameTagger;
import news.parallax.text.Names;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Everybody and everything with a name in one article: spellings of one name are one figure, a surname belongs to the
 * full name it was last part of, and offices are taken from the words around a mention.
 */
final class Cast {
    private static final int MAX_ALIKE = 20;
    private static final int MORE = 2;
    private static final int FAR_MORE = 4;
    private static final Set<String> FEMALE = WordList.words("en/female-names");
    private static final Set<String> MALE = WordList.words("en/male-names");
    private static final Set<String> PLACES = WordList.words("en/places");
    private static final Set<String> SURNAMES = WordList.words("en/title-surnames");
    private static final Set<String> REGIONS = WordList.words("en/regions");
    private static final Set<String> BODIES = WordList.words("en/known-bodies");
    /** First words of names of what is no person, whatever name follows: "Hurricane Fiona". */
    private static final Set<String> STORMS = Set.of("hurricane", "typhoon", "cyclone", "tropical", "operation");

    private static final List<String> FEMALE_TITLES = List.of(
            "mrs",
            "ms",
            "miss",
            "madam",
            "lady",
            "queen",
            "princess",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "sister",
            "actress",
            "businesswoman",
            "mother",
            "wife",
            "daughter");
    private static final List<String> MALE_TITLES = List.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "spokesman",
            "chairman",
            "congressman",
            "father",
            "pope",
            "actor",
            "businessman",
            "husband",
            "son",
            "brother");

    /** Offices of which there is one at a time: a relative may bear the name, and another office. */
    private static final List<String> HEADS_OF_STATE = List.of("president", "chancellor", "premier", "king", "queen");

    private final String text;
    private final List<Span> names;
    private final TypedNames typed;
    private final TreeMap<Integer, Figure> byStart = new TreeMap<>();
    private final Map<String, List<Figure>> alike = new TreeMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Figure> titleSurnames = new TreeMap<>();
    private final Map<String, List<Figure>> firstNamed = new TreeMap<>();
    private final Map<String, List<Figure>> officeHolders = new TreeMap<>();

    private Cast(String text) {
        this.text = text;
        this.typed = new TypedNames(NameTagger.names(text));
        List<Span> found = typed.parted(Names.names(text));
        this.names = new BareNames(text, typed, found).bare(found);
    }

    /** The cast of a text. */
    static Cast of(String text) {
        Cast cast = new Cast(text);
        cast.names.stream().filter(cast::isFull).forEach(cast::add);
        cast.names.stream().filter(name -> !cast.isFull(name)).forEach(cast::add);
        for (Figure figure : cast.figures) {
            figure.mentions().sort(Integer::compare);
            figure.settle(!isNobody(figure.name()) && !isPlace(figure.name()));
        }
        return cast;
    }

    /** All figures, those with full names first, else in the order of the text. */
    List<Figure> figures() {
        return figures;
    }

    /** The name whose words reach into a range and end last there, or null. */
    @Nullable
    Span lastNameIn(Span range) {
        Integer start = byStart.lowerKey(range.end());
        if (start == null || start < range.start()) {
            return null;
        }
        return nameAt(start);
    }

    /** The first name in a range, or null. */
    @Nullable
    Span firstNameIn(Span range) {
        Integer start = byStart.ceilingKey(range.start());
        return start == null || start >= range.end() ? null : nameAt(start);
    }

    /** The figure whose mention starts at an offset, or null. */
    @Nullable
    Figure at(int start) {
        return byStart.get(start);
    }

    /** Figures mentioned in a range, in the order of the text. */
    List<Figure> in(Span range) {
        if (range.isEmpty()) {
            return List.of();
        }
        return List.copyOf(byStart.subMap(range.start(), range.end()).values());
    }

    private Span nameAt(int start) {
        int low = 0;
        int high = names.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return names.get(low);
    }

    private boolean isFull(Span name) {
        String words = name.of(text);
        return words.indexOf(' ') > 0 || words.indexOf('\u00A0') > 0;
    }

    private void add(Span span) {
        String name = plain(span.of(text));
        Figure figure = known(name, span);
        if (figure == null) {
            figure = new Figure(name);
            figures.add(figure);
            index(figure);
            List<Figure> others = alike.computeIfAbsent(Names.spellingKey(name), key -> new ArrayList<>());
            if (others.size() < MAX_ALIKE) {
                others.add(figure);
            }
        }
        figure.mention(name, span.start());
        byStart.put(span.start(), figure);
        judge(figure, name, span);
    }

    /** Notes a full name by its first word, and by its last where that is a title elsewhere. */
    private void index(Figure figure) {
        String name = figure.name();
        int space = name.lastIndexOf(' ');
        if (space < 0) {
            return;
        }
        if (SURNAMES.contains(name.substring(space + 1).toLowerCase(Locale.ROOT))) {
            titleSurnames.putIfAbsent(name.substring(space + 1), figure);
        }
        List<Figure> same = firstNamed.computeIfAbsent(firstWord(name), key -> new ArrayList<>());
        if (same.size() < 2) {
            same.add(figure);
        }
    }

    /** The one person with a first name who is named in full before a place: "Hillary" behind "Hillary Clinton"; or null. */
    private @Nullable Figure firstNamed(String name, Span span) {
        List<Figure> same = firstNamed.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        boolean person = isFirstName(name.toLowerCase(Locale.ROOT))
                && !isPlace(name)
                && typed.kindAt(span).orElse(NameKind.PERSON) == NameKind.PERSON;
        return person && same.size() == 1 && same.getFirst().mentions().getFirst() < span.start()
                ? same.getFirst()
                : null;
    }

    /** Who bears a surname that is a title elsewhere, "King"; or null. */
    @Nullable
    Figure surnamed(String word) {
        return titleSurnames.get(word);
    }

    /** The only person in the article who is given an office, such as "president"; or null. */
    @Nullable
    Figure holder(String office) {
        List<Figure> holders = officeHolders.getOrDefault(office, List.of()).stream()
                .filter(Figure::isPerson)
                .toList();
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    private static String plain(String name) {
        return name.replace('\u00A0', ' ').replace('\n', ' ');
    }

    /** The figure this can be another mention of. */
    private @Nullable Figure known(String name, Span span) {
        List<Figure> same = alike.getOrDefault(Names.spellingKey(name), List.of()).stream()
                .filter(figure -> Names.sameName(name, figure.name()))
                .toList();
        if (same.isEmpty()) {
            return firstNamed(name, span);
        } else if (name.indexOf(' ') > 0) {
            return same.size() == 1 ? same.getFirst() : namesake(same, span.start());
        }
        List<String> titles = Introduction.of(text, span).titles();
        if (same.size() == 1) {
            Figure only = same.getFirst();
            return isAnother(only, titles) || only.isRelativeBehind(span.start()) ? null : only;
        }
        List<Figure> meant = fitting(same, titles);
        return namesake(meant.isEmpty() ? same : meant, span.start());
    }

    /** Those of several with one surname who bear a title, else those whose own titles allow it. */
    private static List<Figure> fitting(List<Figure> same, List<String> titles) {
        List<Figure> titled =
                same.stream().filter(figure -> figure.bears(titles)).toList();
        boolean lady = isLady(titles);
        return titled.isEmpty()
                ? same.stream()
                        .filter(figure -> !isAnother(figure, titles) && (!lady || figure.gender() == Gender.FEMALE))
                        .toList()
                : titled;
    }

    private static boolean isLady(List<String> titles) {
        return titles.stream().anyMatch(FEMALE_TITLES::contains);
    }

    /** "President Marn" where only the first lady is named in full: another of the same surname. */
    private static boolean isAnother(Figure figure, List<String> titles) {
        boolean woman = figure.gender() == Gender.FEMALE;
        boolean man = figure.gender() == Gender.MALE;
        return titles.stream()
                .anyMatch(title -> woman && MALE_TITLES.contains(title)
                        || man && FEMALE_TITLES.contains(title)
                        || HEADS_OF_STATE.contains(title) && figure.role() != null && !figure.bears(titles));
    }

    /** True for a surname that several in this article have: what is said before it may be said of another. */
    private boolean isShared(String name) {
        return name.indexOf(' ') < 0
                && alike.getOrDefault(Names.spellingKey(name), List.of()).stream()
                                .filter(figure -> Names.sameName(name, figure.name()))
                                .count()
                        > 1;
    }

    /**
     * Which of several with one surname is meant by it. Of those named before, the one named last in the same paragraph,
     * unless another has {@value #FAR_MORE} times the mentions of everybody else; else the one the article is about, who
     * has twice the mentions of any other; else the one named last.
     */
    private Figure namesake(List<Figure> same, int at) {
        List<Figure> before =
                same.stream().filter(figure -> figure.latest(at) >= 0).toList();
        if (before.isEmpty()) {
            return Collections.min(
                    same, Comparator.comparing(figure -> figure.mentions().getFirst()));
        }
        Figure latest = Collections.max(before, Comparator.comparingInt(figure -> figure.latest(at)));
        boolean near = text.lastIndexOf('\n', at) < latest.latest(at);
        Figure main = Collections.max(before, Comparator.comparingInt(figure -> figure.count(at)));
        int times = near ? FAR_MORE : MORE;
        boolean clear = before.stream().allMatch(other -> other == main || times * other.count(at) <= main.count(at));
        return clear ? main : latest;
    }

    private void judge(Figure figure, String name, Span span) {
        boolean multiple = name.indexOf(' ') > 0;
        Introduction introduction = Introduction.of(text, span);
        Optional<NameKind> kind = typed.kindAt(span);
        boolean named = multiple && isFirstName(firstWord(name));
        if (!isNobody(name) && (named || isIntroduced(name, introduction, kind))) {
            figure.markPerson();
        } else if (multiple && !isPlace(name) && !introduction.determined()) {
            figure.markPersonLike();
        }
        kind.ifPresent(figure::vote);
        figure.gender(multiple ? gender(firstWord(name)) : Gender.UNKNOWN);
        if (!isShared(name)) {
            title(figure, introduction);
        }
    }

    /** True behind a title, and before an office where the tagger does not take the name for another kind. */
    private static boolean isIntroduced(String name, Introduction introduction, Optional<NameKind> kind) {
        boolean titled = !introduction.titles().isEmpty();
        boolean apposed = introduction.apposition() && kind.orElse(NameKind.PERSON) == NameKind.PERSON;
        return (titled || apposed) && !isPlace(name);
    }

    static boolean isFirstName(String word) {
        return FEMALE.contains(word) || MALE.contains(word);
    }

    private static Gender gender(String firstName) {
        boolean female = FEMALE.contains(firstName);
        if (female == MALE.contains(firstName)) {
            return Gender.UNKNOWN;
        }
        return female ? Gender.FEMALE : Gender.MALE;
    }

    /** True for what is no person: a body, a storm, a people or a party, "West Virginia Republican". */
    static boolean isNobody(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return isOrganisation(name)
                || STORMS.contains(firstWord(name)) && lower.indexOf(' ') > 0
                || BODIES.contains(lower)
                || Lexicon.DEMONYMS.contains(last) && !isFirstName(firstWord(name));
    }

    private void title(Figure figure, Introduction introduction) {
        for (String title : introduction.titles()) {
            List<Figure> holders = officeHolders.computeIfAbsent(title, key -> new ArrayList<>());
            if (holders.size() < 2 && !holders.contains(figure)) {
                holders.add(figure);
            }
            if (FEMALE_TITLES.contains(title)) {
                figure.gender(Gender.FEMALE);
            } else if (MALE_TITLES.contains(title)) {
                figure.gender(Gender.MALE);
            }
        }
        figure.describe(introduction.role(), introduction.affiliation());
    }

    /** True for a country, capital or other well-known place. */
    static boolean isPlace(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PLACES.contains(lower)
                || REGIONS.contains(lower)
                || PLACES.contains(firstWord(name)) && lower.indexOf(' ') > 0;
    }

    private static String firstWord(String name) {
        int end = name.indexOf(' ');
        return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static boolean isOrganisation(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        for (int index = words.length > 1 && isFirstName(words[0]) ? 1 : 0; index < words.length; index++) {
            String word = words[index];
            if (Lexicon.ORGANISATION_HEADS.contains(word)
                    || Lexicon.GROUPS.contains(word)
                    || Lexicon.DOCUMENTS.contains(word)
                    || Lexicon.HOLDERS.contains(word)) {
                return true;
            }
        }
        return name.length() > 1 && name.indexOf(' ') < 0 && name.equals(name.toUpperCase(Locale.ROOT));
    }
}
