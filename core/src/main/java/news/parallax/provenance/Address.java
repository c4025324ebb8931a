package news.parallax.provenance;

import java.util.Locale;

/** Compares web addresses by what matters: not scheme, "www.", query, fragment or a closing slash. */
final class Address {
    private Address() {}

    /** The part of an address that tells pages apart. */
    static String of(String uri) {
        String rest = withoutScheme(uri);
        int end = rest.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = rest.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        while (end > 0 && rest.charAt(end - 1) == '/') {
            end--;
        }
        return rest.substring(0, end);
    }

    /** The host of an address with a scheme, without "www."; empty for a path. */
    static String host(String uri) {
        if (!uri.contains("://")) {
            return "";
        }
        String rest = withoutScheme(uri);
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }

    private static String withoutScheme(String uri) {
        int scheme = uri.indexOf("://");
        String rest = scheme < 0 ? uri : uri.substring(scheme + 3);
        int path = rest.indexOf('/');
        String host = (path < 0 ? rest : rest.substring(0, path)).toLowerCase(Locale.ROOT);
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return path < 0 ? bare : bare + rest.substring(path);
    }
}
