package io.ficklestream.gateway.security;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** What everybody may ask for: the page's files, which hold no data, whether the gateway works, and to log in. */
final class PublicPaths {
    private static final Set<String> DATA = Set.of(
            "images",
            "reprocess",
            "dead-letters",
            "stages",
            "statistics",
            "models",
            "training",
            "classes",
            "events",
            "exports",
            "q");
    private static final String SESSION = "session";
    private static final String HEALTH = "/q/health";

    private PublicPaths() {}

    static boolean contain(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.equals(HEALTH) || path.startsWith(HEALTH + "/")) {
            return true;
        }
        String first = firstSegment(path);
        boolean asksWhoOneIs =
                SESSION.equals(first) && context.request().method().equals(HttpMethod.GET);
        return !asksWhoOneIs && !DATA.contains(first);
    }

    /** Metrics and the description, which no resource guards. */
    static boolean needViewer(RoutingContext context) {
        return firstSegment(context.normalizedPath()).equals("q");
    }

    static boolean isLogin(RoutingContext context) {
        return SESSION.equals(firstSegment(context.normalizedPath()))
                && context.request().method().equals(HttpMethod.POST);
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }
}
