package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction.Discarded;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Page;
import news.parallax.model.Published;
import news.parallax.model.Published.Basis;
import news.parallax.model.Span;
import news.parallax.text.DateExpression;
import news.parallax.text.DateExpressions;
import org.jspecify.annotations.Nullable;

/**
 * Puts the article of a labelled page together: its text, and what its lines say about writer, date and outlet.
 *
 * <p>Bylines come from a byline line, else a name behind the last sentence, else the note about the author, else the
 * source note; the date from a date line, else the source note.
 */
final class DumpArticle {
    private static final int MAX_TITLE = 140;

    private final Page.Plain page;
    private final Sheet sheet;
    private final int title;
    private final @Nullable String outlet;
    private final DumpText text = new DumpText();
    private final List<Discarded> discarded = new ArrayList<>();
    private @Nullable Published published;
    private List<String> bylines = List.of();
    private List<String> signed = List.of();
    private List<String> noted = List.of();
    private List<String> described = List.of();

    DumpArticle(Page.Plain page, Sheet sheet, int title) {
        this.page = page;
        this.sheet = sheet;
        this.title = title;
        this.outlet = OutletEvidence.outlet(sheet);
    }

    /** The article with everything that was left out. */
    Extracted extracted() {
        int lastBody = sheet.lastBody();
        for (int at = 0; at < sheet.size(); at++) {
            String words = sheet.text(at);
            if (sheet.label(at) instanceof Label.Kept kept) {
                keep(kept.role(), words, at == lastBody);
            } else if (sheet.label(at) instanceof Label.Dropped dropped) {
                discarded.add(new Discarded(words, dropped.reason(), text.size()));
            }
        }
        Article article = text.article(page, headline(), writers(), published, outlet);
        return new Extracted(article, discarded);
    }

    private void keep(Role role, String words, boolean last) {
        int cut = words.length();
        Role rest = role;
        if (role == Role.CAPTION && Pictures.glued(words) > 0) {
            cut = Pictures.glued(words);
            rest = Role.CREDIT;
        } else if (last && role == Role.PARAGRAPH && SignOff.start(words) > 0) {
            cut = SignOff.start(words);
            rest = Role.BYLINE;
            signed = List.of(words.substring(cut));
        } else if (role == Role.EMBED || role == Role.PARAGRAPH) {
            int source = sourceCut(role, words);
            cut = source > 0 ? source : cut;
            rest = Role.SOURCE_NOTE;
        }
        text.line(role, words, cut, rest);
        learn(role, words.substring(0, cut));
        if (cut < words.length()) {
            learn(rest, words.substring(cut));
        }
    }

    /** Where a source note starts behind the end of a post or of the last sentence of a paragraph; -1 if none does. */
    private static int sourceCut(Role role, String words) {
        int cut = Notes.sourceCue(words);
        if (cut < 2) {
            return -1;
        }
        Span signature = Posts.signature(words);
        boolean behindPost = role == Role.EMBED && cut >= signature.end();
        boolean behindSentence = LineShape.isStop(words.substring(0, cut)
                .strip()
                .charAt(Math.max(0, words.substring(0, cut).strip().length() - 1)));
        boolean brief = LineShape.of(words.substring(cut)).words() <= 18;
        return brief && (behindPost || behindSentence) ? cut : -1;
    }

    private void learn(Role role, String words) {
        switch (role) {
            case BYLINE -> learnByline(words);
            case DATELINE -> published = isDated() ? published : later(date(words, Basis.TEXT));
            case SOURCE_NOTE -> learnSource(words);
            case BIO -> described = described.isEmpty() ? described(words) : described;
            default -> {}
        }
    }

    /** A line with a writer may hold the date too; several lines name several writers. */
    private void learnByline(String words) {
        Set<String> names = new LinkedHashSet<>(bylines);
        if (signed.isEmpty()) {
            names.addAll(WriterNames.people(words, outlet == null ? List.of() : List.of(outlet)));
        }
        bylines = List.copyOf(names);
        published = isDated() ? published : later(date(words, Basis.TEXT));
    }

    private @Nullable Published later(@Nullable Published found) {
        return found != null ? found : published;
    }

    private boolean isDated() {
        return published != null && published.basis() == Basis.TEXT;
    }

    private void learnSource(String words) {
        noted = noted.isEmpty() ? SourceNote.writers(words) : noted;
        published = published == null ? date(words, Basis.SOURCE_NOTE) : published;
    }

    private static List<String> described(String words) {
        String name = Notes.bioName(words);
        return name.isEmpty() ? List.of() : List.of(name);
    }

    private static @Nullable Published date(String words, Basis basis) {
        return DateExpressions.find(words, null).stream()
                .filter(date -> date.precision() == DateExpression.Precision.DAY)
                .map(date -> new Published(date.value(), basis))
                .findFirst()
                .orElse(null);
    }

    private List<String> writers() {
        for (List<String> names : List.of(bylines, signed, described, noted)) {
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private String headline() {
        if (title >= 0) {
            return sheet.text(title);
        }
        String first = sheet.text(sheet.firstBody());
        int end = first.length() <= MAX_TITLE
                ? first.length()
                : Math.max(first.lastIndexOf(' ', MAX_TITLE), MAX_TITLE / 2);
        return first.substring(0, end);
    }
}
