package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Different laws, treaties or alliances that one act is said to rest on.
 *
 * <p>A basis is a phrase such as "under a 1994 security agreement" whose noun is an instrument or an alliance by name.
 * Bases of different origins differ when they name different instruments and the sentences they stand in concern the same
 * act.
 */
final class Bases {
    private static final Phrases<String> OPENERS = Phrases.listed(WordList.entries("en/basis-openers"));
    private static final Set<String> INSTRUMENTS = WordList.words("en/instruments");
    private static final Set<String> STOPS = Set.of(
            ",", ".", ";", "(", "--", "which", "that", "in", "if", "and", "but", "to", "when", "after", "for", "with",
            "by", "on", "at", "from", "as", "is", "was", "has", "had", "will", "would");
    private static final Set<String> ARTICLES = Set.of("article", "section", "clause", "paragraph", "chapter", "rule");
    /** "Under the framework of the CSTO", "citing the CSTO"; "from the FBI" comes from an office. */
    private static final Set<String> RULING = Set.of("under", "within", "citing", "invoking", "pursuant");

    private static final int MAX_PHRASE = 12;
    private static final int MIN_SHARED = 2;
    private static final int YEAR_DIGITS = 4;

    private Bases() {}

    /**
     * A basis as its sentence names it.
     *
     * @param span its words
     * @param name what tells it from others
     * @param act what the rest of the sentence is about
     */
    record Named(Span span, Set<String> name, Set<String> act) {}

    /** A basis in its passage. */
    private record Basis(Passage passage, Span span, Set<String> name, Set<String> act) {
        String words() {
            return span.of(passage.words().text());
        }

        /** First letters of the capitalised words. */
        String initials() {
            StringBuilder initials = new StringBuilder();
            for (String word : words().split(" ")) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                    initials.append(word.charAt(0));
                }
            }
            return initials.toString();
        }
    }

    static List<Disagreement> disagreements(Passages passages) {
        Bases run = new Bases();
        List<Basis> bases = new ArrayList<>();
        for (Passage passage : passages.passages()) {
            for (Named named : passage.bases()) {
                bases.add(new Basis(passage, named.span(), named.name(), named.act()));
            }
        }
        return run.compared(bases);
    }

    /** The bases that a sentence names, in order. */
    static List<Named> named(Words words, Set<String> keys) {
        List<Named> bases = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Phrases.Match<String> match = OPENERS.at(words, at).orElse(null);
            if (match == null) {
                continue;
            }
            int end = end(words, match.to());
            if (end > match.to() && namesInstrument(words, at, match.to(), end)) {
                Span span = words.span(match.to(), end);
                Set<String> act = new TreeSet<>(keys);
                act.removeAll(Concepts.keys(span.of(words.text())));
                Set<String> name = name(words, match.to(), end);
                act.removeAll(name);
                bases.add(new Named(span, name, act));
            }
            at = match.to() - 1;
        }
        return List.copyOf(bases);
    }

    private static int end(Words words, int from) {
        int end = from;
        while (end < Math.min(words.size(), from + MAX_PHRASE) && !STOPS.contains(words.form(end))) {
            end++;
        }
        return end;
    }

    /** What tells one instrument from another: capitals, digits, and the letters in brackets behind the full name. */
    private static Set<String> name(Words words, int from, int end) {
        Set<String> name = new TreeSet<>();
        for (int at = from; at < end; at++) {
            int first = words.word(at).codePointAt(0);
            if (Character.isUpperCase(first) || Character.isDigit(first)) {
                name.add(Concepts.key(words.form(at)));
            }
        }
        if (words.form(end).equals("(") && words.form(end + 2).equals(")")) {
            name.add(Concepts.key(words.form(end + 1)));
        }
        return name;
    }

    /** "The Basin Charter", "a 1994 agreement", "the CSTO"; not "the rule of Norland" nor "the EPA office". */
    private static boolean namesInstrument(Words words, int opener, int from, int end) {
        boolean instrument = false;
        boolean numbered = false;
        for (int at = from; at < end; at++) {
            boolean listed = INSTRUMENTS.contains(words.form(at));
            if (listed && words.isCapital(at)) {
                return true;
            }
            instrument |= listed;
            numbered |= Character.isDigit(words.word(at).codePointAt(0));
        }
        return instrument && numbered || isAcronym(words.word(end - 1)) && RULING.contains(words.form(opener));
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 3 && word.chars().allMatch(Character::isUpperCase);
    }

    private List<Disagreement> compared(List<Basis> bases) {
        List<Disagreement> found = new ArrayList<>();
        List<Basis> left = new ArrayList<>(bases);
        while (left.size() > 1) {
            Basis first = left.remove(0);
            List<Basis> group = new ArrayList<>(List.of(first));
            left.removeIf(other -> group.stream().anyMatch(member -> sameAct(member, other)) && group.add(other));
            disagreement(group, found);
        }
        return found;
    }

    private boolean sameAct(Basis some, Basis other) {
        Set<String> shared = Concepts.shared(some.act(), other.act());
        boolean particular = isArticle(some) && isArticle(other) || isDated(some) && isDated(other);
        return shared.size() >= (particular ? 1 : MIN_SHARED)
                || !Concepts.shared(some.name(), other.name()).isEmpty();
    }

    /** "Article 21", "Section 112": a numbered piece of law is rarely cited for two things in one story. */
    private static boolean isArticle(Basis basis) {
        Words words = Words.of(basis.words());
        return words.size() > 1
                && ARTICLES.contains(words.form(0))
                && Character.isDigit(words.form(1).codePointAt(0));
    }

    /** "The Basin Charter of 2009": a treaty by name and year is cited for what the story is about. */
    private static boolean isDated(Basis basis) {
        Words words = Words.of(basis.words());
        boolean year = words.forms().stream().anyMatch(Bases::isYear);
        for (int at = 0; at < words.size(); at++) {
            if (year && words.isCapital(at) && INSTRUMENTS.contains(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String form) {
        return form.length() == YEAR_DIGITS && form.chars().allMatch(Character::isDigit);
    }

    /** A name in common, or the letters of one for the other: "NFTA" and "the Norland Free Trade Agreement". */
    private static boolean sameName(Basis some, Basis other) {
        return !Concepts.shared(some.name(), other.name()).isEmpty()
                || some.initials().equals(other.words())
                || other.initials().equals(some.words());
    }

    private static void disagreement(List<Basis> group, List<Disagreement> found) {
        boolean differ = group.stream()
                .anyMatch(some -> group.stream()
                        .anyMatch(other ->
                                !some.passage().origin().equals(other.passage().origin()) && !sameName(some, other)));
        if (!differ) {
            return;
        }
        Positions positions = new Positions();
        List<Basis> named = new ArrayList<>();
        for (Basis basis : group) {
            Basis known = named.stream()
                    .filter(other -> sameName(other, basis))
                    .findFirst()
                    .orElse(basis);
            named.add(known);
            positions.add(
                    known.words(),
                    null,
                    basis.passage().origin(),
                    basis.passage().citation());
        }
        if (positions.positions().size() > 1) {
            found.add(new Disagreement(Disagreement.Kind.BASIS, topic(group), positions.positions()));
        }
    }

    /** The clause of the first basis, as the act in the words of the text. */
    private static String topic(List<Basis> group) {
        Basis first = group.get(0);
        Words words = first.passage().words();
        int at = words.at(first.span().start());
        Clauses.Clause clause = Clauses.around(words, at, Math.min(words.size(), at + 1));
        return clause.span(words).of(words.text());
    }
}
