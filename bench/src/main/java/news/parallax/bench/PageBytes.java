package news.parallax.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.eval.TarArchive;
import news.parallax.sources.Decoder;

/**
 * One page of a benchmark, as it comes from disk and as it is read by those who decode themselves.
 *
 * @param uri made-up address
 * @param bytes the page
 * @param text its characters
 */
record PageBytes(String uri, byte[] bytes, String text) {
    private static final String FUNDUS = "data/extraction/fundus-dev.tar.xz";

    /** The folder that holds {@code data/}: system property {@code parallax.shared}, else the one beside the checkout. */
    static Path root() {
        return Path.of(System.getProperty("parallax.shared", "../shared"))
                .toAbsolutePath()
                .normalize();
    }

    /** The pages of the Fundus development set in the order of their archive. */
    static List<PageBytes> fundus(Path root) throws IOException {
        List<PageBytes> pages = new ArrayList<>();
        TarArchive.visit(root.resolve(FUNDUS), (path, bytes) -> {
            if (path.endsWith(".html")) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                pages.add(new PageBytes(
                        "https://news.example.org/" + name,
                        bytes,
                        Decoder.decode(bytes).text()));
            }
        });
        return pages;
    }
}
