package news.parallax.sources;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import news.parallax.model.Extraction.Reason;

/**
 * The files below a folder, in order of their names, links followed.
 *
 * <p>A folder is entered once, however many links lead to it, so a loop of links ends. The walk keeps one sorted
 * listing for each open folder and no more.
 */
final class Folder {
    private final PassedOverNames passedOver;
    private final Set<Path> entered = new HashSet<>();

    Folder(PassedOverNames passedOver) {
        this.passedOver = passedOver;
    }

    /** Takes the files that are worth opening. */
    interface Visitor {
        /** Takes a file; false to stop. */
        boolean file(String uri, Path path);

        /** Takes what is not opened; false to stop. */
        boolean note(Capture capture);
    }

    /** Visits every file below a folder; false when the visitor stopped. */
    boolean walk(Path root, Visitor visitor) {
        Deque<Iterator<Path>> open = new ArrayDeque<>();
        if (!enter(root, open, visitor)) {
            return false;
        }
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
            } else if (!visit(open.peek().next(), open, visitor)) {
                return false;
            }
        }
        return true;
    }

    private boolean visit(Path path, Deque<Iterator<Path>> open, Visitor visitor) {
        String uri = uri(path);
        if (passedOver.has(String.valueOf(path.getFileName()))) {
            return visitor.note(new Capture.PassedOver(uri, "not a page by its name"));
        }
        if (Files.isDirectory(path)) {
            return isPartOfSavedPage(path)
                    ? visitor.note(new Capture.PassedOver(uri, "pictures and scripts of a saved page"))
                    : enter(path, open, visitor);
        }
        if (Files.isRegularFile(path)) {
            return visitor.file(uri, path);
        }
        return visitor.note(
                Files.isSymbolicLink(path)
                        ? Capture.Refused.of(uri, Reason.UNREADABLE, "a link that leads nowhere or back to itself")
                        : new Capture.PassedOver(uri, "neither file nor folder"));
    }

    private boolean enter(Path folder, Deque<Iterator<Path>> open, Visitor visitor) {
        try {
            if (!entered.add(folder.toRealPath())) {
                return visitor.note(new Capture.PassedOver(uri(folder), "a link to a folder that is read elsewhere"));
            }
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
                listing.forEach(entries::add);
            }
            Collections.sort(entries);
            open.push(entries.iterator());
            return true;
        } catch (IOException | DirectoryIteratorException e) {
            return visitor.note(Capture.Refused.of(uri(folder), Reason.UNREADABLE, Failure.words(e)));
        }
    }

    /** Browsers put what a page shows into {@code NAME_files} beside {@code NAME.html}. */
    private static boolean isPartOfSavedPage(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (!name.endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return Files.exists(folder.resolveSibling(page + ".html"))
                || Files.exists(folder.resolveSibling(page + ".htm"));
    }

    private static String uri(Path path) {
        return path.toString().replace('\\', '/');
    }
}
