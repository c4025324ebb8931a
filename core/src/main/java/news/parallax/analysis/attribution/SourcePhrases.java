package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who is meant by the noun phrase that names a source: a figure of the article, two at once, or whom its noun describes. */
final class SourcePhrases {
    private static final int MAX_ATTRIBUTE = 30;
    private static final List<String> FORMER = List.of("former", "then", "acting", "outgoing", "incoming");
    private static final Set<String> IN_OFFICES = Set.of("of", "in");
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
        if (isPair(source) || isEnumeration(source)) {
            return new Speaker(both(source), HolderKind.GROUP, null, null, null);
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

    /** The words of a source of several, without an apposition behind the last. */
    private String both(Span source) {
        String words = source.of(text).replace('\n', ' ');
        int comma = words.indexOf(',', words.indexOf(" and "));
        return comma < 0 ? words : words.substring(0, comma);
    }

    /** True for three names or more and nothing else: "Orland, Velden and Brisk". */
    private boolean isEnumeration(Span source) {
        String[] parts = source.of(text).split(", and |, | and ");
        int at = source.start();
        for (String part : parts) {
            int start = text.indexOf(part, at);
            Span name = cast.lastNameIn(new Span(start, start + part.length()));
            boolean whole = name != null && name.start() <= start + 4 && name.end() == start + part.length();
            if (!whole && (start > source.start() || !isLoneName(new Span(start, start + part.length())))) {
                return false;
            }
            at = start + part.length();
        }
        return parts.length > 2 && source.of(text).contains(" and ");
    }

    /** The figure whose name a head ends with. */
    private @Nullable Figure figureAt(Span head) {
        Figure titled = cast.surnamed(head.of(text));
        if (titled != null) {
            return titled;
        }
        Span name = cast.lastNameIn(head);
        Figure figure = name == null || name.end() < head.end() - 2 ? null : cast.at(name.start());
        return figure == null || isGroup(figure) ? null : figure;
    }

    /** True for "Republicans", "a Democrat", "Orland Democrat": a capital, but neither a person's name nor a body's. */
    private static boolean isGroup(Figure figure) {
        String name = figure.name().toLowerCase(Locale.ROOT);
        return !figure.isPerson()
                && (Lexicon.GROUPS.contains(name)
                        || Lexicon.DEMONYMS.contains(name.substring(name.lastIndexOf(' ') + 1)));
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
        int comma = source.of(text).indexOf(',');
        if (joint < 0 || comma >= 0 && comma < joint) {
            return false;
        }
        Span before = new Span(source.start(), source.start() + joint);
        int end = comma < 0 ? source.end() : source.start() + comma;
        Span behind = new Span(before.end() + " and ".length(), end);
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

    /** True for words that end with a title, or with "Secretary of State", "Director of Public Works" and the like. */
    private boolean isOffice(List<Span> words) {
        if (Names.isTitle(words.getLast().of(text))) {
            return true;
        }
        for (int at = 1; at + 1 < words.size(); at++) {
            if (words.get(at).of(text).equals("of") && isTitle(words.get(at - 1))) {
                return !isTitle(words.get(at + 1));
            }
        }
        return false;
    }

    private boolean isTitle(Span word) {
        return Names.isTitle(word.of(text));
    }

    /** True where all but short words have a capital and the first is no office that would speak itself. */
    private boolean isCapitalised(List<Span> words) {
        String first = words.getFirst().of(text);
        boolean ownOffice = words.size() > 2 && IN_OFFICES.contains(words.get(1).of(text));
        return (ownOffice || !Lexicon.ROLES.contains(first.toLowerCase(Locale.ROOT)))
                && words.stream()
                        .map(token -> token.of(text))
                        .allMatch(word -> Names.isCapitalised(word) || word.length() <= 3 || FORMER.contains(word));
    }

    /** The person whose full name follows an office behind a comma: "its chairman, Mara Velden"; or null. */
    private @Nullable Figure apposed(Span head) {
        int comma = head.end();
        int limit = Math.min(text.length() - 2, comma + MAX_ATTRIBUTE);
        while (comma < limit && text.charAt(comma) != ',' && isPlain(text.charAt(comma))) {
            comma++;
        }
        if (comma >= limit || !isDescription(head)) {
            return null;
        }
        Figure figure = text.charAt(comma) == ',' ? named(comma + 2) : apposedBehindName(head, comma);
        boolean full = figure != null && figure.name().indexOf(' ') > 0 && !Cast.isPlace(figure.name());
        return full ? figure : null;
    }

    /** The person between commas behind an office and what it is held of: "The governor of Orland, Rico Rossel, said". */
    private @Nullable Figure apposedBehindName(Span head, int from) {
        Span office = nameNear(from);
        if (office == null
                || office.start() > from
                || !text.startsWith(", ", office.end())
                || !Lexicon.PREPOSITIONS.contains(
                        new Span(head.end(), from).of(text).strip())) {
            return null;
        }
        int start = office.end() + ", ".length();
        Span name = nameNear(start);
        boolean closed = name != null && name.start() == start && text.startsWith(",", name.end());
        Figure figure = closed ? cast.at(start) : null;
        return figure != null && figure.isPerson() ? figure : null;
    }

    private @Nullable Span nameNear(int from) {
        return cast.firstNameIn(new Span(from, Math.min(text.length(), from + MAX_ATTRIBUTE)));
    }

    /** The figure named at an offset, or there behind a title or party in capitals. */
    private @Nullable Figure named(int start) {
        Span name = nameNear(start);
        if (name == null) {
            return null;
        }
        boolean near = Tokens.tokens(text, new Span(start, name.start())).stream()
                .map(word -> word.of(text))
                .allMatch(word -> Names.isTitle(word)
                        || word.equals(".")
                        || Lexicon.DEMONYMS.contains(word.toLowerCase(Locale.ROOT)));
        return near ? cast.at(name.start()) : null;
    }

    /** True for words that end with an office or a kinship in small letters, or with what member of a party one is. */
    private boolean isDescription(Span head) {
        String words = head.of(text);
        int end = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'));
        String last = words.substring(end + 1);
        return Lexicon.DEMONYMS.contains(last.toLowerCase(Locale.ROOT))
                || !Names.isCapitalised(last) && (Lexicon.ROLES.contains(last) || Lexicon.KIN.contains(last));
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
            boolean joins = word.equals("and") && (!holds || isModifier(tokens, index));
            if (!joins
                    && isBehindHead(word)
                    && !isInsideName(tokens.get(index).start())
                    && !isAbbreviation(tokens, index)) {
                return new Span(source.start(), tokens.get(index - 1).end());
            }
        }
        return source;
    }

    /** True for the mark that opens a name's short form before an office: "Harbour Agency (HA) director". */
    private boolean isAbbreviation(List<Span> tokens, int at) {
        return tokens.get(at).of(text).equals("(")
                && at + 3 < tokens.size()
                && tokens.get(at + 2).of(text).equals(")")
                && Lexicon.ROLES.contains(tokens.get(at + 3).of(text));
    }

    /** "Harbour and police officials": one word before "and", a group of small letters behind it. */
    private boolean isModifier(List<Span> tokens, int and) {
        String last = tokens.getLast().of(text);
        boolean whole = tokens.subList(and + 1, tokens.size()).stream()
                .allMatch(token -> Character.isLowerCase(text.charAt(token.start())));
        return and == 1 && tokens.size() > and + 2 && whole && Lexicon.GROUPS.contains(last);
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
