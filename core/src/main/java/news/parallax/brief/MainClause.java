package news.parallax.brief;

import java.util.List;
import news.parallax.text.Clauses;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.Words;

/**
 * Tells sentences from fragments: "A hope of the towns that the state failed, in the eyes of many" has a verb only in the
 * clause that says which.
 */
final class MainClause {
    private MainClause() {}

    /** True where a verb is left when each relative pronoun has had one. */
    static boolean stands(Words words, List<PartOfSpeech> parts) {
        int open = 0;
        for (int at = 0; at < parts.size(); at++) {
            PartOfSpeech part = parts.get(at);
            if (open == 0 && (part.isFinite() || isLoneParticiple(words, parts, at))) {
                return true;
            }
            boolean verb = part.isVerb() && part != PartOfSpeech.ING;
            open += isRelative(words, parts, at) ? 1 : open > 0 && verb ? -1 : 0;
        }
        return false;
    }

    /** A participle that no auxiliary goes before may be a past tense: "in a ruling read out, the judges relied on". */
    private static boolean isLoneParticiple(Words words, List<PartOfSpeech> parts, int at) {
        if (parts.get(at) != PartOfSpeech.PARTICIPLE) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && parts.get(before) == PartOfSpeech.ADVERB) {
            before--;
        }
        return before >= 0 && !Clauses.isAuxiliary(words.form(before));
    }

    private static boolean isRelative(Words words, List<PartOfSpeech> parts, int at) {
        PartOfSpeech part = parts.get(at);
        boolean that =
                words.form(at).equals("that") && at > 0 && parts.get(at - 1).isNoun();
        return part == PartOfSpeech.WHO && !words.form(at).equals("what") && at > 0
                || part == PartOfSpeech.WHICH && at > 0
                || that && part != PartOfSpeech.DETERMINER;
    }
}
