package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import news.parallax.analysis.attribution.Figure.Gender;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says who is meant by the words that name a source: a full name for a surname, a person for a pronoun or an office, an
 * organisation for "the group". Drafts must come in the order of the text, because who spoke last matters.
 */
final class Speakers {
    private static final int LOOK_BACK = 1_500;
    private static final int MAX_ATTRIBUTE = 30;

    private final String text;
    private final Cast cast;
    private @Nullable Speaker last;
    private int lastAt = -1;
    private int lastEnd = -1;
    private @Nullable Speaker lastGroup;
    private @Nullable Speaker lastBody;
    private @Nullable Speaker lastDescribed;
    private int lastDescribedEnd = -1;

    Speakers(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** The speaker of a draft. */
    Speaker of(Draft draft) {
        Span source = draft.antecedent() != null ? draft.antecedent() : draft.source();
        Speaker speaker = source == null ? Speaker.UNNAMED : resolved(source, draft);
        remember(speaker, draft);
        return speaker;
    }

    private void remember(Speaker speaker, Draft draft) {
        if (speaker.kind() == HolderKind.PERSON) {
            last = speaker;
            lastAt = draft.sentences().getLast().start();
            lastEnd = draft.sentences().getLast().end();
        } else if (speaker.kind() == HolderKind.GROUP) {
            lastGroup = speaker;
        } else if (speaker.kind() == HolderKind.INSTITUTION || speaker.kind() == HolderKind.DOCUMENT) {
            lastBody = speaker;
        }
        lastDescribed =
                speaker.kind() == HolderKind.ANONYMOUS && Lexicon.namesAnOffice(speaker.name()) ? speaker : null;
        lastDescribedEnd = draft.sentences().getLast().end();
    }

    private Speaker resolved(Span source, Draft draft) {
        String words = source.of(text).toLowerCase(Locale.ROOT);
        return switch (words) {
            case "he", "his", "him" -> pronoun(source, Gender.MALE, draft);
            case "she", "her" -> pronoun(source, Gender.FEMALE, draft);
            case "who", "which", "i", "we", "you" -> last == null ? Speaker.UNNAMED : last;
            case "they", "their" -> eitherOf(lastGroup, lastBody);
            case "it", "its" -> eitherOf(lastBody, lastGroup);
            default -> phrase(source);
        };
    }

    private static Speaker eitherOf(@Nullable Speaker first, @Nullable Speaker second) {
        if (first != null) {
            return first;
        }
        return second != null ? second : Speaker.UNNAMED;
    }

    private Speaker pronoun(Span source, Gender gender, Draft draft) {
        Span sentence = draft.sentences().getLast();
        if (lastDescribed != null && isNext(sentence.start())) {
            return lastDescribed;
        }
        Speaker spoke = last != null && fits(last.figure(), gender) ? last : null;
        return spoke != null && lastAt == sentence.start() ? spoke : named(source, gender, draft, spoke);
    }

    /** Who is named here or before, or who spoke last if that is nearer. */
    private Speaker named(Span source, Gender gender, Draft draft, @Nullable Speaker spoke) {
        Span sentence = draft.sentences().getLast();
        int end = Math.max(sentence.start(), source.start());
        Figure here = firstPerson(new Span(sentence.start(), end), gender, draft);
        if (here != null) {
            return Speaker.of(here);
        }
        if (spoke != null && isNear(sentence.start())) {
            Figure since = firstOfLine(new Span(lastEnd, sentence.start()), gender);
            return since == null ? spoke : Speaker.of(since);
        }
        Figure before = subjectBefore(sentence.start(), gender);
        if (before == null) {
            return spoke == null ? Speaker.UNNAMED : spoke;
        }
        return spoke != null && lastAt >= before.lastBefore(source.start()) ? spoke : Speaker.of(before);
    }

    /** True for a place in the paragraph in which somebody spoke last, or in the next one. */
    private boolean isNear(int at) {
        return lastEnd >= 0
                && lastEnd <= at
                && at - lastEnd < LOOK_BACK
                && text.substring(lastEnd, at)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .count()
                        <= 2;
    }

    /** True for a place right behind the sentence in which somebody without a name spoke. */
    private boolean isNext(int at) {
        return at >= lastDescribedEnd
                && at - lastDescribedEnd < 4
                && text.substring(lastDescribedEnd, at)
                        .chars()
                        .noneMatch(mark -> Character.isLetter(mark) || mark == '\n');
    }

    private @Nullable Figure firstPerson(Span range, Gender gender, Draft draft) {
        for (Figure figure : cast.in(range)) {
            if (figure.isPerson()
                    && fits(figure, gender)
                    && isSubject(figure, range)
                    && !quoted(figure, range, draft)) {
                return figure;
            }
        }
        return null;
    }

    /** True when the last mention in the range is no possessive. */
    private boolean isSubject(Figure figure, Span range) {
        int at = figure.lastBefore(range.end());
        Span name = at < range.start() ? null : cast.lastNameIn(new Span(at, at + 1));
        return name != null && !isPossessive(name.end());
    }

    private boolean isPossessive(int end) {
        return end + 1 < text.length() && Tokens.isApostrophe(text.charAt(end)) && text.charAt(end + 1) == 's';
    }

    /** True when the person is only named inside the quoted words of this statement. */
    private static boolean quoted(Figure figure, Span range, Draft draft) {
        if (!draft.direct()) {
            return false;
        }
        int at = figure.lastBefore(range.end());
        return draft.content().stream().anyMatch(piece -> piece.contains(at));
    }

    /** The first person named in the nearest line before, or a few lines up. */
    private @Nullable Figure subjectBefore(int end, Gender gender) {
        int limit = Math.max(0, end - LOOK_BACK);
        int to = end;
        while (to > limit) {
            int from = to - 1;
            while (from > limit && text.charAt(from - 1) != '\n') {
                from--;
            }
            Figure figure = firstOfLine(new Span(from, to), gender);
            if (figure != null) {
                return figure;
            }
            to = from - 1;
        }
        return null;
    }

    private @Nullable Figure firstOfLine(Span line, Gender gender) {
        for (Figure figure : cast.in(line)) {
            if (figure.isPerson() && fits(figure, gender)) {
                return figure;
            }
        }
        return null;
    }

    private static boolean fits(@Nullable Figure figure, Gender gender) {
        return figure != null && (figure.gender() == Gender.UNKNOWN || figure.gender() == gender);
    }

    private Speaker phrase(Span source) {
        if (isPair(source)) {
            return new Speaker(source.of(text).replace('\n', ' '), HolderKind.GROUP, null, null, null);
        }
        Span titled = titledName(source);
        Figure bearer = titled == null ? null : cast.at(titled.start());
        if (bearer != null && bearer.isPerson()) {
            return Speaker.of(bearer);
        }
        Span head = headOf(source);
        Span name = cast.lastNameIn(head);
        if (name != null && name.end() >= head.end() - 2) {
            Figure figure = cast.at(name.start());
            if (figure != null) {
                return Speaker.of(figure);
            }
        }
        Speaker described = new NounSource(text, cast, source, head).speaker();
        Figure apposed = apposed(head);
        if (apposed == null) {
            return described;
        }
        apposed.markPerson();
        String role = apposed.role() != null ? apposed.role() : Lexicon.withoutDeterminer(head.of(text));
        return new Speaker(apposed.name(), HolderKind.PERSON, role, apposed.affiliation(), apposed);
    }

    /** True for "Marn and Velden": two persons, and nothing else. */
    private boolean isPair(Span source) {
        List<Figure> persons =
                cast.in(source).stream().filter(Figure::isPerson).distinct().toList();
        int joint = source.of(text).indexOf(" and ");
        if (persons.size() != 2 || joint < 0 || source.of(text).indexOf(',') >= 0) {
            return false;
        }
        int at = source.start() + joint;
        Span last = cast.lastNameIn(source);
        return persons.get(0).lastBefore(at) >= source.start()
                && last != null
                && last.start() > at
                && last.end() == source.end();
    }

    /** The name behind an office that joins two things: "Roads and Bridges Director Mara Velden"; or null. */
    private @Nullable Span titledName(Span source) {
        int comma = source.of(text).indexOf(',');
        Span words = comma > 0 ? new Span(source.start(), source.start() + comma) : source;
        Span name = cast.lastNameIn(words);
        if (name == null || name.end() != words.end() || !Names.isCapitalised(words.of(text))) {
            return null;
        }
        List<Span> before = Tokens.tokens(text, new Span(words.start(), name.start()));
        boolean office = !before.isEmpty() && Names.isTitle(before.getLast().of(text));
        boolean capitals = before.stream()
                .map(token -> token.of(text))
                .allMatch(word -> Names.isCapitalised(word) || word.length() <= 3);
        return office
                        && capitals
                        && !Lexicon.ROLES.contains(before.getFirst().of(text).toLowerCase(Locale.ROOT))
                ? name
                : null;
    }

    /** The person whose full name follows an office behind a comma: "its chairman, Mara Velden"; or null. */
    private @Nullable Figure apposed(Span head) {
        int at = head.end();
        int comma = text.indexOf(',', at);
        boolean prepositional = comma > at && comma - at < MAX_ATTRIBUTE && isLowerCase(new Span(at, comma));
        at = prepositional ? comma : at;
        if (at + 2 >= text.length() || text.charAt(at) != ',' || !Lexicon.namesAnOffice(head.of(text))) {
            return null;
        }
        Figure figure = cast.at(at + 2);
        boolean full = figure != null && figure.name().indexOf(' ') > 0 && !Cast.isPlace(figure.name());
        return full ? figure : null;
    }

    private boolean isLowerCase(Span span) {
        return span.of(text).chars().noneMatch(mark -> Character.isUpperCase(mark) || mark == '\n' || mark == '.');
    }

    /** The part of a source before a comma or preposition: where its head is. */
    private Span headOf(Span source) {
        List<Span> tokens = Tokens.tokens(text, source);
        for (int index = 1; index < tokens.size(); index++) {
            String word = tokens.get(index).of(text).toLowerCase(Locale.ROOT);
            boolean cuts = Lexicon.PREPOSITIONS.contains(word)
                    || Lexicon.CONJUNCTIONS.contains(word)
                    || List.of(",", "(", "-", "--", "\u2013", "\u2014", "issued", "published", "released", "obtained")
                            .contains(word);
            if (cuts && !isInsideName(tokens.get(index).start())) {
                return new Span(source.start(), tokens.get(index - 1).end());
            }
        }
        return source;
    }

    private boolean isInsideName(int at) {
        Span name = cast.lastNameIn(new Span(Math.max(0, at - 80), at));
        return name != null && name.contains(at);
    }
}
