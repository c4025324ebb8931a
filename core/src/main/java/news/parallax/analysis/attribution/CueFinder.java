package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.attribution.Cue.Form;
import news.parallax.analysis.attribution.Cue.Kind;
import news.parallax.model.Finding.CueClass;

/** Finds words that can attribute; whether they do is decided by what stands around them. */
final class CueFinder {
    private static final List<String> BE =
            List.of("is", "are", "was", "were", "be", "been", "being", "'re", "'m", "got");
    private static final List<String> HAVE = List.of("has", "have", "had", "having", "'ve", "'d");
    private static final List<String> MODALS = List.of(
            "will", "would", "could", "should", "may", "might", "must", "can", "do", "does", "did", "to", "'ll");

    private final Words words;
    private final List<Cue> cues = new ArrayList<>();

    private CueFinder(Words words) {
        this.words = words;
    }

    /** The cues of a sentence, in order, not overlapping. */
    static List<Cue> cues(Words words) {
        CueFinder finder = new CueFinder(words);
        int index = 0;
        while (index < words.size()) {
            index = finder.read(index);
        }
        return finder.cues;
    }

    private int read(int index) {
        if (!words.isLetters(index) || index > 0 && words.isCapitalised(index) && !words.isBreak(index - 1)) {
            return index + 1;
        }
        int end = preposition(index);
        if (end <= index) {
            end = noun(index);
        }
        if (end <= index) {
            end = verb(index);
        }
        return Math.max(end, index + 1);
    }

    private int preposition(int index) {
        int end = index;
        if (follows(List.of("according", "to"), index)) {
            end = index + 2;
        } else if (words.lower(index).equals("per") && isNamed(index + 1) && words.isBreak(index - 1)) {
            end = index + 1;
        } else if (follows(List.of("in", "the", "words", "of"), index)) {
            end = index + 4;
        }
        if (end > index) {
            cues.add(new Cue(new Range(index, end), index, Kind.PREPOSITION, Form.NONE, CueClass.EVIDENTIAL, "s"));
        }
        return end;
    }

    private boolean isNamed(int index) {
        return words.isNameWord(index) || words.lower(index).equals("the");
    }

    private int noun(int index) {
        CueClass cueClass = CueLexicon.noun(words.lower(index));
        if (cueClass == null || index > 0 && isVerbHere(index)) {
            return index;
        }
        boolean clause = words.lower(index + 1).equals("that");
        boolean phrase =
                words.lower(index + 1).equals("of") && words.lower(index).endsWith("s");
        if (!clause && !phrase && !announced(index)) {
            return index;
        }
        cues.add(new Cue(new Range(index, index + 1), index, Kind.NOUN, Form.NONE, cueClass, "c"));
        return index + 1;
    }

    /** "a fear driven by memories: that": a colon and "that" a few words on. */
    private boolean announced(int index) {
        for (int at = index + 1; at < words.size() && at - index < 14 && !words.isComma(at); at++) {
            if (words.lower(at).equals(":")) {
                return words.lower(at + 1).equals("that");
            }
        }
        return false;
    }

    /** True when the word before shows that a word that can be noun or verb is a verb: a pronoun, an auxiliary. */
    private boolean isVerbHere(int index) {
        String before = words.lower(index - 1);
        return Lexicon.PRONOUNS.contains(before) && !Lexicon.DETERMINERS.contains(before)
                || MODALS.contains(before) && !words.lower(index).endsWith("s")
                || before.equals("who")
                || before.equals("which");
    }

    private int verb(int index) {
        for (CueLexicon.Entry entry : CueLexicon.verbs(words.lower(index))) {
            int rest = entry.rest().isEmpty() || !isAdverb(index + 1) ? index + 1 : index + 2;
            int end = rest + entry.rest().size();
            if (follows(entry.rest(), rest) && addVerb(index, end, entry)) {
                return end;
            }
        }
        return index;
    }

    private boolean isAdverb(int index) {
        return words.lower(index).endsWith("ly");
    }

    private boolean follows(List<String> rest, int index) {
        for (int at = 0; at < rest.size(); at++) {
            if (!words.lower(index + at).equals(rest.get(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean addVerb(int index, int end, CueLexicon.Entry entry) {
        int start = index;
        boolean be = false;
        boolean infinitive = false;
        boolean have = false;
        boolean modal = false;
        while (start > 0 && belongsToVerb(start - 1)) {
            start--;
            String word = words.lower(start);
            be |= BE.contains(word) || word.equals("'s");
            have |= HAVE.contains(word);
            modal |= MODALS.contains(word);
            infinitive |= word.equals("to");
        }
        Form form = form(entry, be, have, modal);
        if (infinitive
                || form == Form.NONE
                || form != Form.ING && words.lower(end).equals("by")
                || isNounHere(start, index, form)) {
            return false;
        }
        cues.add(new Cue(new Range(start, end), index, Kind.VERB, form, entry.cueClass(), entry.patterns()));
        return true;
    }

    private boolean belongsToVerb(int index) {
        String word = words.lower(index);
        boolean adverb = word.endsWith("ly") && word.length() > 4 && !words.isCapitalised(index);
        return adverb || Lexicon.BEFORE_CUES.contains(word) && !Lexicon.PRONOUNS.contains(word);
    }

    /** The form in context; {@code NONE} for passives and infinitives. */
    private static Form form(CueLexicon.Entry entry, boolean be, boolean have, boolean modal) {
        return switch (entry.form()) {
            case BASE -> modal || !be ? Form.BASE : Form.NONE;
            case PAST -> be ? have ? Form.PARTICIPLE : Form.NONE : past(have);
            case PARTICIPLE -> have ? Form.PARTICIPLE : Form.NONE;
            case THIRD, ING, NONE -> entry.form();
        };
    }

    private static Form past(boolean have) {
        return have ? Form.PARTICIPLE : Form.PAST;
    }

    /** "the report", "of calls", "Marn's claim": a determiner, preposition or possessive makes it a noun. */
    private boolean isNounHere(int start, int index, Form form) {
        String before = words.lower(start - 1);
        boolean determined = Lexicon.DETERMINERS.contains(before);
        if (form == Form.PAST) {
            return determined && !Lexicon.QUANTIFIERS.contains(before);
        }
        if (start < index || form == Form.ING) {
            return form == Form.BASE && before.equals("to");
        }
        boolean attached = determined || Lexicon.PREPOSITIONS.contains(before);
        return attached && !Lexicon.PRONOUNS.contains(before) || isPossessive(before) || before.equals("to");
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("s'");
    }
}
