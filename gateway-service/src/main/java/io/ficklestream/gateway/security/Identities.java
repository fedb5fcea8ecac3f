package io.ficklestream.gateway.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;

/** Who asks, as the rest of the gateway sees it. */
final class Identities {
    /** How somebody is known: {@code none}, {@code key} or {@code oidc}. */
    static final String AUTHENTICATION = "ficklestream.authentication";

    /** Whether a browser sent the key on its own account. */
    static final String BY_COOKIE = "ficklestream.by-cookie";

    private Identities() {}

    static SecurityIdentity everyone(AccessMode mode) {
        return identity(mode.everyone(), Set.copyOf(Roles.ALL), mode.authentication(), false);
    }

    static SecurityIdentity of(ApiKey key, boolean byCookie) {
        return identity(key.name(), Roles.includedIn(key.role()), AccessMode.AUTHENTICATED.authentication(), byCookie);
    }

    private static SecurityIdentity identity(String name, Set<String> roles, String authentication, boolean byCookie) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(roles)
                .addAttribute(AUTHENTICATION, authentication)
                .addAttribute(BY_COOKIE, byCookie)
                .build();
    }

    static boolean isByCookie(SecurityIdentity identity) {
        return Boolean.TRUE.equals(identity.getAttribute(BY_COOKIE));
    }
}
