package news.parallax.provenance;

import java.nio.ByteBuffer;

/**
 * Where a {@link SketchIndex} keeps its parts: on the heap, or in a mapped file of whoever calls.
 *
 * <p>To keep an index in a file, map each part at an offset of its own and give the same buffers again to {@link
 * SketchIndex#of}.
 */
@FunctionalInterface
public interface Buffers {
    /** Parts on the heap. */
    Buffers HEAP = (part, bytes) -> ByteBuffer.allocate(bytes);

    /**
     * A buffer for one part.
     *
     * @param part its number, from 0, asked for once and in order
     * @param bytes its size; all zero the first time
     */
    ByteBuffer buffer(int part, int bytes);
}
