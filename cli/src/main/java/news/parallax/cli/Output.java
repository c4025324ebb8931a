package news.parallax.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, or a file that appears only when it is whole. A file is written beside its final
 * place and moved there by {@link #keep}; without that, closing leaves what stood there before.
 */
final class Output implements AutoCloseable {
    private final Writer writer;
    private final @Nullable Path place;
    private final @Nullable Path draft;

    private Output(OutputStream stream, @Nullable Path place, @Nullable Path draft) {
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
        this.place = place;
        this.draft = draft;
    }

    /** Output to a stream, which stays open. */
    static Output to(OutputStream stream) {
        return new Output(stream, null, null);
    }

    /**
     * Output to a file.
     *
     * @throws IOException if the file cannot be written
     */
    static Output to(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            return new Output(Files.newOutputStream(place), null, null);
        }
        Path draft = place.resolveSibling(place.getFileName() + ".part");
        return new Output(Files.newOutputStream(draft), place, draft);
    }

    /** True where whoever read standard output went away, as "head" does: no fault of a program. */
    static boolean isUnread(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("Broken pipe");
    }

    Writer writer() {
        return writer;
    }

    /**
     * Writes out what is buffered, and puts a file in its place.
     *
     * @throws IOException if writing fails
     */
    void keep() throws IOException {
        writer.flush();
        if (place != null && draft != null) {
            writer.close();
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (draft != null) {
            writer.close();
            Files.deleteIfExists(draft);
        }
    }
}
