package news.parallax.analysis.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Published;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells cues whose clause expects nothing, by the words before them: it is asked ("whether it will"), wished ("hopes it
 * will"), aimed at ("so that it could"), remembered ("thought it would"), left unsettled ("does not mean it will"), told of
 * another year ("promised last year to"), or only says which thing is meant ("a law that would").
 *
 * <p>Looks at no more than {@value #REACH} words before a cue and, for the time, {@value #TIME_REACH} around it.
 */
final class Asides {
    private static final Phrases<Aside> OPENERS = Phrases.of(openers());
    private static final Phrases<String> BYGONE = Phrases.listed(WordList.entries("en/bygone-times"));
    private static final Set<String> STOPS = Set.of(";", ":", "--", "---", "\u2014", "\u2013", "(", "but", "although");
    private static final Set<String> ADVERBS = Set.of("perhaps", "maybe", "also", "still", "now", "soon", "then");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    private static final Set<String> FINDING =
            Set.of("found", "finds", "find", "shown", "shows", "show", "showed", "discovered", "observed");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "not");
    private static final Set<String> CLOSING = Set.of("\u201D", "]", ")");
    private static final Set<String> BACKSHIFTED =
            Set.of("would", "wouldn't", "could", "couldn't", "might", "would not", "could not");
    private static final Set<String> PURPOSES = Set.of("can", "could", "would", "will", "may", "might");
    private static final Set<String> NEVER_RELATIVE_AFTER =
            Set.of("said", "says", "so", "and", "or", "but", "is", "was");
    private static final Set<String> WHEN =
            Set.of("when", "whenever", "wherever", "if", "unless", "until", "before", "once", "than");
    private static final Set<String> JOINING = Set.of("and", "but", "or");
    private static final int WHEN_REACH = 6;
    private static final int REACH = 14;
    private static final int CLEFT_REACH = 8;
    private static final int TIME_REACH = 60;
    private static final int FIRST_YEAR = 1900;

    private final int year;

    /**
     * Asides of an article.
     *
     * @param article the article; the year it was published is the present
     */
    Asides(Article article) {
        Published published = article.published();
        this.year = published == null
                ? FIRST_YEAR
                : Integer.parseInt(published.value().substring(0, 4));
    }

    /** What the words before a cue make of its clause. */
    private enum Aside {
        /** A question or a condition, as far as the next comma. */
        ASKED,
        /** A hope, a wish, an order. */
        WISHED,
        /** What something is done for. */
        PURPOSE,
        /** What somebody once thought. */
        RECALLED,
        /** What does not follow, or nobody knows. */
        UNSETTLED
    }

    private static Map<String, Aside> openers() {
        Map<String, Aside> openers = new HashMap<>();
        for (List<String> row : WordList.rows("en/aside-openers")) {
            openers.put(row.get(0), Aside.valueOf(row.get(1)));
        }
        return openers;
    }

    /** True where the clause of a cue is no expectation. */
    boolean isAside(Words words, Cue cue) {
        return switch (cue.kind()) {
            case MODAL, COMMIT -> isPointing(words, cue) || isOver(words, cue);
            case EXPECT -> isOnce(words, cue) || isWhether(words, cue);
            case PASSIVE, APPEAR, RISK, FEAR -> isFramed(words, cue);
            case SCALE, OUTLOOK -> isWhether(words, cue) || isFound(words, cue) || isWhen(words, cue);
            case BELIEF, INCENTIVE, DEPEND, NONE -> false;
        };
    }

    private boolean isOver(Words words, Cue cue) {
        return cue.kind() == Cue.Kind.MODAL ? isRecalled(words, cue) || isMeanwhile(words, cue) : isBygone(words, cue);
    }

    private static boolean isFramed(Words words, Cue cue) {
        boolean comma = false;
        int start = frameStart(words, cue);
        for (int at = cue.from() - 1; at >= start; at--) {
            comma |= words.form(at).equals(",");
            Phrases.Match<Aside> match = OPENERS.at(words, at).orElse(null);
            if (match != null
                    && match.to() <= cue.from()
                    && !isCleft(words, match, cue)
                    && voids(match.value(), words, cue, comma)) {
                return true;
            }
        }
        return isFor(words, cue);
    }

    /** First of the words before a cue that can frame its clause; a quotation that closed again is passed over. */
    private static int frameStart(Words words, Cue cue) {
        int start = cue.from();
        int closed = 0;
        while (start > Math.max(0, cue.from() - REACH) && !stops(words, start - 1)) {
            String form = words.form(start - 1);
            closed += form.equals("\u201D") ? 1 : form.equals("\u201C") ? -1 : 0;
            if (closed < 0) {
                return start;
            }
            start--;
        }
        return start;
    }

    /** "What it would not like to see is a flood" asks nothing. */
    private static boolean isCleft(Words words, Phrases.Match<Aside> match, Cue cue) {
        boolean first = match.from() <= 2 && match.phrase().equals("what");
        List<String> behind = words.forms().subList(cue.to(), Math.min(words.size(), cue.to() + CLEFT_REACH));
        return first && behind.contains("is");
    }

    private static boolean stops(Words words, int at) {
        return STOPS.contains(words.form(at))
                || words.form(at).equals(",") && words.form(at + 1).equals("and");
    }

    private static boolean voids(Aside aside, Words words, Cue cue, boolean comma) {
        return switch (aside) {
            case ASKED -> !comma;
            case WISHED, PURPOSE, UNSETTLED -> true;
            case RECALLED -> cue.kind() == Cue.Kind.MODAL && BACKSHIFTED.contains(cue.first(words));
        };
    }

    /** "So the hole could be mended", not "it rained, so the river will rise". */
    private static boolean isFor(Words words, Cue cue) {
        for (int at = cue.from() - 1; at > Math.max(0, cue.from() - 6); at--) {
            if (words.form(at).equals(",")) {
                return false;
            }
            if (words.form(at).equals("so") && at < cue.from() - 1) {
                return PURPOSES.contains(cue.first(words))
                        && !words.form(at - 1).equals(",");
            }
        }
        return false;
    }

    /** "A law that would ban it": says which law. Behind a comma, or behind a verb of saying, it says more. */
    private static boolean isRelative(Words words, Cue cue) {
        int at = cue.from() - 1;
        boolean disposed = cue.kind() == Cue.Kind.COMMIT;
        while (at > 0 && (isAdverb(words.form(at)) || disposed && BE.contains(words.form(at)))) {
            at--;
        }
        return disposed && words.form(at).equals("who's")
                || RELATIVES.contains(words.form(at))
                        && (words.isWord(at - 1) || CLOSING.contains(words.form(at - 1)))
                        && !NEVER_RELATIVE_AFTER.contains(words.form(at - 1));
    }

    private static boolean isAdverb(String form) {
        return form.endsWith("ly") || ADVERBS.contains(form);
    }

    /** "When that is not possible", "before a deal is possible": a clause of time or condition. */
    private static boolean isWhen(Words words, Cue cue) {
        for (int at = cue.from() - 1; at >= Math.max(0, cue.from() - WHEN_REACH) && words.isWord(at); at--) {
            if (WHEN.contains(words.form(at)) && !JOINING.contains(words.form(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "A hearing when he would be abroad", "until it could pay": a time, and nothing expected. */
    private static boolean isMeanwhile(Words words, Cue cue) {
        for (int at = cue.from() - 1; at > Math.max(0, cue.from() - WHEN_REACH) && words.isWord(at); at--) {
            if (words.form(at).equals("until") && BACKSHIFTED.contains(cue.first(words))) {
                return true;
            }
            if (words.form(at).equals("when")) {
                return words.isWord(at - 1)
                        && !words.form(at - 1).equals("come")
                        && !JOINING.contains(words.form(at - 1));
            }
        }
        return false;
    }

    private static boolean isWhether(Words words, Cue cue) {
        int start = frameStart(words, cue);
        for (int at = cue.from() - 1; at >= start; at--) {
            if (words.form(at).equals("whether")) {
                return true;
            }
        }
        return false;
    }

    /** "Studies have shown that children are less likely to": a comparison somebody found, of what is so. */
    private static boolean isFound(Words words, Cue cue) {
        List<String> before = words.forms().subList(Math.max(0, cue.from() - TIME_REACH), cue.from());
        String first = cue.first(words);
        boolean compared = first.equals("less") || first.equals("more");
        int that = before.lastIndexOf("that");
        return compared && that > 0 && FINDING.contains(before.get(that - 1));
    }

    private static boolean isPointing(Words words, Cue cue) {
        return isFramed(words, cue) || isRelative(words, cue);
    }

    private boolean isOnce(Words words, Cue cue) {
        return isPast(words, cue) && isBygone(words, cue);
    }

    private boolean isRecalled(Words words, Cue cue) {
        return BACKSHIFTED.contains(cue.first(words)) && isBygone(words, cue);
    }

    private static boolean isPast(Words words, Cue cue) {
        return cue.last(words).endsWith("ed") || cue.first(words).startsWith("did");
    }

    /** A time that was over, or a year before that of the article, in the sentence. */
    private boolean isBygone(Words words, Cue cue) {
        int end = Math.min(words.size(), cue.to() + TIME_REACH);
        for (int at = Math.max(0, cue.from() - TIME_REACH); at < end; at++) {
            if (BYGONE.at(words, at).isPresent() || isPastYear(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPastYear(String form) {
        boolean digits = form.length() == 4 && form.chars().allMatch(character -> character >= '0' && character <= '9');
        int number = digits ? Integer.parseInt(form) : 0;
        return number >= FIRST_YEAR && number < year;
    }
}
