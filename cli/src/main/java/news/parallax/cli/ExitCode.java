package news.parallax.cli;

/** What the command's exit code says. 2, wrong usage, is given by the parser of arguments; 78, no JDK, by the launcher. */
public final class ExitCode {
    /** Done. */
    public static final int OK = 0;

    /** Nothing could be done: output not writable, data missing, a fault in the program. */
    public static final int FAILURE = 1;

    /** The arguments make no sense. */
    public static final int USAGE = 2;

    /** Done, but some inputs failed; {@code --failures FILE} lists them. */
    public static final int SOME_FAILED = 3;

    /** Nothing was found, and {@code --fail-empty} was given. */
    public static final int NOTHING_FOUND = 4;

    /** A check failed: a measured value is under its floor. */
    public static final int CHECK_FAILED = 5;

    /** Stopped by Ctrl-C; what was written is whole. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
