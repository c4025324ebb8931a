package news.parallax.eval;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Reads the files of a {@code .tar.xz} archive, or of the folder it unpacks to, one after the other. */
public final class TarArchive {
    private TarArchive() {}

    /** What is done with one file. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Visits one file.
         *
         * @param path path inside the archive, separated by slashes
         * @param bytes content
         */
        void visit(String path, byte[] bytes) throws IOException;
    }

    /** Visits every file, in the order of the archive (of names, for a folder). */
    public static void visit(Path archive, Visitor visitor) throws IOException {
        if (Files.isDirectory(archive)) {
            visitFolder(archive, visitor);
            return;
        }
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(file), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    visitor.visit(entry.getName(), tar.readAllBytes());
                }
            }
        }
    }

    private static void visitFolder(Path folder, Visitor visitor) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            visitor.visit(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
    }
}
