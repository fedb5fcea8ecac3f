package io.ficklestream.gateway.security;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A key that a caller sent.
 *
 * @param key the key itself
 * @param byCookie whether a browser sent it on its own account
 */
record OfferedKey(String key, boolean byCookie) {
    /** The cookie of a person who logged in on the page. */
    static final String COOKIE = "ficklestream-session";

    private static final String BEARER = "Bearer ";

    /** The key that comes with a request; a header counts more than a cookie. */
    static Optional<OfferedKey> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("X-API-Key"))
                .or(() -> bearer(request))
                .map(key -> new OfferedKey(key.strip(), false))
                .or(() -> Optional.ofNullable(request.getCookie(COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(OfferedKey::fromCookie)
                        .map(key -> new OfferedKey(key, true)));
    }

    /** What the cookie holds for a key: a key may have characters that a cookie may not. */
    static String toCookie(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> fromCookie(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // Not written by us: as good as no cookie.
            return Optional.empty();
        }
    }

    private static Optional<String> bearer(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()));
    }

    /** Whether it looks like a token of an OpenID provider: three parts with dots between. */
    boolean isToken() {
        return key.chars().filter(character -> character == '.').count() == 2;
    }
}
