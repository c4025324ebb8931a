package news.parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much there is to read, for an estimate of the time it takes. */
final class Workload {
    /** Files looked at; beyond, an estimate is not worth its time. */
    private static final long MAX_FILES = 200_000;

    private Workload() {}

    /** Bytes of all operands that are files or folders; 0 when one is not, or they cannot be told. */
    static long bytes(List<String> operands) {
        long bytes = 0;
        for (String operand : operands) {
            long more = operand.equals("-") ? 0 : bytes(operand);
            if (more == 0) {
                return 0;
            }
            bytes += more;
        }
        return bytes;
    }

    private static long bytes(String operand) {
        try (Stream<Path> files = Files.walk(Path.of(operand))) {
            return files.limit(MAX_FILES)
                    .filter(Files::isRegularFile)
                    .mapToLong(Workload::size)
                    .sum();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
