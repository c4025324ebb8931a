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
 * @param particles key of each verb with its particle ("step_down"), else empty
 * @param all every key
 * @param context keys of what it goes on from: the headline and the sentence before
 * @param place how many sentences of its article stand before it
 */
record Passage(
        Citation citation,
        String text,
        Words words,
        List<String> keys,
        List<String> particles,
        Set<String> all,
        Set<String> context,
        int place) {
    private static final Set<String> PARTICLES = Set.of(
            "aside", "away", "back", "down", "for", "house", "into", "off", "on", "out", "over", "place", "short",
            "up");

    /** Words that may stand between a verb and its particle: "turned the offer down". */
    private static final int PARTICLE_REACH = 3;

    /** Reads a sentence. */
    static Passage of(Citation citation, String text, Set<String> context, int place) {
        Words words = Words.of(text);
        List<String> keys = new ArrayList<>();
        List<String> particles = new ArrayList<>();
        Set<String> all = new TreeSet<>(Concepts.keys(text));
        for (int at = 0; at < words.size(); at++) {
            String form = words.form(at);
            keys.add(words.isWord(at) && ContentWords.isContent(form) ? Concepts.key(form) : "");
            particles.add(words.isWord(at) ? particle(words, at, Concepts.key(form)) : "");
        }
        all.addAll(particles);
        all.remove("");
        return new Passage(citation, text, words, keys, particles, all, context, place);
    }

    /** Key of a verb with the particle that stands within a few words behind it; empty if none does. */
    static String particle(Words words, int at, String key) {
        for (int next = at + 1; next <= at + PARTICLE_REACH && words.isWord(next); next++) {
            if (PARTICLES.contains(words.form(next))) {
                return key + Kin.JOINT + words.form(next);
            }
        }
        return "";
    }

    /** True when a token has one of some keys, alone or with its particle. */
    boolean has(int at, Set<String> some) {
        return some.contains(keys.get(at)) || some.contains(particles.get(at));
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
