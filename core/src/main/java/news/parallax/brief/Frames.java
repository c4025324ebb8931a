package news.parallax.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.brief.Violation.Check;
import news.parallax.model.Article;
import news.parallax.model.Brief;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;

/** The words of the editor around the words of the sources: names before a quotation, contrasts, dates in brackets. */
final class Frames {

    private final Library library;
    private final List<Finding> findings;
    private final Dating dating;

    Frames(Library library, List<Finding> findings) {
        this.library = library;
        this.findings = findings;
        this.dating = new Dating(library, findings);
    }

    /** A source's words behind its name. */
    static String framed(String owner, String words) {
        return owner + ": \u201C" + inner(words) + "\u201D";
    }

    /** One side of a contrast. */
    static String side(String words, String outlet) {
        return "\u201C" + inner(words) + "\u201D (" + outlet + ")";
    }

    private static String inner(String words) {
        return words.replace('\u201C', '\u2018').replace('\u201D', '\u2019').replace('"', '\'');
    }

    static boolean isFramed(String text) {
        int colon = text.indexOf(": \u201C");
        return colon > 0
                && text.endsWith("\u201D")
                && text.indexOf('\u201C') == colon + 2
                && text.indexOf('\u201D') == text.length() - 1;
    }

    /** The words of a framed sentence without the name in front; others as they are. */
    static String withoutName(String text) {
        return isFramed(text) ? text.substring(text.indexOf(": \u201C") + 3, text.length() - 1) : text;
    }

    /** True for the words of both sides beside each other; a denial may stand as its article has it. */
    boolean isContrast(Brief.Sentence sentence) {
        return sentence.section() == Brief.Section.WHERE_ACCOUNTS_DIFFER
                && (sentence.text().contains(": \u201C") || sentence.citations().size() > 1);
    }

    /** A text without what stands in square brackets. */
    static String withoutBrackets(String text) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', at)) {
            int close = text.indexOf(']', open);
            if (close < 0) {
                break;
            }
            result.append(text, at, open > at && text.charAt(open - 1) == ' ' ? open - 1 : open);
            at = close + 1;
        }
        return result.append(text.substring(at)).toString();
    }

    /** Brackets that hold anything but the date of an event on the cited words, or the period their article means. */
    List<Violation> brackets(Brief.Sentence sentence) {
        List<Violation> violations = new ArrayList<>();
        String text = sentence.text();
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            int close = text.indexOf(']', open);
            String words = text.substring(open + 1, close < 0 ? text.length() : close);
            boolean cited = sentence.citations().stream()
                    .anyMatch(citation -> library.words(citation).contains("[" + words + "]"));
            String before = text.substring(0, Math.max(0, open - 1));
            if (!cited
                    && !isOfTheCalendar(
                            before, words, library.article(sentence.citations().get(0)))
                    && dates(sentence.citations()).stream().noneMatch(words::equals)) {
                violations.add(new Violation(Check.ADDED_NUMBER, words));
            }
        }
        return violations;
    }

    /** True for a period or a day that the date of an article gives to the words before it. */
    private boolean isOfTheCalendar(String before, String date, Article article) {
        List<LocalDate> published = library.published(article);
        return !published.isEmpty()
                && (Periods.isWritten(before, date, published)
                        || Weekdays.isWritten(before, date, published, article.published() != null));
    }

    private Set<String> dates(List<Citation> citations) {
        Set<String> dates = new TreeSet<>();
        for (Event event : dating.events(citations)) {
            dates.add(Days.written(event));
        }
        return dates;
    }

    /** Checks a framed sentence: exact words, and words of that owner. */
    List<Violation> framed(String text, List<Citation> citations) {
        int colon = text.indexOf(": \u201C");
        String owner = text.substring(0, colon);
        String words = text.substring(colon + 3, text.length() - 1);
        List<Violation> violations = new ArrayList<>();
        if (!stands(words, citations)) {
            violations.add(new Violation(Check.ALTERED_QUOTATION, words));
        }
        if (owners(citations).stream().noneMatch(owner::equals)) {
            violations.add(new Violation(Check.LOST_OWNER, owner));
        }
        return violations;
    }

    /** All names under which cited words may be printed. */
    private Set<String> owners(List<Citation> citations) {
        Set<String> owners = new TreeSet<>();
        findings.stream()
                .filter(finding -> finding.citations().stream().anyMatch(cited -> Dating.touches(cited, citations)))
                .map(Frames::holder)
                .filter(holder -> !holder.isEmpty())
                .forEach(holder -> {
                    owners.add(holder);
                    citations.forEach(citation -> owners.add(withOutlet(holder, library.article(citation))));
                });
        return owners;
    }

    private static String holder(Finding finding) {
        return switch (finding) {
            case Statement statement -> statement.source();
            case Forecast forecast -> forecast.holder();
            case Finding.Fact fact -> "";
            case Finding.Disagreement disagreement -> "";
            case Event event -> "";
        };
    }

    /** Whose words an article's are, for a reader: its outlet's, or of the article of that title. */
    static String whose(Article article) {
        return article.outlet() == null ? "\u2018" + article.title() + "\u2019" : article.outletOrUri();
    }

    /** A holder with the outlet behind the name, where they are not the same. */
    static String withOutlet(String holder, Article article) {
        String outlet = article.outlet();
        if (outlet != null) {
            return holder.contains(outlet) ? holder : holder + " (" + outlet + ")";
        }
        return holder.equals(article.uri()) ? whose(article) : holder;
    }

    /**
     * Checks a contrast: what stands in quotation marks is exact, and the whole is as a difference found in the cited words
     * puts it, so that no side gets another's words.
     */
    List<Violation> contrast(String text, List<Citation> citations) {
        List<Violation> violations = new ArrayList<>(quotations(text, citations));
        boolean found = findings.stream()
                .filter(Finding.Disagreement.class::isInstance)
                .map(Finding.Disagreement.class::cast)
                .filter(difference ->
                        difference.citations().stream().distinct().toList().equals(citations))
                .anyMatch(difference ->
                        withoutBrackets(Differences.text(difference, library)).equals(text));
        if (!found) {
            violations.add(new Violation(Check.ADDED_WORD, text));
        }
        return violations;
    }

    /** Quotations of a sentence whose words stand in no cited passage. */
    List<Violation> quotations(String text, List<Citation> citations) {
        List<Violation> violations = new ArrayList<>();
        for (String quotation : quoted(text)) {
            if (!stands(quotation, citations)) {
                violations.add(new Violation(Check.ALTERED_QUOTATION, quotation));
            }
        }
        return violations;
    }

    private static List<String> quoted(String text) {
        List<String> quoted = new ArrayList<>();
        for (int open = text.indexOf('\u201C'); open >= 0; open = text.indexOf('\u201C', open + 1)) {
            int close = text.indexOf('\u201D', open);
            if (close > open + 1) {
                quoted.add(text.substring(open + 1, close));
            }
        }
        return quoted;
    }

    private boolean stands(String words, List<Citation> citations) {
        List<PassageWords.Word> wanted = PassageWords.words(words);
        return citations.stream().anyMatch(citation -> {
            List<PassageWords.Word> passage = library.passage(citation);
            return Alignment.of(wanted, passage).added().isEmpty() && isRun(wanted, passage);
        });
    }

    private static boolean isRun(List<PassageWords.Word> wanted, List<PassageWords.Word> passage) {
        List<String> part = wanted.stream().map(PassageWords.Word::folded).toList();
        List<String> whole = passage.stream().map(PassageWords.Word::folded).toList();
        return java.util.Collections.indexOfSubList(whole, part) >= 0;
    }
}
