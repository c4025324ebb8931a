package news.parallax.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import news.parallax.model.Declared;
import news.parallax.model.Extraction.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads operands of a command line as captures: files, folders with all below them, and {@code -} for standard input.
 *
 * <p>The order of captures is that of the operands, of names within a folder, of lines within a file. A file reached
 * twice is read twice; a folder reached twice is read once. Nothing is gathered: a capture is handed on when it is read.
 * An instance may be used for several lists of operands, by one thread at a time.
 *
 * <pre>{@code
 * Sources sources = new Sources(Limits.standard(), null, System.in);
 * sources.read(List.of("pages/", "-"), capture -> {
 *     System.out.println(capture.uri());
 *     return true;
 * });
 * }</pre>
 */
public final class Sources {
    private final Limits limits;
    private final @Nullable Kind forced;
    private final InputStream standardInput;
    private final PassedOverNames passedOver = PassedOverNames.load();
    private final PageText pages;
    private final PageLines lines;

    /**
     * A reader of operands.
     *
     * @param limits how much one page may cost
     * @param forced kind of every input, or null to recognise it
     * @param standardInput what {@code -} reads; not closed
     */
    public Sources(Limits limits, @Nullable Kind forced, InputStream standardInput) {
        this.limits = limits;
        this.forced = forced;
        this.standardInput = standardInput;
        this.pages = new PageText(limits);
        this.lines = new PageLines(new PageLine(pages, limits), limits);
    }

    /** Why an operand cannot be read by this version, with what to do instead; nothing when it can be tried. */
    public static Optional<String> unsupported(String operand) {
        String lower = operand.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return Optional.of("addresses cannot be fetched yet: save the page to a file, or pipe it in:" + " curl -s "
                    + operand + " | parallax read -");
        }
        if (lower.endsWith(".warc") || lower.endsWith(".warc.gz")) {
            return Optional.of("WARC archives cannot be read yet: unpack " + operand + " to files or JSON Lines");
        }
        return Optional.empty();
    }

    /** Reads operands in order, until the sink wants no more. */
    public void read(List<String> operands, Capture.Sink sink) {
        Folder folder = new Folder(passedOver);
        for (String operand : operands) {
            if (!read(operand, folder, sink)) {
                return;
            }
        }
    }

    private boolean read(String operand, Folder folder, Capture.Sink sink) {
        if (operand.equals("-")) {
            return read(Input.of("-", "", false, standardInput), sink);
        }
        Path path;
        try {
            path = Path.of(operand);
        } catch (InvalidPathException e) {
            return sink.accept(Capture.Refused.of(operand, Reason.UNREADABLE, "not a path: " + e.getReason()));
        }
        if (Files.isDirectory(path)) {
            return readFolder(operand, path, folder, sink);
        }
        return Files.exists(path)
                ? readFile(operand, path, false, sink)
                : sink.accept(Capture.Refused.of(operand, Reason.UNREADABLE, missing(path)));
    }

    private static String missing(Path path) {
        return Files.isSymbolicLink(path) ? "a link that leads nowhere or back to itself" : "no such file or folder";
    }

    private boolean readFolder(String operand, Path path, Folder folder, Capture.Sink sink) {
        int[] pages = new int[1];
        int[] others = new int[1];
        Capture.Sink counting = capture -> {
            int[] counter = capture instanceof Capture.PassedOver ? others : pages;
            counter[0]++;
            return sink.accept(capture);
        };
        boolean goOn = folder.walk(path, new Folder.Visitor() {
            @Override
            public boolean file(String uri, Path file) {
                return readFile(uri, file, true, counting);
            }

            @Override
            public boolean note(Capture capture) {
                return counting.accept(capture);
            }
        });
        if (goOn && pages[0] == 0) {
            String seen = others[0] == 0 ? "" : "; passed over: " + others[0];
            return sink.accept(Capture.Refused.of(operand, Reason.EMPTY, "no page in this folder" + seen));
        }
        return goOn;
    }

    private boolean readFile(String uri, Path path, boolean isFound, Capture.Sink sink) {
        try (InputStream stream = Files.newInputStream(path)) {
            return read(Input.of(uri, String.valueOf(path.getFileName()), isFound, stream), sink);
        } catch (IOException e) {
            return sink.accept(Capture.Refused.of(uri, Reason.UNREADABLE, Failure.words(e)));
        }
    }

    private boolean read(Input input, Capture.Sink sink) {
        try {
            byte[] head = input.head();
            if (isGzip(head)) {
                Input content = input.holding(new GZIPInputStream(input.stream()));
                return read(content, content.head(), sink);
            }
            return read(input, head, sink);
        } catch (IOException e) {
            return sink.accept(Capture.Refused.of(input.uri(), Reason.UNREADABLE, Failure.words(e)));
        }
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    private boolean read(Input input, byte[] head, Capture.Sink sink) throws IOException {
        if (head.length == 0) {
            return sink.accept(Capture.Refused.of(input.uri(), Reason.EMPTY, "no bytes"));
        }
        Optional<String> format = Binary.format(head);
        if (format.isPresent()) {
            return sink.accept(Capture.Refused.of(input.uri(), Reason.NOT_TEXT, format.get()));
        }
        Decoded beginning = Decoder.decode(head);
        if (forced == null) {
            Optional<String> unsupported = Recognition.unsupported(beginning.text());
            if (unsupported.isPresent()) {
                return sink.accept(notRead(input, unsupported.get()));
            }
        }
        Kind kind = forced == null ? Recognition.of(beginning.text(), input.name()) : forced;
        return switch (kind) {
            case TEXT, HTML -> sink.accept(page(input, kind));
            case JSONL -> readLines(input, beginning, sink);
        };
    }

    private static Capture notRead(Input input, String what) {
        return input.isFound()
                ? new Capture.PassedOver(input.uri(), what)
                : Capture.Refused.of(input.uri(), Reason.MALFORMED, what);
    }

    private Capture page(Input input, Kind kind) throws IOException {
        byte[] bytes = input.stream().readNBytes(limits.maxBytes() + 1);
        if (bytes.length > limits.maxBytes()) {
            String detail = "more than " + limits.maxBytes() + " bytes, the limit of a page";
            return Capture.Refused.of(input.uri(), Reason.TOO_LARGE, detail);
        }
        String text = Decoder.decode(bytes).text();
        return kind == Kind.HTML
                ? pages.html(input.uri(), Declared.nothing(), text)
                : pages.plain(input.uri(), Declared.nothing(), text);
    }

    private boolean readLines(Input input, Decoded beginning, Capture.Sink sink) throws IOException {
        if (forced == null && input.isFound() && !lines.isLikely(beginning.text())) {
            return sink.accept(new Capture.PassedOver(input.uri(), "JSON without pages"));
        }
        boolean marked = beginning.basis() == Decoded.Basis.MARK || beginning.basis() == Decoded.Basis.PATTERN;
        Charset charset = marked ? beginning.charset() : StandardCharsets.UTF_8;
        return lines.read(input, charset, sink);
    }
}
