package news.parallax.analysis.attribution;

import java.util.List;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.model.Block;

/**
 * Where a sentence stands, as the tagger sees it.
 *
 * @param part 0 for lines that are no body text, 1 for the first paragraph, 2 for others
 * @param sentence number of the sentence in its block, 0 to 2
 * @param last true for the last of its block
 * @param before what the sentence before was like, bits; of another block from 100 on
 */
record Position(int part, int sentence, boolean last, int before) {

    /** One number for all but the sentence before. */
    int place() {
        return (part * 3 + sentence) * 2 + (last ? 1 : 0);
    }

    /** Follows the sentences of an article. */
    static final class Cursor {
        private int part;
        private boolean inBody;
        private int index;
        private int size;
        private int before;
        private int beforeBlock;

        /** Begins a block. */
        void enter(Block.Role role, int sentences) {
            boolean body = role == Block.Role.PARAGRAPH || role == Block.Role.LIST_ITEM || role == Block.Role.QUOTE;
            part = !body ? 0 : inBody ? 2 : 1;
            inBody |= body;
            index = 0;
            size = sentences;
            beforeBlock = before;
            before = 0;
        }

        /** Where the next sentence stands. */
        Position position() {
            return new Position(part, Math.min(index, 2), index == size - 1, index == 0 ? beforeBlock + 100 : before);
        }

        /** Leaves a sentence in which the rules found these. */
        void leave(Words words, List<Found> found) {
            before = summary(words, found);
            index++;
        }

        private static int summary(Words words, List<Found> found) {
            boolean speech = false;
            boolean quoted = true;
            for (int at = 0; at < words.size(); at++) {
                quoted &= words.isQuotation(at) || words.isBreak(at);
                speech |= words.isQuotation(at) && Passage.isSpeech(words.text(), words.quotation(at));
            }
            int last = words.size() - 1;
            int summary = speech ? quoted ? 4 : 2 : 1;
            summary += found.isEmpty() ? 0 : 8;
            summary += words.isQuotation(last) || words.isQuotation(last - 1) ? 16 : 0;
            return summary + (words.lower(last).equals(":") ? 32 : 0);
        }
    }
}
