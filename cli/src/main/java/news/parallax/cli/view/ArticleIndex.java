package news.parallax.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Span;

/** Articles by id, each with the letter a reader knows it by: A to Z, then AA, AB and so on. */
public final class ArticleIndex {
    /** Characters of context on either side; about two lines. */
    private static final int CONTEXT = 240;

    private record Entry(String letter, Article article) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** An index of articles, lettered in their order. */
    public ArticleIndex(List<Article> articles) {
        for (Article article : articles) {
            entries.putIfAbsent(article.id(), new Entry(letter(entries.size()), article));
        }
    }

    /** The articles in order of their letters. */
    public List<Article> articles() {
        return entries.values().stream().map(Entry::article).toList();
    }

    /** The article with an id. */
    public Optional<Article> article(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::article);
    }

    /** The letter of an article, or its id when it is not indexed: an agency that is credited but absent. */
    public String letter(String id) {
        Entry entry = entries.get(id);
        return entry == null ? id : entry.letter();
    }

    /** The letters of the articles that some citations cite, in order of the citations, each once. */
    public List<String> letters(List<Citation> citations) {
        Set<String> letters = new LinkedHashSet<>();
        citations.forEach(citation -> letters.add(letter(citation.article())));
        return List.copyOf(letters);
    }

    /** The words of citations with their context; citations of articles that are not indexed are left out. */
    public List<Quote> quotes(List<Citation> citations) {
        List<Quote> quotes = new ArrayList<>();
        for (Citation citation : citations.stream().distinct().toList()) {
            Entry entry = entries.get(citation.article());
            if (entry != null) {
                quotes.add(quote(entry, citation.span()));
            }
        }
        return quotes;
    }

    private static Quote quote(Entry entry, Span span) {
        Article article = entry.article();
        Span block = article.blocks().stream()
                .map(Block::span)
                .filter(candidate -> candidate.contains(span))
                .findFirst()
                .orElse(span);
        String before = article.text().substring(block.start(), span.start());
        String after = article.text().substring(span.end(), block.end());
        return new Quote(entry.letter(), article, span, lastWords(before), span.of(article.text()), firstWords(after));
    }

    private static String lastWords(String text) {
        if (text.length() <= CONTEXT) {
            return text;
        }
        int cut = text.indexOf(' ', text.length() - CONTEXT);
        return "…" + text.substring(cut < 0 ? text.length() - CONTEXT : cut);
    }

    private static String firstWords(String text) {
        if (text.length() <= CONTEXT) {
            return text;
        }
        int cut = text.lastIndexOf(' ', CONTEXT);
        return text.substring(0, cut < 0 ? CONTEXT : cut) + " …";
    }

    /** 0 is A, 25 is Z, 26 is AA. */
    static String letter(int position) {
        StringBuilder letters = new StringBuilder();
        for (int rest = position; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
