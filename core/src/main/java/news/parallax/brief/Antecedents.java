package news.parallax.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Finding;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.Concepts;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.Texts;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Finds the phrases of a sentence that mean something named before it: "the measure", "that bill", "the two leaders", a
 * surname whose first name stands elsewhere, initials whose words were given elsewhere.
 *
 * <p>A definite phrase needs nothing when it says itself which ("the mayor of Northgate", "the bill that passed"), holds
 * a name, means the only one of its kind ("the sun"), was introduced earlier in the sentence, or is a word of the story's
 * title, which stands above the brief. The distinction is that of Prince (1981) between new, unused and evoked mentions,
 * decided by form.
 */
final class Antecedents {
    private static final Set<String> UNIQUE = WordList.words("en/unique-things");
    private static final Set<String> COMMON = WordList.words("en/common-definites");
    private static final Set<String> SELECTING = WordList.words("en/selecting-adjectives");
    private static final Set<String> HOLDERS = WordList.words("en/holder-nouns");
    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final Set<String> SAYS_WHICH =
            Set.of("of", "in", "between", "for", "that", "who", "which", "whose", "to", "on", "at", "from", "behind");
    private static final Set<String> WEEKDAYS = WordList.map("en/weekdays").keySet();
    private static final Set<String> POINTED = Set.of("this", "these", "such");
    /** Behind "this plan" and "such plans" only a clause says which: "this plan to close" was spoken of before. */
    private static final Set<String> CLAUSES = Set.of("that", "which", "who", "whose", "whom", "as");

    private static final Set<String> BACKWARD = Set.of("this", "these", "those", "that", "such");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");
    private static final Set<String> EVOKED = WordList.words("en/evoked-nouns");
    private static final Set<String> SAYING_WHICH = Set.of("about", "against", "by", "over", "regarding", "with", ":");
    private static final Set<String> COUNTS =
            Set.of("all", "both", "few", "many", "most", "none", "several", "some", "two");
    private static final Set<String> PLURALS = Set.of("them", "they", "themselves");
    private static final Set<String> COLLECTIVES = WordList.words("en/group-heads");
    /** "In the days before they met, the leaders": a pronoun at the front may mean what follows. */
    private static final int OPENING = 5;

    private static final int MOST_GUESSED = 2;
    private static final int SHORT = 10;

    private static final int MAX_PHRASE = 6;

    private final Set<String> title;
    private final Set<String> titles = new TreeSet<>();
    private final Map<String, String> people = new TreeMap<>();
    private final Set<String> expanded = new TreeSet<>();
    private final Map<String, Missing> known = new HashMap<>();

    Antecedents(Story story, List<Finding> findings, Texts texts) {
        this.title = Concepts.keys(story.title());
        for (Article article : story.representatives()) {
            titles.addAll(texts.of(article).kept(Account.class, Account::of).title());
            Introductions introductions = texts.of(article).kept(Introductions.class, Introductions::of);
            expanded.addAll(introductions.initials());
            introductions.people().forEach(this::person);
        }
        for (Finding finding : findings) {
            if (finding instanceof Statement statement && statement.holderKind() == HolderKind.PERSON) {
                person(statement.source());
            }
        }
    }

    private void person(String name) {
        int space = name.lastIndexOf(' ');
        if (space > 0) {
            people.putIfAbsent(bare(Words.form(name.substring(space + 1))), name.substring(0, space));
        }
    }

    private static String bare(String form) {
        return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }

    /** Phrases of a sentence that need another sentence. */
    record Missing(boolean subject, int definite, int names) {
        /** True where the sentence cannot be understood: its subject is unknown, or little else is known. */
        boolean isFatal() {
            return subject || definite > MOST_GUESSED;
        }
    }

    /** What a sentence leaves unsaid, kept for the next who asks. */
    Missing missing(String sentence, Lines lines) {
        return known.computeIfAbsent(sentence, words -> search(lines.line(words)));
    }

    /** Quotations are looked at as words of their speaker and left alone. */
    private Missing search(Lines.Line line) {
        Words words = line.words();
        PartOfSpeech[] parts = line.parts().toArray(PartOfSpeech[]::new);
        List<Span> quotations = line.quotations();
        boolean subject = isCountOnly(words, parts);
        int definite = 0;
        int names = 0;
        for (int at = 0; at < words.size(); at++) {
            Span span = words.spans().get(at);
            if (quotations.stream().noneMatch(quotation -> quotation.contains(span))) {
                boolean unknown = isUnknown(words, parts, at);
                boolean unknownName = !unknown && isUnknownName(words, at);
                definite += unknown ? 1 : 0;
                names += unknownName ? 1 : 0;
                subject |= at == 0 ? unknown || unknownName : isFatal(words, parts, at, unknown);
            }
        }
        return found(line, subject, definite, names);
    }

    private boolean isFatal(Words words, PartOfSpeech[] parts, int at, boolean unknown) {
        return unknown && !isGuessed(words.form(at))
                || isUnknownPlural(words, parts, at)
                || Things.isUnknown(words, parts, at, word -> isPerson(words, word));
    }

    /** A phrase a reader may guess at: "the plan", "its commitment". */
    private static boolean isGuessed(String form) {
        return form.equals("the") || POSSESSIVES.contains(form);
    }

    /** A surname of the story, or a first name before it. */
    private boolean isPerson(Words words, int at) {
        return at < words.size() && words.isCapital(at) && people.containsKey(bare(words.form(at)));
    }

    /** Of a short sentence too little is known where one phrase is unknown. */
    private static Missing found(Lines.Line line, boolean subject, int definite, int names) {
        return new Missing(subject || definite > 0 && line.count() <= SHORT, definite, names);
    }

    private boolean isUnknown(Words words, PartOfSpeech[] parts, int at) {
        String form = words.form(at);
        if (form.equals("the")) {
            return isUnknownDefinite(words, parts, at);
        }
        if (POSSESSIVES.contains(form)) {
            return isEvoked(words, parts, at);
        }
        if (form.equals("that") && words.form(at - 1).equals("of") && !opensNoun(words, parts, at + 1)) {
            return true;
        }
        if (!BACKWARD.contains(form) || !determines(words, parts, at)) {
            return false;
        }
        int end = endOfPhrase(words, parts, at + 1);
        if (end == at + 1) {
            return form.equals("this");
        }
        return isUnspecified(words, parts, at, end);
    }

    /** "Has yet to confirm its commitment": to what, stood before. */
    private boolean isEvoked(Words words, PartOfSpeech[] parts, int at) {
        int end = endOfPhrase(words, parts, at + 1);
        return end > at + 1
                && EVOKED.contains(words.form(end - 1))
                && !saysWhich(words, parts, end)
                && !SAYING_WHICH.contains(words.form(end))
                && !isKnown(words, end - 1)
                && !introduced(words, at, end - 1);
    }

    /** "This town", "such a plan": no span of time, and no clause that says which. */
    private static boolean isUnspecified(Words words, PartOfSpeech[] parts, int at, int end) {
        boolean time = TIMES.contains(words.form(at + 1)) || TIMES.contains(words.form(end - 1));
        boolean pointed = POINTED.contains(words.form(at));
        return !time && !(pointed ? CLAUSES.contains(words.form(end)) : saysWhich(words, parts, end));
    }

    private static boolean determines(Words words, PartOfSpeech[] parts, int at) {
        return parts[at] == PartOfSpeech.DETERMINER || words.form(at).equals("such") || endsThat(words, parts, at);
    }

    /** "Denied that charge.", "given that claim, officials": no clause follows, whatever the part of speech. */
    private static boolean endsThat(Words words, PartOfSpeech[] parts, int at) {
        int end = endOfPhrase(words, parts, at + 1);
        boolean noun = end > at + 1 && parts[end - 1].isNoun() && !words.isCapital(end - 1);
        return words.form(at).equals("that")
                && noun
                && (!words.isWord(end)
                        || words.form(end).equals("as")
                        || words.form(end).equals("too"));
    }

    /** "Must decide whether to return them": nothing in the sentence is more than one. */
    private boolean isUnknownPlural(Words words, PartOfSpeech[] parts, int at) {
        if (at < OPENING || !PLURALS.contains(words.form(at))) {
            return false;
        }
        for (int before = 0; before < at; before++) {
            boolean name = words.isCapital(before) && before > 0 && !people.containsKey(bare(words.form(before)));
            if (parts[before] == PartOfSpeech.NOUNS || name || isSeveral(words.form(before))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeveral(String form) {
        return HOLDERS.contains(form)
                || COLLECTIVES.contains(form)
                || COUNTS.contains(form)
                || form.equals("and")
                || form.endsWith("one")
                || form.endsWith("body");
    }

    /** True where a noun phrase goes on, "of that day", "of that in the north", but not "all of that later". */
    private static boolean opensNoun(Words words, PartOfSpeech[] parts, int at) {
        return at < parts.length
                && words.isWord(at)
                && (endOfPhrase(words, parts, at) > at || saysWhich(words, parts, at));
    }

    /** "Many speak": of whom, stood before. */
    private static boolean isCountOnly(Words words, PartOfSpeech[] parts) {
        return COUNTS.contains(words.form(0)) && parts.length > 1 && parts[1].isVerb();
    }

    private boolean isUnknownDefinite(Words words, PartOfSpeech[] parts, int at) {
        int end = endOfPhrase(words, parts, at + 1);
        if (isOwner(words, end - 1)) {
            return !isKnown(words, end - 1) && !introduced(words, at, end - 1);
        }
        if (end == at + 1 || parts[end - 1] == PartOfSpeech.ADJECTIVE || saysWhich(words, parts, end)) {
            return false;
        }
        if (holdsKnown(words, at + 1, end)) {
            return false;
        }
        if (parts[at + 1] == PartOfSpeech.NUMBER) {
            return namesBefore(words, at) < 2;
        }
        return !isDescribed(words, parts, at, end) && !introduced(words, at, end - 1);
    }

    /** True where a phrase holds a name or a noun that is known; the day of "the Thursday actions" does not say which. */
    private boolean holdsKnown(Words words, int from, int end) {
        for (int inside = from; inside < end; inside++) {
            if (isKnown(words, inside) && !WEEKDAYS.contains(words.form(inside))) {
                return true;
            }
        }
        return false;
    }

    /** "The interior ministry", "the cleanup crew": a noun or an office that the words before it name. */
    private static boolean isDescribed(Words words, PartOfSpeech[] parts, int at, int end) {
        boolean compound = end - at > 2
                && parts[end - 2].isNoun()
                && parts[end - 2] != PartOfSpeech.NOUNS
                && !WEEKDAYS.contains(words.form(end - 2));
        return compound || end - at > 2 && HOLDERS.contains(words.form(end - 1));
    }

    private boolean isKnown(Words words, int at) {
        String form = bare(words.form(at));
        return words.isCapital(at)
                || UNIQUE.contains(form)
                || COMMON.contains(form)
                || SELECTING.contains(form)
                || TIMES.contains(form)
                || title.contains(Concepts.key(form));
    }

    /** True where the noun was spoken of earlier in the sentence. */
    private static boolean introduced(Words words, int at, int head) {
        String key = Concepts.key(bare(words.form(head)));
        for (int before = 0; before < at; before++) {
            if (words.isWord(before) && Concepts.key(bare(words.form(before))).equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static int namesBefore(Words words, int at) {
        int names = 0;
        for (int before = 1; before < at; before++) {
            names += words.isCapital(before) && !words.isCapital(before - 1) ? 1 : 0;
        }
        return names + (at > 0 && words.isCapital(0) ? 1 : 0);
    }

    private static boolean saysWhich(Words words, PartOfSpeech[] parts, int end) {
        if (end >= words.size()) {
            return false;
        }
        return SAYS_WHICH.contains(words.form(end))
                || parts[end] == PartOfSpeech.WHO
                || parts[end] == PartOfSpeech.ING
                || parts[end] == PartOfSpeech.PARTICIPLE && words.form(end + 1).equals("by");
    }

    /** Index behind the adjectives and nouns of a phrase. */
    private static int endOfPhrase(Words words, PartOfSpeech[] parts, int from) {
        int end = from;
        while (end < Math.min(words.size(), from + MAX_PHRASE) && words.isWord(end) && isInside(parts, end)) {
            end++;
            if (isOwner(words, end - 1)) {
                return end;
            }
        }
        return end;
    }

    /** "The service's": the owner is what has to be known. */
    private static boolean isOwner(Words words, int at) {
        return words.form(at).endsWith("'s") || words.form(at).endsWith("s'");
    }

    private static boolean isInside(PartOfSpeech[] parts, int at) {
        boolean beforeNoun = at + 1 < parts.length && parts[at + 1].isNoun();
        return switch (parts[at]) {
            case NOUN, NOUNS, NAME, NUMBER, ADJECTIVE -> true;
            case PARTICIPLE, ING, ADVERB, PAST -> beforeNoun;
            default -> false;
        };
    }

    /** A surname alone, or initials, whose full form stands elsewhere and not in a title. */
    private boolean isUnknownName(Words words, int at) {
        if (!words.isCapital(at)) {
            return false;
        }
        String word = words.word(at);
        if (expanded.contains(word)) {
            return !title.contains(Concepts.key(words.form(at)))
                    && !words.text().contains("(" + word + ")");
        }
        String form = bare(words.form(at));
        String first = people.get(form);
        return first != null
                && !titles.contains(Concepts.key(form))
                && !words.text().contains(first + " ")
                && (at == 0 || !words.isCapital(at - 1) || isCourtesy(words.form(at - 1)));
    }

    private static boolean isCourtesy(String form) {
        return form.equals("mr") || form.equals("mrs") || form.equals("ms") || form.equals("mr.") || form.equals("ms.");
    }
}
