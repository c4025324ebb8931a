package news.parallax.story;

/**
 * Term statistics that learn: the shipped table, and every article seen since.
 *
 * <p>Counts stand in an open-addressing table. When it holds {@link #MOST} terms, all counts and the number of articles
 * are halved and what falls to nothing is forgotten: misspellings go, and the weights follow the language of the day.
 */
final class LearnedTerms implements TermWeights {
    private static final int MOST = 1 << 20;

    private int[] terms = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;
    private double articles;

    /** Counts the terms of an article, each once. */
    void learn(TermCounts article) {
        articles++;
        for (int term : article.terms()) {
            if (2 * size >= terms.length) {
                resize(size >= MOST);
            }
            add(term, 1);
        }
    }

    @Override
    public double weight(int term) {
        double holding = PRIOR * TermStatistics.shippedShare(term) + counts[slot(term)];
        return TermWeights.weight(PRIOR + articles, holding);
    }

    private void add(int term, int count) {
        int slot = slot(term);
        if (counts[slot] == 0) {
            terms[slot] = term;
            size++;
        }
        counts[slot] += count;
    }

    /** Where a term stands, or would. */
    private int slot(int term) {
        int mask = terms.length - 1;
        int slot = term * 0x9E3779B1 >>> 7 & mask;
        while (counts[slot] != 0 && terms[slot] != term) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void resize(boolean forget) {
        int[] oldTerms = terms;
        int[] oldCounts = counts;
        int length = forget ? terms.length : 2 * terms.length;
        terms = new int[length];
        counts = new int[length];
        size = 0;
        articles = forget ? articles / 2 : articles;
        for (int at = 0; at < oldTerms.length; at++) {
            int count = forget ? oldCounts[at] / 2 : oldCounts[at];
            if (count > 0) {
                add(oldTerms[at], count);
            }
        }
    }
}
