package news.parallax.eval.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.model.Span;
import news.parallax.text.ContentWords;
import news.parallax.text.Names;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Changes a sentence so that it is no longer true to its source: the twelve kinds of faults that generated summaries
 * are found to have. The pool of foreign words is taken from another story; the choice is made by a seed.
 */
final class Mutations {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Pattern QUOTED = Pattern.compile("\u201C([^\u201C\u201D]{12,400})\u201D");
    private static final List<String> MONTHS_AND_DAYS = List.of(
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "none", "neither", "nor", "without");
    private static final Set<String> HEDGES = Set.of(
            "may",
            "might",
            "could",
            "reportedly",
            "allegedly",
            "alleged",
            "likely",
            "apparently",
            "possibly",
            "probably",
            "perhaps",
            "suspected",
            "nearly",
            "about",
            "almost");
    private static final Set<String> NUMBER_WORDS =
            WordList.map("en/number-words").keySet();

    private final List<String> foreignNames;
    private final List<String> foreignWords;

    Mutations(String foreignText) {
        this.foreignNames = Names.names(foreignText).stream()
                .map(span -> span.of(foreignText))
                .filter(name -> name.length() > 4)
                .distinct()
                .toList();
        this.foreignWords = Words.of(foreignText).forms().stream()
                .filter(ContentWords::isContent)
                .filter(word -> word.length() > 4)
                .distinct()
                .toList();
    }

    /** The kinds of changes. */
    enum Kind {
        FIGURE {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return figure(text, random);
            }
        },
        NUMBER_WORD {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return replaced(text, NUMBER_WORDS, word -> word.equals("seven") ? "nine" : "seven");
            }
        },
        NAME {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return mutations.name(text, random);
            }
        },
        INVENTED_ENTITY {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return mutations.inserted(text, random);
            }
        },
        DROPPED_NEGATION {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return replaced(text, NEGATIONS, word -> "");
            }
        },
        UNIVERSAL {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return Optional.of("All " + text);
            }
        },
        DROPPED_HEDGE {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return replaced(text, HEDGES, word -> "");
            }
        },
        ALTERED_QUOTATION {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return mutations.quotation(text, random);
            }
        },
        WRONG_CITATION {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return Optional.of(text);
            }
        },
        ADDED_FACT {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return mutations.added(text, random);
            }
        },
        DATE {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return date(text, random);
            }
        },
        SWAPPED_ROLES {
            @Override
            Optional<String> change(Mutations mutations, String text, Random random) {
                return swapped(text);
            }
        };

        /** The changed sentence, or nothing where it offers no place for this kind of change. */
        abstract Optional<String> change(Mutations mutations, String text, Random random);
    }

    /** The changed sentence, or nothing where it offers no place for this kind of change. */
    Optional<String> mutated(Kind kind, String text, Random random) {
        Optional<String> result = kind.change(this, text, random);
        return kind == Kind.WRONG_CITATION ? result : result.filter(other -> !other.equals(text));
    }

    private static Optional<String> figure(String text, Random random) {
        List<Span> figures = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(text);
        while (matcher.find()) {
            figures.add(new Span(matcher.start(), matcher.end()));
        }
        return pick(figures, random).map(span -> {
            String digits = span.of(text);
            char first = digits.charAt(0) == '9' ? '1' : (char) (digits.charAt(0) + 1);
            return text.substring(0, span.start()) + first + digits.substring(1) + text.substring(span.end());
        });
    }

    private static Optional<String> replaced(
            String text, Set<String> words, java.util.function.UnaryOperator<String> change) {
        for (Span token : Tokens.tokens(text)) {
            String word = Words.form(token.of(text));
            if (words.contains(word)) {
                String rest = text.substring(token.end());
                String changed = change.apply(word);
                return Optional.of(
                        text.substring(0, token.start()) + (changed.isEmpty() ? rest.stripLeading() : changed + rest));
            }
        }
        return Optional.empty();
    }

    private Optional<String> name(String text, Random random) {
        return pick(Names.names(text), random)
                .flatMap(span -> pick(foreignNames, random)
                        .map(name -> text.substring(0, span.start()) + name + text.substring(span.end())));
    }

    private Optional<String> inserted(String text, Random random) {
        return pick(Names.names(text), random)
                .flatMap(span -> pick(foreignNames, random)
                        .map(name -> text.substring(0, span.end()) + " and " + name + text.substring(span.end())));
    }

    private Optional<String> quotation(String text, Random random) {
        Matcher matcher = QUOTED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        List<Span> words = Tokens.tokens(text, new Span(matcher.start(1), matcher.end(1))).stream()
                .filter(token -> ContentWords.isContent(Words.form(token.of(text))))
                .toList();
        return pick(words, random)
                .flatMap(span -> pick(foreignWords, random)
                        .map(word -> text.substring(0, span.start()) + word + text.substring(span.end())));
    }

    private Optional<String> added(String text, Random random) {
        return pick(foreignWords, random)
                .flatMap(word -> pick(foreignNames, random)
                        .map(name -> text.substring(0, text.length() - 1) + ", after " + name + " " + word
                                + text.substring(text.length() - 1)));
    }

    private static Optional<String> date(String text, Random random) {
        return MONTHS_AND_DAYS.stream()
                .filter(text::contains)
                .findFirst()
                .map(found -> text.replaceFirst(
                        found,
                        MONTHS_AND_DAYS.get(
                                (MONTHS_AND_DAYS.indexOf(found) + 1 + random.nextInt(3)) % MONTHS_AND_DAYS.size())));
    }

    private static Optional<String> swapped(String text) {
        List<Span> names = Names.names(text);
        for (int index = 1; index < names.size(); index++) {
            Span first = names.get(index - 1);
            Span second = names.get(index);
            if (!first.of(text).equals(second.of(text))) {
                return Optional.of(text.substring(0, first.start())
                        + second.of(text)
                        + text.substring(first.end(), second.start())
                        + first.of(text)
                        + text.substring(second.end()));
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> pick(List<T> from, Random random) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
    }
}
