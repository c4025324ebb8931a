package news.parallax.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.model.Article;
import news.parallax.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * An article with what it says about where it comes from.
 *
 * @param article the article
 * @param credits its credits
 * @param agency agency it is credited to, or that its outlet is; null for neither
 */
record Account(
        Article article, List<Credit> credits, @Nullable String agency) {
    static Account of(Article article) {
        List<Credit> credits = Credits.of(article);
        String own = Credits.agency(article.outlet());
        String agency = own != null
                ? own
                : credits.stream()
                        .map(Credit::agency)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElse(null);
        return new Account(article, credits, agency);
    }

    /** True when the outlet of the article is an agency. */
    boolean isAgency() {
        return Credits.agency(article.outlet()) != null;
    }

    /** The first credit that names the agency, or null. */
    @Nullable
    Credit agencyCredit() {
        return credits.stream()
                .filter(credit -> credit.agency() != null)
                .findFirst()
                .orElse(null);
    }

    /** The name under which a credit of another article names this one, its outlet before its author; or null. */
    @Nullable
    String nameIn(Credit credit) {
        if (isAgency() && credit.agency() != null && credit.agency().equals(agency)) {
            return credit.agency();
        }
        for (String name : names(credit.strong())) {
            if (contains(credit.words(), name)) {
                return name;
            }
        }
        String outlet = article.outlet();
        if (outlet != null && isInitials(credit.words(), outlet)) {
            return outlet;
        }
        return credit.strong() ? credited(credit) : null;
    }

    /** True for the article's own outlet, site or author. */
    boolean isCalled(String name) {
        return names(true).stream().anyMatch(own -> own.equalsIgnoreCase(name))
                && !article.bylines().contains(name);
    }

    private List<String> names(boolean withAuthors) {
        List<String> names = new ArrayList<>();
        String outlet = article.outlet();
        if (outlet != null && outlet.length() > 2) {
            names.add(outlet);
            if (outlet.startsWith("The ") && outlet.length() > 8) {
                names.add(outlet.substring(4));
            }
        }
        String host = Address.host(article.uri());
        if (!host.isEmpty()) {
            names.add(host);
        }
        if (withAuthors) {
            article.bylines().stream().filter(name -> name.indexOf(' ') > 0).forEach(names::add);
        }
        return names;
    }

    /**
     * The publication a credit names, when this article's outlet is unknown but its text has the name: a dump often
     * keeps no other trace of where it comes from.
     */
    private @Nullable String credited(Credit credit) {
        if (article.outlet() != null) {
            return null;
        }
        String name = Names.firstIn(credit.words());
        return name != null && contains(article.text(), name) ? name : null;
    }

    private static boolean contains(String text, String name) {
        String within = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String sought = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (int at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            boolean starts = at == 0 || !Tokens.isWordPart(within.codePointBefore(at));
            if (starts && (end == within.length() || !Tokens.isWordPart(within.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** True for "(SNA)" where the outlet is called "Skerry News Agency". */
    private static boolean isInitials(String credit, String outlet) {
        StringBuilder initials = new StringBuilder("(");
        Tokens.tokens(outlet).stream()
                .map(token -> outlet.codePointAt(token.start()))
                .filter(Character::isUpperCase)
                .forEach(initials::appendCodePoint);
        return initials.length() > 3 && credit.contentEquals(initials.append(')'));
    }
}
