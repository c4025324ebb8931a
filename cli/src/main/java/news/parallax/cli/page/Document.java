package news.parallax.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The frame of the page: policy, style, header with contents, the parts, keys, script. */
final class Document {
    private Document() {}

    /** The page that shows some parts. */
    static Element of(List<Part> parts) {
        String style = resource("page.css");
        String script = resource("page.js");
        String title = parts.size() == 1 ? parts.get(0).title() : parts.size() + " results";
        return Element.of("html")
                .with("lang", "en")
                .add(Element.of("head")
                        .add(Element.of("meta").with("charset", "utf-8"))
                        .add(Element.of("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", policy(style, script)))
                        .add(Element.of("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"))
                        .add(Element.of("meta").with("name", "referrer").with("content", "no-referrer"))
                        .add(Element.of("title", title + " – Parallax"))
                        .add(Element.code("style", style)))
                .add(body(parts).add(Element.code("script", script)));
    }

    private static Element body(List<Part> parts) {
        Element main = Element.of("main").with("id", "main").with("tabindex", "-1");
        parts.forEach(part -> main.add(part.element()));
        return Element.of("body")
                .add(Element.of("a", "Skip to content").with("class", "skip").with("href", "#main"))
                .add(Element.of("header")
                        .add(Element.of("strong", "Parallax"))
                        .add(Contents.of(contents(parts)))
                        .add(Element.of("button", "? Keys")
                                .with("type", "button")
                                .with("id", "keys-button")
                                .with("hidden", "")))
                .add(main)
                .add(keys());
    }

    /** Links to the sections of a single part, or to each of several. */
    private static List<Contents.Entry> contents(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.get(0).contents();
        }
        List<Contents.Entry> entries = new ArrayList<>();
        for (Part part : parts) {
            if (!part.contents().isEmpty()) {
                entries.add(new Contents.Entry(part.contents().get(0).id(), part.title()));
            }
        }
        return entries;
    }

    /** Help with the switch for single keys (WCAG 2.1.4); the script opens it. */
    private static Element keys() {
        Element list = Element.of("dl");
        List.of("j", "k", "e", "1–9", "?", "Esc")
                .forEach(key ->
                        list.add(Element.of("dt").add(Element.of("kbd", key))).add(Element.of("dd", meaning(key))));
        return Element.of("dialog")
                .with("id", "keys")
                .with("aria-labelledby", "keys-heading")
                .add(Element.of("h2", "Keys").with("id", "keys-heading"))
                .add(list)
                .add(Element.of("p")
                        .add(Element.of("label")
                                .add(Element.of("input")
                                        .with("type", "checkbox")
                                        .with("id", "keys-on")
                                        .with("checked", ""))
                                .text(" Single keys are on")))
                .add(Element.of("form").with("method", "dialog").add(Element.of("button", "Close")));
    }

    private static String meaning(String key) {
        return switch (key) {
            case "j" -> "next sentence";
            case "k" -> "previous sentence";
            case "e" -> "to its evidence";
            case "1–9" -> "to a section";
            case "?" -> "this help";
            default -> "close";
        };
    }

    /** Only the style and the script of this page, by their hashes. */
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Document.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing beside " + Document.class);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
