package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who is meant by the noun phrase that names a source: a figure of the article, two at once, or whom its noun describes. */
final class SourcePhrases {
    private static final int MAX_ATTRIBUTE = 30;
    private static final List<String> AFTER_HEAD =
            List.of(",", "(", "-", "--", "\u2013", "\u2014", "issued", "published", "released", "obtained");

    private final String text;
    private final Cast cast;

    SourcePhrases(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** The speaker that a phrase names or describes. */
    Speaker speaker(Span source) {
        if (isPair(source)) {
            return new Speaker(source.of(text).replace('\n', ' '), HolderKind.GROUP, null, null, null);
        }
        Span titled = titledName(source);
        Figure bearer = titled == null ? null : cast.at(titled.start());
        if (bearer != null && bearer.isPerson()) {
            return Speaker.of(bearer);
        }
        Span head = headOf(source);
        Figure figure = figureAt(head);
        return figure != null ? Speaker.of(figure) : described(source, head);
    }

    /** The figure whose name a head ends with. */
    private @Nullable Figure figureAt(Span head) {
        Span name = cast.lastNameIn(head);
        Figure figure = name == null || name.end() < head.end() - 2 ? null : cast.at(name.start());
        return figure == null || isGroup(figure) ? null : figure;
    }

    /** True for "Republicans", "Orlanders": a capital, but no body. */
    private static boolean isGroup(Figure figure) {
        String name = figure.name().toLowerCase(Locale.ROOT);
        return Lexicon.GROUPS.contains(name) || Lexicon.DEMONYMS.contains(name) && name.endsWith("s");
    }

    private Speaker described(Span source, Span head) {
        Figure apposed = apposed(head);
        if (apposed == null) {
            return new NounSource(text, cast, source, head).speaker();
        }
        apposed.markPerson();
        String role = apposed.role() != null ? apposed.role() : Lexicon.withoutDeterminer(head.of(text));
        return new Speaker(apposed.name(), HolderKind.PERSON, role, apposed.affiliation(), apposed);
    }

    /** True for "Marn and Velden", "Marn and her team", "Orland and Brisk": two who speak, and nothing else. */
    private boolean isPair(Span source) {
        int joint = source.of(text).indexOf(" and ");
        if (joint < 0 || source.of(text).indexOf(',') >= 0) {
            return false;
        }
        Span before = new Span(source.start(), source.start() + joint);
        Span behind = new Span(before.end() + " and ".length(), source.end());
        Span first = cast.lastNameIn(before);
        boolean named = first != null && first.end() == before.end();
        return named && endsWithPersons(before, behind) || (named || isLoneName(before)) && isWhole(behind);
    }

    /** True for one capitalised word: at the start of a sentence it may not be known as a name. */
    private boolean isLoneName(Span words) {
        String word = words.of(text);
        return word.indexOf(' ') < 0 && Names.isCapitalised(word) && !Names.isTitle(word);
    }

    /** True for a single name, or for words with a determiner of their own: "the ministry", "her deputies". */
    private boolean isWhole(Span words) {
        Span name = cast.lastNameIn(words);
        return name != null && name.end() == words.end()
                ? name.start() == words.start()
                : Lexicon.DETERMINERS.contains(words.of(text).split(" ", 2)[0]);
    }

    private boolean endsWithPersons(Span before, Span behind) {
        Span first = cast.lastNameIn(before);
        Span second = cast.lastNameIn(behind);
        return first != null && second != null && second.end() == behind.end() && isPerson(first) && isPerson(second);
    }

    private boolean isPerson(Span name) {
        Figure figure = cast.at(name.start());
        return figure != null && figure.isPerson();
    }

    /** The name behind an office that joins two things: "Roads and Bridges Director Mara Velden"; or null. */
    private @Nullable Span titledName(Span source) {
        int comma = source.of(text).indexOf(',');
        Span words = comma > 0 ? new Span(source.start(), source.start() + comma) : source;
        Span name = cast.lastNameIn(words);
        if (name == null || name.end() != words.end()) {
            return null;
        }
        List<Span> before = Tokens.tokens(text, new Span(words.start(), name.start()));
        return !before.isEmpty() && isOffice(before) && isCapitalised(before) ? name : null;
    }

    /** True for words that end with a title, or with "Secretary of State" and the like. */
    private boolean isOffice(List<Span> words) {
        int last = words.size() - 1;
        boolean second = last >= 2 && words.get(last - 1).of(text).equals("of");
        return Names.isTitle(words.get(second ? last - 2 : last).of(text));
    }

    /** True where all but short words have a capital and the first is no office: that would speak itself. */
    private boolean isCapitalised(List<Span> words) {
        String first = words.getFirst().of(text);
        return Names.isCapitalised(first)
                && !Lexicon.ROLES.contains(first.toLowerCase(Locale.ROOT))
                && words.stream()
                        .map(token -> token.of(text))
                        .allMatch(word -> Names.isCapitalised(word) || word.length() <= 3);
    }

    /** The person whose full name follows an office behind a comma: "its chairman, Mara Velden"; or null. */
    private @Nullable Figure apposed(Span head) {
        int comma = head.end();
        int limit = Math.min(text.length() - 2, comma + MAX_ATTRIBUTE);
        while (comma < limit && text.charAt(comma) != ',' && isPlain(text.charAt(comma))) {
            comma++;
        }
        if (comma >= limit || text.charAt(comma) != ',' || !Lexicon.namesAnOffice(head.of(text))) {
            return null;
        }
        Figure figure = cast.at(comma + 2);
        boolean full = figure != null && figure.name().indexOf(' ') > 0 && !Cast.isPlace(figure.name());
        return full ? figure : null;
    }

    private static boolean isPlain(char character) {
        return Character.isLowerCase(character) || character == ' ';
    }

    /** The part of a source before a comma or preposition: where its head is. */
    private Span headOf(Span source) {
        List<Span> tokens = Tokens.tokens(text, source);
        boolean holds = false;
        for (int index = 1; index < tokens.size(); index++) {
            holds |= canSpeak(tokens.get(index - 1));
            String word = tokens.get(index).of(text).toLowerCase(Locale.ROOT);
            boolean joins = word.equals("and") && !holds;
            if (!joins && isBehindHead(word) && !isInsideName(tokens.get(index).start())) {
                return new Span(source.start(), tokens.get(index - 1).end());
            }
        }
        return source;
    }

    private static boolean isBehindHead(String word) {
        return Lexicon.PREPOSITIONS.contains(word) || Lexicon.CONJUNCTIONS.contains(word) || AFTER_HEAD.contains(word);
    }

    /** True for a noun that can say something, and inside a name. */
    private boolean canSpeak(Span token) {
        return cast.firstNameIn(token) != null
                || Lexicon.isHolder(token.of(text).toLowerCase(Locale.ROOT));
    }

    private boolean isInsideName(int at) {
        Span name = cast.lastNameIn(new Span(Math.max(0, at - 80), at));
        return name != null && name.contains(at);
    }
}
