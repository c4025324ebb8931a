package news.parallax.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.model.Article;
import news.parallax.provenance.Credit.Kind;
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
    /** Initials from which a name is told apart from other capitals. */
    private static final int INITIALS = 3;

    static Account of(Article article) {
        List<Credit> credits = Credits.of(article);
        String own = Agencies.ofOutlet(article.outlet());
        String agency = own != null
                ? own
                : credits.stream()
                        .filter(Credit::isOfWhole)
                        .map(Credit::agency)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElse(null);
        return new Account(article, credits, agency);
    }

    /** True when the outlet of the article is an agency. */
    boolean isAgency() {
        return Agencies.ofOutlet(article.outlet()) != null;
    }

    /** The first credit that names the agency, or null. */
    @Nullable
    Credit agencyCredit() {
        return credits.stream()
                .filter(credit -> credit.isOfWhole() && credit.agency() != null)
                .findFirst()
                .orElse(null);
    }

    /** The name under which a credit of another article names this one, its outlet before its author; or null. */
    @Nullable
    String nameIn(Credit credit) {
        if (isAgency() && credit.agency() != null && credit.agency().equals(agency)) {
            return credit.agency();
        }
        for (String name : names(credit.kind() != Kind.BYLINE)) {
            if (contains(credit.words(), name)) {
                return name;
            }
        }
        String outlet = article.outlet();
        String initials = initials(outlet);
        if (outlet != null && credit.words().equals("(" + initials + ")")) {
            return outlet;
        }
        return credit.kind() == Kind.SOURCE ? credited(credit) : null;
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

    /**
     * The names of the outlet by which running text can mean nothing else: of several words, or three initials and more
     * ("SNA" for "Skerry News Agency").
     */
    List<String> plainNames() {
        String outlet = article.outlet();
        List<String> plain = new ArrayList<>();
        if (outlet != null) {
            String bare = outlet.startsWith("The ") ? outlet.substring(4) : outlet;
            if (bare.indexOf(' ') > 0) {
                plain.add(bare);
            }
            String initials = initials(outlet);
            if (initials.length() >= INITIALS) {
                plain.add(initials);
            }
        }
        return plain;
    }

    private static String initials(@Nullable String outlet) {
        StringBuilder initials = new StringBuilder();
        if (outlet != null) {
            Tokens.tokens(outlet).stream()
                    .map(token -> outlet.codePointAt(token.start()))
                    .filter(Character::isUpperCase)
                    .forEach(initials::appendCodePoint);
        }
        return initials.toString();
    }
}
