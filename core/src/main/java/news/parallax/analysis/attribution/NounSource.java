package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A source named by a common noun: "few analysts in Russia", "the minister", "a report", "Belarusian authorities".
 *
 * @param text the whole text
 * @param cast names of the article
 * @param source the words that name the source
 * @param head the part of them that holds the deciding noun, at its end
 */
record NounSource(String text, Cast cast, Span source, Span head) {
    private static final Set<String> UTTERANCES = WordList.words("en/utterance-nouns");
    /** Not the comma of "3,000". */
    private static final Pattern COMMA = Pattern.compile(",(?![0-9])");

    private static final int LOOK_BACK = 2_000;
    private static final List<String> DEPUTIES = List.of("vice", "deputy", "assistant", "former", "ex-");
    private static final int KNOWN_BY_OFFICE = 3;
    private static final int STEM = 4;
    private static final List<String> ONE_AT_A_TIME = List.of("president", "chancellor", "premier", "king", "queen");
    private static final List<String> BODIES = List.of(
            "group",
            "company",
            "ministry",
            "agency",
            "team",
            "organisation",
            "organization",
            "newspaper",
            "firm",
            "outlet",
            "paper",
            "network",
            "party",
            "committee",
            "commission",
            "council",
            "institute",
            "union",
            "campaign",
            "department",
            "office",
            "court",
            "bank",
            "university",
            "broadcaster",
            "watchdog");

    Speaker speaker() {
        String noun = noun();
        if (isDefinite() && !Lexicon.DOCUMENTS.contains(noun)) {
            Figure figure = meant(noun);
            if (figure != null) {
                return Speaker.of(figure);
            }
        }
        return new Speaker(words(), kind(noun), null, null, null);
    }

    /** The deciding noun, lower case: the last behind a possessor that can say something, else the last word. */
    private String noun() {
        List<String> words = owned().stream().map(Names::withoutPossessive).toList();
        return words.reversed().stream()
                .filter(Lexicon::isHolder)
                .findFirst()
                .orElse(words.isEmpty() ? "" : words.getLast());
    }

    /** The words of the head behind a possessor, "mother" of "Marn's mother", lower case. */
    private List<String> owned() {
        List<String> words = Tokens.tokens(text, head).stream()
                .map(token -> token.of(text).toLowerCase(Locale.ROOT))
                .toList();
        int from = 0;
        for (int index = 0; index + 1 < words.size(); index++) {
            from = Names.withoutPossessive(words.get(index)).length()
                            < words.get(index).length()
                    ? index + 1
                    : from;
        }
        return words.subList(from, words.size());
    }

    private boolean isDefinite() {
        String lower = head.of(text).toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") || lower.startsWith("the\u00A0");
    }

    /** The person whose office this is, or the organisation named last. */
    private @Nullable Figure meant(String noun) {
        List<Figure> before = cast.in(new Span(Math.max(0, source.start() - LOOK_BACK), source.start()));
        for (int index = before.size() - 1; index >= 0; index--) {
            Figure figure = before.get(index);
            if ((figure.isPerson() ? isOffice(figure, noun) : isBody(figure, noun)) && agrees(figure)) {
                return figure;
            }
        }
        return ONE_AT_A_TIME.contains(noun) && owned().size() == 2 ? onlyHolder(noun) : null;
    }

    /** The only person of the article with an office, if often named; one of another country must be named before. */
    private @Nullable Figure onlyHolder(String office) {
        Figure holder = cast.holder(office);
        if (holder == null || holder.mentions().size() < KNOWN_BY_OFFICE) {
            return null;
        }
        boolean known = holder.affiliation() == null || holder.mentions().getFirst() < source.start();
        return known ? holder : null;
    }

    /** True for who has the office as stated; the vice president is not "the president". */
    private boolean isOffice(Figure figure, String noun) {
        String role = figure.role() == null ? "" : figure.role().toLowerCase(Locale.ROOT);
        if (!role.equals(noun) && !role.endsWith(" " + noun) && !role.endsWith("-" + noun)) {
            return false;
        }
        String rest = role.substring(0, role.length() - noun.length());
        return DEPUTIES.stream().noneMatch(word -> rest.contains(word) && !owned().contains(word));
    }

    private static boolean isBody(Figure figure, String noun) {
        return BODIES.contains(noun)
                && (figure.name().toLowerCase(Locale.ROOT).contains(noun)
                        || figure.mayBeOrganisation()
                                && figure.name().indexOf(' ') > 0
                                && !Lexicon.ORGANISATION_HEADS.contains(noun))
                && !Cast.isPlace(figure.name());
    }

    /** False where a name among the words of the source is not part of what is known of the figure: "the Orland court". */
    private boolean agrees(Figure figure) {
        String known = (figure.name() + " " + figure.role() + " " + figure.affiliation()).toLowerCase(Locale.ROOT);
        boolean open = figure.isPerson() && figure.affiliation() == null;
        return open
                || Tokens.tokens(text, head).stream()
                        .skip(1)
                        .map(token -> token.of(text))
                        .filter(Names::isCapitalised)
                        .map(word -> Names.withoutPossessive(word).toLowerCase(Locale.ROOT))
                        .allMatch(word -> Lexicon.DEMONYMS.contains(word) && figure.isPerson()
                                || known.contains(word.substring(0, Math.min(STEM, word.length()))));
    }

    private HolderKind kind(String noun) {
        if (Lexicon.DOCUMENTS.contains(noun) || isUtterance(noun)) {
            return HolderKind.DOCUMENT;
        }
        if (isGroup(noun)) {
            return HolderKind.GROUP;
        }
        if (Lexicon.ROLES.contains(noun) || Lexicon.KIN.contains(noun) || Lexicon.DEMONYMS.contains(noun)) {
            return HolderKind.ANONYMOUS;
        }
        boolean named = head.of(text).chars().skip(1).anyMatch(Character::isUpperCase);
        boolean body = BODIES.contains(noun) || Lexicon.ORGANISATION_HEADS.contains(noun);
        return named || body ? HolderKind.INSTITUTION : HolderKind.ANONYMOUS;
    }

    /** True for "words", "remarks": what somebody said, and nobody. */
    private static boolean isUtterance(String noun) {
        return UTTERANCES.contains(noun)
                || noun.endsWith("s") && UTTERANCES.contains(noun.substring(0, noun.length() - 1));
    }

    private boolean isGroup(String noun) {
        String first = head.of(text).toLowerCase(Locale.ROOT).split("[\\s\\u00A0]", 2)[0];
        return Lexicon.GROUPS.contains(noun)
                || Lexicon.QUANTIFIERS.contains(first)
                || Lexicon.QUANTIFIERS.contains(noun)
                || noun.endsWith("s") && noun.length() > 3;
    }

    /** The words of the source without its article and what stands behind its first comma. */
    private String words() {
        String words = source.of(text);
        words = Names.withoutPossessive(COMMA.split(words, 2)[0]);
        return words.replace('\u00A0', ' ').replace('\n', ' ').strip();
    }
}
