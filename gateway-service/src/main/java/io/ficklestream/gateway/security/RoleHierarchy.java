package io.ficklestream.gateway.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives people from an OpenID provider, who have one role there, the roles that it includes. */
@Singleton
class RoleHierarchy implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean complete = identity.isAnonymous() || identity.getAttribute(Identities.AUTHENTICATION) != null;
        return Uni.createFrom().item(complete ? identity : withIncluded(identity));
    }

    private static SecurityIdentity withIncluded(SecurityIdentity identity) {
        Set<String> included = identity.getRoles().stream()
                .flatMap(role -> Roles.includedIn(role).stream())
                .collect(Collectors.toSet());
        return QuarkusSecurityIdentity.builder(identity)
                .addRoles(included)
                .addAttribute(Identities.AUTHENTICATION, "oidc")
                .build();
    }
}
