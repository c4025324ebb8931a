package news.parallax.analysis.contrast;

import java.util.Set;
import java.util.TreeSet;
import news.parallax.text.Concepts;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Where and when a sentence puts what it tells: the names in it, and the days of the week. Two sentences that each name
 * somewhere, and nowhere in common, do not speak of one crowd.
 *
 * @param names keys of the capitalised words behind the first
 * @param days days of the week
 */
record Setting(Set<String> names, Set<String> days) {
    private static final Set<String> WEEKDAYS =
            Set.copyOf(WordList.map("en/weekdays").keySet());

    static Setting of(Words words) {
        Set<String> names = new TreeSet<>();
        Set<String> days = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            String form = words.form(at);
            if (WEEKDAYS.contains(form)) {
                days.add(form);
            } else if (at > 0 && words.isCapital(at) && words.isWord(at - 1) && form.length() > 1) {
                names.add(Concepts.key(form));
            }
        }
        return new Setting(names, days);
    }

    /** True when the two name something in common, and no other day. */
    boolean meets(Setting other) {
        return fits(days, other.days) && !Concepts.shared(names, other.names).isEmpty();
    }

    private static boolean fits(Set<String> some, Set<String> others) {
        return some.isEmpty()
                || others.isEmpty()
                || !Concepts.shared(some, others).isEmpty();
    }
}
