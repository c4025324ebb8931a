package news.parallax.analysis.attribution;

import java.util.List;
import java.util.Locale;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.Tokens;
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
    private static final int LOOK_BACK = 2_000;
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

    /** The deciding noun, lower case: the last that can say something, else the last word. */
    private String noun() {
        List<String> words = Tokens.tokens(text, head).stream()
                .map(token -> Names.withoutPossessive(token.of(text).toLowerCase(Locale.ROOT)))
                .toList();
        return words.reversed().stream()
                .filter(Lexicon::isHolder)
                .findFirst()
                .orElse(words.isEmpty() ? "" : words.getLast());
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
            String role = figure.role();
            boolean office = role != null && role.toLowerCase(Locale.ROOT).endsWith(noun);
            boolean body = BODIES.contains(noun)
                    && !figure.isPerson()
                    && (figure.name().toLowerCase(Locale.ROOT).contains(noun)
                            || figure.name().indexOf(' ') > 0 && !Lexicon.ORGANISATION_HEADS.contains(noun))
                    && !Cast.isPlace(figure.name());
            if (figure.isPerson() ? office : body) {
                return figure;
            }
        }
        return null;
    }

    private HolderKind kind(String noun) {
        if (Lexicon.DOCUMENTS.contains(noun)) {
            return HolderKind.DOCUMENT;
        }
        if (isGroup(noun)) {
            return HolderKind.GROUP;
        }
        if (Lexicon.ROLES.contains(noun)) {
            return HolderKind.ANONYMOUS;
        }
        boolean named = head.of(text).chars().skip(1).anyMatch(Character::isUpperCase);
        boolean body = BODIES.contains(noun) || Lexicon.ORGANISATION_HEADS.contains(noun);
        return named || body ? HolderKind.INSTITUTION : HolderKind.ANONYMOUS;
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
        int comma = words.indexOf(',');
        words = comma > 0 ? words.substring(0, comma) : words;
        return words.replace('\u00A0', ' ').replace('\n', ' ').strip();
    }
}
