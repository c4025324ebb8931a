package news.parallax.analysis.forecast;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A pronoun of the third person. */
enum Pronoun {
    /** One man. */
    HE,
    /** What is a man's. */
    HIS,
    /** One man who is no subject. */
    HIM,
    /** One woman. */
    SHE,
    /** One woman who is no subject, or what is hers. */
    HER,
    /** A thing or a body. */
    IT,
    /** What is a thing's. */
    ITS,
    /** Several. */
    THEY,
    /** What belongs to several. */
    THEIR;

    private static final Map<String, Pronoun> BY_FORM = new TreeMap<>();

    static {
        for (Pronoun pronoun : values()) {
            BY_FORM.put(pronoun.name().toLowerCase(Locale.ROOT), pronoun);
        }
    }

    /** The pronoun of a form, also of "he'll"; null for any other word. */
    static @Nullable Pronoun of(String form) {
        return BY_FORM.get(bare(form));
    }

    /** "He" of "he'll". */
    static String bare(String form) {
        int mark = form.indexOf('\'');
        return mark > 0 && !form.endsWith("n't") ? form.substring(0, mark) : form;
    }

    /** True where one person is meant. */
    boolean isPerson() {
        return isMale() || isFemale();
    }

    /** True where it can be told from its form that one person is meant and not what is theirs. */
    boolean isPlain() {
        return this == HE || this == SHE || this == HIM;
    }

    /** True for "he". */
    boolean isMale() {
        return this == HE || this == HIS || this == HIM;
    }

    /** True for "she". */
    boolean isFemale() {
        return this == SHE || this == HER;
    }

    /** True where the name behind it is an owner's; "her" is taken for a person, "her [Orla Marn] plan". */
    boolean isOwner() {
        return this == HIS || this == ITS || this == THEIR;
    }
}
