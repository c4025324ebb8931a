package news.parallax.question;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** Which way a passage speaks to a question. */
enum Side {
    /** It says yes. */
    FOR,
    /** It says no. */
    AGAINST,
    /** It asks the same, or says what would be if. */
    OPEN;

    private static final Set<String> NEGATIONS = WordList.words("en/negations");
    private static final Set<String> TURNING = WordList.words("en/turning-words");
    private static final Set<String> INTENTIONS = WordList.words("en/intentions");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");
    private static final Set<String> BOUNDARIES =
            Set.of(";", ":", "\u2014", "\u2013", "--", "but", "because", "although", "though", "while", "whereas");
    private static final Set<String> MODALS = Set.of(
            "will",
            "would",
            "shall",
            "should",
            "may",
            "might",
            "could",
            "can",
            "must",
            "won't",
            "wouldn't",
            "couldn't",
            "can't",
            "cannot",
            "going");
    private static final Set<String> NONE = Set.of("no", "none", "nothing", "nobody", "neither");
    private static final Set<String> BEHIND_IT =
            Set.of("no", "none", "nothing", "nobody", "neither", "unlikely", "impossible", "improbable", "doubtful");
    private static final Set<String> REFUSALS =
            Set.of("refused", "refuses", "declined", "declines", "denied", "denies", "rejected", "rejects", "failed");
    private static final Set<String> MERELY = Set.of("only", "just", "doubt", "merely", "simply");
    private static final int REACH = 14;
    private static final int NEAR = 3;
    private static final int BEHIND = 4;
    private static final int BESIDE = 3;

    /**
     * The word of a passage that answers: the verb of the question, else the most telling word that is no name.
     *
     * @return its token, or -1 where there is none
     */
    static int anchor(Passage passage, List<Term> terms) {
        List<Term> telling = terms.stream()
                .filter(term -> term.role() == Inquiry.Role.VERB || term.role() == Inquiry.Role.OTHER)
                .sorted(Comparator.comparing((Term term) -> term.role() != Inquiry.Role.VERB)
                        .thenComparing(Term::weight, Comparator.reverseOrder()))
                .toList();
        for (Term term : telling) {
            int at = passage.nextOf(term.all(), 0);
            while (at >= 0 && isTurning(passage.words(), at) && !passage.has(at, term.keys())) {
                at = passage.nextOf(term.all(), at + 1);
            }
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** The other way. */
    Side turned() {
        return switch (this) {
            case FOR -> AGAINST;
            case AGAINST -> FOR;
            case OPEN -> OPEN;
        };
    }

    /** Which way a passage speaks by the words around its anchor, those before a token left aside. */
    static Side of(Passage passage, List<Term> terms, int anchor, int low) {
        if (anchor < 0) {
            return FOR;
        }
        long turned = terms.stream()
                        .filter(term -> term.isTurnedIn(passage.all()) && isNear(passage, term, anchor))
                        .count()
                + behind(passage.words(), anchor);
        return before(passage.words(), anchor, low, turned);
    }

    /** Counts what turns the anchor round behind it: "the deal includes none of the money". */
    private static long behind(Words words, int anchor) {
        long turned = 0;
        for (int at = anchor + 1; at <= anchor + BEHIND && words.isWord(at); at++) {
            turned += BEHIND_IT.contains(words.form(at)) ? 1 : 0;
        }
        return turned + (isRefused(words, anchor) ? 1 : 0);
    }

    /** "He was asked to resign, but has refused": what was asked for is not done. */
    private static boolean isRefused(Words words, int anchor) {
        int but = words.forms()
                .subList(anchor, Math.min(words.size(), anchor + REACH))
                .indexOf("but");
        for (int at = anchor + but; but >= 0 && at <= anchor + but + BEHIND; at++) {
            if (REFUSALS.contains(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The side by what stands before the anchor in its clause. "If the vote fails the mayor will resign" has a condition
     * with words of its own, before the "will".
     */
    private static Side before(Words words, int anchor, int low, long behind) {
        long turned = behind;
        long main = -1;
        for (int at = anchor - 1; at >= Math.max(low, start(words, anchor)); at--) {
            String form = words.form(at);
            if (CONDITIONS.contains(form) && !words.form(at - 1).equals("as")) {
                return main < 0 || form.equals("whether") ? OPEN : side(main);
            }
            turned += isTurning(words, at) ? 1 : 0;
            main = isModal(words, at) ? turned : main;
        }
        return side(turned);
    }

    /** "May", not the month. */
    private static boolean isModal(Words words, int at) {
        return MODALS.contains(words.form(at)) && !(words.form(at).equals("may") && words.isCapital(at) && at > 0);
    }

    private static boolean isNear(Passage passage, Term term, int anchor) {
        for (int at = Math.max(0, anchor - BESIDE);
                at <= Math.min(passage.words().size() - 1, anchor + BESIDE);
                at++) {
            if (passage.has(at, term.opposites())) {
                return true;
            }
        }
        return false;
    }

    private static Side side(long turned) {
        return turned % 2 == 0 ? FOR : AGAINST;
    }

    /** The first token of the clause before the anchor, no further off than {@value #REACH} tokens. */
    private static int start(Words words, int anchor) {
        int at = anchor;
        while (at > 0 && at > anchor - REACH && !isBoundary(words, at - 1, anchor)) {
            at--;
        }
        return at;
    }

    private static boolean isBoundary(Words words, int at, int anchor) {
        String form = words.form(at);
        return BOUNDARIES.contains(form) || form.equals(",") && anchor - at > NEAR;
    }

    private static boolean isTurning(Words words, int at) {
        String form = words.form(at);
        boolean turning = NEGATIONS.contains(form) || TURNING.contains(form) || form.endsWith("n't");
        return turning
                && !MERELY.contains(words.form(at + 1))
                && !(form.startsWith("doubt") && NONE.contains(words.form(at - 1)));
    }

    /** True when the words around an anchor speak of what will be or what is meant to be done. */
    static boolean isAhead(Passage passage, int anchor) {
        Words words = passage.words();
        for (int at = Math.max(0, anchor - REACH); at <= Math.min(words.size() - 1, anchor + BEHIND); at++) {
            String form = words.form(at);
            if (isModal(words, at) || INTENTIONS.contains(form) || form.endsWith("'ll")) {
                return true;
            }
        }
        return words.form(anchor - 1).equals("to");
    }
}
