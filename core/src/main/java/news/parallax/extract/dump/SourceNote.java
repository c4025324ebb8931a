package news.parallax.extract.dump;

import java.util.List;
import news.parallax.extract.metadata.Names;

/** Reads what a source note says: "Reference: Example Weekly: First Last 6 hrs ago: 16th August 2020". */
final class SourceNote {
    private SourceNote() {}

    /**
     * The people a note names as writers of the original: a part between marks, behind the label and the outlet, that is
     * a name of at least two words.
     */
    static List<String> writers(String note) {
        String[] parts = note.split("[:|,;]");
        for (int at = 2; at < parts.length; at++) {
            String name = beforeDigits(parts[at]).strip();
            LineShape shape = LineShape.of(name);
            boolean named = shape.words() >= 2 && shape.words() <= 4 && shape.capitals() == shape.words();
            if (named
                    && !startsWithArticle(name)
                    && Names.people(name, List.of()).equals(List.of(name))) {
                return List.of(name);
            }
        }
        return List.of();
    }

    private static boolean startsWithArticle(String name) {
        return name.startsWith("The ")
                || name.startsWith("Die ")
                || name.startsWith("Der ")
                || name.startsWith("El ")
                || name.startsWith("Le ")
                || name.startsWith("La ");
    }

    private static String beforeDigits(String part) {
        int end = 0;
        while (end < part.length() && !Character.isDigit(part.charAt(end))) {
            end++;
        }
        return part.substring(0, end);
    }
}
