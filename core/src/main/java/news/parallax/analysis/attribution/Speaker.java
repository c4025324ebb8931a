package news.parallax.analysis.attribution;

import news.parallax.model.Finding.HolderKind;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, resolved.
 *
 * @param name as a reader would name them
 * @param kind what sort of holder
 * @param role office or profession as stated, or null
 * @param affiliation organisation or country as stated, or null
 * @param figure the figure of the cast, or null
 */
record Speaker(
        String name,
        HolderKind kind,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable Figure figure) {
    /** What stands for a speaker nobody names. */
    static final Speaker UNNAMED = new Speaker("unnamed source", HolderKind.ANONYMOUS, null, null, null);

    static Speaker of(Figure figure) {
        HolderKind kind = figure.isPerson() ? HolderKind.PERSON : HolderKind.INSTITUTION;
        String name = figure.name();
        int last = name.length() - 1;
        boolean initials = last > 1 && name.charAt(last - 1) == '.' && Character.isUpperCase(name.charAt(last));
        return new Speaker(initials ? name + "." : name, kind, figure.role(), figure.affiliation(), figure);
    }
}
