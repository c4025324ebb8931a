package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.text.NameKind;
import org.jspecify.annotations.Nullable;

/** Somebody or something with a name in an article, as far as the article tells. Built by {@link Cast}. */
final class Figure {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0]+");

    private String name;
    private boolean person;
    private boolean personLike;
    private final int[] votes = new int[NameKind.values().length];
    private @Nullable String role;
    private @Nullable String affiliation;
    private Gender gender = Gender.UNKNOWN;
    private final List<Integer> mentions = new ArrayList<>();
    private int fullNames;

    /** What pronoun can stand for a person. */
    enum Gender {
        UNKNOWN,
        FEMALE,
        MALE
    }

    Figure(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean isPerson() {
        return person;
    }

    @Nullable
    String role() {
        return role;
    }

    @Nullable
    String affiliation() {
        return affiliation;
    }

    /** True when its role as stated so far holds one of some titles, given in lower case. */
    boolean bears(List<String> titles) {
        if (role == null) {
            return false;
        }
        String stated = role.toLowerCase(Locale.ROOT);
        return titles.stream().anyMatch(stated::contains);
    }

    /** True for somebody's wife or son who is first named behind an offset: a surname before that is somebody else's. */
    boolean isRelativeBehind(int at) {
        String last =
                role == null ? "" : role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Introduction.isRelative(last) && at < mentions.getFirst();
    }

    Gender gender() {
        return gender;
    }

    /** Where its mentions begin, in order. */
    List<Integer> mentions() {
        return mentions;
    }

    /** Where its last mention before an offset begins, or -1. */
    int lastBefore(int end) {
        int index = Collections.binarySearch(mentions, end);
        int before = (index < 0 ? -index - 1 : index) - 1;
        return before < 0 ? -1 : mentions.get(before);
    }

    /** Where its last mention before an offset begins, or -1, while full names are known and surnames up to there. */
    int latest(int end) {
        int full = fullBefore(end);
        int last = full == 0 ? -1 : mentions.get(full - 1);
        return mentions.size() > fullNames ? Math.max(last, mentions.getLast()) : last;
    }

    /** How many mentions before an offset there are, while full names are known and surnames up to there. */
    int count(int end) {
        return fullBefore(end) + mentions.size() - fullNames;
    }

    private int fullBefore(int end) {
        int index = Collections.binarySearch(mentions.subList(0, fullNames), end);
        return index < 0 ? -index - 1 : index;
    }

    void mention(String spelling, int at) {
        mentions.add(at);
        fullNames += words(spelling) > 1 ? 1 : 0;
        if (words(spelling) > words(name)) {
            name = spelling;
        }
    }

    private static int words(String name) {
        return BETWEEN_WORDS.split(name).length;
    }

    void markPerson() {
        person = true;
    }

    /** Notes that it is written as persons are: two capitalised words or more without an article. */
    void markPersonLike() {
        personLike = true;
    }

    /** Counts what the tagger of names takes a mention for. */
    void vote(NameKind kind) {
        votes[kind.ordinal()]++;
    }

    /** True when the tagger of names took at least one mention for an organisation's. */
    boolean mayBeOrganisation() {
        return votes[NameKind.ORGANISATION.ordinal()] > 0;
    }

    /** Decides whether it is a person where its introductions do not tell. */
    void settle(boolean possible) {
        int all = 0;
        for (int count : votes) {
            all += count;
        }
        int persons = votes[NameKind.PERSON.ordinal()];
        person |= possible && (2 * persons > all || personLike && 2 * persons == all);
    }

    void describe(@Nullable String newRole, @Nullable String newAffiliation) {
        if (role == null && newRole != null) {
            role = newRole;
            affiliation = newAffiliation;
        } else if (affiliation == null) {
            affiliation = newAffiliation;
        }
    }

    void gender(Gender known) {
        if (gender == Gender.UNKNOWN) {
            gender = known;
        }
    }
}
