package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.analysis.attribution.Figure.Gender;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Says who is meant by the words that name a source: a full name for a surname, a person for a pronoun or an office, an
 * organisation for "the group". Drafts must come in the order of the text, because who spoke last matters.
 */
final class Speakers {
    private static final Set<String> UTTERANCES = WordList.words("en/utterance-nouns");
    private static final int LOOK_BACK = 1_500;
    private static final int MAX_SENTENCE = 600;
    private static final int AHEAD = 90;
    private static final int AT_THE_EDGE = 45;

    private final String text;
    private final Cast cast;
    private final SourcePhrases phrases;
    private final PlainSource plain;
    private final Antecedents antecedents;
    private @Nullable Speaker last;
    private int lastAt = -1;
    private int lastEnd = -1;
    private @Nullable Speaker lastGroup;
    private @Nullable Speaker lastBody;
    private @Nullable Speaker lastDescribed;
    private int lastDescribedEnd = -1;
    private final Map<String, Speaker> described = new TreeMap<>();

    Speakers(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
        this.phrases = new SourcePhrases(text, cast);
        this.plain = new PlainSource(text, cast);
        this.antecedents = new Antecedents(text, cast);
    }

    /** The speaker of a draft. */
    Speaker of(Draft draft) {
        Span source = draft.antecedent() == null || isHealthOrganisation(draft.source())
                ? draft.source()
                : draft.antecedent();
        Speaker speaker = source == null ? Speaker.UNNAMED : resolved(plain.of(source), draft);
        remember(speaker, draft);
        return speaker;
    }

    /** Who is meant by "who" where rules found no antecedent, or by the apposition that is one. */
    private @Nullable Speaker related(Span source, Draft draft) {
        Speaker holder = officeHolder(draft);
        if (holder != null || isHealthOrganisation(source)) {
            return holder;
        }
        if (draft.antecedent() == null) {
            return pronominal(source, draft);
        }
        Figure explained = antecedents.explained(source);
        return explained == null ? null : Speaker.of(explained);
    }

    /** Who is meant by "who" or "which", or by the others in "who critics". */
    private @Nullable Speaker pronominal(Span source, Draft draft) {
        String words = source.of(text).toLowerCase(Locale.ROOT);
        if (!words.equals("who") && !words.startsWith("who ") && !words.equals("which")) {
            return null;
        }
        Span many = new Span(Math.min(source.end(), source.start() + "who ".length()), source.end());
        if (Lexicon.GROUPS.contains(many.of(text))) {
            return phrases.speaker(many);
        }
        Span meant = antecedents.of(source.start(), draft.place().start());
        return meant == null ? null : phrases.speaker(meant);
    }

    /** Who bears the office before "who", if a body stands nearer: "Marn, envoy to the Orland Union, who"; or null. */
    private @Nullable Speaker officeHolder(Draft draft) {
        Span pronoun = draft.source();
        if (pronoun == null || !pronoun.of(text).equals("who")) {
            return null;
        }
        Figure holder = antecedents.officeHolder(pronoun.start(), draft.place().start());
        return holder == null ? null : Speaker.of(holder);
    }

    /** True for "WHO", which is no pronoun. */
    private boolean isHealthOrganisation(@Nullable Span source) {
        return source != null && source.of(text).equals("WHO");
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
        if (speaker.kind() == HolderKind.ANONYMOUS && isIndefinite(speaker.name())) {
            described.put(lastWord(speaker.name()), speaker);
        }
        lastDescribed =
                speaker.kind() == HolderKind.ANONYMOUS && Lexicon.namesAnOffice(speaker.name()) && isMainSource(draft)
                        ? speaker
                        : null;
        lastDescribedEnd = draft.sentences().getLast().end();
    }

    /** False for a source in the midst of its sentence, in a clause of another: no pronoun of the next takes it up. */
    private static boolean isMainSource(Draft draft) {
        Span source = draft.source();
        Span sentence = draft.place();
        return source == null
                || source.start() - sentence.start() < AT_THE_EDGE
                || sentence.end() - source.end() < AT_THE_EDGE;
    }

    private static boolean isIndefinite(String words) {
        return words.startsWith("a ") || words.startsWith("A ") || words.startsWith("an ") || words.startsWith("An ");
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Somebody without a name whom "the official" takes up: who was brought in as "an official of the port". */
    private Speaker phrase(Span source) {
        Speaker speaker = phrases.speaker(source);
        String words = source.of(text).toLowerCase(Locale.ROOT);
        boolean plain = words.startsWith("the ") && words.lastIndexOf(' ') == 3;
        Speaker before = plain && speaker.kind() == HolderKind.ANONYMOUS ? described.get(lastWord(words)) : null;
        return before == null ? speaker : before;
    }

    private Speaker resolved(Span source, Draft draft) {
        Speaker related = related(source, draft);
        return related != null ? related : meant(source, draft);
    }

    private Speaker meant(Span source, Draft draft) {
        String words = source.of(text).toLowerCase(Locale.ROOT);
        if (isHealthOrganisation(source)) {
            return phrase(source);
        }
        return switch (words) {
            case "he", "his", "him" -> pronoun(source, Gender.MALE, draft);
            case "she", "her" -> pronoun(source, Gender.FEMALE, draft);
            case "who", "which" -> lastIf(true);
            case "i", "we", "you" -> lastIf(isAnnounced(draft));
            case "they", "their" -> many(source, draft);
            case "it", "its" -> thing(source, draft);
            default -> isUtterance(words) ? pronoun(source, owner(words), draft) : phrase(source);
        };
    }

    private Speaker lastIf(boolean meant) {
        return meant && last != null ? last : Speaker.UNNAMED;
    }

    /** True for "her shortest line", "his message": words that somebody said, and not somebody. */
    private static boolean isUtterance(String words) {
        boolean owned = words.startsWith("his ") || words.startsWith("her ");
        return owned && UTTERANCES.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static Gender owner(String words) {
        return words.startsWith("his ") ? Gender.MALE : Gender.FEMALE;
    }

    /** The body or paper that is the subject of the sentence before, or the one that spoke last. */
    private Speaker thing(Span source, Draft draft) {
        Speaker before = subjectBefore(source, draft.place().start());
        boolean body = before.kind() == HolderKind.INSTITUTION || before.kind() == HolderKind.DOCUMENT;
        return body ? before : eitherOf(lastBody, lastGroup == null || isPlural(lastGroup) ? null : lastGroup);
    }

    /** The group that is the subject of the sentence before, or the group or body that spoke last; no paper. */
    private Speaker many(Span source, Draft draft) {
        Speaker before = subjectBefore(source, draft.place().start());
        Speaker body = lastBody != null && lastBody.kind() == HolderKind.INSTITUTION ? lastBody : null;
        return before.kind() == HolderKind.GROUP && canSpeak(before) ? before : eitherOf(lastGroup, body);
    }

    /** True for a group that "it" does not stand for: "critics", "those who stayed". */
    private static boolean isPlural(Speaker group) {
        String last = lastWord(group.name()).toLowerCase(Locale.ROOT);
        String first = group.name().split("[\\s\\u00A0]", 2)[0].toLowerCase(Locale.ROOT);
        return last.endsWith("s") && !last.endsWith("ss")
                || last.equals("people")
                || group.name().contains(" and ")
                || Lexicon.QUANTIFIERS.contains(first)
                || first.equals("those");
    }

    /** False for things in the plural, "floods": they say nothing, whoever "they" are in the next sentence. */
    private static boolean canSpeak(Speaker group) {
        String last = lastWord(group.name());
        return group.name().indexOf(' ') > 0 || Lexicon.isHolder(last.toLowerCase(Locale.ROOT));
    }

    /** Who is the subject of the sentence before a pronoun; behind quoted words, of that before these. */
    private Speaker subjectBefore(Span pronoun, int sentence) {
        int start = isMark(pronoun.start() - 2) ? Math.max(sentence, pronoun.start() - MAX_SENTENCE) : pronoun.start();
        while (start > 0
                && pronoun.start() - start < MAX_SENTENCE
                && ".!?\n\u201D".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        Span subject = FirstSubject.before(text, start);
        return subject == null || subject.length() < 4 ? Speaker.UNNAMED : phrases.speaker(subject);
    }

    private boolean isMark(int at) {
        return at >= 0 && (text.charAt(at) == '\u201D' || text.charAt(at) == '"');
    }

    private static Speaker eitherOf(@Nullable Speaker first, @Nullable Speaker second) {
        if (first != null) {
            return first;
        }
        return second != null ? second : Speaker.UNNAMED;
    }

    private Speaker pronoun(Span source, Gender gender, Draft draft) {
        Span sentence = draft.place();
        boolean subject = !isUtterance(source.of(text).toLowerCase(Locale.ROOT));
        Meant meant = new Meant(gender, subject ? Meant.named(text, cast, source, draft) : List.of());
        if (lastDescribed != null && isNext(sentence.start())) {
            return lastDescribed;
        }
        Speaker spoke = last != null && meant.allows(last.figure()) ? last : null;
        return spoke != null && lastAt == sentence.start() ? spoke : named(source, meant, draft, spoke);
    }

    /** Who is named here or before, or who spoke last if that is nearer. */
    private Speaker named(Span source, Meant meant, Draft draft, @Nullable Speaker spoke) {
        Span sentence = draft.place();
        int end = Math.max(sentence.start(), source.start());
        Figure here = here(new Span(sentence.start(), end), meant, draft, spoke);
        if (here != null) {
            return Speaker.of(here);
        }
        if (spoke != null && isNear(sentence.start())) {
            Figure since = firstOfLine(new Span(lastEnd, sentence.start()), meant);
            return since == null ? spoke : Speaker.of(since);
        }
        Figure before = subjectBefore(sentence.start(), meant);
        if (before == null) {
            return spoke == null ? Speaker.UNNAMED : spoke;
        }
        return spoke != null && lastAt >= before.lastBefore(source.start()) ? spoke : Speaker.of(before);
    }

    /** Who is named in the sentence before a pronoun, or right behind its phrase; or null. */
    private @Nullable Figure here(Span before, Meant meant, Draft draft, @Nullable Speaker spoke) {
        Figure subject = firstPerson(before, meant, draft);
        Figure here = subject == null ? ahead(before, meant) : subject;
        boolean barred = spoke == null && !meant.others().isEmpty();
        return here == null && barred ? firstOfLine(before, meant) : here;
    }

    /** True in a paragraph behind a colon: "Velden gave her view in a letter:". Elsewhere "I" is whoever writes. */
    private boolean isAnnounced(Draft draft) {
        int line = draft.place().start();
        int limit = Math.max(0, line - LOOK_BACK);
        while (line > limit && text.charAt(line) != '\n') {
            line--;
        }
        while (line > limit && Character.isWhitespace(text.charAt(line))) {
            line--;
        }
        return text.charAt(line) == ':';
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

    private @Nullable Figure firstPerson(Span range, Meant meant, Draft draft) {
        for (Figure figure : cast.in(range)) {
            if (figure.isPerson()
                    && meant.allows(figure)
                    && isSubject(figure, range)
                    && !quoted(figure, range, draft)) {
                return figure;
            }
        }
        return null;
    }

    /**
     * The person who is the subject behind a phrase that a sentence opens with, for a pronoun in that phrase: "In a letter
     * that he signed, Minister Jonas Marn said"; or null.
     *
     * @param before the sentence up to the pronoun
     */
    private @Nullable Figure ahead(Span before, Meant meant) {
        Span behind = new Span(before.end(), Math.min(text.length(), before.end() + AHEAD));
        int comma = before.end() + behind.of(text).indexOf(',');
        if (comma < before.end() || !opensPhrase(before.of(text))) {
            return null;
        }
        Figure figure = firstOfLine(new Span(comma, Math.min(text.length(), comma + AHEAD)), meant);
        int at = figure == null ? -1 : figure.lastBefore(comma + AHEAD);
        Span name = at < comma ? null : cast.firstNameIn(new Span(at, at + 1));
        return name != null && leadsUp(new Span(comma + 1, at)) && !isPossessive(name.end()) ? figure : null;
    }

    /** True for words without a comma that begin with a preposition or what joins a clause. */
    private static boolean opensPhrase(String words) {
        String first = words.split("[\\s\\u00A0]", 2)[0].toLowerCase(Locale.ROOT);
        return words.indexOf(',') < 0 && (Lexicon.PREPOSITIONS.contains(first) || Lexicon.CONJUNCTIONS.contains(first));
    }

    /** True for titles and other capitalised words, or none. */
    private boolean leadsUp(Span words) {
        return Tokens.tokens(text, words).stream()
                .map(word -> word.of(text))
                .allMatch(word -> Names.isCapitalised(word) || Names.isTitle(word) || word.equals("."));
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
    private boolean quoted(Figure figure, Span range, Draft draft) {
        int at = figure.lastBefore(range.end());
        return Meant.isBetweenMarks(text, range.start(), at, range.end())
                || draft.direct() && draft.content().stream().anyMatch(piece -> piece.contains(at));
    }

    /** The first person named in the nearest line before, or a few lines up. */
    private @Nullable Figure subjectBefore(int end, Meant meant) {
        int limit = Math.max(0, end - LOOK_BACK);
        int to = end;
        while (to > limit) {
            int from = to - 1;
            while (from > limit && text.charAt(from - 1) != '\n') {
                from--;
            }
            Figure figure = firstOfLine(new Span(from, to), meant);
            if (figure != null) {
                return figure;
            }
            to = from - 1;
        }
        return null;
    }

    private @Nullable Figure firstOfLine(Span line, Meant meant) {
        for (Figure figure : cast.in(line)) {
            if (figure.isPerson() && meant.allows(figure)) {
                return figure;
            }
        }
        return null;
    }
}
