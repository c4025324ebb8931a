package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** A claim that its own sentence contradicts: "Ada said it was safe, despite Bo's claim that it leaks". */
final class Contradictions {
    private static final Phrases<String> OPENERS = Phrases.listed(WordList.entries("en/contrast-openers"));
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
    /** A promise and a statement of fact can be broken and false; only what is claimed is contradicted. */
    private static final Set<String> CLAIMED = Set.of(
            "claim", "claims", "assertion", "assertions", "accusation", "accusations", "allegation", "allegations");

    private static final int REACH = 8;

    private Contradictions() {}

    /**
     * A claim that its sentence speaks against.
     *
     * @param opener index of the word that says so: "despite"
     * @param noun index of the noun behind it: "claim"
     */
    record Claim(int opener, int noun) {}

    static List<Disagreement> disagreements(Passages passages) {
        List<Disagreement> found = new ArrayList<>();
        for (Passage passage : passages.passages()) {
            for (Claim claim : passage.claims()) {
                add(found, passage, claim.opener(), claim.noun());
            }
        }
        return found;
    }

    /** The claims that a sentence speaks against, in order. */
    static List<Claim> claims(Words words) {
        List<Claim> claims = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int noun = OPENERS.at(words, at).isPresent() ? claim(words, at) : -1;
            if (noun > 0) {
                claims.add(new Claim(at, noun));
            }
        }
        return List.copyOf(claims);
    }

    /** The claim noun behind the opener when "that" follows it, or -1. */
    private static int claim(Words words, int from) {
        for (int at = from + 1; at < Math.min(words.size() - 2, from + REACH); at++) {
            if (CLAIMED.contains(words.form(at)) && words.form(at + 1).equals("that") && isOwned(words, from, at)) {
                return at;
            }
        }
        return -1;
    }

    /** "Despite the mayor's claim that": whose claim it is stands right before it. */
    private static boolean isOwned(Words words, int opener, int claim) {
        String owner = words.form(claim - 1);
        return claim - 1 > opener && (owner.endsWith("'s") || owner.endsWith("s'") || OWNERS.contains(owner));
    }

    private static void add(List<Disagreement> found, Passage passage, int opener, int claim) {
        Words words = passage.words();
        int end = words.size();
        while (end > claim + 3 && words.form(end - 1).equals(".")) {
            end--;
        }
        Span claimed = words.span(claim + 2, end);
        int main = opener;
        while (main > 0 && !words.isWord(main - 1) && !words.form(main - 1).equals("\u201D")) {
            main--;
        }
        if (main < 4) {
            return;
        }
        Span against = words.span(0, main);
        Positions positions = new Positions();
        positions.add(claimed.of(words.text()), speaker(passage, claimed), passage.origin(), passage.citation());
        positions.add(against.of(words.text()), speaker(passage, against), passage.origin(), passage.citation());
        found.add(new Disagreement(
                Disagreement.Kind.DENIAL, words.span(opener + 1, end).of(words.text()), positions.positions()));
    }

    private static @Nullable String speaker(Passage passage, Span span) {
        return passage.statements().stream()
                .filter(statement -> statement.contentSpans().stream().anyMatch(span::contains))
                .map(Statement::source)
                .filter(source -> !source.isBlank())
                .findFirst()
                .orElse(null);
    }
}
