package news.parallax.analysis.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.StatementIndex;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Makes propositions readable alone: "he [Orla Marn] will sign it"; "[The dam is old.] It could break".
 *
 * <p>A pronoun is named where one person can be meant, or where the speaker begins with it what is said ("the board said
 * <em>it</em> would"). Where that cannot be told, the words of the sentence before the proposition stand before it, or else
 * the sentence before. All words are those of the article; the proposition itself stays as it stands.
 */
final class Readings {
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");
    private static final Set<String> COUNTS = Set.of("both", "many", "most", "some", "few", "neither", "none", "all");
    private static final Set<String> LEADING =
            Set.of("if", "when", "once", "unless", "and", "but", "so", "then", "\u201C", "\u2018", "perhaps", "maybe");
    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final Set<String> ROLES = WordList.words("en/role-nouns");
    private static final Set<String> TELLING = WordList.words("en/addressing-verbs");
    private static final Set<String> FILLING = Set.of("be", "is", "was", "take", "takes", "seem", "seems");
    private static final Set<String> FILLED = Set.of("to", "that", "for", "before", "until", "when", "if");
    /** "It is expected to": a thing. */
    private static final Set<String> DUE = WordList.words("en/due-words");

    private static final List<String> ELLIPSES = List.of("do the same", "do so", "follow suit", "do it", "do that");
    private static final int FILLED_REACH = 9;
    private static final int ENDING = 4;
    private static final int MAX_LEAD = 200;
    private static final int MIN_LEAD = 12;
    private static final int MIN_WORDS = 6;
    private static final int MAX_SENTENCE = 300;
    private static final int BACK = 3;
    /** Words of a proposition among which a pronoun is looked for. */
    private static final int REACH = 40;

    private final String text;
    private final Foreign foreign;
    private final StatementIndex index;
    private final Persons persons;
    private final List<Span> sentences = new ArrayList<>();

    Readings(Article article, List<Statement> statements, Foreign foreign) {
        this.text = article.text();
        this.foreign = foreign;
        this.index = StatementIndex.of(article.id(), statements);
        this.persons = new Persons(text);
    }

    /** Notes a sentence of the running text; those of an article come in order. */
    void read(Span sentence) {
        sentences.add(sentence);
    }

    /**
     * What a reader is shown.
     *
     * @param sentence the sentence now read, which was noted last
     * @param proposition where the proposition stands, in it or from the sentence before on
     * @param holder who expects it
     */
    String reading(Span sentence, Span proposition, Holder holder) {
        Words words = Words.of(text, proposition);
        int first = first(words);
        StringBuilder reading = new StringBuilder();
        boolean named = false;
        int from = proposition.start();
        int to = proposition.start() < sentence.start() ? 0 : Math.min(words.size(), first + REACH);
        for (int at = first; at < to; at++) {
            Optional<String> name = named ? Optional.empty() : name(words, at, first, sentence, holder);
            if (name.isPresent()) {
                int end = words.spans().get(at).end();
                reading.append(text, from, end).append(" [").append(name.get()).append(']');
                from = end;
                named = true;
            }
        }
        reading.append(text, from, proposition.end());
        return needsContext(words, first) && !named
                ? context(sentence, proposition.start()) + reading
                : reading.toString();
    }

    private static int first(Words words) {
        int at = 0;
        while (at < words.size() - 1 && (LEADING.contains(words.form(at)) || !words.isWord(at))) {
            at++;
        }
        return at;
    }

    /** Whom a pronoun means; empty for other words and where nobody can be told. */
    private Optional<String> name(Words words, int at, int first, Span sentence, Holder holder) {
        Pronoun pronoun = Pronoun.of(words.form(at));
        if (pronoun == null) {
            return Optional.empty();
        }
        Span place = words.spans().get(at);
        Optional<String> name = at == first ? speaker(pronoun, sentence, place) : Optional.empty();
        boolean free = at == first || pronoun.isPlain() && !words.isCapital(at) && !isInside(words, at);
        if (name.isEmpty() && free && pronoun.isPerson()) {
            name = person(pronoun, sentence, place, holder);
        }
        return name.map(found -> pronoun.isOwner() ? owner(found) : found);
    }

    /** True where somebody stands in the proposition itself whom a pronoun can mean. */
    private boolean isInside(Words words, int at) {
        Span before = words.span(0, at);
        return words.forms().subList(0, at).stream().anyMatch(ROLES::contains)
                || !persons.in(before).isEmpty();
    }

    private static String owner(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }

    /** "The board said it would": the speaker, where the pronoun opens what is said. */
    private Optional<String> speaker(Pronoun pronoun, Span sentence, Span place) {
        return index.around(place).stream()
                .filter(statement -> fits(statement, pronoun) && opens(statement, sentence, place))
                .map(Statement::source)
                .filter(Holder::isName)
                .findFirst();
    }

    private static boolean fits(Statement statement, Pronoun pronoun) {
        return switch (statement.holderKind()) {
            case PERSON -> pronoun.isPerson();
            case INSTITUTION, DOCUMENT -> pronoun == Pronoun.IT || pronoun == Pronoun.ITS;
            case GROUP -> pronoun == Pronoun.THEY || pronoun == Pronoun.THEIR;
            case AUTHOR, ANONYMOUS -> false;
        };
    }

    private boolean opens(Statement statement, Span sentence, Span place) {
        Span source = statement.sourceSpan();
        Span cue = statement.cueSpan();
        if (source == null || cue == null || source.start() < sentence.start() || source.end() > place.start()) {
            return false;
        }
        boolean told = TELLING.contains(Words.form(cue.of(text)));
        boolean person = statement.holderKind() == HolderKind.PERSON;
        int behind = source.end();
        int until = place.start();
        boolean between = persons.in(new Span(behind, until)).isEmpty();
        return !foreign.quotes(place)
                && cue.end() <= place.start()
                && startsAt(statement, place)
                && (person ? between : !told || statement.holderKind() == HolderKind.INSTITUTION);
    }

    private boolean startsAt(Statement statement, Span place) {
        return statement.contentSpans().stream()
                .anyMatch(piece -> piece.contains(place)
                        && Words.of(text, new Span(piece.start(), place.start()))
                                        .size()
                                <= 1);
    }

    /** The one person named before in the sentence, or the subject or only person of a sentence before. */
    private Optional<String> person(Pronoun pronoun, Span sentence, Span place, Holder holder) {
        boolean quoted = foreign.quotes(place);
        if (!quoted && holder.kind() == HolderKind.ANONYMOUS && !holder.isUnnamed()) {
            return Optional.empty();
        }
        String speaker = quoted ? holder.name() : "";
        Span before = new Span(sentence.start(), place.start());
        List<Persons.Person> here = persons.fitting(before, pronoun, speaker);
        if (!here.isEmpty()) {
            return Persons.only(here);
        }
        if (quoted && foreign.quotes(new Span(sentence.start(), sentence.start() + 1)) && speaker.isEmpty()) {
            return Optional.empty();
        }
        return back(pronoun, speaker, sentence);
    }

    private Optional<String> back(Pronoun pronoun, String speaker, Span from) {
        for (Span sentence : before(from)) {
            List<Persons.Person> there = persons.fitting(sentence, pronoun, speaker);
            if (!there.isEmpty()) {
                Persons.Person opener = there.getFirst();
                boolean subject = opener.opens(sentence);
                return subject ? Optional.of(opener.name()) : Persons.only(there);
            }
        }
        return Optional.empty();
    }

    /** True for a clause whose subject stands elsewhere: "it could", "this law will", "most will", "will do the same". */
    private static boolean needsContext(Words words, int first) {
        String form = Pronoun.bare(words.form(first));
        if (POINTING.contains(form)) {
            return !TIMES.contains(words.form(first + 1));
        }
        boolean counted = COUNTS.contains(form)
                && (Clauses.isAuxiliary(words.form(first + 1))
                        || words.form(first + 1).equals("of")
                                && words.form(first + 2).equals("them"));
        return counted
                || ELLIPSES.stream().anyMatch(ending(words)::endsWith)
                || isElliptic(words)
                || Pronoun.of(words.form(first)) != null && !(form.equals("it") && isEmpty(words, first));
    }

    /** "The board likely will not": the verb stands before. */
    private static boolean isElliptic(Words words) {
        String last = words.size() == 0 ? "" : words.form(words.size() - 1);
        return Clauses.isAuxiliary(last) || last.equals("not") || last.endsWith("n't");
    }

    private static String ending(Words words) {
        return String.join(" ", words.forms().subList(Math.max(0, words.size() - ENDING), words.size()));
    }

    /** "It will be hard to", "it would take years before": no thing at all. */
    private static boolean isEmpty(Words words, int it) {
        List<String> behind = words.forms().subList(it, Math.min(words.size(), it + FILLED_REACH));
        boolean fills = behind.stream().limit(4).anyMatch(FILLING::contains)
                || words.form(it).equals("it's");
        int to = behind.indexOf("to");
        boolean due =
                to > 0 && DUE.contains(behind.get(to - 1)) && behind.stream().noneMatch(TIMES::contains);
        return fills && !due && behind.stream().anyMatch(FILLED::contains);
    }

    /** The words before a proposition in square brackets: those of its sentence, or the sentence before. */
    private String context(Span sentence, int start) {
        Span lead = new Span(sentence.start(), Math.max(sentence.start(), start));
        if (lead.length() > MIN_LEAD && lead.length() <= MAX_LEAD && standsAlone(lead)) {
            return "[" + lead.of(text).strip() + "] ";
        }
        for (Span before : before(sentence)) {
            if (before.length() <= MAX_SENTENCE && standsAlone(before)) {
                return "[" + before.of(text).strip() + "] ";
            }
        }
        return "";
    }

    /** The sentences before one, the nearest first. */
    private List<Span> before(Span sentence) {
        List<Span> before = new ArrayList<>();
        for (int at = sentences.size() - 1; at >= 0 && before.size() < BACK; at--) {
            if (sentences.get(at).end() <= sentence.start()) {
                before.add(sentences.get(at));
            }
        }
        return before;
    }

    private boolean standsAlone(Span words) {
        Words read = Words.of(text, words);
        int first = first(read);
        return read.size() >= MIN_WORDS && Pronoun.of(read.form(first)) == null && !POINTING.contains(read.form(first));
    }
}
