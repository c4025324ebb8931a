package news.parallax.eval.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.eval.Overlap;

/*
 * Long blocks are placed by the runs of three words they share with the gold text, each at the place most of its runs
 * agree on. Short blocks have no telling runs: they count when their words stand in the gold text, in order, between the
 * places of the long blocks before and after them. Of two blocks with the same words the one nearer to the middle of the
 * article counts.
 */

/** Finds out which blocks of a page make up its gold text. */
final class Alignment {
    private static final int RUN = 3;
    private static final int LONG = 5;
    private static final double ENOUGH = 0.6;
    private static final int REACH_WORDS = 60;
    private static final int REACH_BLOCKS = 40;

    private final List<List<String>> blocks = new ArrayList<>();
    private final List<String> gold;
    private final Map<String, List<Integer>> runs = new HashMap<>();
    private final int[] start;
    private final int[] end;

    private Alignment(List<String> texts, String goldText) {
        this.gold = Overlap.words(goldText);
        for (String text : texts) {
            blocks.add(Overlap.words(text));
        }
        for (int i = 0; i + RUN <= gold.size(); i++) {
            runs.computeIfAbsent(run(gold, i), key -> new ArrayList<>()).add(i);
        }
        this.start = new int[blocks.size()];
        this.end = new int[blocks.size()];
    }

    /** True for each block that is part of the gold text. */
    static boolean[] labels(List<String> blocks, String gold) {
        return new Alignment(blocks, gold).labels();
    }

    private boolean[] labels() {
        for (int i = 0; i < start.length; i++) {
            start[i] = -1;
            if (blocks.get(i).size() >= LONG) {
                place(i);
            }
        }
        dropSecond();
        boolean[] labels = new boolean[start.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = start[i] >= 0 || blocks.get(i).size() < LONG && standsBetween(i);
        }
        return labels;
    }

    private void place(int block) {
        List<String> words = blocks.get(block);
        int found = 0;
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            List<Integer> places = runs.get(run(words, i));
            if (places != null) {
                found++;
                int word = i;
                places.stream().limit(20).forEach(place -> votes.merge(place - word, 1, Integer::sum));
            }
        }
        if (found < ENOUGH * (words.size() - RUN + 1)) {
            return;
        }
        int best = votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
        start[block] = Math.max(0, best);
        end[block] = Math.min(gold.size(), Math.max(0, best) + words.size());
    }

    private void dropSecond() {
        int middle = middle();
        Integer[] owner = new Integer[gold.size()];
        for (int i = 0; i < start.length; i++) {
            if (start[i] < 0) {
                continue;
            }
            int at = Math.min(gold.size() - 1, (start[i] + end[i]) / 2);
            Integer other = owner[at];
            if (other == null) {
                owner[at] = i;
            } else if (Math.abs(i - middle) < Math.abs(other - middle)) {
                start[other] = -1;
                owner[at] = i;
            } else {
                start[i] = -1;
            }
        }
    }

    private int middle() {
        List<Integer> placed = new ArrayList<>();
        for (int i = 0; i < start.length; i++) {
            if (start[i] >= 0) {
                placed.add(i);
            }
        }
        return placed.isEmpty() ? 0 : placed.get(placed.size() / 2);
    }

    private boolean standsBetween(int block) {
        int before = endBefore(block);
        int after = startAfter(block);
        if (before < 0 && after < 0 || blocks.get(block).isEmpty()) {
            return false;
        }
        int from = before < 0 ? Math.max(0, after - REACH_WORDS) : before;
        int to = after < 0 ? Math.min(gold.size(), before + REACH_WORDS) : after;
        return stands(blocks.get(block), from, to);
    }

    private int endBefore(int block) {
        for (int i = block - 1; i >= 0 && i > block - REACH_BLOCKS; i--) {
            if (start[i] >= 0) {
                return end[i];
            }
        }
        return -1;
    }

    private int startAfter(int block) {
        for (int i = block + 1; i < start.length && i < block + REACH_BLOCKS; i++) {
            if (start[i] >= 0) {
                return start[i];
            }
        }
        return -1;
    }

    private boolean stands(List<String> words, int from, int to) {
        for (int at = Math.max(0, from); at + words.size() <= Math.min(to, gold.size()); at++) {
            if (gold.subList(at, at + words.size()).equals(words)) {
                return true;
            }
        }
        return false;
    }

    private static String run(List<String> words, int at) {
        return words.get(at) + ' ' + words.get(at + 1) + ' ' + words.get(at + 2);
    }
}
