package news.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: messages and progress
 * @param terminal which of them are a terminal
 * @param interruption says when the user wants the command to stop
 */
record Streams(InputStream in, OutputStream out, PrintStream err, Terminal terminal, Interruption interruption) {
    /** The streams of the process. Everything is written in UTF-8, whatever the locale says. */
    static Streams ofProcess() {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = Terminal.of(System.getenv(), System.getProperty("parallax.terminal", ""));
        Interruption interruption = new Interruption();
        interruption.listen();
        return new Streams(System.in, new FileOutputStream(FileDescriptor.out), err, terminal, interruption);
    }
}
