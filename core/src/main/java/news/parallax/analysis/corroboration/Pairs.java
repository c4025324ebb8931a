package news.parallax.analysis.corroboration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the units that may report the same, by the rare keys they share. Keys are numbered in order of first use. */
final class Pairs {
    private static final int MAX_POSTINGS = 40;
    /** Units of about thirty articles; beyond, one rare key in common is chance. */
    private static final int LARGE = 2_000;

    private static final int FIRST_HOLDERS = 4;

    private final List<Unit> units;
    private final int[][] keys;
    private final int[][] holders;
    private final int[] holding;
    /** How many rare keys each unit shares with the one looked at; zero again after each look. */
    private final int[] shared;

    private final int[] touched;

    Pairs(List<Unit> units) {
        this.units = units;
        this.shared = new int[units.size()];
        this.touched = new int[units.size()];
        this.keys = new int[units.size()][];
        Map<String, Integer> numbers = new HashMap<>();
        for (int at = 0; at < keys.length; at++) {
            keys[at] = numbered(units.get(at), numbers);
        }
        this.holders = new int[numbers.size()][];
        this.holding = new int[numbers.size()];
        for (int at = 0; at < keys.length; at++) {
            for (int key : keys[at]) {
                hold(key, at);
            }
        }
    }

    private static int[] numbered(Unit unit, Map<String, Integer> numbers) {
        int[] keys = new int[unit.keys().size()];
        int at = 0;
        for (String key : unit.keys()) {
            Integer known = numbers.putIfAbsent(key, numbers.size());
            keys[at++] = known == null ? numbers.size() - 1 : known;
        }
        return keys;
    }

    /** Units of a key in ascending order, one more than are looked at. */
    private void hold(int key, int unit) {
        int count = holding[key]++;
        if (count > MAX_POSTINGS) {
            return;
        }
        if (count == 0) {
            holders[key] = new int[FIRST_HOLDERS];
        } else if (count == holders[key].length) {
            holders[key] = Arrays.copyOf(holders[key], 2 * count);
        }
        holders[key][count] = unit;
    }

    /** The units behind one that share a rare key with it; in a large story two, unless it tells an act. */
    int[] behind(int unit) {
        int found = 0;
        for (int key : keys[unit]) {
            for (int at = holding[key] - 1; holding[key] <= MAX_POSTINGS && at >= 0 && holders[key][at] > unit; at--) {
                int other = holders[key][at];
                if (shared[other]++ == 0) {
                    touched[found++] = other;
                }
            }
        }
        int least = units.size() <= LARGE || !units.get(unit).acts().isEmpty() ? 1 : 2;
        int[] candidates = new int[found];
        int count = 0;
        for (int at = 0; at < found; at++) {
            if (shared[touched[at]] >= least) {
                candidates[count++] = touched[at];
            }
            shared[touched[at]] = 0;
        }
        int[] behind = Arrays.copyOf(candidates, count);
        Arrays.sort(behind);
        return behind;
    }
}
