package news.parallax.eval.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.eval.tagging.Conllu;
import news.parallax.eval.tagging.Conllu.Token;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.TypedName;
import org.jspecify.annotations.Nullable;

/**
 * The proper names of a sentence of GUM, which marks every mention of an entity. A mention gives a name where its head is
 * a proper noun: the head with the proper nouns, numbers and joining words directly around it, inside the mention.
 */
final class TreebankNames {
    private static final Pattern MARK = Pattern.compile("\\((\\d+)-([a-z]+)-[^()]*|(\\d+)\\)|\\((\\d+)\\)|\\)");
    private static final List<String> JOINING = List.of("of", "the", "and", "for", "de", "la", "von", "&", "in", "on");

    private final Conllu.Sentence sentence;
    private final List<Mention> mentions = new ArrayList<>();

    /** Tokens {@code [from, to)} that mention an entity of a type. */
    private record Mention(int from, int to, String type) {}

    TreebankNames(Conllu.Sentence sentence) {
        this.sentence = sentence;
        readMentions();
    }

    private void readMentions() {
        Map<String, List<Mention>> open = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (int at = 0; at < sentence.tokens().size(); at++) {
            Matcher marks = MARK.matcher(sentence.tokens().get(at).entities());
            while (marks.find()) {
                read(marks, at, open, order);
            }
        }
    }

    private void read(Matcher mark, int at, Map<String, List<Mention>> open, List<String> order) {
        if (mark.group(1) == null) {
            close(open, order, mark.group(3), at);
            return;
        }
        open.computeIfAbsent(mark.group(1), id -> new ArrayList<>()).add(new Mention(at, at, mark.group(2)));
        order.add(mark.group(1));
    }

    /** Closes the mention of an id, or the one opened last. */
    private void close(Map<String, List<Mention>> open, List<String> order, @Nullable String id, int at) {
        String key = id != null ? id : order.isEmpty() ? "" : order.getLast();
        List<Mention> begun = open.getOrDefault(key, List.of());
        if (!begun.isEmpty()) {
            Mention mention = begun.removeLast();
            order.remove(order.lastIndexOf(key));
            mentions.add(new Mention(mention.from(), at + 1, mention.type()));
        }
    }

    /** The names, longest first where they overlap, in order. */
    List<TypedName> names() {
        List<TypedName> names = new ArrayList<>();
        mentions.sort(Comparator.comparingInt((Mention mention) -> mention.from() - mention.to())
                .thenComparingInt(Mention::from));
        for (Mention mention : mentions) {
            NameKind kind = kind(mention.type());
            Span span = span(mention);
            if (kind != null
                    && span != null
                    && names.stream().noneMatch(name -> name.span().overlaps(span))) {
                names.add(new TypedName(span, kind));
            }
        }
        names.sort(Comparator.comparing(TypedName::span));
        return names;
    }

    private static @Nullable NameKind kind(String type) {
        return switch (type) {
            case "person" -> NameKind.PERSON;
            case "organization" -> NameKind.ORGANISATION;
            case "place" -> NameKind.PLACE;
            case "event", "object", "abstract", "substance", "animal", "plant" -> NameKind.OTHER;
            default -> null;
        };
    }

    private @Nullable Span span(Mention mention) {
        int head = head(mention);
        if (!token(head).part().startsWith("NNP")) {
            return null;
        }
        int from = head;
        while (from > mention.from() && joins(mention, from - 1, -1)) {
            from--;
        }
        int to = head + 1;
        while (to < mention.to() && joins(mention, to, 1)) {
            to++;
        }
        Span whole = token(from).span().cover(token(to - 1).span());
        return NamedSentences.named(sentence.text(), whole).orElse(null);
    }

    /** The token of a mention that depends on one outside it. */
    private int head(Mention mention) {
        for (int at = mention.from(); at < mention.to(); at++) {
            if (token(at).head() < mention.from() || token(at).head() >= mention.to()) {
                return at;
            }
        }
        return mention.from();
    }

    private boolean joins(Mention mention, int at, int direction) {
        int next = at + direction;
        boolean inside = next >= mention.from() && next < mention.to();
        boolean links =
                JOINING.contains(token(at).form()) || ".-".contains(token(at).form());
        return isName(at) || inside && links && isName(next);
    }

    private boolean isName(int at) {
        return token(at).part().startsWith("NNP")
                || at > 0
                        && Character.isUpperCase(token(at).form().charAt(0))
                        && token(at).part().matches("NN|NNS|JJ|CD");
    }

    private Token token(int at) {
        return sentence.tokens().get(at);
    }
}
