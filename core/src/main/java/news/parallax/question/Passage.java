package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Citation;
import news.parallax.text.Concepts;
import news.parallax.text.ContentWords;
import news.parallax.text.Words;

/**
 * A sentence or headline of a story that may answer a question.
 *
 * @param citation where it stands
 * @param text its words
 * @param words its tokens
 * @param keys key of each token, empty for one that carries no content
 * @param pairs key of each token with a word behind it that makes another word of it ("step_down"), else empty
 * @param all every key
 * @param context keys of what it goes on from: the headline and the sentence before
 * @param place how many sentences of its article stand before it
 */
record Passage(
        Citation citation,
        String text,
        Words words,
        List<String> keys,
        List<String> pairs,
        Set<String> all,
        Set<String> context,
        int place) {
    /** Particles of verbs, and what else makes another word of the one before: "take place", "the White House". */
    private static final Set<String> SECONDS = Set.of(
            "aside", "away", "back", "down", "for", "house", "into", "off", "on", "out", "over", "place", "short",
            "up");

    /** How far behind the first the second may stand: "turned the offer down". */
    private static final int REACH = 3;

    /** Reads a sentence. */
    static Passage of(Citation citation, String text, Set<String> context, int place) {
        Words words = Words.of(text);
        List<String> keys = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        Set<String> all = new TreeSet<>(Concepts.keys(text));
        for (int at = 0; at < words.size(); at++) {
            String form = words.form(at);
            keys.add(words.isWord(at) && ContentWords.isContent(form) ? Concepts.key(form) : "");
            pairs.add(words.isWord(at) ? pair(words, at, Concepts.key(form)) : "");
        }
        all.addAll(pairs);
        all.remove("");
        return new Passage(citation, text, words, keys, pairs, all, context, place);
    }

    /** Key of a word with the one that stands within a few words behind it and makes another of it; empty if none does. */
    static String pair(Words words, int at, String key) {
        for (int next = at + 1; next <= at + REACH && words.isWord(next); next++) {
            if (SECONDS.contains(words.form(next))) {
                return key + Kin.JOINT + words.form(next);
            }
        }
        return "";
    }

    /** True when a token has one of some keys, alone or in a pair. */
    boolean has(int at, Set<String> some) {
        return some.contains(keys.get(at)) || some.contains(pairs.get(at));
    }

    /** The first token from one on with one of some keys, or -1. */
    int nextOf(Set<String> some, int from) {
        for (int at = from; at < words.size(); at++) {
            if (has(at, some)) {
                return at;
            }
        }
        return -1;
    }
}
