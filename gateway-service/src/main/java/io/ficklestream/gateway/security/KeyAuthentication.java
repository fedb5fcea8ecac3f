package io.ficklestream.gateway.security;

import io.ficklestream.gateway.problem.AccessProblems;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Takes keys from headers and from the session's cookie. Where callers are not told apart, everyone is let in. */
@Singleton
class KeyAuthentication implements HttpAuthenticationMechanism {
    private static final int UNAUTHORIZED = 401;

    private final Access access;

    KeyAuthentication(Access access) {
        this.access = access;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (access.mode() != AccessMode.AUTHENTICATED) {
            return Uni.createFrom().item(Identities.everyone(access.mode()));
        }
        Optional<OfferedKey> offered = OfferedKey.in(context.request()).filter(this::isForUs);
        return offered.isEmpty()
                ? Uni.createFrom().nullItem()
                : identities.authenticate(new KeyRequest(offered.get(), Callers.addressOf(context)));
    }

    private boolean isForUs(OfferedKey offered) {
        return !(access.oidc() && offered.isToken());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", AccessProblems.CHALLENGE));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.OTHER_HEADER, "X-API-Key"));
    }

    @Override
    public int getPriority() {
        // Before OpenID Connect (the default plus 1), which takes every Bearer for a token of its own.
        return DEFAULT_PRIORITY + 100;
    }
}
