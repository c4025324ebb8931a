package news.parallax.cli;

import java.util.List;
import java.util.Map;

/**
 * What is known of the terminal. The Java runtime cannot tell standard output from standard error, so the launcher does:
 * it names the streams that are a terminal in the system property {@code parallax.terminal} ({@code out,err}).
 *
 * @param isOut true when standard output is a terminal
 * @param isErr true when standard error is a terminal
 * @param hasColor true when it wants colour
 * @param columns its width, between 60 and 100
 */
record Terminal(boolean isOut, boolean isErr, boolean hasColor, int columns) {
    private static final int MIN_COLUMNS = 60;
    private static final int MAX_COLUMNS = 100;

    /**
     * A terminal after environment and launcher.
     *
     * @param environment of the process: NO_COLOR, TERM, COLUMNS
     * @param streams value of {@code parallax.terminal}
     */
    static Terminal of(Map<String, String> environment, String streams) {
        List<String> named = List.of(streams.split(",", -1));
        String noColor = environment.getOrDefault("NO_COLOR", "");
        boolean hasColor = noColor.isEmpty() && !"dumb".equals(environment.get("TERM"));
        return new Terminal(named.contains("out"), named.contains("err"), hasColor, columns(environment));
    }

    private static int columns(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        int wanted = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : MAX_COLUMNS;
        return Math.clamp(wanted, MIN_COLUMNS, MAX_COLUMNS);
    }
}
