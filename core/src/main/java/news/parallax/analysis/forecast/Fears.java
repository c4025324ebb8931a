package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.PartsOfSpeech;
import news.parallax.text.Words;

/** Tells fears that somebody has or voices from those that are only spoken of: "she voiced fears that", "it fed fears that". */
final class Fears {
    private static final Set<String> VOICING = Set.of(
            "has",
            "have",
            "voiced",
            "voicing",
            "voices",
            "voice",
            "expressed",
            "expressing",
            "expresses",
            "express",
            "shared",
            "share",
            "shares",
            "raised",
            "raising",
            "raises",
            "raise",
            "repeated",
            "repeats",
            "echoed",
            "issued",
            "cited",
            "citing",
            "stated",
            "reiterated");
    private static final int TAGGED = 8;
    private static final int BETWEEN = 4;

    private Fears() {}

    /** Place of the verb whose subject has a fear: the cue itself, "voiced" of "voiced fears that"; -1 where nobody has it. */
    static int verb(Words words, Cue cue) {
        if (!isNoun(words, cue)) {
            return cue.from();
        }
        for (int at = cue.from() - 1; at >= Math.max(0, cue.from() - BETWEEN) && words.isWord(at); at--) {
            if (VOICING.contains(words.form(at))) {
                return at;
            }
        }
        return -1;
    }

    /** "Fears that", not "he fears that". */
    private static boolean isNoun(Words words, Cue cue) {
        int from = Math.max(0, cue.from() - TAGGED);
        int to = Math.min(words.size(), cue.to() + TAGGED);
        PartOfSpeech part = PartsOfSpeech.of(words.written(from, to))[cue.from() - from];
        return part == PartOfSpeech.NOUN || part == PartOfSpeech.NOUNS;
    }
}
