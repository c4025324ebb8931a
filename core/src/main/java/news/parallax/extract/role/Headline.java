package news.parallax.extract.role;

import news.parallax.extract.html.TextBlock;
import org.jspecify.annotations.Nullable;

/** Finds the block that says the headline. */
final class Headline {
    private Headline() {}

    /** The first heading that says the title, else the first block that does, else the first h1; -1 for none. */
    static int of(Survey survey, Clues clues) {
        LongTable title = clues.title() == null ? null : Hashes.set(Hashes.words(clues.title()));
        int titled = -1;
        int first = -1;
        for (int i = 0; i < survey.blocks.size(); i++) {
            TextBlock block = survey.blocks.get(i);
            String tag = survey.outline.tag(block.region());
            boolean says = says(survey.words[i], title);
            if (says && isHeading(tag)) {
                return i;
            }
            titled = says && titled < 0 ? i : titled;
            first = first < 0 && tag.equals("h1") ? i : first;
        }
        return titled >= 0 ? titled : first;
    }

    private static boolean isHeading(String tag) {
        return tag.equals("h1") || tag.equals("h2");
    }

    private static boolean says(long[] words, @Nullable LongTable title) {
        return title != null && words.length > 2 && Hashes.share(words, title) > 0.75;
    }
}
